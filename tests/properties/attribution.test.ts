/** Whatever the text, attributions lie inside it and in order, nothing throws, and time is linear. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictAttributions } from '../../src/extract/predict-attributions.ts';
import { cues, weights } from '../extract/attribution/read-text.ts';
import { cpuOf } from '../support/cpu-of.ts';

const READERS = [
  ['the rules', predictAttributions(cues)],
  ['the fitted weights', predictAttributions(cues, weights)],
] as const;

const word = fc.constantFrom(
  ...(
    "she said told the mayor that according to , . : ; ? ! “ ” \" ' ‘ ’ '' `` « » ( ) [ ] — - … \n \u00a0 \u202e 🏛 " +
    'denied saying Smith SMITH: Jones, who and but not it was unclear whether 2022 Ms. U.S. (R-Fla.) quoted as claim'
  ).split(' '),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
);

describe.each(READERS)('attributions of any text, by %s', (_, read) => {
  it('lie inside the text, in pieces that are in order and apart', () => {
    fc.assert(
      fc.property(text, (content) => {
        for (const claim of read(content)) {
          const spans = [...claim.content, ...(claim.speaker ? [claim.speaker] : []), ...(claim.cue ?? [])];
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(content.length);
          }
          let last = 0;
          for (const { start, end } of claim.content) {
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('come in the order of the text', () => {
    fc.assert(
      fc.property(text, (content) => {
        const starts = read(content).map((claim) => claim.content[0]?.start ?? 0);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(READERS)('time, by %s', (_, read) => {
  it.each([
    ['quotations without a cue', '“We open in May.” '],
    ['cues without an end', 'he said that she, '],
    ['brackets that never close', '( '],
    ['marks that never close', '“ '],
    ['lines of a transcript', 'SMITH: yes\nJONES: no\n'],
  ])('is linear in %s', { timeout: 120_000 }, (_name, unit) => {
    const ofLength = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const [short, long] = [ofLength(20_000), ofLength(200_000)];
    const least = (content: string) => Math.min(...[1, 2, 3].map(() => cpuOf(() => read(content))));
    // Ten times the text: quadratic time would take a hundred times as long. A floor of 60 ms keeps the clock's grain
    // out of the ratio, the best of three runs most of the collector.
    expect(least(long)).toBeLessThan(Math.max(least(short), 60_000) * 30);
  });
});
