import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/answers/answer-ask.ts';
import { buildDocument, figure } from '../support/claims.ts';
import { buildLibrary } from '../support/library.ts';

const library = buildLibrary(
  buildDocument({ id: 'a.txt' }, [
    {
      exact: 'the call-up takes 500 conscripts',
      speaker: 'Jane Roe',
      topics: ['conscription'],
      figures: [figure('500', 500, { unit: 'conscripts' })],
    },
    { exact: 'Jane Roe visited the wheat fields', topics: ['harvest'] },
    { exact: 'the wheat fields are dry', speaker: 'Jane Roe', topics: ['harvest'] },
  ]),
);
const ask = (question: string) =>
  answerAsk({ question }, { library, today: '2026-01-01', language: 'en' as const });

describe('answerAsk', () => {
  it('puts the figure up front when a figure was wanted', () => {
    const answer = ask('how many conscripts does the call-up take?');
    expect(answer).toMatchObject({ kind: 'claims', wanted: 'how-many', lead: '500 conscripts' });
    expect(answer.claims[0]?.id).toBe('a.txt#1');
  });

  it('answers what somebody said with what they said, not with what is told of them', () => {
    expect(ask('what did Jane Roe say about the wheat fields?').claims.map(({ id }) => id)).toEqual([
      'a.txt#3',
    ]);
  });

  it.each(['hi', 'Hello there!', 'help', 'what can you do?', 'thanks', 'thank you so much', 'привет'])(
    'answers %j with three calls that have an answer, not with claims',
    (question) => {
      const answer = ask(question);
      expect(answer).toMatchObject({ kind: 'notice', claims: [] });
      expect(answer.kind === 'notice' && answer.sections.at(-1)?.lines.length).toBeGreaterThan(1);
    },
  );

  it('takes a question that begins politely for what it is', () => {
    expect(ask('hi, how many conscripts does the call-up take?').kind).toBe('claims');
  });

  it('says nothing when nothing is on record, and why', () => {
    const answer = ask('how many bridges were built in Atlantis?');
    expect(answer.kind).toBe('nothing-found');
    expect(answer.kind === 'nothing-found' && answer.why.length).toBeGreaterThan(10);
  });

  it.each([
    ['what was said on 31 february 2022', '31 february 2022 is not in the calendar'],
    ['what did Jane Roe say on June 31?', 'June 31 is not in the calendar'],
    ['how many conscripts on 2022-02-30?', '2022-02-30 is not in the calendar'],
    ['how many conscripts in 2022..2020', 'The period 2022..2020 ends before it begins'],
    ['how many conscripts from 2022 to 2020?', 'ends before it begins'],
  ])('says what is wrong with the time: %s', (question, why) => {
    const answer = ask(question);
    expect(answer.kind === 'nothing-found' && answer.why).toContain(why);
  });

  it.each([
    'what was said on 29 february 2024 by Jane Roe',
    'how many conscripts in the call-up, 500 in 2020..2022',
    'did it rise to 500 in march 2022 or may 31',
  ])('finds nothing wrong with the time: %s', (question) => {
    const answer = ask(question);
    expect(answer.kind === 'nothing-found' ? answer.why : '').not.toMatch(/calendar|before it begins/);
  });

  it('does not echo a question of any length', () => {
    expect(ask(`wheat ${'very '.repeat(1000)}`).title.length).toBeLessThanOrEqual(200);
  });
});
