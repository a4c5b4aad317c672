/** How a claim stands to a statement; in doubt it is only near, or nothing. */
import type { Figure } from '../../domain/figure.ts';
import type { Neighbour } from '../../domain/services.ts';
import { isPlan } from '../conflicts/likeness.ts';
import { bearingByNegation, bearingByPhase, directionsDiffer } from './bearing.ts';
import { compareFigures, type FigureFit } from './compare-figures.ts';
import { isOfSilence } from './negation.ts';
import { isAhead, type Statement, stemsIn } from './statement.ts';

/** Why a claim is only near, where that can be told. */
export type Apart = 'other-time' | 'other-speaker' | 'same-figure' | null;

export type Related =
  | { readonly relation: 'on-record' }
  | { readonly relation: 'figure-differs'; readonly figures: readonly Figure[] }
  | { readonly relation: 'denied' }
  | { readonly relation: 'near'; readonly apart: Apart };

/** Shares of the statement that the claim must say itself. */
const SAYS_THE_SAME = 0.72;
const SAYS_THE_SAME_FIGURE = 0.62;
/** With another verb. */
const SAYS_IT_OTHERWISE = 0.8;
/** Without a verb that would tell what is said of it. */
const SAYS_ALL = 0.9;
const SAME_BUT_THE_FIGURE = 0.62;
const SPEAKS_OF_IT = 0.68;
const IN_CYRILLIC = 0.8;
const ALL = 0.95;
const NEAR = 0.45;
/** Share of its own words that the statement has, so that the claim is not about more than that. */
const LEAST_RETURNED = 0.3;
/** Less, where it is from the source that the statement names. */
const LEAST_FROM_SOURCE = 0.2;
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
const isOnThat = ({ neighbour, samePhased }: Pair): boolean =>
  neighbour.returned >= (samePhased || neighbour.speaker === 'same' ? LEAST_FROM_SOURCE : LEAST_RETURNED) ||
  isCompact(neighbour) ||
  (neighbour.covered >= ALL && neighbour.shared.length > COMPACT);

type Saying = Exclude<Related, { relation: 'near' }>;

interface Pair {
  readonly statement: Statement;
  readonly neighbour: Neighbour;
  readonly figures: FigureFit;
  /** Do both tell of the same thing that it is over, or goes on? */
  readonly samePhased: boolean;
  /** Does the claim do what the statement's verb does? */
  readonly sameVerb: boolean;
  /** Do both tell what is so, or both what is meant to be? */
  readonly sameStage: boolean;
}

const covers = ({ statement, neighbour }: Pair, least: number): boolean =>
  neighbour.covered >= (statement.isEnglish ? least : IN_CYRILLIC);

/** One denies what the other says. */
function contrary(pair: Pair): Saying | null {
  const { statement, neighbour, figures, sameVerb, sameStage } = pair;
  if (!statement.isEnglish || figures.kind === 'differ' || !sameVerb || !isOnThat(pair)) return null;
  const comparable = sameStage || neighbour.claim.polarity === 'denies';
  return comparable && covers(pair, SPEAKS_OF_IT) ? { relation: 'denied' } : null;
}

/** Both say it, or say it of other figures. */
function alike(pair: Pair): Saying | null {
  const { statement, neighbour, figures, sameVerb, sameStage } = pair;
  const bothDeny = statement.negated.size > 0 && neighbour.claim.polarity === 'denies';
  if (!sameStage && !bothDeny) return null;
  if (figures.kind === 'differ') {
    const isSame = sameVerb && covers(pair, SAME_BUT_THE_FIGURE);
    return isSame ? { relation: 'figure-differs', figures: figures.figures } : null;
  }
  const isSame =
    figures.kind === 'agree'
      ? covers(pair, sameVerb ? SAYS_THE_SAME_FIGURE : SAYS_IT_OTHERWISE)
      : statement.isEnglish &&
        sameVerb &&
        isOnThat(pair) &&
        covers(pair, statement.verb === null ? SAYS_ALL : SAYS_THE_SAME);
  return isSame ? { relation: 'on-record' } : null;
}

/** What both say, time and source left aside. */
function sayingOf(statement: Statement, neighbour: Neighbour, groupOf: GroupOf): Saying | null {
  const { claim, shared, elsewhere } = neighbour;
  const { exact } = claim.selector;
  if (elsewhere || isOfSilence(statement.text) || directionsDiffer(statement.text, exact)) return null;
  const figures = compareFigures(statement, { text: exact, figures: claim.figures });
  const phase = bearingByPhase(statement, claim);
  const inFigures = figures.kind === 'agree' ? statement.figures.length : 0;
  const common = shared.length + inFigures + Number(phase !== null);
  if (figures.kind === 'unclear' || shared.length === 0 || common < LEAST_SHARED) return null;
  const pair: Pair = {
    statement,
    neighbour,
    figures,
    samePhased: phase !== null,
    sameVerb: phase !== null || sharesVerb(statement, neighbour, groupOf),
    sameStage: statement.isPlan === (isPlan(claim) || isAhead(exact)),
  };
  const bearing = phase ?? bearingByNegation(statement, claim, shared);
  return bearing === 'alike' ? alike(pair) : contrary(pair);
}

/** Has it the figure of the statement, whatever it says of it? */
function hasFigure(statement: Statement, { claim, elsewhere }: Neighbour): boolean {
  const counting = { text: claim.selector.exact, figures: claim.figures };
  return !elsewhere && compareFigures(statement, counting).kind === 'agree';
}

/**
 * Two words in common, names aside; one will do where the source is the one that is named; where the figure is the same, one or
 * the topic.
 */
function near(statement: Statement, neighbour: Neighbour): Related | null {
  const words = neighbour.shared.filter(({ deniable }) => deniable).length;
  if (hasFigure(statement, neighbour) && (words > 0 || neighbour.onTopic.length > 0))
    return { relation: 'near', apart: neighbour.period === 'other' ? 'other-time' : 'same-figure' };
  const enough = words >= LEAST_SHARED || (words > 0 && neighbour.speaker === 'same');
  return neighbour.touched >= NEAR && enough ? { relation: 'near', apart: null } : null;
}

/** null: nothing to do with it. */
export function relate(statement: Statement, neighbour: Neighbour, groupOf: GroupOf): Related | null {
  const saying = sayingOf(statement, neighbour, groupOf);
  if (!saying) return near(statement, neighbour);
  if (neighbour.period === 'other') {
    // Another figure of another time is no news.
    return saying.relation === 'figure-differs'
      ? near(statement, neighbour)
      : { relation: 'near', apart: 'other-time' };
  }
  if (neighbour.speaker === 'other' && saying.relation !== 'denied') {
    return { relation: 'near', apart: 'other-speaker' };
  }
  return saying;
}
