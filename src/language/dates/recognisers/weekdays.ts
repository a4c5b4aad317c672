/** Weekdays: "Tuesday", "last Friday", "Thursday (31)", "Sunday night". */
import { finding, given, isCapital, starts, whichOf } from '../building.ts';
import type { CalendarName, Recogniser } from '../expression.ts';
import { DAY_OF_MONTH, END, FULL_WEEKDAY, GAP, WEEKDAY_STARTS, weekdayNumber } from '../vocabulary.ts';

const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

/** TIMEX3's code of a part of the day; undefined for none. */
export const partOfDay = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : PARTS[word.toLowerCase()];

export const weekday: Recogniser = {
  name: 'weekday',
  starts: starts(WEEKDAY_STARTS, 'last', 'this', 'next', 'past', 'coming', 'following', 'previous'),
  // Not `sticky`: a closing bracket may end the match.
  pattern: new RegExp(
    `(?:(last|this(?:${GAP}(?:past|coming))?|next|past|coming|following|previous)${GAP})?(${FULL_WEEKDAY})` +
      `(?:${GAP}(morning|afternoon|evening|night)${END})?(?:${GAP}\\((?:the${GAP})?(${DAY_OF_MONTH})\\))?`,
    'iy',
  ),
  read: (match, place) => {
    const weekdayOfWord = weekdayNumber(match[2] ?? '');
    if (weekdayOfWord === null || !isCapital(match[2] ?? '')) return [];
    const name: CalendarName = {
      kind: 'calendar',
      weekday: weekdayOfWord,
      ...given('which', whichOf(match[1]?.replace(/^this\s+/i, ''))),
      ...(/^(?:following|previous)/i.test(match[1] ?? '') ? { ofStory: true } : {}),
      ...given('day', match[4] === undefined ? undefined : Number.parseInt(match[4], 10)),
    };
    return [finding(place, name, given('time', partOfDay(match[3])))];
  },
};
