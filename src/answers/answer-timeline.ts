/** Answers what is on record for a period, day by day. */
import type { Answer, TimelineAnswer, TimelineDay } from '../domain/answer.ts';
import { problemAnswer } from '../domain/answer.ts';
import { compareDays, daysBetween } from '../domain/calendar.ts';
import type { Claim } from '../domain/claim.ts';
import type { Period } from '../domain/query.ts';
import type { ClaimLibrary, Services } from '../domain/services.ts';
import { isOn, type Topics } from './about-period.ts';
import { unknownTopic } from './answer-topic.ts';
import { writeCall } from './calls.ts';
import { nothingFound } from './nothing-found.ts';
import { type Place, placeInPeriod } from './place-in-period.ts';
import { readPeriod } from './read-period.ts';
import { foldRepetitions } from './repetitions.ts';
import { daysOf } from './time-order.ts';
import { type AskedTopics, resolveTopic } from './topic-claims.ts';

export interface TimelineRequest {
  readonly period: string;
  readonly topic?: string | undefined;
}

const NEAREST = 3;

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
  readonly day: string;
  readonly claim: Claim;
}

/** First days of what is about or was said on a known day or month, nearest to the period first. */
function nearestTo(period: Period, asked: Topics, library: ClaimLibrary): readonly Dated[] {
  const dated = library.claims.flatMap((claim): Dated[] => {
    if (claim.repeats || !isOn(claim.topics, asked)) return [];
    return [claim.about, claim.said].flatMap((time) => {
      const { first } = daysOf(time?.value ?? '');
      return first ? [{ day: first, claim }] : [];
    });
  });
  const edges = [period.first, period.last].flatMap((edge) => edge ?? []);
  const distance = ({ day }: Dated) => Math.min(...edges.map((edge) => Math.abs(daysBetween(edge, day))));
  return dated
    .map((one) => ({ one, far: distance(one) }))
    .sort((a, b) => a.far - b.far || compareDays(a.one.day, b.one.day))
    .map(({ one }) => one);
}

function nothingOn(title: string, period: Period, asked: AskedTopics | null, library: ClaimLibrary): Answer {
  const nearest = nearestTo(period, asked?.ids ?? null, library);
  const days = [...new Set(nearest.map(({ day }) => day))].slice(0, NEAREST);
  const near = days.length ? ` The nearest days on record: ${days.join(', ')}.` : '';
  return nothingFound({
    title,
    why: `Nothing on record is about ${period.text}, or was said then.${near}`,
    leads: [...new Set(nearest.map(({ claim }) => claim))],
    suggestions: days.map((day) => writeCall('timeline', day, { topic: asked?.word })),
  });
}

/** Days of the period on which something happened or was said, in order. */
export function answerTimeline({ period: typed, topic: word }: TimelineRequest, services: Services): Answer {
  const { library } = services;
  const reading = readPeriod(typed, services);
  if (reading.kind === 'problem') return problemAnswer(reading.problem);
  const { period } = reading;
  const asked = word === undefined ? null : resolveTopic(word, library);
  if (word !== undefined && !asked) return unknownTopic(word, services);

  const title = asked ? `${asked.label}, ${period.text}` : `Timeline, ${period.text}`;
  const { places, repetitions } = placesIn(period, asked?.ids ?? null, library);
  if (!places.length) return nothingOn(title, period, asked, library);

  const days = toDays(places);
  const byId = new Map(places.map(({ claim }) => [claim.id, claim]));
  const answer: TimelineAnswer = {
    kind: 'timeline',
    title,
    claims: days.flatMap(({ claimIds }) => claimIds.flatMap((id) => byId.get(id) ?? [])),
    notes: [],
    period,
    days,
    repetitions,
  };
  return answer;
}
