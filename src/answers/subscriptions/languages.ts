/** The languages of the bot's own words, as an option of commands. */
import { LANGUAGES, type Language } from '../../domain/subscription.ts';
import { LANGUAGE_NAMES } from '../../words/language-names.ts';

export const languageOption = {
  type: 'string',
  description: 'Language of the bot’s own words; quotations stay in theirs',
  choices: LANGUAGES.map((value) => ({ name: LANGUAGE_NAMES[value], value })),
} as const;

export const languageOf = (chosen: string | undefined, usual: Language): Language =>
  LANGUAGES.find((language) => language === chosen) ?? usual;
