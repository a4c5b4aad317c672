import { describe, expect, it } from 'vitest';
import { foldTitles } from '../../src/answers/fold-titles.ts';
import { buildClaims } from '../support/claims.ts';

const body = [
  { exact: 'A decree opens the spring call-up.' },
  { exact: 'it will take 500 men by the middle of July', speaker: 'Jane Roe' },
];

describe('foldTitles', () => {
  it('counts a summary of several claims with the one that says most of it', () => {
    const claims = buildClaims([
      { exact: 'A decree calls up 500 men until July in the spring call-up', section: 'summary' },
      ...body,
    ]);
    const folded = foldTitles({ claims, repetitions: {} });
    expect(folded.claims.map(({ id }) => id)).toEqual(['a.txt#2', 'a.txt#3']);
    expect(Object.values(folded.repetitions).flat()).toEqual([
      { claimId: 'a.txt#1', section: 'summary', publisher: 'The Courier' },
    ]);
  });

  it('keeps a summary of what no shown claim says', () => {
    const claims = buildClaims([
      { exact: 'Farmers fear for the wheat harvest', section: 'summary' },
      ...body,
    ]);
    expect(foldTitles({ claims, repetitions: {} }).claims).toHaveLength(3);
  });

  it('does not count what a headline has one say with what another says', () => {
    const claims = buildClaims([
      { exact: 'it will take 500 men', section: 'headline', speaker: 'John Doe' },
      ...body,
    ]);
    expect(foldTitles({ claims, repetitions: {} }).claims).toHaveLength(3);
  });

  it('keeps the repetitions that were known', () => {
    const known = { claimId: 'x', section: 'headline' as const, publisher: null };
    const claims = buildClaims([
      ...body,
      { exact: 'it will take 500 men by July', section: 'headline', speaker: 'Jane Roe' },
    ]);
    const { repetitions } = foldTitles({ claims, repetitions: { 'a.txt#2': [known] } });
    expect(repetitions['a.txt#2']).toHaveLength(2);
  });
});
