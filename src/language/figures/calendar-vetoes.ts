/** Numbers that tell when: days, years, clock times, places in time. */
import type { Numeral } from './numeral.ts';
import { lowerAt, type Piece } from './pieces.ts';
import { anyNumeral, type Veto } from './veto.ts';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** "4:30", "5 p.m.", "9/11", "24/7", "3-1", "2022-03-31", "555-0142". */
const chained: Veto = (pieces, found) =>
  anyNumeral(found, ({ from, to, form, value }) => {
    if (form === 'words') return false;
    const joint = pieces[to];
    const behind = pieces[to + 1];
    const joined = joint?.glued === true && behind?.glued === true && behind.kind === 'number';
    if (joined && /^[:/.,‐‑–—−-]$/u.test(joint.text)) {
      return !found.numerals.some((other) => other.from === to + 1);
    }
    const digits = pieces[from]?.text ?? '';
    if (/^0\d/u.test(digits)) return true;
    return (
      /^(?:am|pm|o'clock|o’clock|gmt|utc|hrs)$/u.test(lowerAt(pieces, to)) || isMeridiem(pieces, to, value)
    );
  });

const isMeridiem = (pieces: readonly Piece[], at: number, hour: number): boolean =>
  hour <= 12 &&
  /^[ap]$/u.test(lowerAt(pieces, at)) &&
  pieces[at + 1]?.text === '.' &&
  lowerAt(pieces, at + 2) === 'm';

const isYear = (pieces: readonly Piece[], { from, to, value }: Numeral): boolean =>
  to === from + 1 && /^\d{4}$/u.test(pieces[from]?.text ?? '') && value >= 1700 && value < 2100;

const QUANTIFYING = /^(?:than|least|nearly|almost|exactly|roughly|approximately|some|estimated|most|fewer)$/u;

/** "In 2014", "the 2022 budget": a year, unless a quantifier says that something is counted. */
const year: Veto = (pieces, found) =>
  found.measure === null &&
  anyNumeral(
    found,
    (numeral) => isYear(pieces, numeral) && !QUANTIFYING.test(lowerAt(pieces, numeral.from - 1)),
  );

/** "April 7", "14 March", "3rd of May" without a tagger's help. */
const dayOfMonth: Veto = (pieces, found) =>
  anyNumeral(found, ({ from, to, value, form }) => {
    if (form === 'words' || value > 31 || found.kind !== 'amount') return false;
    if (found.measure && found.measure.kind !== 'time') return false;
    const before = pieces[from - 1];
    const month = before?.text === '.' ? lowerAt(pieces, from - 2) : (before?.lower ?? '');
    const isName = /^\p{Lu}/u.test(
      before?.text === '.' ? (pieces[from - 2]?.text ?? '') : (before?.text ?? ''),
    );
    if (isName && MONTH.test(month)) return true;
    return MONTH.test(lowerAt(pieces, to)) && /^\p{Lu}/u.test(pieces[to]?.text ?? '');
  });

/** "Thursday (31)". */
const dayInBrackets: Veto = (pieces, { from, to }) =>
  pieces[from - 1]?.text === '(' && pieces[to]?.text === ')' && WEEKDAY.test(lowerAt(pieces, from - 2));

const TIME_AGO = /^(?:ago|later|earlier|hence)$/u;

const WINDOW = /^(?:last|past|next|coming|previous|first|final|recent|following|preceding)$/u;

/** "three years ago", "the past two years": a place in time, not a length. */
const placeInTime: Veto = (pieces, found) => {
  if (found.measure?.kind !== 'time') return false;
  return TIME_AGO.test(lowerAt(pieces, found.to)) || WINDOW.test(lowerAt(pieces, found.from - 1));
};

const LASTING =
  /^(?:for|in|within|lasts?|lasted|than|least|only|just|about|takes?|took|exactly|nearly|almost|after)$/u;

/** "one day it will open" is no length. */
const somewhen: Veto = (pieces, found) =>
  found.measure?.kind === 'time' &&
  lowerAt(pieces, found.from) === 'one' &&
  !LASTING.test(lowerAt(pieces, found.from - 1));

export const CALENDAR_VETOES: readonly Veto[] = [
  chained,
  year,
  dayOfMonth,
  dayInBrackets,
  placeInTime,
  somewhen,
];
