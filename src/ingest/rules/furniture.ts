/** Buttons, calls to action, notices: lines in which the page speaks for itself. */
import { withoutQuotations } from '../features.ts';
import type { Page, Rule, Unit } from '../page.ts';
import { BUTTONS, FURNITURE_LINES, FURNITURE_NOUNS, IMPERATIVE_CALLS, SITE_SECTIONS } from '../phrases.ts';

/** A line of at most so many words is furniture with a single call to action. */
const SHORT = 14;
/** From this share of we, our, you, your on, a line addresses the reader. */
const ADDRESSES = 0.05;
/** One call to action or thing of a page in so many words is dense. */
const DENSE = 1 / 30;

const EDGES = /^[^\p{L}\p{N}@+*]+|[^\p{L}\p{N}+*-]+$/gu;
const plainOf = (text: string): string => text.toLowerCase().replace(EDGES, '').replace(/\s+/g, ' ');

/** Is the line nothing but buttons in a row ("Home News Sport | Subscribe")? */
function isButtonRow(plain: string): boolean {
  const tokens = plain.split(/[\s|/·•,›»>]+/).filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > 24) return false;
  let at = 0;
  let items = 0;
  let sections = 0;
  while (at < tokens.length) {
    const item = [6, 5, 4, 3, 2, 1]
      .map((length) => tokens.slice(at, at + length))
      .find((some) => BUTTONS.has(some.join(' ')) || SITE_SECTIONS.has(some.join(' ')));
    if (item === undefined) return false;
    if (!BUTTONS.has(item.join(' '))) sections++;
    items++;
    at += item.length;
  }
  return sections === 0 || items >= 2;
}

const distinct = (text: string, pattern: RegExp): number => new Set(text.match(pattern) ?? []).size;

/** How much the line asks of the reader: calls to action and things that only a page has. */
function demands(unit: Unit): { calls: number; nouns: number } {
  const own = withoutQuotations(unit.lower).trim();
  return { calls: distinct(own, IMPERATIVE_CALLS), nouns: distinct(own, FURNITURE_NOUNS) };
}

/** Is the whole page written to the reader (a letter, a speech, a guide)? Then "you" and "we" prove nothing. */
function isAddress({ units }: Page): boolean {
  const prose = units.filter(({ words, closes }) => words >= 16 && closes);
  const addressing = prose.filter(({ person }) => person >= 0.03).length;
  return prose.length >= 4 && addressing > prose.length / 2;
}

function asks(unit: Unit, address: boolean): boolean {
  const { calls, nouns } = demands(unit);
  if (calls + nouns === 0) return false;
  if (address) return calls >= 1 && nouns >= 1 && unit.words <= 60;
  if (unit.words <= SHORT) return calls >= 1 || (nouns >= 1 && (unit.person > 0 || !unit.closes));
  const dense = (calls + nouns) / unit.words >= DENSE;
  if (calls >= 1 && nouns >= 1) return dense || unit.person >= 0.03;
  if (calls >= 2) return dense && unit.person > 0;
  if (unit.person >= ADDRESSES) return calls + nouns >= 1 && unit.words <= 120;
  return nouns >= 2 && unit.person >= 0.03;
}

export const furniture: Rule = (page, kinds) => {
  const address = isAddress(page);
  return page.units.flatMap((unit, i) => {
    if (kinds[i] !== null || unit.mark === 'title') return [];
    const plain = unit.words <= 24 ? plainOf(unit.text) : '';
    const isFurniture =
      (plain !== '' && (BUTTONS.has(plain) || isButtonRow(plain))) ||
      (unit.words <= 80 && FURNITURE_LINES.some((pattern) => pattern.test(unit.lower))) ||
      asks(unit, address);
    return isFurniture ? [{ unit: i, kind: 'boilerplate' as const }] : [];
  });
};
