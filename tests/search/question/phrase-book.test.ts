import { expect, it } from 'vitest';
import { createPhraseBook, stemsOf } from '../../../src/search/question/phrase-book.ts';

const book = createPhraseBook([
  { phrase: 'call up', value: 'draft' },
  { phrase: 'call', value: 'phone' },
  { phrase: 'strikes', value: 'work' },
  { phrase: 'strike', value: 'war' },
  { phrase: '', value: 'nothing' },
]);
const find = (text: string) =>
  book.findAll(stemsOf(text)).map(({ from, to, values }) => [from, to, ...values]);

it.each([
  ['they called up men', [[1, 3, 'draft']], 'the longer phrase, inflected, with its stop word'],
  ['they called men', [[1, 2, 'phone']], 'the shorter where the longer does not stand'],
  ['a strike', [[1, 2, 'work', 'war']], 'both values of one stem'],
  ['up call', [[1, 2, 'phone']], 'words in another order are no phrase'],
  ['', [], 'nothing'],
])('%s → %j (%s)', (text, hits, _reason) => {
  expect(find(text)).toEqual(hits);
});
