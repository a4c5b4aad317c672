/** What a date, a clock time and a reading time look like in the furniture of a page. */

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** A full date, or day and month where the year is understood. */
export const DATE_SHAPE = `${WEEKDAY}?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${DAY} ${MONTH}\\.?,?(?: \\d{4})?|${MONTH}\\.? ${DAY}(?:,? \\d{4})?|${MONTH}\\.? \\d{4})(?!\\d)`;
export const TIME_SHAPE =
  '(?:t?\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?)(?:z\\b| ?\\(?(?:[a-z]{1,3}t|utc|gmt)\\b\\)?)?(?: ?[+-]\\d{1,2}:?\\d{0,2})?';
export const READING_TIME =
  '(?:\\d{1,3}|one|two|three|four|five)[- ]min(?:ute)?s?(?: read| reading time| to read)?\\b';
const AGO = '(?:\\d{1,2}|an?|one) ?(?:s|m|h|d|sec|min|hr|second|minute|hour|day|week|month|year)s? ago\\b';

const WITH_YEAR = new RegExp(`(?<![\\w/])${DATE_SHAPE}`, 'gi');
const CLOCK_LINE = new RegExp(
  `^(?:(?:today|yesterday|updated|${DATE_SHAPE}),? ?(?:at )?)?(?:${TIME_SHAPE}|${AGO})$`,
  'i',
);

const STAMP = new RegExp(`${DATE_SHAPE}|${TIME_SHAPE}|${READING_TIME}|${AGO}`, 'gi');
/** Most lines hold no digit: they are spared the patterns of dates. */
const MAY_STAMP = /\d|\bago\b|[- ]min/i;

/** Dates, clock times and reading times in a line of furniture, as written, in order. */
export const stampsIn = (text: string): string[] => (MAY_STAMP.test(text) ? (text.match(STAMP) ?? []) : []);

/** The line without them. */
export const withoutStamps = (text: string): string =>
  MAY_STAMP.test(text) ? text.replace(STAMP, ' ') : text;

/** Dates with a year in a run of furniture, with their places. */
export function datesWithYear(text: string): { start: number; end: number; exact: string }[] {
  if (!/\d{4}|\d[./]\d/.test(text)) return [];
  return [...text.slice(0, 2_000).matchAll(WITH_YEAR)]
    .filter(([exact]) => /\d{4}/.test(exact) || /\d[./]\d{1,2}[./]\d{2}$/.test(exact))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, exact: match[0] }));
}

/** Is the line nothing but a clock time ("3:44 PM", "Yesterday 14:20", "2 hours ago")? */
export const isClockLine = (text: string): boolean =>
  text.length <= 40 && MAY_STAMP.test(text) && CLOCK_LINE.test(text);
