/** Units of the calendar in relation to now or to the story: "last week", "the following month", "that day". */
import { before, finding, starts, sticky } from '../building.ts';
import type { Recogniser, Unit } from '../expression.ts';
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
      ? [finding(place, { kind: 'shift', unit: 'weekend', count: -1, from: 'now' })]
      : [],
};
