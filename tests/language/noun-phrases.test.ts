import { describe, expect, it } from 'vitest';
import { nounPhraseAfter, nounPhraseBefore, spanOf } from '../../src/language/noun-phrases.ts';
import { tokenise } from '../../src/language/tokens.ts';

const read = (text: string) => tokenise(text, { start: 0, end: text.length }).tokens;

function phraseBefore(text: string, word: string): string | null {
  const tokens = read(text);
  const end = tokens.findIndex(({ text: one }) => one === word);
  const range = nounPhraseBefore(tokens, end, 0);
  const span = range && spanOf(tokens, range);
  return span && text.slice(span.start, span.end);
}

function phraseAfter(text: string, word: string): string | null {
  const tokens = read(text);
  const start = tokens.findIndex(({ text: one }) => one === word) + 1;
  const range = nounPhraseAfter(tokens, start, tokens.length);
  const span = range && spanOf(tokens, range);
  return span && text.slice(span.start, span.end);
}

describe('the noun phrase before a verb', () => {
  it.each([
    ['Ada Brook said so.', 'Ada Brook', 'a name'],
    ['The mayor of the city said so.', 'The mayor of the city', 'with what hangs on it'],
    ['Rep. Ada Brook (R-Fla.) said so.', 'Rep. Ada Brook (R-Fla.)', 'a title in front, a bracket behind'],
    ['Ada Brook and Carl Stone said so.', 'Ada Brook and Carl Stone', 'two who say it together'],
    ['On Monday she said so.', 'she', 'a pronoun stands alone'],
  ])('%s', (text, expected) => {
    expect(phraseBefore(text, 'said')).toBe(expected);
  });

  it('is none behind a verb', () => {
    expect(phraseBefore('They left and said so.', 'and')).toBeNull();
  });
});

describe('the noun phrase behind a verb', () => {
  it.each([
    ['“Go,” said Ada Brook.', 'Ada Brook', 'a name'],
    ['“Go,” said Ada Brook, the mayor of Hull.', 'Ada Brook, the mayor of Hull', 'with its apposition'],
    ['“Go,” said the mayor on Monday.', 'the mayor', 'without the day'],
  ])('%s', (text, expected) => {
    expect(phraseAfter(text, 'said')).toBe(expected);
  });
});
