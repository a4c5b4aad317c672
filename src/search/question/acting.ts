/** Who is asked to act in a question ("does Ukraine want …"), and who acts in a claim: nobody answers for another. */
import type { PhraseBook } from './phrase-book.ts';

/** Words of a yes-or-no or "how many" question behind which its subject stands. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'do does did has have had will would is are was were can could should may might'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/**
 * Endings of Russian and Ukrainian names in other cases than the nominative, "-ова" and "-ина" among them, which may be
 * a woman's nominative as well: who only may act is not held to have been asked for.
 */
const OBLIQUE = /(?:[уюыиеії]|[оеё]й|[оеє]ю|[оеіыи]м|[ое]го|[ое]му|[ое]ві|[аи]х|ами|ями|[ое]ва|[^аї]ина)$/u;
/** Short for a body: the ending of a case, and none. */
const INDECLINABLE = /^(?:минобороны|міноборони|сбу)$/u;

/** Is a name in Cyrillic that opens a question its subject? In "Путина спросили …" somebody else acts. */
const isNominative = (word: string): boolean =>
  CYRILLIC.test(word) && (INDECLINABLE.test(word) || !OBLIQUE.test(word));

/**
 * Does [from, …) of the words stand as the subject: behind an auxiliary, or in the nominative at the head of a question
 * in Cyrillic?
 */
export function isActing(words: readonly string[], from: number): boolean {
  const opens = from === 0 || (from === 1 && words[0] === 'чи');
  if (opens && isNominative(words[from] ?? '')) return true;
  const before = ARTICLES.has(words[from - 1] ?? '') ? from - 2 : from - 1;
  return AUXILIARIES.has(words[before] ?? '');
}

/** In front of a name these make it a place or an object rather than the one who acts; stems. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in to from against on for with into around near at over toward toward insid across between through'.split(
    ' ',
  ),
);

/** Values of the phrases that neither stand behind a preposition nor behind an article that has one. */
export function actorsIn<T>(stems: readonly string[], book: PhraseBook<T>): ReadonlySet<T> {
  const actors = new Set<T>();
  for (const { from, values } of book.findAll(stems)) {
    const before = stems[from - 1] === 'the' ? from - 2 : from - 1;
    if (PREPOSITIONS.has(stems[before] ?? '')) continue;
    for (const value of values) actors.add(value);
  }
  return actors;
}
