/** What digests over the stored documents and an invented feed say, day by day. */
import { describe, expect, it } from 'vitest';
import { answerTimeline } from '../../../src/answers/answer-timeline.ts';
import { answerDigestPreview } from '../../../src/answers/digest/answer-digest-preview.ts';
import { composeDigest } from '../../../src/answers/digest/compose-digest.ts';
import type { DigestRequest } from '../../../src/answers/digest/request.ts';
import { PLAIN } from '../../../src/console/palette.ts';
import { renderAnswer as renderText } from '../../../src/console/render-answer.ts';
import { renderAnswer as renderCard } from '../../../src/discord/render/render-answer.ts';
import type { Answer, DigestAnswer } from '../../../src/domain/answer.ts';
import { addDays } from '../../../src/domain/calendar.ts';
import { sentenceKey, sentenceStart } from '../../../src/domain/sentence.ts';
import { LANGUAGES } from '../../../src/domain/subscription.ts';
import { WORDS } from '../../../src/words/words.ts';
import { limitViolations } from '../../support/discord/payload-limits.ts';
import { lexicon } from '../../support/extraction.ts';
import { readFeed } from './feed.ts';

const feed = readFeed();
const STORED = feed.until('2000-01-01').documents.map(({ info }) => info.id);

/** As a subscription would have it: what was published since the last one is new. */
function digest(today: string, rest: Partial<DigestRequest> = {}): DigestAnswer | null {
  const since = addDays(today, rest.cadence === 'weekly' ? -7 : -1);
  const request: DigestRequest = {
    today,
    cadence: 'daily',
    topic: null,
    language: 'en',
    newDocuments: feed.between(since, today),
    since,
    onQuietDay: 'line',
    ...rest,
  };
  return composeDigest(feed.until(today), request, lexicon);
}

function told(today: string, rest: Partial<DigestRequest> = {}): DigestAnswer {
  const answer = digest(today, rest);
  if (!answer) throw new Error(`no digest on ${today}`);
  return answer;
}

const part = (answer: DigestAnswer, kind: DigestAnswer['parts'][number]['kind']) =>
  answer.parts.find((one) => one.kind === kind);
const labels = (answer: DigestAnswer, kind: DigestAnswer['parts'][number]['kind']) =>
  part(answer, kind)?.groups.map(({ label }) => label);
const words = (answer: DigestAnswer) => answer.claims.map(({ selector }) => selector.exact).join('\n');
const lineIds = (answer: DigestAnswer) =>
  answer.parts.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines.map(({ claimId }) => claimId)));

/** Whatever is wrong with it, in words. */
function faults(answer: DigestAnswer): string[] {
  const { embeds, allowedMentions } = renderCard(answer, WORDS.en);
  const order = ['new', 'on-this-day', 'windows'];
  const kinds = answer.parts.map(({ kind }) => order.indexOf(kind));
  const sentences = answer.claims.map(sentenceKey);
  const texts = answer.claims.map(({ selector, speaker }) => `${speaker?.id} ${selector.exact}`);
  const unlike = answer.claims.filter((claim) => {
    const { prefix, exact, suffix } = claim.selector;
    const start = sentenceStart(claim);
    const sentence = prefix + exact + suffix;
    return feed.texts.get(claim.document.id)?.slice(start, start + sentence.length) !== sentence;
  });
  const noise = answer.claims.filter(
    ({ selector, section }) =>
      section !== 'body' ||
      /subscri|newsletter|log in|follow us|share this|photo:|support us/i.test(selector.exact),
  );
  const card = embeds.map(({ description = '' }) => description).join('\n');
  return [
    ...limitViolations('POST', '/channels/1/messages', { embeds, allowed_mentions: allowedMentions }),
    ...(embeds.at(-1)?.footer ? ['the card leaves something out'] : []),
    ...(card.match(/^> /gm)?.length === (answer.claims.length || undefined)
      ? []
      : ['a line is not on the card']),
    ...(/(?<!\\)@(?:everyone|here)|(?<!\\)\]\(/.test(card) ? ['something pings or links'] : []),
    ...(String(kinds) === String([...kinds].sort()) ? [] : ['parts out of order']),
    ...(String(lineIds(answer)) === String(answer.claims.map(({ id }) => id)) ? [] : ['claims out of order']),
    ...(new Set(sentences).size === sentences.length ? [] : ['a sentence twice']),
    ...(new Set(texts).size === texts.length ? [] : ['the same words twice']),
    ...unlike.map(({ selector }) => `not in the document: ${selector.exact}`),
    ...noise.map(({ selector }) => `noise: ${selector.exact}`),
    ...(answer.parts.some(({ groups }) => groups.length === 0) ? ['an empty part'] : []),
    ...(answer.parts.length === 0 && answer.notes.length !== 1 ? ['neither parts nor one line'] : []),
  ];
}

describe('every digest of a year', () => {
  const days = Array.from({ length: 365 }, (_, index) => addDays('2025-01-01', index));

  it('is verbatim, whole on its card, without copies and boilerplate, and in order', () => {
    const wrong = days.flatMap((day) => faults(told(day)).map((fault) => `${day} ${fault}`));
    expect(wrong).toEqual([]);
    const shown = days.map((day) => told(day));
    expect(shown.filter(({ parts }) => parts.length === 0).length).toBeGreaterThan(200);
    expect(shown.filter((answer) => part(answer, 'new')).length).toBeGreaterThan(12);
    expect(shown.filter((answer) => part(answer, 'on-this-day')).length).toBeGreaterThan(4);
  });

  it('likewise of every week, in every language, and with all documents new', () => {
    const all = new Set([...STORED, ...feed.between('2000-01-01', '2025-12-31')]);
    const weeks = days.filter((_, index) => index % 7 === 0);
    const wrong = weeks.flatMap((today) =>
      LANGUAGES.flatMap((language) =>
        [{}, { newDocuments: all }, { topic: 'draft' }, { topic: 'conscription' }].flatMap((rest) =>
          faults(told(today, { cadence: 'weekly', language, ...rest })).map(
            (fault) => `${today} ${language} ${fault}`,
          ),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is new', () => {
  it('stands under its day and topic, a repetition in another outlet not again', () => {
    expect(labels(told('2025-03-28'), 'new')).toEqual([
      'probably 28 March 2025 · Prisoners of war',
      '4 April 2025 · Prisoners of war',
    ]);
    const next = told('2025-03-29');
    expect(part(next, 'new')).toBeUndefined();
    expect(next.notes).toEqual(['Nothing new to tell since 28 March 2025.']);
  });

  it('is shown as far as there is room, and the rest can be called for', () => {
    const answer = told('2025-04-10', { newDocuments: new Set(STORED) });
    const [more] = part(answer, 'new')?.more ?? [];
    const [count = '', period = ''] = [more?.text.split(' ')[0], more?.call.replace('/timeline ', '')];
    const rest = answerTimeline(
      { period },
      { library: feed.until('2025-04-10'), today: '2025-04-10', language: 'en' },
    );
    expect(answer.claims.length).toBeGreaterThan(5);
    expect(rest.claims.length).toBeGreaterThanOrEqual(Number(count));
    expect(Number(count)).toBeGreaterThan(20);
  });

  it('keeps to a topic', () => {
    const { claims } = told('2025-04-01', { topic: 'conscription' });
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ topics }) => topics.includes('conscription'))).toBe(true);
  });

  it('leaves out what says nothing by itself', () => {
    expect(words(told('2025-04-01'))).not.toContain('long road');
    expect(words(told('2025-03-22'))).not.toContain('critics');
  });
});

describe('this day of earlier years', () => {
  it('is just that day', () => {
    const answer = told('2025-03-31');
    expect(new Set(labels(answer, 'on-this-day')?.map((label) => label.split(' · ')[0]))).toEqual(
      new Set(['31 March 2022']),
    );
    expect(part(told('2025-03-28'), 'on-this-day')).toBeUndefined();
    expect(part(told('2025-09-01'), 'on-this-day')).toBeUndefined();
  });

  it('is no day of the same year, and none that is only some day of a stretch', () => {
    expect(part(told('2022-03-31'), 'on-this-day')).toBeUndefined();
    expect(part(told('2026-05-25'), 'on-this-day')).toBeUndefined();
  });

  it('is seven days in a week', () => {
    const found = labels(told('2025-04-02', { cadence: 'weekly' }), 'on-this-day');
    expect(found?.some((label) => label.startsWith('29 March 2023'))).toBe(true);
  });
});

describe('windows', () => {
  const windows = (today: string, rest: Partial<DigestRequest> = {}) => labels(told(today, rest), 'windows');

  it('tell the day, of how many, and until when; where the days are written, or that they are the usual ones', () => {
    expect(windows('2025-04-10')).toEqual([
      'Russian spring draft: day 10 of 106, until 15 July 2025 (written in The Harbour Post, 31 March 2025)',
    ]);
    expect(windows('2024-04-01')).toEqual([
      'Russian spring draft: day 1 of 106, until 15 July 2024 (usual dates)',
    ]);
    expect(windows('2025-07-15')?.[0]).toContain('day 106 of 106, until 15 July 2025 (last day');
    expect(windows('2025-07-08')?.[0]).toContain('7 days left');
    expect(windows('2025-04-10', { language: 'uk' })?.[0]).toContain('день 10 з 106, до 15 липня 2025');
  });

  it('do not make a quiet day loud, but when they open or are about to end', () => {
    expect(told('2025-06-10')).toMatchObject({
      parts: [],
      notes: ['Nothing new to tell since 9 June 2025.'],
    });
    expect(windows('2025-07-16')).toBeUndefined();
    expect(windows('2025-10-01')).toEqual([
      'Russian autumn draft: day 1 of 92, until 31 December 2025 (usual dates)',
    ]);
  });

  it('concern the topic that was asked for', () => {
    expect(windows('2025-04-01', { topic: 'energy' })).toBeUndefined();
    expect(windows('2025-06-01', { topic: 'energy' })).toHaveLength(1);
  });
});

describe('a quiet day', () => {
  it('is one line, or nothing where silence was chosen', () => {
    expect(digest('2025-04-06')?.notes).toHaveLength(1);
    expect(digest('2025-04-06', { onQuietDay: 'silence' })).toBeNull();
    expect(digest('2025-04-07', { onQuietDay: 'silence' })).not.toBeNull();
  });

  it('is told in the language of the subscription', () => {
    expect(told('2025-04-06', { language: 'ru' })).toMatchObject({
      title: 'Дайджест, 6 апреля 2025',
      notes: ['Ничего нового с 5 апреля 2025.'],
    });
  });
});

describe('a preview', () => {
  const services = (today: string) => ({ library: feed.until(today), today, language: 'en' as const });
  const preview = (today: string, request = {}): Answer =>
    answerDigestPreview(request, services(today), lexicon);

  it('takes what was published since the last one would have been for new', () => {
    expect(preview('2025-04-03')).toMatchObject({ kind: 'digest', title: 'Digest, 3 April 2025', notes: [] });
    expect(preview('2025-04-30')).toMatchObject({ notes: ['Nothing new to tell since 29 April 2025.'] });
    expect(preview('2025-04-16', { cadence: 'weekly' })).toMatchObject({
      parts: [{ kind: 'new' }, { kind: 'windows' }],
    });
  });

  it('takes a topic or a group of topics as typed, and says which it does not know', () => {
    expect(preview('2025-04-01', { topic: 'draft' }).claims.length).toBeGreaterThan(1);
    expect(preview('2025-04-01', { topic: 'xyzzy' }).kind).toBe('nothing-found');
  });

  it('looks on the console as it says', () => {
    const text = renderText(preview('2025-04-10'), { width: 80, palette: PLAIN, words: WORDS.en });
    expect(text.split('\n').slice(0, 7)).toEqual([
      'Digest, 10 April 2025',
      '',
      'NEW ON RECORD',
      '',
      '9 April 2025',
      '  Engineer Yurii Stasiuk said that only one of its three turbines could be',
      '  repaired.',
    ]);
  });
});
