/** Seasons: "spring 2022", "last fall", "the summer of 1989", "this winter". */
import {
  after,
  before,
  finding,
  given,
  starts,
  sticky,
  whichOf,
  YEAR_TAIL,
  yearOfTail,
} from '../building.ts';
import type { Recogniser } from '../expression.ts';
import { DIGITS, GAP, SEASON, SEASON_STARTS, seasonCode, YEAR } from '../vocabulary.ts';

/** "the spring draft of 2022": a word or two between the season and its year. */
const YEAR_APART = new RegExp(
  `^(?:\\s+(?!(?:and|or|to|until|than)\\b)[\\p{L}-]{1,20}){1,2}\\s+(?:(?:of|in)\\s+)?(${YEAR})`,
  'iu',
);

export const season: Recogniser = {
  name: 'season',
  starts: starts(SEASON_STARTS, 'last', 'this', 'next', 'past', 'coming', 'following', 'previous'),
  pattern: sticky(
    `(?:(last|this(?:${GAP}(?:past|coming))?|next|past|coming|following|previous)(?:${GAP}year(?:'s|’s))?${GAP})?(${SEASON})${YEAR_TAIL}?`,
  ),
  read: (match, place) => {
    const code = seasonCode(match[2] ?? '');
    // "fall" and "spring" are verbs and things: alone they need "the", "in", "by" or "early" in front.
    const named =
      match[1] ??
      match[3] ??
      /\b(?:the|in|by|until|till|before|through|since|early|late|mid)[\s-]+$/i.exec(before(place, 10))?.[0];
    // "the fall of the city", "the spring of a watch".
    const isOther = match[1] === undefined && match[3] === undefined && /^\s+of\b/i.test(after(place, 4));
    if (code === null || named === undefined || isOther) return [];
    const ofYear = /year/i.test(match[0].slice(0, 14))
      ? given('yearIs', whichOf(match[1]))
      : given('which', whichOf(match[1]?.replace(/^this\s+/i, '')));
    const apart = (match[1] ?? match[3]) ? null : YEAR_APART.exec(after(place, 60))?.[1];
    const year = apart ? { year: Number(apart) } : yearOfTail(match[3]);
    return [finding(place, { kind: 'calendar', season: code, ...ofYear, ...year })];
  },
};

/** "the 2022 spring campaign". */
export const yearAndSeason: Recogniser = {
  name: 'year-and-season',
  starts: starts(DIGITS),
  pattern: sticky(`(${YEAR})(?:['’]s)?${GAP}(${SEASON})`),
  read: (match, place) => {
    const code = seasonCode(match[2] ?? '');
    return code === null ? [] : [finding(place, { kind: 'calendar', season: code, year: Number(match[1]) })];
  },
};
