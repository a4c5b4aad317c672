/** The country that a document is mostly about. */
import { type Article, isBody } from '../domain/article.ts';
import { keptFor, type Steps } from './later.ts';
import { type PhraseBook, stemsOf } from './question/phrase-book.ts';

export const bodyOf = ({ text, blocks }: Article): string =>
  blocks
    .filter(isBody)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

function mainCountry(article: Article, countries: PhraseBook<string>): string | null {
  const counts = new Map<string, number>();
  for (const { values } of countries.findAll(stemsOf(bodyOf(article)))) {
    for (const code of values) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** It depends on article and countries alone, and so is the same for a corrected record. */
const mainCountryOf = keptFor((countries: PhraseBook<string>) =>
  keptFor((article: Article) => mainCountry(article, countries)),
);

/** By id of the document, a step for each article. */
export function* mainCountries(
  articles: readonly Article[],
  countries: PhraseBook<string>,
): Steps<ReadonlyMap<string, string | null>> {
  const countryOf = mainCountryOf(countries);
  const found = new Map<string, string | null>();
  for (const article of articles) {
    found.set(article.info.id, countryOf(article));
    yield;
  }
  return found;
}
