/** Days named from where the speaker stands: "today", "yesterday evening", "tonight", "last night", "this morning". */
import { finding, given, starts, sticky } from '../building.ts';
import type { Place, Recogniser } from '../expression.ts';
import { GAP } from '../vocabulary.ts';
import { partOfDay } from './weekdays.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

export const namedDay: Recogniser = {
  name: 'named-day',
  starts: starts(Object.keys(DAYS)),
  pattern: sticky(`(today|yesterday|tomorrow)(?:(?:['’]s)?${GAP}(morning|afternoon|evening|night))?`),
  read: (match, place) => {
    if (isName(match[1] ?? '', place)) return [];
    const count = DAYS[(match[1] ?? '').toLowerCase()] ?? 0;
    const end = match[2] === undefined ? place.start + (match[1] ?? '').length : place.end;
    return [
      finding(
        { ...place, end },
        { kind: 'shift', unit: 'day', count, from: 'now' },
        given('time', partOfDay(match[2])),
      ),
    ];
  },
};

/** "the Today programme", "USA Today". */
const isName = (word: string, { text, end, start }: Place): boolean =>
  word.startsWith('T') &&
  (/^\s+(?:programme|program|show)\b/i.test(text.slice(end, end + 12)) ||
    text.slice(start - 4, start) === 'USA ');

export const partOfToday: Recogniser = {
  name: 'part-of-today',
  starts: starts('tonight', 'this', 'last', 'that', 'next', 'same', 'following', 'previous'),
  pattern: sticky(
    `tonight|(this|last|that|next|same|following|previous)${GAP}(?:(?:early|late)${GAP})?(morning|afternoon|evening|night)`,
  ),
  read: (match, place) => {
    const which = (match[1] ?? 'this').toLowerCase();
    const time = match[2] === undefined ? 'TNI' : partOfDay(match[2]);
    const count = /last|previous/.test(which) ? -1 : Number(/next|following/.test(which));
    // "last night" is reckoned from now, "the next morning" from where the story is.
    const from = /this|last/.test(which) ? 'now' : 'story';
    const day = { kind: 'shift', unit: 'day', count, from } as const;
    return [finding(place, day, given('time', time))];
  },
};

export const dayBeyond: Recogniser = {
  name: 'day-beyond',
  starts: starts('day'),
  pattern: sticky(`day${GAP}(after${GAP}tomorrow|before${GAP}yesterday)`),
  read: (match, place) => {
    const count = /^after/i.test(match[1] ?? '') ? 2 : -2;
    return [finding(place, { kind: 'shift', unit: 'day', count, from: 'now' })];
  },
};
