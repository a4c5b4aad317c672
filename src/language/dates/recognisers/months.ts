/** Months: "March 2022", "September last year", "last June", "in October". */
import {
  after,
  before,
  finding,
  given,
  isCapital,
  starts,
  sticky,
  whichOf,
  YEAR_TAIL,
  yearOfTail,
} from '../building.ts';
import type { Place, Recogniser } from '../expression.ts';
import { FULL_MONTH, GAP, MONTH, MONTH_STARTS, monthNumber } from '../vocabulary.ts';

export const monthOfYear: Recogniser = {
  name: 'month-of-year',
  starts: starts(MONTH_STARTS),
  pattern: sticky(`(${MONTH})${YEAR_TAIL}`),
  read: (match, place) => {
    const month = monthNumber(match[1] ?? '');
    // "may", "march", "mar" and "dec" are other words too.
    if (month === null || /^(?:ma[ry]|march|dec)$/.test(match[1] ?? '')) return [];
    return [finding(place, { kind: 'calendar', month, ...yearOfTail(match[2]) })];
  },
};

export const whichMonth: Recogniser = {
  name: 'which-month',
  starts: starts('last', 'this', 'next', 'past', 'coming', 'previous', 'following'),
  pattern: sticky(
    `(last|this(?:${GAP}(?:past|coming))?|next|past|coming|previous|following)${GAP}(${FULL_MONTH})`,
  ),
  read: (match, place) => {
    const month = monthNumber(match[2] ?? '');
    const words = (match[1] ?? '').replace(/^this\s+/i, '');
    if (month === null || !isCapital(match[2] ?? '')) return [];
    return [finding(place, { kind: 'calendar', month, ...given('which', whichOf(words)) })];
  },
};

/** Words in front of which "May" and "March" are months even without a day or a year. */
const LEADS_TO_MONTH =
  /(?:^|[^a-z])(?:in|since|of|until|till|by|from|to|through|during|before|after|between|and|early|late|mid|or|for|each|every|the)[\s-]+$/i;

const isAmbiguous = (word: string): boolean => /^(?:may|march)$/i.test(word);

/** "May to July". */
const TO_MONTH = new RegExp(`^${GAP}?(?:to|through|until|and|or|-|–)${GAP}?${FULL_MONTH}`, 'i');

const isMonthHere = (word: string, place: Place): boolean =>
  isCapital(word) &&
  (!isAmbiguous(word) || LEADS_TO_MONTH.test(before(place, 12)) || TO_MONTH.test(after(place, 24)));

export const bareMonth: Recogniser = {
  name: 'bare-month',
  starts: starts(MONTH_STARTS),
  pattern: sticky(`(${FULL_MONTH})`),
  read: (match, place) => {
    const month = monthNumber(match[1] ?? '');
    return month !== null && isMonthHere(match[1] ?? '', place)
      ? [finding(place, { kind: 'calendar', month })]
      : [];
  },
};
