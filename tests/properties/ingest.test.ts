/** Any bytes: blocks inside the text, in order, apart, with nothing but white space between; never a throw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';

const LINES = [
  'Old bridge to stay shut until autumn',
  'By Marta Olin',
  'March 3, 2021 11:52 AM',
  'Related article',
  'Summary',
  'Subscribe',
  '3:44 PM',
  '# Title',
  '- item',
  '> quote',
  '---',
  'VELDMAR, March 3 (Norwire) — The bridge is shut again.',
  'The council said on Friday that the old bridge would stay shut until the end of the',
  'Photo: Ann/NOR',
  'News Feed',
  'The mayor told reporters that nobody would be asked to pay for the ferries that replace the bridge.',
  '“',
  '😀',
  'date 2020-11-19 The parliament of Ostia approved a law.',
  'BNWS',
  '—',
  '2 comments',
  '\u00A0',
  '\u200B',
  '\u0085',
  '===',
];
const pages = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary' })),
      fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028'),
    ),
  )
  .map((parts) => parts.flat().join(''));
/** A NUL makes a text binary; that is tested with bytes. */
const texts = fc.oneof(fc.string({ unit: 'binary' }), pages).map((text) => text.replaceAll('\0', ' '));
const names = fc.constantFrom('page.txt', 'page.md');

/** Nothing but white space: JavaScript's own, and the next-line character, which ends a line but is not trimmed. */
const BLANK = /^[\s\u0085]*$/;

/** As any UTF-8 file can hold it: lone surrogates are replaced. */
const wellFormed = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

describe('ingest', () => {
  it('covers every text with blocks in order, and leaves the text as it is', () => {
    fc.assert(
      fc.property(texts, names, (text, name) => {
        const result = ingest({ name, bytes: new TextEncoder().encode(text) }, null);
        if ('problem' in result) return;
        const { article } = result;
        expect(article.text).toBe(wellFormed(text));
        let end = 0;
        for (const block of article.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(article.text.slice(end, block.start)).toMatch(BLANK);
          const exact = article.text.slice(block.start, block.end);
          expect(exact).toBe(exact.trim());
          end = block.end;
        }
        expect(article.text.slice(end)).toMatch(BLANK);
      }),
      { numRuns: 500 },
    );
  });

  it('answers any bytes with an article or a coded problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), names, (bytes, name) => {
        const result = ingest({ name, bytes }, null);
        expect('article' in result || result.problem.code.startsWith('document/')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['paragraphs', `${LINES[15]}\n\n`],
    ['broken sentences', 'the end of the\n'],
    ['labels', 'Related article\nOld bridge to stay shut\n\n'],
    ['quotation marks', '“a '],
    ['boxes', 'Summary\nThe bridge is shut.\n'],
    ['brackets', '!['],
    ['pages in a page', `${LINES.join('\n')}\n`],
  ])('takes time linear in the length: %s', (_, part) => {
    const measure = (size: number): number => {
      const bytes = new TextEncoder().encode(part.repeat(Math.ceil(size / part.length)));
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        ingest({ name: 'page.txt', bytes }, null);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    measure(20_000);
    const small = measure(20_000);
    // Ten times the text; 40 leaves room for a busy machine and is far below the 100 of a square.
    expect(measure(200_000)).toBeLessThan(40 * Math.max(small, 2));
  });
});
