/** Units of the calendar in relation to now or to the story: "last week", "the following month", "that day". */
import { before, finding, starts, sticky } from '../building.ts';
import type { Place, Recogniser, Unit } from '../expression.ts';
import { END, GAP, unitOf } from '../vocabulary.ts';

const COUNTS: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  previous: -1,
  prior: -1,
  preceding: -1,
  following: 1,
  same: 0,
  that: 0,
};
const STORY = new Set(['previous', 'prior', 'preceding', 'following', 'same', 'that']);

/** "the next day" follows the story; "next week" follows the publication. */
const isOfStory = (word: string, unit: Unit, lead: string): boolean =>
  STORY.has(word) || (word === 'next' && unit === 'day' && /the\s$/i.test(lead));

export const whichUnit: Recogniser = {
  name: 'which-unit',
  starts: starts(Object.keys(COUNTS)),
  pattern: sticky(
    `(${Object.keys(COUNTS).join('|')})${GAP}(?:(?:calendar|fiscal|full)${GAP})?(day|week|weekend|month|year|decade|century)${END}(?!${GAP}old)`,
  ),
  read: (match, place) => {
    const [word, unit] = [(match[1] ?? '').toLowerCase(), unitOf(match[2] ?? '')];
    const from = isOfStory(word, unit, before(place, 4)) ? 'story' : 'now';
    return [finding(place, { kind: 'shift', unit, count: COUNTS[word] ?? 0, from })];
  },
};

export const theWeekend: Recogniser = {
  name: 'the-weekend',
  starts: starts('weekend'),
  pattern: sticky('weekend'),
  read: (_, place) =>
    /the\s$/i.test(before(place, 4))
      ? [finding(place, { kind: 'shift', unit: 'weekend', count: lastOrComing(place), from: 'now' })]
      : [],
};

/** "over the weekend" is the last one, "before the weekend" the coming one. */
const lastOrComing = (place: Place): number =>
  /\b(?:before|until|till|by|ahead of)\s+the\s$/i.test(before(place, 14)) ? 0 : -1;

/** "by the end of the month", "late in the year", "for the full year". */
const LEADS_TO_UNIT =
  /\b(?:(?:end|beginning|start|middle|rest|remainder|close|early|late|earlier|later)\s+(?:of|in)|throughout|so\s+far\s+in)\s+the\s+(?:fiscal\s+|full\s+)?$/i;
const LEADS_TO_YEAR = /\b(?:for|in|of|during|over)\s+the\s+(?:fiscal\s+|full\s+)?$/i;

export const theUnit: Recogniser = {
  name: 'the-unit',
  starts: starts('week', 'month', 'year'),
  pattern: sticky(`(week|month|year)(?!['’-])(?:${GAP}(ended|ending))?`),
  read: (match, place) => {
    const unit = unitOf(match[1] ?? '');
    const lead = before(place, 32);
    const bare = { ...place, end: place.start + (match[1] ?? '').length };
    // A year that ends on some day is a company's, of which only the length is known.
    if (match[2] !== undefined && unit === 'year')
      return [finding(bare, { kind: 'fixed', value: 'P1Y', type: 'DURATION' })];
    const isNow = LEADS_TO_UNIT.test(lead) || (unit === 'year' && LEADS_TO_YEAR.test(lead));
    return isNow ? [finding(bare, { kind: 'shift', unit, count: 0, from: 'now' })] : [];
  },
};

export const yearEnd: Recogniser = {
  name: 'year-end',
  starts: starts('year'),
  pattern: sticky(`year(?:['’]s)?(?:${GAP}|-)end`),
  read: (_, place) => [
    finding(place, { kind: 'shift', unit: 'year', count: 0, from: 'now' }, { mod: 'END' }),
  ],
};
