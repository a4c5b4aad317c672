import { describe, expect, it } from 'vitest';
import { answerTopic } from '../../src/answers/answer-topic.ts';
import { buildDocument, figure, time } from '../support/claims.ts';
import { buildLibrary } from '../support/library.ts';

const DRAFT = ['conscription'];
const library = buildLibrary(
  buildDocument({ id: 'a.txt', published: time('2022-04-02') }, [
    {
      exact: 'The call-up takes 500 men in the spring of 2022.',
      about: '2022-21',
      topics: DRAFT,
      figures: [figure('500', 500, { unit: 'men' })],
    },
    {
      exact: 'no recruits will be sent away',
      speaker: 'Jane Roe',
      polarity: 'commits',
      said: '2022-03-31',
      topics: DRAFT,
    },
    { exact: 'The call-up begins early.', topics: DRAFT },
    { exact: 'The harvest of 2022 was good.', about: '2022', topics: ['harvest'] },
    {
      exact: '500 men called up',
      section: 'headline',
      about: '2022-21',
      topics: DRAFT,
      repeats: 'a.txt#1',
    },
  ]),
  buildDocument({ id: 'b.txt', publisher: null, published: time('2025-04-01', 'inferred') }, [
    {
      exact: 'The call-up of 2025 takes 50 more than that of 2024.',
      topics: DRAFT,
      about: '2025',
      mentions: [
        { time: time('2025'), role: 'about', topics: DRAFT },
        { time: time('2024'), role: 'compared', topics: DRAFT },
      ],
    },
  ]),
);
const services = { library, today: '2026-01-01', language: 'en' as const };
const ask = (topic: string, period?: string) => answerTopic({ topic, period }, services);

describe('a topic in a period', () => {
  it('shows what is about the year, with the figures up front and denials apart', () => {
    const answer = ask('draft', '2022');
    expect(answer.kind === 'claims' && answer.groups).toEqual([
      { label: 'Figures', claimIds: ['a.txt#1'] },
      { label: 'Conscription', claimIds: ['a.txt#3'] },
      { label: 'Denials and commitments', claimIds: ['a.txt#2'] },
    ]);
    expect(answer.title).toBe('The draft, 2022');
  });

  it('says how many of the years were worked out', () => {
    expect(ask('draft', '2022').notes).toEqual([
      'The time of 1 of these is worked out, not stated where the claim stands.',
    ]);
  });

  it('counts the headline as a repetition and not as a claim', () => {
    const answer = ask('draft', '2022');
    expect(answer.kind === 'claims' && answer.repetitions).toEqual({
      'a.txt#1': [{ claimId: 'a.txt#5', section: 'headline', publisher: 'The Courier' }],
    });
  });

  it('shows a comparison only where nothing else is about the year, and says so', () => {
    const answer = ask('draft', '2024');
    expect(answer.claims.map(({ id }) => id)).toEqual(['b.txt#1']);
    expect(answer.notes).toEqual([
      'Nothing on record is about 2024 itself; this compares another time with it.',
    ]);
  });

  it('finds nothing in a year without claims, and offers years that have some, nearest first', () => {
    const answer = ask('draft', '2021');
    expect(answer).toMatchObject({
      kind: 'nothing-found',
      why: 'Nothing on record is about the draft in 2021.',
      suggestions: ['/draft 2022', '/draft 2025'],
    });
    expect(answer.kind === 'nothing-found' && answer.leads.length).toBeGreaterThan(0);
  });

  it('takes one topic by a word for it', () => {
    expect(ask('wheat').claims.map(({ id }) => id)).toEqual(['a.txt#4']);
  });
});

describe('what cannot be answered', () => {
  it('names the topics on record when it does not know one', () => {
    const answer = ask('astronomy');
    expect(answer).toMatchObject({ kind: 'nothing-found' });
    expect(answer.kind === 'nothing-found' && answer.why).toContain('Conscription (');
  });

  it('says that nothing is on record on a topic that it knows', () => {
    expect(ask('elections')).toMatchObject({
      kind: 'nothing-found',
      why: 'Nothing on record is about elections.',
    });
  });

  it.each([
    ['31 february 2022', 'period/no-such-day'],
    ['2025..2022', 'period/reversed'],
    ['the day after never', 'period/unreadable'],
  ])('calls %s a problem', (period, code) => {
    expect(ask('draft', period)).toMatchObject({ kind: 'problem', problem: { code } });
  });
});
