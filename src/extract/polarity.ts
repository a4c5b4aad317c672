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
  'goal',
]);
/** What is proposed lies ahead ("suggested moving the talks"). */
const PROPOSING = new Set(['suggest', 'propose', 'recommend', 'advise']);
/** Whoever has the power to announce a thing promises it. */
const ANNOUNCING = new Set(['announce', 'unveil']);
const PROMISES = new Set(['intention', 'pledge', 'promise', 'commitment', 'vow']);
const SAYING_FIRST = /^(?:emphasi[sz]e|stress|say|repeat|underline|note|add|assure|tell)$/u;
/** Words of a claim in which its main verb is expected. */
const MAIN_CLAUSE = 16;
const BEHIND_VERB = 4;
const CLAUSE_BREAK =
  /^(?:what|how|why|which|who|that|because|after|since|when|while|if|unless|until|before|where|than)$/u;
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
  if (entry && ANNOUNCING.has(entry.cue) && inControl && !tokens.some(isFiniteVerb)) return 'commits';
  return polarityOfClause(mainClause(behindPreface(tokens)), { entry, isNarration, inControl });
}

function polarityOfClause(
  main: readonly Token[],
  { entry, isNarration, inControl }: Pick<PolarityQuestion, 'entry' | 'isNarration' | 'inControl'>,
): Polarity {
  const isFuture = main.some(({ lower }) => FUTURE.has(lower)) || speaksOfPlans(main);
  const mayBe = main.some((token, i) => isPossible(token) && !isOfNow(main, i)) || isProposal(main, entry);
  if (isNarration) return isFuture || mayBe ? 'forecasts' : 'reports';
  if (main.some(({ lower }) => NEGATIONS.has(lower)) && !(isFuture && !saysNow(main))) return 'denies';
  if ((isFuture && inControl) || tellsPromise(main)) return 'commits';
  return isFuture || mayBe ? 'forecasts' : 'affirms';
}

/** Up to the first subordinate clause behind a verb: what is said there is said aside. */
function mainClause(all: readonly Token[]): readonly Token[] {
  const tokens = behindCondition(all);
  const verb = tokens.findIndex(isFiniteVerb);
  const broken = tokens.findIndex(
    ({ lower }, index) => index > verb && verb >= 0 && CLAUSE_BREAK.test(lower),
  );
  const end = broken < 0 ? tokens.length : broken;
  const modal = tokens.findIndex(({ lower }) => FUTURE.has(lower));
  return tokens.slice(0, Math.min(Math.max(MAIN_CLAUSE, verb + BEHIND_VERB, modal + BEHIND_VERB), end));
}

const isFiniteVerb = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || (pos === 'VERB' && !/ing$/u.test(lower));

/** "I want to stress that …": what is stressed is what is said. */
function behindPreface(tokens: readonly Token[]): readonly Token[] {
  const that = tokens.findIndex(({ lower }) => lower === 'that');
  const preface = tokens.slice(0, Math.max(0, that));
  const isPreface =
    that > 1 &&
    that <= BEHIND_VERB * 2 &&
    preface.some(({ lower }) => lower === 'i' || lower === 'we') &&
    SAYING_FIRST.test(preface.at(-1)?.lemma ?? '');
  return isPreface ? tokens.slice(that + 1) : tokens;
}

/** "in May" is a month. */
const isPossible = ({ text, lower }: Token): boolean => POSSIBLE.has(lower) && text !== 'May';

/** "may be stalling", "might have left": a guess about now or before, no forecast. */
function isOfNow(tokens: readonly Token[], modal: number): boolean {
  if (!/^(?:may|might|could)$/u.test(tokens[modal]?.lower ?? '')) return false;
  const [verb, next] = tokens.slice(modal + 1).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV');
  if (verb?.lower === 'have') return next?.lower === 'been' || next?.pos === 'VERB';
  return verb?.lower === 'be' && next?.pos === 'VERB' && /ing$/u.test(next.lower);
}

/** "If they do not pay, we will …": what stands behind the comma is what is said. */
function behindCondition(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ pos }) => pos !== 'PUNCT');
  if (!CONDITION.test(tokens[first]?.lower ?? '')) return tokens;
  const comma = tokens.findLastIndex(({ text }, index) => text === ',' && index <= first + MAIN_CLAUSE);
  return comma > 0 && comma < tokens.length - 2 ? tokens.slice(comma + 1) : tokens;
}

/** "the standard you expect": neither with another's subject nor without anything that is planned (a clause ends before "that"). */
const isOwnPlan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower !== 'you' && /[\p{L}\p{N}\p{Sc}“"]/u.test(tokens[at + 1]?.text ?? 'that');

const speaksOfPlans = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lemma }, i) => PLANNING.has(lemma) && isOwnPlan(tokens, i)) ||
  tokens.some(({ lower }, i) => /^(?:about|going|set|due)$/u.test(lower) && tokens[i + 1]?.lower === 'to');

/** "suggested moving the talks", as the cue or in what is said. */
const isProposal = (tokens: readonly Token[], entry: CueEntry | null): boolean =>
  tokens.some(({ lower, pos }, i) => {
    const before = i === 0 ? entry?.cue : tokens[i - 1]?.lemma;
    return pos === 'VERB' && /ing$/u.test(lower) && PROPOSING.has(before ?? '');
  });

/** "their intention to build": what is told is a promise; "broke their promise to build" tells what became of it. */
function tellsPromise(tokens: readonly Token[]): boolean {
  const promise = tokens.findIndex(({ lemma }, i) => PROMISES.has(lemma) && tokens[i + 1]?.lower === 'to');
  return promise >= 0 && tokens[promise + 2]?.pos === 'VERB' && !tokens.slice(0, promise).some(isFiniteVerb);
}

/** "do not and will not": denied for the present as well as promised. */
const saysNow = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      /^(?:do|does|did|is|are|am|was|were|has|have|had)$/u.test(lower) &&
      NEGATIONS.has(tokens[i + 1]?.lower ?? ''),
  );
