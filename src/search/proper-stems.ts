/** Tells names from words by how the articles write them. */
import { type Article, isBody } from '../domain/article.ts';
import { stemWord, wordsOf } from '../language/terms.ts';
import { later } from './later.ts';

/** A capital inside a sentence: behind a lower-case word, a comma or a digit. */
const NAME_INSIDE =
  /(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}[\p{L}’'-]{1,30}(?: \p{Lu}\p{Ll}[\p{L}’'-]{1,30}){0,3}/gu;
const LOWER_CASE = /(?<!\p{L})\p{Ll}[\p{L}’'-]*/gu;

const stemsIn = (found: Iterable<RegExpMatchArray>): string[] =>
  [...found].flatMap(([word]) => wordsOf(word).map(stemWord));

/** Stems of words that stand with a capital inside sentences and nowhere without one. */
export function properStems(articles: readonly Article[]): (stem: string) => boolean {
  const stems = later(() => {
    const bodies = articles.flatMap(({ text, blocks }) =>
      blocks.filter(isBody).map(({ start, end }) => text.slice(start, end)),
    );
    const lower = new Set(bodies.flatMap((body) => stemsIn(body.matchAll(LOWER_CASE))));
    const capital = bodies.flatMap((body) => stemsIn(body.matchAll(NAME_INSIDE)));
    return new Set(capital.filter((stem) => !lower.has(stem)));
  });
  return (stem) => stems().has(stem);
}
