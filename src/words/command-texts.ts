/** What commands, options and choices are called in a language: English is the text in the command itself. */
import type { Language } from '../domain/subscription.ts';
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

/** The text of a command in a language. */
export const textIn = (language: Language, english: string): string =>
  language === 'en' ? english : (COMMAND_TEXTS[language].texts[english] ?? english);

/** The name that Discord shows; `key` as in `CommandTexts`, `english` what it is there. */
export const nameIn = (language: Language, key: string, english: string): string =>
  language === 'en' ? english : (COMMAND_TEXTS[language].names[key] ?? english);
