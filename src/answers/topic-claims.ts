/** Resolves a topic as typed, and finds the claims on it: all, those of a period, or counted by year. */
import type { Claim } from '../domain/claim.ts';
import type { Period } from '../domain/query.ts';
import type { ClaimLibrary, Services, Topic } from '../domain/services.ts';
import { WORDS } from '../words/words.ts';
import { aboutTimes, isOn, type Match, matchPeriod } from './about-period.ts';
import { foldRepetitions } from './repetitions.ts';
import { daysOf } from './time-order.ts';
import { nameOfGroup, nameOfTopic, namingOf } from './topic-names.ts';

/** What was asked for: one topic, or all of a group. */
export interface AskedTopics {
  readonly topics: readonly Topic[];
  readonly ids: ReadonlySet<string>;
  /** Heading of an answer ("The draft", "Mobilisation"). */
  readonly label: string;
  /** What to type for it. */
  readonly word: string;
}

/** What a topic as typed is kept as: its id, or the name of the group when several are meant; null when there is none. */
export function topicId(word: string, services: Services): string | null {
  const [topic, ...further] = resolveTopic(word, services)?.topics ?? [];
  return (further.length > 0 ? topic?.group : topic?.id) ?? null;
}

export interface MatchedClaim {
  readonly claim: Claim;
  /** null when no period was asked for. */
  readonly match: Match | null;
}

export interface YearCount {
  readonly year: number;
  /** Claims about it or said in it, repetitions not counted. */
  readonly claims: number;
}

const asked = (topics: readonly Topic[], label: string, word: string): AskedTopics => ({
  topics,
  ids: new Set(topics.map(({ id }) => id)),
  label,
  word,
});

/**
 * The label or id of a topic stands for it, the name of a group for all its topics, any other word for the
 * one topic that it names.
 */
export function resolveTopic(text: string, services: Services): AskedTopics | null {
  const { library, language } = services;
  const naming = namingOf(services);
  const word = text.trim().toLowerCase();
  const exact = library.topics.find(({ id, label }) => id === word || label.toLowerCase() === word);
  const group = library.topics.filter((topic) => topic.group.toLowerCase() === word);
  if (!exact && group.length)
    return asked(group, WORDS[language].lookup.group(nameOfGroup(word, naming)), word);
  const topic = exact ?? library.findTopic(text);
  return topic && asked([topic], nameOfTopic(topic, naming), topic.label);
}

const onTopics = new WeakMap<ClaimLibrary, Map<string, readonly Claim[]>>();

/** In the order of the library. */
function allOn({ ids }: AskedTopics, library: ClaimLibrary): readonly Claim[] {
  const known = onTopics.get(library) ?? new Map<string, readonly Claim[]>();
  onTopics.set(library, known);
  const key = [...ids].join(' ');
  const claims = known.get(key) ?? library.claims.filter(({ topics }) => isOn(topics, ids));
  known.set(key, claims);
  return claims;
}

/** In the order of the library, repetitions included. */
export function claimsOn(
  asked: AskedTopics,
  period: Period | null,
  library: ClaimLibrary,
): readonly MatchedClaim[] {
  return allOn(asked, library).flatMap((claim): MatchedClaim[] => {
    if (!period) return [{ claim, match: null }];
    const match = matchPeriod(claim, period, asked.ids);
    return match ? [{ claim, match }] : [];
  });
}

export const wholeYear = (year: number): Period => {
  const value = String(year).padStart(4, '0');
  return { first: `${value}-01-01`, last: `${value}-12-31`, value, text: value };
};

/** Years between which a claim could be filed; long stretches are cut to their ends. */
function yearsOf(claim: Claim): readonly number[] {
  const times = [...aboutTimes(claim).map(({ time }) => time), claim.said, claim.document.published];
  return times.flatMap((time) => {
    const { first, last } = daysOf(time?.value ?? '');
    return [first, last].flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  });
}

const cache = new WeakMap<ClaimLibrary, Map<string, readonly YearCount[]>>();

function countYears(topics: AskedTopics, library: ClaimLibrary): readonly YearCount[] {
  const on = allOn(topics, library);
  const years = [...new Set(on.flatMap(yearsOf))].sort((a, b) => b - a);
  return years.flatMap((year) => {
    const found = on.filter((claim) => {
      const match = matchPeriod(claim, wholeYear(year), topics.ids);
      return match !== null && match.by !== 'compared';
    });
    const { claims } = foldRepetitions(found, library);
    return claims.length ? [{ year, claims: claims.length }] : [];
  });
}

/** Years that have an answer, newest first. */
export function topicYears(topics: AskedTopics, library: ClaimLibrary): readonly YearCount[] {
  const known = cache.get(library) ?? new Map<string, readonly YearCount[]>();
  cache.set(library, known);
  const key = [...topics.ids].join(' ');
  const years = known.get(key) ?? countYears(topics, library);
  known.set(key, years);
  return years;
}
