/** Finds a speaker by a description ("the deputy of the ruling party") among the wordings of the texts. */
import type { Country } from '../../domain/lexicon.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { stemWord } from '../../language/terms.ts';
import { countryCodes } from './name-book.ts';
import { nameWords } from './name-forms.ts';
import type { SpeakerRecord } from './speaker-records.ts';

/** Share of the description's weight that the wordings must cover, and the lead over the next speaker. */
const LEAST_COVERED = 0.8;
const LEAST_LEAD = 0.15;

export interface DescriptionBook {
  /** Ids of the speakers who fit clearly best; several when they fit alike; none when nobody fits well. */
  find(description: string): readonly string[];
}

/**
 * `described`: speakers with their names, roles and mentions. A word that few speakers have weighs more; what is
 * asked for is the share of the description that a speaker's wordings cover.
 */
export function createDescriptionBook(
  records: readonly SpeakerRecord[],
  countries: readonly Country[],
): DescriptionBook {
  const codes = countryCodes(countries);
  const bag = (text: string): Set<string> =>
    new Set(
      nameWords(text).flatMap((word) => (STOP_WORDS.has(word) ? [] : [codes.get(word) ?? stemWord(word)])),
    );
  const bags = records.map(({ entry, wordings }) => ({
    id: entry.id,
    words: bag([entry.name, entry.role ?? '', ...wordings].join(' ')),
  }));
  const weightOf = (word: string): number => {
    const having = bags.filter(({ words }) => words.has(word)).length;
    return Math.log(1 + (bags.length + 1) / (having + 0.5));
  };

  const find = (description: string): readonly string[] => {
    const asked = [...bag(description)].map((word) => ({ word, weight: weightOf(word) }));
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    if (asked.length < 2 || asked.length > 12) return [];
    const fits = bags
      .map(({ id, words }) => ({
        id,
        fit: asked.reduce((sum, { word, weight }) => sum + (words.has(word) ? weight : 0), 0) / total,
      }))
      .filter(({ fit }) => fit >= LEAST_COVERED)
      .sort((a, b) => b.fit - a.fit);
    const best = fits[0]?.fit ?? 0;
    return fits.filter(({ fit }) => best - fit < LEAST_LEAD).map(({ id }) => id);
  };
  return { find };
}
