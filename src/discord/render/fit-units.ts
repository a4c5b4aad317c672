/** Lays whole pieces into the descriptions of a message; nothing is ever cut to fit. */
import { LIMITS } from './limits.ts';

/** A piece of a card that is shown whole or not at all. */
export interface Unit {
  /** Written above the first shown unit that has it. */
  readonly heading: string | null;
  readonly text: string;
  /** What is shown when even an empty card could not hold `text`; must be short. */
  readonly instead: string | null;
  /** Claims in it, for the count in the footer. */
  readonly claims: number;
}

export interface Fitted {
  readonly descriptions: readonly string[];
  readonly shownClaims: number;
  readonly leftUnits: number;
}

const GAP = '\n\n';

const withHeading = (heading: string | null, text: string): string =>
  heading === null ? text : `### ${heading}\n${text}`;

/** Does the unit fit into an embed of its own? */
export const fitsAlone = (unit: Unit): boolean =>
  withHeading(unit.heading, unit.text).length <= LIMITS.description;

function blockOf(unit: Unit, headingBefore: string | null): string {
  const text = fitsAlone(unit) || unit.instead === null ? unit.text : unit.instead;
  return withHeading(unit.heading === headingBefore ? null : unit.heading, text);
}

/**
 * Takes units in order as long as they fit into `budget` UTF-16 units (all descriptions together) and
 * breaks into a further embed where a description is full. It stops at the first that does not fit: what
 * is shown is always the beginning, so "3 of 9" means the first three.
 */
export function fitUnits(units: readonly Unit[], budget: number): Fitted {
  const descriptions: string[] = [];
  let left = budget;
  let heading: string | null = null;
  let shownClaims = 0;
  let shownUnits = 0;
  for (const unit of units) {
    const block = blockOf(unit, heading);
    const last = descriptions.at(-1);
    const joins = last !== undefined && last.length + GAP.length + block.length <= LIMITS.description;
    const cost = block.length + (joins ? GAP.length : 0);
    const opens = !joins && descriptions.length < LIMITS.embeds && block.length <= LIMITS.description;
    if (cost > left || !(joins || opens)) break;
    if (joins) descriptions[descriptions.length - 1] = `${last}${GAP}${block}`;
    else descriptions.push(block);
    left -= cost;
    heading = unit.heading;
    shownClaims += unit.claims;
    shownUnits += 1;
  }
  return { descriptions, shownClaims, leftUnits: units.length - shownUnits };
}

/** As many of the best claims as fit together, when not all do. */
export function fitBest(best: (count: number) => readonly Unit[], claims: number, budget: number): Fitted {
  let [fits, tooMany] = [1, claims];
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    if (fitUnits(best(count), budget).leftUnits === 0) fits = count;
    else tooMany = count;
  }
  return fitUnits(best(fits), budget);
}
