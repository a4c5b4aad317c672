/** Whatever the text: claims lie in it and equal it, nothing throws, and one endless sentence takes no endless time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFrom } from '../support/extraction.ts';

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

  it('stays linear in a sentence that says nothing but “said that”', { timeout: 60_000 }, () => {
    const cpuOf = (times: number): number => {
      const before = process.cpuUsage();
      extractFrom([`The mayor ${'said that '.repeat(times)}`]);
      return process.cpuUsage(before).user;
    };
    cpuOf(500);
    // Ten times the text: quadratic time would take a hundred times as long.
    expect(cpuOf(10_000)).toBeLessThan(Math.max(cpuOf(1_000), 60_000) * 30);
  });
});
