/** Answers what is on record for a period, day by day. */
import type { Answer, TimelineAnswer, TimelineDay } from '../domain/answer.ts';
import { problemAnswer } from '../domain/answer.ts';
import { compareDays, daysBetween, isRealDay } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import { type DayRange, parseEdtf } from '../domain/edtf.ts';
import type { Period } from '../domain/query.ts';
import type { ClaimLibrary, Services } from '../domain/services.ts';
import type { Time } from '../domain/time.ts';
import { valueAsWords } from '../words/time-in-words.ts';
import { WORDS } from '../words/words.ts';
import { isOn, type Topics } from './about-period.ts';
import { unknownTopic } from './answer-topic.ts';
import { writeCall } from './calls.ts';
import { nothingFound } from './nothing-found.ts';
import { type Place, placeInPeriod } from './place-in-period.ts';
import { readPeriod } from './read-period.ts';
import { foldRepetitions } from './repetitions.ts';
import { inOrderOfWorth } from './timeline-choice/choose-lines.ts';
import { type AskedTopics, resolveTopic } from './topic-claims.ts';

export interface TimelineRequest {
  readonly period: string;
  readonly topic?: string | undefined;
}

const NEAREST = 3;
/** Enough for three leads after repetitions have been folded. */
const MAX_LOOKED_AT = 12;

/** Days in order; what is stated comes before what was worked out. */
function toDays(places: readonly Place[]): readonly TimelineDay[] {
  const days = new Map<string, { place: Place; claimIds: string[] }>();
  for (const place of places) {
    const key = `${place.first} ${place.certainty === 'stated' ? 0 : 1} ${place.when}`;
    const day = days.get(key) ?? { place, claimIds: [] };
    day.claimIds.push(place.claim.id);
    days.set(key, day);
  }
  return [...days]
    .sort(([a], [b]) => compareDays(a, b))
    .map(([, { place, claimIds }]) => ({ when: place.when, certainty: place.certainty, claimIds }));
}

/** A repetition has its original's time; an original without a time in the period is shown at its copy's. */
function placesIn(period: Period, asked: Topics, library: ClaimLibrary) {
  const places = library.claims.flatMap((claim) => {
    const place = isOn(claim.topics, asked) ? placeInPeriod(claim, period, asked) : null;
    return place ? [place] : [];
  });
  const folded = foldRepetitions(
    places.map(({ claim }) => claim),
    library,
  );
  const byClaim = new Map(places.map((place) => [place.claim.id, place]));
  const shown = folded.claims.flatMap((claim) => {
    const copy = folded.repetitions[claim.id]?.find(({ claimId }) => byClaim.has(claimId));
    const place = byClaim.get(claim.id) ?? (copy && byClaim.get(copy.claimId));
    return place ? [{ ...place, claim }] : [];
  });
  return { places: shown, repetitions: folded.repetitions };
}

interface Dated {
  /** What to type for it: a day, a month, a season or a year. */
  readonly value: string;
  readonly edtf: string;
  readonly days: DayRange;
  readonly claim: Claim;
}

/** As it can be typed, in any language of the bot. */
const typed = (value: string): string => valueAsWords(value, WORDS.en.time);

/** A window stands for the day on which it begins; a time that cannot be typed ("some day between …") is left out. */
function toDated(time: Time | null, claim: Claim): Dated[] {
  const edtf = time && parseEdtf(time.value);
  if (!time || !edtf?.first || edtf.approximate || edtf.uncertain || edtf.precision === 'decade') return [];
  const value = edtf.precision === 'interval' ? edtf.first : time.value;
  const days = edtf.precision === 'interval' ? { first: edtf.first, last: edtf.first } : edtf;
  return [{ value: edtf.precision === 'season' ? typed(value) : value, edtf: value, days, claim }];
}

/** Days from the period to a time; 0 when they touch. */
function distance({ first, last }: DayRange, period: Period): number {
  const after = first && period.last ? daysBetween(period.last, first) : 0;
  const before = last && period.first ? daysBetween(last, period.first) : 0;
  return Math.max(0, after, before);
}

/** Times of what is about or was said on a day, in a month, season or year, nearest to the period first. */
function nearestTo(period: Period, asked: Topics, library: ClaimLibrary): readonly Dated[] {
  const dated = library.claims.flatMap((claim) =>
    claim.repeats || !isOn(claim.topics, asked)
      ? []
      : [...toDated(claim.about, claim), ...toDated(claim.said, claim)],
  );
  return dated
    .map((one) => ({ one, far: distance(one.days, period) }))
    .sort((a, b) => a.far - b.far || compareDays(a.one.days.first ?? '', b.one.days.first ?? ''))
    .map(({ one }) => one);
}

function nothingOn(title: string, period: Period, asked: AskedTopics | null, services: Services): Answer {
  const { library, language } = services;
  const { lookup, time } = WORDS[language];
  const nearest = nearestTo(period, asked?.ids ?? null, library);
  const times = [...new Map(nearest.map((one) => [one.value, one])).values()].slice(0, NEAREST);
  const near = times.map(({ edtf }) => valueAsWords(edtf, time));
  return nothingFound({
    title,
    why: lookup.nothingThen(asked?.label ?? null, period.text, near),
    leads: foldRepetitions(
      nearest.slice(0, MAX_LOOKED_AT).map(({ claim }) => claim),
      library,
    ).claims,
    suggestions: times.length
      ? times.map(({ value }) => writeCall('timeline', value, { topic: asked?.word }))
      : ['/sources'],
  });
}

/** Would a timeline of the period, as typed, have anything on it? */
export function hasTimeline(typed: string, services: Services): boolean {
  const reading = readPeriod(typed, services);
  if (reading.kind === 'problem') return false;
  return services.library.claims.some((claim) => placeInPeriod(claim, reading.period, null) !== null);
}

/** Days of the period on which something happened or was said, in order. */
export function answerTimeline(
  { period: asTyped, topic: word }: TimelineRequest,
  services: Services,
): Answer {
  const { library, language } = services;
  const reading = readPeriod(asTyped, services);
  if (reading.kind === 'problem') return problemAnswer(reading.problem);
  const { period } = reading;
  const asked = word === undefined ? null : resolveTopic(word, services);
  if (word !== undefined && !asked) return unknownTopic(word, services);

  const title = `${asked?.label ?? WORDS[language].lookup.timeline}, ${period.text}`;
  const { places, repetitions } = placesIn(period, asked?.ids ?? null, library);
  if (!places.length) return nothingOn(title, period, asked, services);

  const days = toDays(places);
  const byId = new Map(places.map(({ claim }) => [claim.id, claim]));
  const dated = places.map(({ claim, when, first }) => ({
    claim,
    key: when,
    day: isRealDay(when) ? first : null,
  }));
  const byWorth = inOrderOfWorth(dated, library, ({ id }) => repetitions[id]?.length ?? 0);
  const answer: TimelineAnswer = {
    kind: 'timeline',
    title,
    claims: days.flatMap(({ claimIds }) => claimIds.flatMap((id) => byId.get(id) ?? [])),
    notes: [],
    period,
    days,
    byWorth: byWorth.map(({ id }) => id),
    repetitions,
  };
  return answer;
}
