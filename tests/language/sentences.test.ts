import { describe, expect, it } from 'vitest';
import { readPassage } from '../../src/language/passage.ts';

const sentences = (text: string): string[] =>
  readPassage(text, { start: 0, end: text.length }).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['She left. He stayed.', ['She left.', 'He stayed.'], 'plain ones'],
    [
      '“We go. We stay gone,” she said.',
      ['“We go. We stay gone,” she said.'],
      'none ends inside a quotation',
    ],
    ['“We go.” He stayed.', ['“We go.”', 'He stayed.'], 'a full stop inside the marks ends one'],
    ['Gov. Ada Brook left. He stayed.', ['Gov. Ada Brook left.', 'He stayed.'], 'a title ends none'],
    ['Ada Brook (R-Fla.) left.', ['Ada Brook (R-Fla.) left.'], 'a bracket holds its full stop'],
    ['J. Brook left. He stayed.', ['J. Brook left.', 'He stayed.'], 'an initial ends none'],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('covers every token once, in order', () => {
    const text = 'She left (early. “We go,” she said. And so on.';
    const { tokens, sentences: all } = readPassage(text, { start: 0, end: text.length });
    expect(all[0]?.from).toBe(0);
    expect(all.at(-1)?.to).toBe(tokens.length);
    all.slice(1).forEach((one, n) => {
      expect(one.from).toBe(all[n]?.to);
    });
  });

  it('is cut where it never ends', () => {
    const text = 'and so on '.repeat(1_000);
    expect(Math.max(...sentences(text).map((one) => one.split(' ').length))).toBeLessThanOrEqual(600);
  });
});
