/** So long ago, before or after: "three years ago", "two days later", "the day before", "year-earlier". */
import { before, finding, starts, sticky } from '../building.ts';
import type { Recogniser } from '../expression.ts';
import { COUNT, COUNT_STARTS, countOf, END, GAP, JOIN, UNIT, unitOf } from '../vocabulary.ts';
import { durationValue } from './durations.ts';

/** Away from now, or from where the story is; "before" and "after" only where nothing follows that they could govern. */
const SIDES = `(ago|earlier|later|from${GAP}now|hence|(?:before|after)(?=[.,;:)]))`;

export const offset: Recogniser = {
  name: 'offset',
  starts: starts(COUNT_STARTS),
  pattern: sticky(
    `(${COUNT})${JOIN}(?:(?:more|full|whole|trading|business|working)${GAP})?(${UNIT})(?:${GAP}or${GAP}(?:so|two|more))?${JOIN}${SIDES}`,
  ),
  read: (match, place) => {
    const [count, unit, side] = [
      countOf(match[1] ?? ''),
      unitOf(match[2] ?? ''),
      (match[3] ?? '').toLowerCase(),
    ];
    const isPast = /ago|earlier|before/.test(side);
    const fortnights = /^fortnight/i.test(match[2] ?? '') ? 2 : 1;
    const signed = count === null ? null : count * fortnights * (isPast ? -1 : 1);
    // "an hour later" moves within a day: what remains of it is its length.
    if (/^(?:second|minute|hour)$/.test(unit) && !/ago/.test(side)) {
      return [finding(place, { kind: 'fixed', value: durationValue(count, unit), type: 'DURATION' })];
    }
    const isComparison = count === 1 && unit === 'year' && isPast;
    return [
      finding(place, {
        kind: 'shift',
        unit,
        count: signed,
        from: /ago|now|hence/.test(side) || isComparison ? 'now' : 'story',
        ...(isComparison ? { compares: true } : {}),
      }),
    ];
  },
};

export const dayBefore: Recogniser = {
  name: 'day-before',
  starts: starts('day', 'week', 'month', 'year'),
  pattern: sticky(
    `(day|week|month|year)${GAP}(before|after|earlier|later)(?=[.,;:)]|${GAP}(?:he|she|it|they|that|when)${END})`,
  ),
  read: (match, place) => {
    if (!/(?:the|a)\s$/i.test(before(place, 4))) return [];
    const count = /before|earlier/i.test(match[2] ?? '') ? -1 : 1;
    return [finding(place, { kind: 'shift', unit: unitOf(match[1] ?? ''), count, from: 'story' })];
  },
};

export const yearAgo: Recogniser = {
  name: 'year-ago',
  starts: starts('year'),
  pattern: sticky(`year${JOIN}(?:ago|earlier)`),
  read: (_, place) => [
    finding(place, { kind: 'shift', unit: 'year', count: -1, from: 'now', compares: true }),
  ],
};

/** "months ago", "years ago": nobody says how many. */
export const longAgo: Recogniser = {
  name: 'long-ago',
  starts: starts('days', 'weeks', 'months', 'years', 'decades', 'centuries'),
  pattern: sticky(`(days|weeks|months|years|decades|centuries)${GAP}ago`),
  read: (match, place) => [
    finding(place, { kind: 'shift', unit: unitOf(match[1] ?? ''), count: null, from: 'now' }),
  ],
};
