/** Whatever the text: claims lie in it and equal it, nothing throws, and one endless sentence takes no endless time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuOf } from '../support/cpu-of.ts';
import { extractFrom } from '../support/extraction.ts';
import { growingText } from '../support/growing-text.ts';

const WORDS = [
  'he',
  'She',
  'said',
  'that',
  'the',
  'ministry',
  'Anna',
  'Lindqvist',
  ',',
  '.',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  ';',
  ':',
  'according',
  'to',
  'denied',
  'will',
  'not',
  '160,000',
  'men',
  'on',
  'Tuesday',
  'in',
  '2022',
  'and',
  'but',
  '\n\n',
  '—',
];

describe('extraction', () => {
  it('gives claims whose words are the text at their place', () => {
    const pages = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(pages, (page) => {
        fc.pre(/\S/u.test(page) && !page.includes('\u0000'));
        const { article, claims } = extractFrom([`${page} The council of the town met on Monday.`]);
        for (const { selector, content } of claims) {
          expect(article.text.slice(selector.start, selector.end)).toBe(selector.exact);
          for (const { start, end } of content)
            expect(start >= selector.start && end <= selector.end && start < end).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [
      'a sentence that says nothing but “said that”',
      (length: number) => [`The mayor ${'said that '.repeat(length / 10)}`],
    ],
    ['ever new names and claims', growingText],
    ['ever new names and claims, in one paragraph', (length: number) => [growingText(length).join(' ')]],
    [
      'one name',
      (length: number) => Array(length / 50).fill('Anna Holm, the mayor, told it. Holm said no more.'),
    ],
  ])('stays linear in %s', { timeout: 120_000 }, (_, textOf) => {
    extractFrom(textOf(5_000));
    // Ten times the text: quadratic time would take a hundred times as long.
    expect(cpuOf(() => extractFrom(textOf(100_000)))).toBeLessThan(
      Math.max(
        cpuOf(() => extractFrom(textOf(10_000))),
        60_000,
      ) * 30,
    );
  });
});
