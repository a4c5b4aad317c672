import { describe, expect, it } from 'vitest';
import { matchPeriod } from '../../src/answers/about-period.ts';
import { buildClaim, period, time } from '../support/claims.ts';

const DRAFT = new Set(['conscription']);
const y2022 = period('2022');

describe('matchPeriod', () => {
  it('takes a claim by what it is about, although it was said and published in another year', () => {
    const claim = buildClaim(
      {
        exact: 'half a million people were conscripted in 2022',
        speaker: 'Jane Roe',
        said: '2023-03-29',
        about: '2022',
        topics: ['conscription'],
      },
      { published: time('2023-03-30') },
    );
    expect(matchPeriod(claim, y2022, DRAFT)?.by).toBe('about');
    expect(matchPeriod(claim, period('2023'), DRAFT)).toBeNull();
  });

  it('lets no other topic of a claim bring its date along', () => {
    const claim = buildClaim({
      exact: 'The election is on 17 March 2024. Nobody will announce a call-up before it.',
      topics: ['conscription', 'elections'],
      mentions: [{ time: time('2024-03-17'), role: 'about', topics: ['elections'] }],
    });
    expect(matchPeriod(claim, period('2024'), DRAFT)).toBeNull();
    expect(matchPeriod(claim, period('2024'), new Set(['elections']))?.by).toBe('about');
  });

  it('files what is left of such a claim by when it was said or published', () => {
    const claim = buildClaim(
      {
        exact: 'The election is on 17 March 2024. Nobody will announce a call-up before it.',
        topics: ['conscription', 'elections'],
        mentions: [{ time: time('2024-03-17'), role: 'about', topics: ['elections'] }],
      },
      { published: time('2023-11-02') },
    );
    expect(matchPeriod(claim, period('2023'), DRAFT)?.by).toBe('published');
    expect(matchPeriod(claim, period('2023'), new Set(['elections']))).toBeNull();
  });

  it('never takes an aside for what a claim is about', () => {
    const claim = buildClaim({
      exact: 'the largest call-up since the war began in 2022',
      topics: ['conscription'],
      mentions: [{ time: time('2022'), role: 'background', topics: ['conscription'] }],
    });
    expect(matchPeriod(claim, y2022, DRAFT)).toBeNull();
  });

  it('tells a comparison from what a claim is about', () => {
    const claim = buildClaim({
      exact: '10,000 more than in 2024',
      about: '2025',
      topics: ['conscription'],
      mentions: [
        { time: time('2025'), role: 'about', topics: ['conscription'] },
        { time: time('2024'), role: 'compared', topics: ['conscription'] },
      ],
    });
    expect(matchPeriod(claim, period('2024'), DRAFT)?.by).toBe('compared');
    expect(matchPeriod(claim, period('2025'), DRAFT)?.by).toBe('about');
  });

  it('falls back on the day it was said, and on no other, when it names no time', () => {
    const claim = buildClaim(
      {
        exact: 'the call-up is over',
        speaker: 'Jane Roe',
        said: time('2022-10', 'inferred'),
        topics: ['conscription'],
      },
      { published: time('2023-03-30') },
    );
    expect(matchPeriod(claim, y2022, DRAFT)).toEqual({ by: 'said', certainty: 'inferred' });
    expect(matchPeriod(claim, period('2023'), DRAFT)).toBeNull();
  });

  it('marks a year that only the publication gives as worked out, even where that date is stated', () => {
    const claim = buildClaim(
      { exact: 'recruits will be sent home', topics: ['conscription'] },
      { published: time('2022-04-02') },
    );
    expect(matchPeriod(claim, y2022, DRAFT)).toEqual({ by: 'published', certainty: 'inferred' });
  });

  it('leaves a claim out that has no time at all', () => {
    const claim = buildClaim({ exact: 'recruits will be sent home', topics: ['conscription'] });
    expect(matchPeriod(claim, y2022, DRAFT)).toBeNull();
  });

  it('reads the main time even where the claim lists no mention of it', () => {
    const claim = buildClaim({
      exact: 'the spring call-up begins',
      about: '2022-21',
      mentions: [],
      topics: ['conscription'],
    });
    expect(matchPeriod(claim, y2022, DRAFT)?.by).toBe('about');
  });
});
