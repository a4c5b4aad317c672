/** The form of a word that goes with a number. */
import type { Language } from '../domain/subscription.ts';

/** Of one, of a few, of many; a language with two forms gives the second twice. */
export type WordFor = (count: number, one: string, few: string, many: string) => string;

/** By the plural rules of the language (Unicode CLDR): 1, 21 день; 2, 34 дні; 5, 11 днів. */
export function wordFor(language: Language): WordFor {
  const rules = new Intl.PluralRules(language);
  return (count, one, few, many) => {
    const form = rules.select(count);
    if (form === 'one') return one;
    return form === 'few' ? few : many;
  };
}
