/** What is done by saying it: denied, forecast, promised, affirmed, or plainly reported. */
import type { Polarity } from '../domain/claim.ts';
import type { CueEntry } from '../domain/lexicon.ts';
import type { Token } from '../language/tokens.ts';

export interface PolarityQuestion {
  /** Tokens of what was said. */
  readonly tokens: readonly Token[];
  readonly entry: CueEntry | null;
  /** "has not observed that …": the cue itself is negated. */
  readonly negatedCue: boolean;
  /** The outlet's own narration. */
  readonly isNarration: boolean;
  /** Can the speaker bring about what is said ("we will", a government about its own)? */
  readonly inControl: boolean;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'none', 'nobody', 'neither', 'nor', 'cannot']);
const FUTURE = new Set(['will', "'ll", '’ll', 'would', 'shall']);
const POSSIBLE = new Set(['may', 'might', 'could', 'perhaps', 'probably', 'soon']);
const PLANNING = new Set([
  'plan',
  'intend',
  'expect',
  'prepare',
  'intention',
  'predict',
  'forecast',
  'threaten',
]);
/** Words of a claim in which its main verb is expected. */
const MAIN_CLAUSE = 16;
const BEHIND_VERB = 4;
const CLAUSE_BREAK = /^(?:which|who|that|because|after|since|when|while|if|unless|until|before|where|than)$/u;
/** Openers of a clause that the main one depends on. */
const CONDITION = /^(?:if|unless|whoever|when|while|although|though|as|once|until|without|because)$/u;

/** Source of the classes: DESIGN's five polarities; the order is that of strength, a denial before a forecast. */
export function polarityOf({
  tokens,
  entry,
  negatedCue,
  isNarration,
  inControl,
}: PolarityQuestion): Polarity {
  if (negatedCue) return 'denies';
  if (entry && entry.polarity !== 'affirms') return entry.polarity;
  const main = mainClause(tokens);
  const isFuture = main.some(({ lower }) => FUTURE.has(lower)) || speaksOfPlans(main);
  const isPossible = main.some(({ lower }) => POSSIBLE.has(lower));
  if (isNarration) return isFuture || isPossible ? 'forecasts' : 'reports';
  if (main.some(({ lower }) => NEGATIONS.has(lower)) && !(isFuture && !saysNow(main))) return 'denies';
  if (isFuture && inControl) return 'commits';
  return isFuture || isPossible ? 'forecasts' : 'affirms';
}

/** Up to the first subordinate clause behind a verb: what is said there is said aside. */
function mainClause(all: readonly Token[]): readonly Token[] {
  const tokens = behindCondition(all);
  const verb = tokens.findIndex(
    ({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/u.test(lower)),
  );
  const broken = tokens.findIndex(
    ({ lower }, index) => index > verb && verb >= 0 && CLAUSE_BREAK.test(lower),
  );
  const end = broken < 0 ? tokens.length : broken;
  const modal = tokens.findIndex(({ lower }) => FUTURE.has(lower));
  return tokens.slice(0, Math.min(Math.max(MAIN_CLAUSE, verb + BEHIND_VERB, modal + BEHIND_VERB), end));
}

/** "If they do not pay, we will …": what stands behind the comma is what is said. */
function behindCondition(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ pos }) => pos !== 'PUNCT');
  if (!CONDITION.test(tokens[first]?.lower ?? '')) return tokens;
  const comma = tokens.findLastIndex(({ text }, index) => text === ',' && index <= first + MAIN_CLAUSE);
  return comma > 0 && comma < tokens.length - 2 ? tokens.slice(comma + 1) : tokens;
}

const speaksOfPlans = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lemma }) => PLANNING.has(lemma)) ||
  tokens.some(({ lower }, i) => /^(?:about|going|set|due)$/u.test(lower) && tokens[i + 1]?.lower === 'to');

/** "do not and will not": denied for the present as well as promised. */
const saysNow = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      /^(?:do|does|did|is|are|am|was|were|has|have|had)$/u.test(lower) &&
      NEGATIONS.has(tokens[i + 1]?.lower ?? ''),
  );
