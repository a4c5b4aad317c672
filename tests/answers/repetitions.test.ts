import { describe, expect, it } from 'vitest';
import { foldRepetitions } from '../../src/answers/repetitions.ts';
import { buildClaims } from '../support/claims.ts';

const claims = buildClaims([
  { exact: 'No call-up, says Roe', section: 'headline', repeats: 'a.txt#2', speaker: 'the capital' },
  { exact: 'there will be no call-up', speaker: 'Jane Roe' },
  { exact: 'no call-up planned', section: 'summary', repeats: 'a.txt#1' },
  { exact: 'something else' },
]);
const library = { claims };
const pick = (...numbers: number[]) => claims.filter((_, index) => numbers.includes(index + 1));

describe('foldRepetitions', () => {
  it('counts a claim once and lists where else it stands', () => {
    const { claims: shown, repetitions } = foldRepetitions(claims, library);
    expect(shown.map(({ id }) => id)).toEqual(['a.txt#2', 'a.txt#4']);
    expect(repetitions).toEqual({
      'a.txt#2': [
        { claimId: 'a.txt#1', section: 'headline', publisher: 'The Courier' },
        { claimId: 'a.txt#3', section: 'summary', publisher: 'The Courier' },
      ],
    });
  });

  it('shows the original when only a copy of a copy was found', () => {
    expect(foldRepetitions(pick(3), library).claims.map(({ id }) => id)).toEqual(['a.txt#2']);
  });

  it('lists repetitions of an original although they were not found', () => {
    expect(foldRepetitions(pick(2), library).repetitions['a.txt#2']).toHaveLength(2);
  });

  it('lets a headline stand for itself where its original belongs to somebody else', () => {
    const folded = foldRepetitions(pick(1, 2), library, ({ speaker }) => speaker?.name !== 'Jane Roe');
    expect(folded.claims.map(({ id }) => id)).toEqual(['a.txt#1', 'a.txt#2']);
    // What is shown on its own is not listed a second time as a repetition.
    expect(folded.repetitions['a.txt#2']?.map(({ claimId }) => claimId)).toEqual(['a.txt#3']);
  });

  it('ends where claims repeat each other in a circle or repeat one that is gone', () => {
    const circle = buildClaims([
      { exact: 'a', repeats: 'a.txt#2' },
      { exact: 'b', repeats: 'a.txt#1' },
      { exact: 'c', repeats: 'gone' },
    ]);
    const { claims: shown } = foldRepetitions(circle, { claims: circle });
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ id }) => id)).toContain('a.txt#3');
  });
});
