/** What the languages of the bot's own words call themselves. */
import type { Language } from '../domain/subscription.ts';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
};
