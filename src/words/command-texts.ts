/** What commands, options and choices are called in a language: English is the text in the command itself. */
import { LANGUAGES, type Language } from '../domain/subscription.ts';
import { RU_COMMANDS } from './command-texts-ru.ts';
import { UK_COMMANDS } from './command-texts-uk.ts';

/** A text that is changed in English loses its translations, and a test tells so. */
export interface CommandTexts {
  /** By `/command`, `/command subcommand` (for its last word), name of an option, entry in the menu of messages. */
  readonly names: Readonly<Record<string, string>>;
  /** Descriptions and choices, by the English text. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Every language but English. */
export const COMMAND_TEXTS: Readonly<Record<Exclude<Language, 'en'>, CommandTexts>> = {
  uk: UK_COMMANDS,
  ru: RU_COMMANDS,
};

/** The languages that English is translated into; Discord's locales have the same codes. */
export const FURTHER = LANGUAGES.filter((language) => language !== 'en');

/** A text by language. */
export type Localizations = Partial<Record<Exclude<Language, 'en'>, string>>;

function inEach(of: (language: Exclude<Language, 'en'>) => string | undefined): Localizations | null {
  const found = FURTHER.flatMap((language) => {
    const text = of(language);
    return text === undefined ? [] : [[language, text] as const];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}

/** In the languages that have it; null when none has. `key` as in `CommandTexts`. */
export const nameLocalizations = (key: string): Localizations | null =>
  inEach((language) => COMMAND_TEXTS[language].names[key]);
export const textLocalizations = (english: string): Localizations | null =>
  inEach((language) => COMMAND_TEXTS[language].texts[english]);

/** The text of a command in a language. */
export const textIn = (language: Language, english: string): string =>
  language === 'en' ? english : (COMMAND_TEXTS[language].texts[english] ?? english);

/** The name that Discord shows; `key` as in `CommandTexts`, `english` what it is there. */
export const nameIn = (language: Language, key: string, english: string): string =>
  language === 'en' ? english : (COMMAND_TEXTS[language].names[key] ?? english);
