/** How a claim stands to a statement; in doubt it is only near, or nothing. */
import type { Figure } from '../../domain/figure.ts';
import type { Neighbour } from '../../domain/services.ts';
import { isPlan } from '../conflicts/likeness.ts';
import { bearingByNegation, bearingByPhase, directionsDiffer } from './bearing.ts';
import { compareFigures } from './compare-figures.ts';
import { isAhead, type Statement, stemsIn } from './statement.ts';

/** Why a claim is only near, where that can be told. */
export type Apart = 'other-time' | 'other-speaker' | null;

export type Related =
  | { readonly relation: 'on-record' }
  | { readonly relation: 'figure-differs'; readonly figures: readonly Figure[] }
  | { readonly relation: 'denied' }
  | { readonly relation: 'near'; readonly apart: Apart };

/** Shares of the statement that the claim must say itself. */
const SAYS_THE_SAME = 0.72;
const SAYS_THE_SAME_FIGURE = 0.62;
const SAME_BUT_THE_FIGURE = 0.62;
const SPEAKS_OF_IT = 0.6;
const IN_CYRILLIC = 0.8;
const NEAR = 0.45;
/** Share of its own words that the statement has, so that the claim is not about more than that. */
const LEAST_RETURNED = 0.3;
/** Fewer words in common may be met anywhere. */
const LEAST_SHARED = 2;
const COMPACT = 3;

/** The words in common stand close together in the claim: it says the statement in passing. */
function isCompact({ claim, shared }: Neighbour): boolean {
  if (shared.length < COMPACT) return false;
  const stems = stemsIn(claim.selector.exact);
  const places = shared.flatMap(({ claimed: [stem = ''] }) => stems.indexOf(stem)).filter((at) => at >= 0);
  return Math.max(...places) - Math.min(...places) < 2 * places.length + COMPACT;
}

/** Groups of topics by id: those of one group are told apart ("conscription", "mobilisation"). */
export type GroupOf = (topic: string) => string | null;

/** Is the claim on no topic that is told apart from those of the statement? */
function isOnNoOther({ topics }: Statement, { claim }: Neighbour, groupOf: GroupOf): boolean {
  const groups = new Set(topics.map(groupOf));
  return claim.topics.every((id) => topics.includes(id) || !groups.has(groupOf(id)));
}

/** Does the claim do what the statement's verb does, in that word or as its one topic? */
const sharesVerb = (statement: Statement, neighbour: Neighbour, groupOf: GroupOf): boolean =>
  statement.verb === null ||
  neighbour.shared.some(({ stated }) => stated === statement.verb) ||
  (neighbour.onTopic.includes(statement.verb) && isOnNoOther(statement, neighbour, groupOf));

/** Is it about the same as a whole, and not about a word of it? */
const isOnThat = (neighbour: Neighbour): boolean =>
  neighbour.returned >= LEAST_RETURNED || isCompact(neighbour);

/** What both say, time and source left aside. */
function sayingOf(
  statement: Statement,
  neighbour: Neighbour,
  groupOf: GroupOf,
): Exclude<Related, { relation: 'near' }> | null {
  const { claim, covered, shared, elsewhere } = neighbour;
  const { exact } = claim.selector;
  if (elsewhere || shared.length < LEAST_SHARED || directionsDiffer(statement.text, exact)) return null;
  const figures = compareFigures(statement, { text: exact, figures: claim.figures });
  if (figures.kind === 'unclear') return null;
  const least = (share: number) => covered >= (statement.isEnglish ? share : IN_CYRILLIC);
  const phase = bearingByPhase(statement, claim);
  const alike = (phase ?? bearingByNegation(statement, claim, shared)) === 'alike';
  const sameStage = statement.isPlan === (isPlan(claim) || isAhead(exact));
  const verb = phase !== null || sharesVerb(statement, neighbour, groupOf);
  if (!statement.isEnglish && figures.kind === 'none') return null;
  if (!alike) {
    const denies = statement.isEnglish && figures.kind !== 'differ' && verb && least(SPEAKS_OF_IT);
    return denies && isOnThat(neighbour) && (sameStage || claim.polarity === 'denies')
      ? { relation: 'denied' }
      : null;
  }
  if (!sameStage) return null;
  if (figures.kind === 'differ') {
    return verb && least(SAME_BUT_THE_FIGURE)
      ? { relation: 'figure-differs', figures: figures.figures }
      : null;
  }
  if (figures.kind === 'agree') return least(SAYS_THE_SAME_FIGURE) ? { relation: 'on-record' } : null;
  return verb && isOnThat(neighbour) && least(SAYS_THE_SAME) ? { relation: 'on-record' } : null;
}

/** null: nothing to do with it. */
export function relate(statement: Statement, neighbour: Neighbour, groupOf: GroupOf): Related | null {
  const saying = sayingOf(statement, neighbour, groupOf);
  const isNear = neighbour.touched >= NEAR && neighbour.shared.length >= LEAST_SHARED;
  if (!saying) return isNear ? { relation: 'near', apart: null } : null;
  if (neighbour.period === 'other') return { relation: 'near', apart: 'other-time' };
  if (neighbour.speaker === 'other' && saying.relation !== 'denied') {
    return { relation: 'near', apart: 'other-speaker' };
  }
  return saying;
}
