/** The fit finds what the examples follow, and the area under the curve is what its definition says. */
import { describe, expect, it } from 'vitest';
import { logistic } from '../../../src/search/rank-confidence.ts';
import { createRanker } from '../../../src/search/rank-corpus.ts';
import { areaUnderCurve, crossValidate, type Example, examplesOf, fitLogistic } from './confidence.ts';

/** Right where the first signal is high; the second says nothing. */
const EXAMPLES: readonly Example[] = Array.from({ length: 60 }, (_, place) => ({
  signals: [(place % 10) / 10, (place % 3) / 3],
  right: place % 10 > 4 !== (place % 15 === 0),
}));

describe('fitLogistic', () => {
  const weights = fitLogistic([EXAMPLES]);

  it('gives weight to what tells', () => {
    expect(weights[1]).toBeGreaterThan(2);
    expect(Math.abs(weights[2] ?? 9)).toBeLessThan(1);
  });

  it('is calibrated on what it was fitted on: as sure as there are right ones', () => {
    const sure = EXAMPLES.reduce((sum, { signals }) => sum + logistic(weights, signals), 0);
    expect(sure).toBeCloseTo(EXAMPLES.filter(({ right }) => right).length, 1);
  });

  it('gives the same weights for the same examples, and lets sets count alike', () => {
    expect(fitLogistic([EXAMPLES])).toEqual(weights);
    const twice = fitLogistic([EXAMPLES, [...EXAMPLES, ...EXAMPLES]]);
    for (const [place, weight] of twice.entries()) expect(weight).toBeCloseTo(weights[place] ?? 0, 6);
  });
});

describe('areaUnderCurve', () => {
  it.each([
    [
      [
        [0.9, true],
        [0.1, false],
      ],
      1,
    ],
    [
      [
        [0.1, true],
        [0.9, false],
      ],
      0,
    ],
    [
      [
        [0.5, true],
        [0.5, false],
      ],
      0.5,
    ],
    [
      [
        [0.9, true],
        [0.4, true],
        [0.5, false],
        [0.1, false],
      ],
      0.75,
    ],
  ] as const)('of %j is %f', (pairs, area) => {
    expect(areaUnderCurve(pairs.map(([sure, right]) => ({ sure, right })))).toBe(area);
  });

  it('comes out high when what was left out is judged', () => {
    expect(areaUnderCurve(crossValidate(EXAMPLES, []))).toBeGreaterThan(0.8);
  });
});

describe('examplesOf', () => {
  it('asks of each judged query with a hit whether the first text is right', () => {
    const ranker = createRanker([
      { id: 'a', text: 'harbour strike' },
      { id: 'b', text: 'tanker' },
    ]);
    const queries = ['strike', 'tanker', 'zeppelin', 'harbour'].map((text, id) => ({ id: String(id), text }));
    const judgements = ['0', '1', '2'].map((query) => ({ query, doc: 'a' }));
    expect(examplesOf(ranker, queries, judgements).map(({ right }) => right)).toEqual([true, false]);
  });
});
