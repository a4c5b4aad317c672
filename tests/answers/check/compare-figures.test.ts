import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../src/answers/check/compare-figures.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { recogniseFigures } from '../../../src/language/figures/recognise-figures.ts';

const counting = (text: string) => ({
  text,
  figures: recogniseFigures(text, []).map(({ start: _start, end: _end, ...figure }): Figure => figure),
});
const kindOf = (statement: string, claim: string): string =>
  compareFigures(counting(statement), counting(claim)).kind;

describe('compareFigures', () => {
  it.each([
    ['agree', '1,200 workers joined', 'about 1,200 workers joined'],
    ['agree', 'around 1,250 workers joined', '1,200 workers joined'],
    ['agree', 'half a million people left', 'more than half a million people left'],
    ['agree', 'up to 700 people left', 'between 400 and 700 people left'],
    ['agree', '30 cases of flu', '30 flu cases'],
    ['differ', '1,300 workers joined', '1,200 workers joined'],
    ['differ', '900 people left', 'between 400 and 700 people left'],
    ['differ', 'less than 500 people left', 'more than 500 people left'],
    ['differ', '300 people left', 'more than 500 people left'],
    ['differ', '80 percent voted', '61 percent voted'],
    ['unclear', '500 people left', 'between 400 and 700 people left'],
    ['unclear', 'more than 300 people left', '500 people left'],
    ['unclear', '600 people left', 'more than 500 people left'],
    ['unclear', '500 cars were lost', '700 homes were lost'],
    ['unclear', '500 people were killed', '700 people were hired'],
    ['unclear', 'the force has 500 people', 'an increase of 700 people'],
    ['unclear', '500 people left', 'the people left'],
    ['none', 'people left', '500 people left'],
  ])('%s: “%s” beside “%s”', (kind, statement, claim) => {
    expect(kindOf(statement, claim)).toBe(kind);
  });
});
