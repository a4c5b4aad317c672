import { describe, expect, it } from 'vitest';
import { answerTimeline } from '../../src/answers/answer-timeline.ts';
import { renderAnswer } from '../../src/discord/render/render-answer.ts';
import { WORDS } from '../../src/words/words.ts';
import { buildDocument, time } from '../support/claims.ts';
import { buildLibrary } from '../support/library.ts';

const library = buildLibrary(
  buildDocument({ id: 'a.txt', published: time('2022-04-02') }, [
    {
      exact: 'The call-up lasts from April to July.',
      about: '2022-04-01/2022-07-15',
      topics: ['conscription'],
    },
    { exact: 'all is well', speaker: 'Jane Roe', said: '2022-03-31', topics: ['harvest'] },
    { exact: 'it began', speaker: 'Jane Roe', said: time('2022-03-31', 'inferred'), topics: ['harvest'] },
    {
      exact: 'April call-up',
      section: 'headline',
      about: '2022-04',
      topics: ['conscription'],
      repeats: 'a.txt#1',
    },
  ]),
);
const services = { library, today: '2026-01-01', language: 'en' as const };
const ask = (period: string, topic?: string) => answerTimeline({ period, topic }, services);
const daysOf = (...args: Parameters<typeof ask>) => {
  const answer = ask(...args);
  return answer.kind === 'timeline'
    ? answer.days.map(({ when, claimIds }) => [when, ...claimIds])
    : answer.kind;
};

describe('answerTimeline', () => {
  it('lists days in order, stated before worked out', () => {
    expect(daysOf('2022')).toEqual([
      ['2022-03-31', 'a.txt#2'],
      ['2022-03-31', 'a.txt#3'],
      ['2022-04-01', 'a.txt#1'],
    ]);
  });

  it('lists a stretch that is under way as what it is, not at the first day that was asked for', () => {
    expect(daysOf('2022-07-15')).toEqual([['2022-04-01/2022-07-15', 'a.txt#1']]);
  });

  it('keeps to a topic', () => {
    expect(daysOf('2022', 'harvest')).toEqual([
      ['2022-03-31', 'a.txt#2'],
      ['2022-03-31', 'a.txt#3'],
    ]);
  });

  it('names the nearest days when there is nothing, as calls that answer', () => {
    const answer = ask('2022-03-30');
    expect(answer).toMatchObject({
      kind: 'nothing-found',
      suggestions: ['/timeline 2022-03-31', '/timeline 2022-04-01'],
    });
  });

  it('shows nothing on the day of the publication alone', () => {
    expect(ask('2022-04-02', 'harvest').kind).toBe('nothing-found');
  });

  it.each([
    ['31 february 2022', 'period/no-such-day'],
    ['2025..2022', 'period/reversed'],
    ['whenever', 'period/unreadable'],
  ])('calls %s a problem', (period, code) => {
    expect(ask(period)).toMatchObject({ kind: 'problem', problem: { code } });
  });
});

describe('a timeline with more than a card holds', () => {
  const long = 'x'.repeat(300);
  const drafts = Array.from({ length: 30 }, (_, index) => ({
    exact: `Something ${long} happened ${index}.`,
    about: `2022-05-${String(index + 1).padStart(2, '0')}`,
  }));
  const recalled = { exact: 'The bridge fell.', about: '2022-05-29' };
  const many = buildLibrary(
    buildDocument({ id: 'a.txt', published: time('2022-06-01') }, drafts),
    buildDocument({ id: 'b.txt', published: time('2023-06-01') }, [recalled]),
    buildDocument({ id: 'c.txt', published: time('2024-06-01') }, [recalled]),
  );
  const answer = answerTimeline({ period: 'may 2022' }, { ...services, library: many });

  it('names all its claims, those of the days of which most is told first', () => {
    expect(answer.kind === 'timeline' && [...answer.byWorth].sort()).toEqual(
      answer.claims.map(({ id }) => id).sort(),
    );
    expect(answer.kind === 'timeline' && answer.byWorth.slice(0, 2).sort()).toEqual(['b.txt#1', 'c.txt#1']);
  });

  it('shows these on its card, in the order of days, and says that it chose', () => {
    const { embeds } = renderAnswer(answer, WORDS.en);
    const text = embeds.map(({ description = '' }) => description).join('\n');
    expect(text).toContain('The days and lines of which most is told');
    expect(text.match(/The bridge fell/g)).toHaveLength(2);
    const headings = [...text.matchAll(/^### (\d+) May 2022/gm)].map(([, day]) => Number(day));
    expect(headings).toEqual([...headings].sort((a, b) => a - b));
    expect(embeds.at(-1)?.footer?.text).toMatch(/^\d+ of 32 claims shown/);
  });
});
