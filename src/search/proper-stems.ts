/** Tells names from words by how the articles write them. */
import { type Article, isBody } from '../domain/article.ts';
import { stemWord, wordsOf } from '../language/terms.ts';
import { later } from './later.ts';

/** A capital inside a sentence: behind a lower-case word, a comma or a digit. */
const NAME_INSIDE =
  /(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}[\p{L}’'-]{1,30}(?: \p{Lu}\p{Ll}[\p{L}’'-]{1,30}){0,3}/gu;
const LOWER_CASE = /(?<!\p{L})\p{Ll}[\p{L}’'-]*/gu;

/** Stems of the words found, each word stemmed once. */
function collectStems(bodies: Iterable<string>, pattern: RegExp): Set<string> {
  const found = new Set<string>();
  for (const body of bodies) for (const [words] of body.matchAll(pattern)) found.add(words);
  const stems = new Set<string>();
  for (const words of found) for (const word of wordsOf(words)) stems.add(stemWord(word));
  return stems;
}

function* bodiesOf(articles: readonly Article[]): Generator<string> {
  for (const { text, blocks } of articles) {
    for (const block of blocks) if (isBody(block)) yield text.slice(block.start, block.end);
  }
}

/** Stems of words that stand with a capital inside sentences and nowhere without one. */
export function properStems(articles: readonly Article[]): (stem: string) => boolean {
  const stems = later(() => {
    const names = collectStems(bodiesOf(articles), NAME_INSIDE);
    for (const stem of collectStems(bodiesOf(articles), LOWER_CASE)) names.delete(stem);
    return names;
  });
  return (stem) => stems().has(stem);
}
