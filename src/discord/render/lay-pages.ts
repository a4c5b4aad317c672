/** Lays whole pieces into pages within the limits of a message; nothing is ever cut to fit. */
import type { Claim } from '../../domain/claim.ts';
import { LIMITS } from './limits.ts';

/** A piece of a card that is shown whole or not at all. */
export interface Unit {
  /** Written above the first unit of a page that has it. */
  readonly heading: string | null;
  readonly text: string;
  /** What is shown when even an empty embed could not hold `text`; must be short. */
  readonly instead: string | null;
  /** The claims that it shows or points to, in order. */
  readonly claims: readonly Claim[];
}

export interface Page {
  /** Of its embeds, in order. */
  readonly descriptions: readonly string[];
  /** In the order shown. */
  readonly claims: readonly Claim[];
}

export interface PageLimits {
  /** UTF-16 units of all descriptions together. */
  readonly budget: number;
  readonly claims: number;
}

const GAP = '\n\n';
/** Of our own sentences only: claims have their `instead`. */
const TOO_LONG = '…';

const withHeading = (heading: string | null, text: string): string =>
  heading === null ? text : `### ${heading}\n${text}`;

/** Does the unit fit into an embed of its own? */
export const fitsAlone = ({ heading, text }: Unit): boolean =>
  withHeading(heading, text).length <= LIMITS.description;

function blockOf(unit: Unit, headingBefore: string | null): string {
  const text = fitsAlone(unit) ? unit.text : (unit.instead ?? TOO_LONG);
  return withHeading(unit.heading === headingBefore ? null : unit.heading, text);
}

interface Open {
  readonly descriptions: string[];
  readonly claims: Claim[];
  heading: string | null;
  left: number;
}

const openPage = (budget: number): Open => ({ descriptions: [], claims: [], heading: null, left: budget });

/** Puts the unit on the page if it has room. */
function place(page: Open, unit: Unit, most: number): boolean {
  const { descriptions, claims } = page;
  if (claims.length > 0 && claims.length + unit.claims.length > most) return false;
  const block = blockOf(unit, page.heading);
  const last = descriptions.at(-1);
  const joins = last !== undefined && last.length + GAP.length + block.length <= LIMITS.description;
  const cost = block.length + (joins ? GAP.length : 0);
  if (cost > page.left || (!joins && descriptions.length === LIMITS.embeds)) return false;
  if (joins) descriptions[descriptions.length - 1] = `${last}${GAP}${block}`;
  else descriptions.push(block);
  claims.push(...unit.claims);
  page.left -= cost;
  page.heading = unit.heading;
  return true;
}

/**
 * The units in their order on as many pages as they take, at least one. A page breaks into a further embed where a
 * description is full, and ends before the unit with which it would show too many claims; only what belongs together
 * (the sides of a conflict) may be more than that. `budget` must have room for one full description.
 */
export function layPages(units: readonly Unit[], { budget, claims }: PageLimits): readonly Page[] {
  const pages: Open[] = [openPage(budget)];
  for (const unit of units) {
    const page = pages.at(-1);
    if (page && place(page, unit, claims)) continue;
    const next = openPage(budget);
    place(next, unit, claims);
    pages.push(next);
  }
  return pages;
}
