/** What is done by saying it: denied, forecast, promised, affirmed, or plainly reported. */
import type { Polarity } from '../domain/claim.ts';
import type { CueEntry } from '../domain/lexicon.ts';
import type { Token } from '../language/tokens.ts';

export interface PolarityQuestion {
  /** Tokens of what was said. */
  readonly tokens: readonly Token[];
  readonly entry: CueEntry | null;
  /** The outlet's own narration. */
  readonly isNarration: boolean;
  /** Can the speaker bring about what is said ("we will", a government about its own)? */
  readonly inControl: boolean;
}

const NEGATIONS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'none',
  'nobody',
  'neither',
  'nor',
  'without',
  'cannot',
]);
const FUTURE = new Set(['will', "'ll", '’ll', 'would', 'shall', 'going']);
const POSSIBLE = new Set(['may', 'might', 'could', 'likely', 'unlikely', 'perhaps', 'probably', 'soon']);
const PLANNING = new Set([
  'plan',
  'intend',
  'expect',
  'prepare',
  'aim',
  'intention',
  'goal',
  'predict',
  'forecast',
  'consider',
]);
const REFUSALS = new Set(['reject', 'refuse', 'deny', 'decline', 'dismiss', 'refute', 'doubt']);

/** Source of the classes: DESIGN's five polarities; the order is that of strength, a denial before a forecast. */
export function polarityOf({ tokens, entry, isNarration, inControl }: PolarityQuestion): Polarity {
  if (entry && entry.polarity !== 'affirms') return entry.polarity;
  const lowers = tokens.map(({ lower }) => lower);
  const isFuture = lowers.some((word) => FUTURE.has(word)) || speaksOfPlans(tokens);
  const isNegated = lowers.slice(0, MAIN_CLAUSE).some((word) => NEGATIONS.has(word));
  if (isNarration) return narrated(tokens, isFuture);
  if (isNegated && !(isFuture && !saysNow(tokens))) return 'denies';
  if (isFuture || lowers.some((word) => POSSIBLE.has(word)))
    return inControl && isFuture ? 'commits' : 'forecasts';
  return 'affirms';
}

/** Words of a claim in which its main verb is expected. */
const MAIN_CLAUSE = 14;

const speaksOfPlans = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lemma }) => PLANNING.has(lemma)) ||
  tokens.some(({ lower }, i) => lower === 'about' && tokens[i + 1]?.lower === 'to');

/** "do not and will not": denied for the present as well as promised. */
const saysNow = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      /^(?:do|does|did|is|are|am|was|were|has|have|had)$/u.test(lower) &&
      NEGATIONS.has(tokens[i + 1]?.lower ?? ''),
  );

function narrated(tokens: readonly Token[], isFuture: boolean): Polarity {
  const [verb] = tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (verb && REFUSALS.has(verb.lemma)) return 'denies';
  return isFuture ? 'forecasts' : 'reports';
}
