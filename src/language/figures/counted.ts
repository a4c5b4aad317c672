/** What a number counts: the noun phrase behind it, as written. */
import type { Span } from '../../domain/span.ts';
import type { Token } from '../tokens.ts';

const SKIPPED = /^(?:more|fewer|less|other|further|additional|extra)$/u;
/** Behind "of" and behind shares ("half the crew"); "the 500 the ministry wanted" begins a clause. */
const DETERMINERS = /^(?:such|the|its|their|his|her|our|these|those|all)$/u;
/** Adjectives that stand for people after a number: "five dead". */
const STATES = /^(?:dead|wounded|injured|missing|hurt)$/u;
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|last|next|this|that)$/u;
/** Heads that never stand in front of another noun; taggers take the verb behind them for one ("men join"). */
const PERSONS =
  /^(?:people|men|women|persons?|soldiers|troops|citizens|residents|children|conscripts|recruits|volunteers|reservists|civilians|personnel|voters|workers)$/u;
const MOST_TOKENS = 8;

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** "trained soldiers", "advancing troops": a participle in front of a noun. */
const isParticiple = (token: Token, next: Token | undefined): boolean =>
  token.pos === 'VERB' && /(?:ed|ing|en)$/u.test(token.lower) && (isNoun(next) || next?.pos === 'ADJ');

const joins = (left: Token, right: Token | undefined): boolean =>
  right !== undefined && left.end === right.start;

function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || TIME.test(token.lower)) return false;
  if (/^(?:ADJ|NOUN|PROPN)$/u.test(token.pos)) return /\p{L}/u.test(token.text);
  if (token.text === '-') return joins(token, next);
  if (token.pos === 'NUM') return tokens[at - 1]?.text === '-' && token.start === tokens[at - 1]?.end;
  if (token.pos === 'ADV')
    return next?.pos === 'ADJ' || (next !== undefined && isParticiple(next, tokens[at + 2]));
  return isParticiple(token, next);
}

/** "summonses cost": where several are counted, a singular behind the plural is a verb that was taken for a noun. */
const isPlural = (word: string): boolean => /[^s]s$/u.test(word) && !/(?:us|is|ics)$/u.test(word);

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (PERSONS.test(word)) return true;
  const next = tokens[at + 1];
  if (tokens[at]?.pos !== 'NOUN' || next?.pos !== 'NOUN' || !isPlural(word)) return false;
  // "arms deals", "rights activists": a plural may go on to its own noun, which is one as well.
  return !isPlural(next.lower) && !isNoun(tokens[at + 2]) && !PERSONS.test(next.lower);
}

/** The index after the last noun of the phrase that begins at `from`, or null when it has none. */
function phraseEnd(tokens: readonly Token[], from: number): number | null {
  let end: number | null = null;
  for (let at = from; at < from + MOST_TOKENS && belongs(tokens, at); at += 1) {
    if (isNoun(tokens[at])) end = at + 1;
    if (endsPhrase(tokens, at)) return at + 1;
  }
  return end;
}

/** "members of parliament", "residents of the Chechen Republic": the noun's own complement. */
function withComplement(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.lower !== 'of') return end;
  const from = tokens[end + 1]?.pos === 'DET' ? end + 2 : end + 1;
  return phraseEnd(tokens, from) ?? end;
}

/** "the state's delegates" are delegates: where the phrase goes on behind a possessor, or where it began. */
function behindOwner(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < from + MOST_TOKENS && belongs(tokens, at - 1); at += 1) {
    if (/^['’]s?$/u.test(tokens[at]?.text ?? '')) return at + 1;
  }
  return from;
}

/**
 * The span of what is counted behind the offset `behind`, or null when the text does not say it there.
 * `tokens` are those of the text, `first` the index of the first one at or behind that offset.
 */
export function findCounted(tokens: readonly Token[], first: number, isShare: boolean): Span | null {
  let from = first;
  const isPart = tokens[from]?.lower === 'of';
  if (isPart) from += 1;
  const isSkipped = (word: string): boolean =>
    SKIPPED.test(word) || ((isPart || isShare) && DETERMINERS.test(word));
  while (from < first + 4 && isSkipped(tokens[from]?.lower ?? '')) from += 1;
  from = behindOwner(tokens, from);
  const start = tokens[from];
  if (!start) return null;
  const end = phraseEnd(tokens, from);
  if (end === null) return STATES.test(start.lower) ? { start: start.start, end: start.end } : null;
  const last = tokens[withComplement(tokens, end) - 1];
  return last ? { start: start.start, end: last.end } : null;
}

/** The index of the first token that begins at or behind an offset; tokens are in order. */
export function tokenBehind(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
