/** Sentences with their figures, judged by hand: nearly all of them must come out fully right. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { recogniseFigures } from '../../../src/language/figures/recognise-figures.ts';

const sentence = z.strictObject({
  text: z.string(),
  figures: z.array(
    z.strictObject({
      exact: z.string(),
      value: z.number(),
      max: z.number().optional(),
      unit: z.string().optional(),
      qualifier: z.string(),
    }),
  ),
});

const gold = readFileSync(new URL('../../quality/figures.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => sentence.parse(JSON.parse(line)));

const inWords = (figures: readonly object[]): string =>
  figures.map((figure) => JSON.stringify(figure)).join(' ');

const found = (text: string): string =>
  inWords(
    recogniseFigures(text, []).map(({ exact, value, max, unit, qualifier }) => ({
      exact,
      value,
      ...(max === undefined ? {} : { max }),
      ...(unit === null ? {} : { unit }),
      qualifier,
    })),
  );

it('reads at least 97 of 100 sentences fully right: numbers, ranges, units, qualifiers, and silence', () => {
  const misses = gold
    .map(({ text, figures }) => ({ text, expected: inWords(figures), found: found(text) }))
    .filter(({ expected, found: actual }) => expected !== actual)
    .map(({ text, expected, found: actual }) => `${text}\n  expected ${expected}\n  found    ${actual}`);
  const right = (gold.length - misses.length) / gold.length;
  // The misses stand in the message, so that a red test says what to look at.
  expect(right, misses.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(gold.length).toBeGreaterThanOrEqual(200);
});
