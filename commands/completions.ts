/** What the options of several commands suggest while somebody types, with the claims behind each. */

import { countClaims, nameWithRole, speakerWord } from '../src/answers/calls.ts';
import { recordedPeriods } from '../src/answers/recorded-periods.ts';
import { resolveTopic, topicYears } from '../src/answers/topic-claims.ts';
import type { Autocomplete, Suggestion } from '../src/command/define-command.ts';
import type { ClaimLibrary } from '../src/domain/services.ts';

const MAX_SUGGESTIONS = 25;
const MAX_CHARACTERS = 100;

/** The count is never cut off; the label is, between two words. */
function withCount(label: string, claims: number): string {
  const count = ` · ${countClaims(claims)}`;
  const room = MAX_CHARACTERS - count.length;
  if (label.length <= room) return label + count;
  const cut = label.slice(0, room - 1).replace(/\s+\S*$/u, '');
  return `${cut}…${count}`;
}

const fits = ({ value }: Suggestion): boolean => value.length > 0 && value.length <= MAX_CHARACTERS;

export const completeSpeakers: Autocomplete = (typed, { library }) =>
  library
    .suggestSpeakers(typed, MAX_SUGGESTIONS)
    .map((entry) => ({
      name: withCount(nameWithRole(entry), entry.claims),
      value: speakerWord(entry, library),
    }))
    .filter(fits);

export const completeTopics: Autocomplete = (typed, { library }) =>
  library
    .suggestTopics(typed, MAX_SUGGESTIONS)
    .map(({ label, claims }) => ({ name: withCount(label, claims), value: label }))
    .filter(fits);

const suggestYears = (typed: string, years: ClaimLibrary['years']): readonly Suggestion[] =>
  years
    .map(({ year, claims }) => ({ name: withCount(String(year), claims), value: String(year) }))
    .filter(({ value }) => value.startsWith(typed.trim()))
    .slice(0, MAX_SUGGESTIONS);

export const completeYears: Autocomplete = (typed, { library }) => suggestYears(typed, library.years);

/** Years with claims on one topic or group of topics. */
export function completeYearsOf(topic: string): Autocomplete {
  return (typed, { library }) => {
    const asked = resolveTopic(topic, library);
    return asked ? suggestYears(typed, topicYears(asked, library)) : [];
  };
}

export const completePeriods: Autocomplete = (typed, { library }) => {
  const words = typed.trim().toLowerCase();
  return recordedPeriods(library)
    .filter(({ value, label }) => value.startsWith(words) || label.toLowerCase().includes(words))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ value, label, claims }) => ({ name: withCount(label, claims), value }));
};
