/** In which language somebody is answered: the one place where that is settled. */
import { LANGUAGES, type Language } from '../domain/subscription.ts';
import { languageOfText } from '../words/language-of-text.ts';
import { WORDS, type Words } from '../words/words.ts';

/** Discord's locales are "uk", "ru", "en-GB", …. */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';

/** A message tells no locale: its own words do, where they are plain; else its server, where it has one. */
export const languageOfMessage = (text: string, serverLocale: string | null): Language =>
  languageOfText(text) ?? languageOf(serverLocale ?? '');

/** What is said to somebody, in that person's language. */
export const wordsFor = ({ locale }: { readonly locale: string }): Words => WORDS[languageOf(locale)];
