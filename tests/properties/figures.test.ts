/** Whatever the text, figures are verbatim, in order, apart from each other, and found in linear time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseNumber } from '../../src/language/figures/normalise-number.ts';
import { recogniseFigures } from '../../src/language/figures/recognise-figures.ts';

const word = fc.constantFrom(
  ...(
    'between and to from of a an the half one two hundred million more than at least up % $ 5 1,200 3.5 18-27 - ( ) ' +
    ', . soldiers men aged year old third in out five per cent rubles k bn ’s “ ” 2022 \u00a0 € +'
  ).split(' '),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
);

describe('figures of any text', () => {
  it('are verbatim, in the order of the text, and do not overlap', () => {
    fc.assert(
      fc.property(text, (content) => {
        let last = 0;
        for (const { start, end, exact, value, max } of recogniseFigures(content, [])) {
          expect(exact).toBe(content.slice(start, end));
          expect(exact).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last);
          expect(Number.isFinite(value)).toBe(true);
          if (max !== undefined) expect(max).toBeGreaterThan(value);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keep out of the dates that they are given', () => {
    fc.assert(
      fc.property(text, (content) => {
        const numerals = recogniseFigures(content, [{ start: 0, end: content.length }]);
        // Only "half the crew" has no number that a date could contain.
        expect(numerals.filter(({ exact }) => /\d/u.test(exact))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('come in linear time, also from texts made to be slow', () => {
    const slow = [
      '1,234',
      '1-2-3-',
      'between 1 and ',
      'one hundred and ',
      '$',
      '1 to 2 to ',
      '(31) ',
      '9',
      'a third ',
    ];
    for (const part of slow) {
      const started = performance.now();
      recogniseFigures(part.repeat(5_000), []);
      expect(performance.now() - started, part).toBeLessThan(5000);
    }
  });
});

describe('a typed number', () => {
  it('is read as it is written, with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(normaliseNumber(String(value))).toBe(value);
        expect(normaliseNumber(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        text,
        (typed) => normaliseNumber(typed) === null || Number.isFinite(normaliseNumber(typed)),
      ),
    );
  });
});
