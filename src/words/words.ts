/** All of the bot's own words in its languages. Quotations, names and titles stay as they are written. */
import type { Language } from '../domain/subscription.ts';
import { ABOUT_WORDS, type AboutWords } from './about-words.ts';
import { CARD_WORDS, type CardWords } from './card-words.ts';
import { CHECK_WORDS, type CheckWords } from './check-words.ts';
import { CLAIM_WORDS, type ClaimWords } from './claim-words.ts';
import { DIGEST_WORDS, type DigestWords } from './digest-words.ts';
import { DOCTOR_WORDS, type DoctorWords } from './doctor-words.ts';
import { HELP_WORDS, type HelpWords } from './help-words.ts';
import { LOOKUP_WORDS, type LookupWords } from './lookup-words.ts';
import { NOTHING_WORDS, type NothingWords } from './nothing-words.ts';
import { PROBLEM_IN_WORDS, type ProblemInWords } from './problem-in-words.ts';
import { REVIEW_WORDS, type ReviewWords } from './review-words.ts';
import { SERVER_WORDS, type ServerWords } from './server-words.ts';
import { SETTINGS_WORDS, type SettingsWords } from './settings-words.ts';
import { TIME_WORDS, type TimeWords } from './time-words.ts';
import { WARNING_WORDS, type WarningWords } from './warning-words.ts';

export interface Words {
  readonly language: Language;
  readonly time: TimeWords;
  readonly claim: ClaimWords;
  readonly lookup: LookupWords;
  readonly nothing: NothingWords;
  readonly check: CheckWords;
  readonly digest: DigestWords;
  readonly server: ServerWords;
  readonly settings: SettingsWords;
  readonly help: HelpWords;
  readonly about: AboutWords;
  readonly card: CardWords;
  readonly doctor: DoctorWords;
  readonly review: ReviewWords;
  readonly warning: WarningWords;
  readonly problem: ProblemInWords;
}

const wordsOf = (language: Language): Words => ({
  language,
  time: TIME_WORDS[language],
  claim: CLAIM_WORDS[language],
  lookup: LOOKUP_WORDS[language],
  nothing: NOTHING_WORDS[language],
  check: CHECK_WORDS[language],
  digest: DIGEST_WORDS[language],
  server: SERVER_WORDS[language],
  settings: SETTINGS_WORDS[language],
  help: HELP_WORDS[language],
  about: ABOUT_WORDS[language],
  card: CARD_WORDS[language],
  doctor: DOCTOR_WORDS[language],
  review: REVIEW_WORDS[language],
  warning: WARNING_WORDS[language],
  problem: PROBLEM_IN_WORDS[language],
});

export const WORDS: Readonly<Record<Language, Words>> = {
  en: wordsOf('en'),
  uk: wordsOf('uk'),
  ru: wordsOf('ru'),
};
