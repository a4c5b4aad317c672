/** What the options of several commands suggest while somebody types, with the claims behind each. */

import { nameWithRole, speakerWord } from '../src/answers/calls.ts';
import { suggestPeriods } from '../src/answers/suggest-periods.ts';
import { resolveTopic, topicYears } from '../src/answers/topic-claims.ts';
import { nameOfTopic, namingOf } from '../src/answers/topic-names.ts';
import type { Autocomplete, Suggestion } from '../src/command/define-command.ts';
import type { ClaimLibrary } from '../src/domain/services.ts';
import type { Language } from '../src/domain/subscription.ts';
import { valueAsWords } from '../src/words/time-in-words.ts';
import { WORDS } from '../src/words/words.ts';

const MAX_SUGGESTIONS = 25;
const MAX_CHARACTERS = 100;

/** The count is never cut off; the label is, between two words. */
function withCount(label: string, claims: number, language: Language): string {
  const count = ` · ${WORDS[language].claim.count(claims)}`;
  const room = MAX_CHARACTERS - count.length;
  if (label.length <= room) return label + count;
  const cut = label.slice(0, room - 1).replace(/\s+\S*$/u, '');
  return `${cut}…${count}`;
}

const fits = ({ value }: Suggestion): boolean => value.length > 0 && value.length <= MAX_CHARACTERS;

export const completeSpeakers: Autocomplete = (typed, { library, language }) =>
  library
    .suggestSpeakers(typed, MAX_SUGGESTIONS)
    .map((entry) => ({
      name: withCount(nameWithRole(entry), entry.claims, language),
      value: speakerWord(entry, library),
    }))
    .filter(fits);

export const completeTopics: Autocomplete = (typed, services) =>
  services.library
    .suggestTopics(typed, MAX_SUGGESTIONS)
    .map((topic) => ({
      name: withCount(nameOfTopic(topic, namingOf(services)), topic.claims, services.language),
      value: topic.label,
    }))
    .filter(fits);

/** "22" is short for 2022. */
const isBegun = (year: string, typed: string): boolean =>
  year.startsWith(typed) || (typed.length === 2 && year.endsWith(typed));

const suggestYears = (
  typed: string,
  years: ClaimLibrary['years'],
  language: Language,
): readonly Suggestion[] =>
  years
    .map(({ year, claims }) => ({ name: withCount(String(year), claims, language), value: String(year) }))
    .filter(({ value }) => isBegun(value, typed.normalize('NFKC').trim()))
    .slice(0, MAX_SUGGESTIONS);

export const completeYears: Autocomplete = (typed, { library, language }) =>
  suggestYears(typed, library.years, language);

/** Years with claims on one topic or group of topics. */
export function completeYearsOf(topic: string): Autocomplete {
  return (typed, services) => {
    const asked = resolveTopic(topic, services);
    const { library, language } = services;
    return asked ? suggestYears(typed, topicYears(asked, library), language) : [];
  };
}

/** What is typed for a period: seasons have a name, not a number, that people know. */
const typedFor = ({ value }: { readonly value: string }): string =>
  /-2[1-4]$/.test(value) ? valueAsWords(value, WORDS.en.time).toLowerCase() : value;

export const completePeriods: Autocomplete = (typed, { library, language }) =>
  suggestPeriods(typed, library, MAX_SUGGESTIONS).map((period) => ({
    name: withCount(valueAsWords(period.value, WORDS[language].time), period.claims, language),
    value: typedFor(period),
  }));
