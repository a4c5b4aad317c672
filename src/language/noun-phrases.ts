/** Noun phrases to the left or right of a token, with titles, attributes and appositions. */
import type { Span } from '../domain/span.ts';
import {
  HEAD,
  isAttributive,
  isInner,
  isNounByPlace,
  isTimeWord,
  LINKS,
  MOST_TOKENS,
  RELATIVE,
  SUBJECT_PRONOUNS,
} from './noun-phrase-words.ts';
import type { Token } from './tokens.ts';

/** Indexes of tokens, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The span of a range of tokens; the range must not be empty. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/**
 * The noun phrase whose last token is `end - 1`, not reaching below `floor`; null when there is none.
 * A phrase between commas before `end` ("Smith, head of the agency, said") is taken as an apposition.
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  const last = tokens[end - 1];
  if (!last || end <= floor) return null;
  if (last.text === ',' || last.text === '—' || last.text === '–')
    return appositionBefore(tokens, end - 1, floor);
  return plainBefore(tokens, end, floor);
}

function plainBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  const last = tokens[end - 1];
  if (!last) return null;
  if (last.text === ')') return withBracket(tokens, end, floor);
  const closes = HEAD.has(last.pos) || isGeneral(tokens, end - 1);
  if (!closes && !(last.pos === 'ADJ' && tokens[end - 2]?.pos === 'DET')) return null;
  if (last.pos === 'PRON' && SUBJECT_PRONOUNS.has(last.lower)) return { from: end - 1, to: end };
  let from = end - 1;
  while (from > floor && end - from < MOST_TOKENS) {
    const step = stepLeft(tokens, from, floor);
    if (step === null) break;
    from = step;
  }
  while (from < end && /^(PART|ADV)$/u.test(tokens[from]?.pos ?? '')) from++;
  return from < end ? { from, to: end } : null;
}

/** "secretary general", "attorney general". */
const isGeneral = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'general' && /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.pos ?? '');

/** "Jane Doe (R-Fla.)": the phrase before the bracket, and the bracket. */
function withBracket(tokens: readonly Token[], end: number, floor: number): Range | null {
  const open = openingBracket(tokens, end - 1, floor);
  const before = open === null ? null : plainBefore(tokens, open, floor);
  return before && { from: before.from, to: end };
}

/** The next lower start of the phrase that begins at `from`, or null when it ends here. */
function stepLeft(tokens: readonly Token[], from: number, floor: number): number | null {
  const left = tokens[from - 1];
  if (!left || from - 1 < floor) return null;
  if (isTimeWord(left) && left.pos === 'PROPN' && tokens[from]?.pos !== 'PART') return null;
  const opensPhrase = tokens[from]?.pos === 'DET' && /^(NOUN|PROPN|NUM|X)$/u.test(left.pos);
  if (isInner(tokens, from - 1)) return opensPhrase ? null : from - 1;
  if (left.text === ')') return openingBracket(tokens, from - 1, floor);
  if (from - 3 >= floor && isPostmodifier(tokens, from - 2) && HEAD.has(tokens[from - 3]?.pos ?? ''))
    return from - 2;
  return from - 2 >= floor && linksLeft(tokens, from) ? from - 1 : null;
}

/** A preposition that hangs the phrase on the noun before it, or "and" with another name. */
function linksLeft(tokens: readonly Token[], from: number): boolean {
  const left = tokens[from - 1];
  const noun = tokens[from - 2];
  if (!left || !noun) return false;
  if (left.pos === 'ADP' && LINKS.has(left.lower)) {
    const hangs = HEAD.has(noun.pos) && !SUBJECT_PRONOUNS.has(noun.lower) && !isTimeWord(noun);
    return hangs || noun.text === ')';
  }
  return left.lower === 'and' && /^(NOUN|PROPN)$/u.test(noun.pos) && startsWithName(tokens, from);
}

/** After "and", a further name or "the …" may share the verb. */
const startsWithName = (tokens: readonly Token[], at: number): boolean =>
  /^(PROPN|DET|NOUN|PRON|ADJ|NUM)$/u.test(tokens[at]?.pos ?? '');

function openingBracket(tokens: readonly Token[], close: number, floor: number): number | null {
  for (let i = close - 1; i >= Math.max(floor, close - MOST_TOKENS); i--) {
    if (tokens[i]?.text === '(') return i;
  }
  return null;
}

function appositionBefore(tokens: readonly Token[], comma: number, floor: number): Range | null {
  for (let i = comma - 1; i >= Math.max(floor, comma - MOST_TOKENS); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (token.text !== ',' && token.text !== '—' && token.text !== '–') continue;
    if (!isParenthetical(tokens, { from: i + 1, to: comma })) continue;
    const head = plainBefore(tokens, i, floor);
    // "Jane Doe, 31, a nurse,": the age is not the head.
    if (head && head.to - head.from === 1 && tokens[head.from]?.pos === 'NUM') continue;
    if (head) return { from: head.from, to: comma };
  }
  return null;
}

/** What may stand between commas after a name: a noun phrase, "who …", a place or party, an age. */
function isParenthetical(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (RELATIVE.has(first.lower) || first.pos === 'NUM') return true;
  if (/^(speaking|citing|referring|writing|appearing|flanked|asked|reached)$/u.test(first.lower)) return true;
  if (first.pos === 'VERB' && /ed$/u.test(first.lower) && tokens[from + 1]?.pos === 'ADP') return true;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.pos === 'AUX') return false;
    if (token?.pos === 'VERB' && !isAttributive(tokens, i) && !/ing$/u.test(token.lower)) {
      if (!tokens.slice(from, i).some(({ lower }) => RELATIVE.has(lower)))
        return /(ed)$/u.test(token.lower) && i > from;
    }
  }
  return /^(DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(first.pos);
}

/**
 * The noun phrase that begins at `start` and ends before `ceiling`; null when there is none. An apposition
 * behind a comma belongs to it ("said Jane Doe, a spokeswoman for the group").
 */
export function nounPhraseAfter(tokens: readonly Token[], start: number, ceiling: number): Range | null {
  const to = plainAfter(tokens, start, ceiling);
  if (to === null) return null;
  const withApposition = appositionAfter(tokens, to, ceiling);
  return { from: start, to: withApposition ?? to };
}

function plainAfter(tokens: readonly Token[], start: number, ceiling: number): number | null {
  const first = tokens[start];
  if (!first || start >= ceiling) return null;
  if (first.pos === 'PRON' && SUBJECT_PRONOUNS.has(first.lower)) return start + 1;
  let grown: Grown = { to: start, head: -1 };
  while (grown.to < ceiling && grown.to - start < MOST_TOKENS) {
    const next = stepRight(tokens, grown, start, ceiling);
    if (!next) break;
    grown = next;
  }
  return grown.head >= start ? grown.head + 1 : null;
}

/** A phrase growing to the right: its end so far, and its latest head noun. */
interface Grown {
  readonly to: number;
  readonly head: number;
}

function stepRight(
  tokens: readonly Token[],
  { to, head }: Grown,
  start: number,
  ceiling: number,
): Grown | null {
  const token = tokens[to];
  if (!token) return null;
  const behindHead = head === to - 1 && head >= start;
  // A determiner behind a noun begins another phrase ("told the agency that none …").
  if (behindHead && token.pos === 'DET') return null;
  if (behindHead && isPostmodifier(tokens, to)) return { to: to + 2, head };
  const inner = isInner(tokens, to) || (HEAD.has(token.pos) && to === start);
  if (inner && !endsBeforeTime(tokens, to, start)) {
    return { to: to + 1, head: isHeadAt(tokens, to) ? to : head };
  }
  if (behindHead && isLink(tokens, to, ceiling)) return { to: to + 1, head };
  const close = behindHead && token.text === '(' ? closingBracket(tokens, to, ceiling) : null;
  return close === null ? null : { to: close + 1, head: close };
}

const isHeadAt = (tokens: readonly Token[], at: number): boolean =>
  HEAD.has(tokens[at]?.pos ?? '') || isNounByPlace(tokens, at) || isGeneral(tokens, at);

/** "people familiar with the plan" */
const isPostmodifier = (tokens: readonly Token[], at: number): boolean =>
  /^(familiar|close|aware|briefed)$/u.test(tokens[at]?.lower ?? '') &&
  /^(with|to|of|on)$/u.test(tokens[at + 1]?.lower ?? '');

/** "of", "and" … with more of the phrase behind it. */
function isLink(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || at + 1 >= ceiling || isTimeWord(next) || !startsWithName(tokens, at + 1))
    return false;
  return (token.pos === 'ADP' && LINKS.has(token.lower)) || token.lower === 'and';
}

/** A date behind a name is no part of it ("Newsmax last week"). */
function endsBeforeTime(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start) return false;
  if (isTimeWord(tokens[at]) && tokens[at]?.pos === 'PROPN') return true;
  const isUnit =
    /^(week|month|year|night|weekend)$/u.test(tokens[at + 1]?.lower ?? '') || isTimeWord(tokens[at + 1]);
  return isUnit && /^(last|next|this|earlier|late|early)$/u.test(tokens[at]?.lower ?? '');
}

function closingBracket(tokens: readonly Token[], open: number, ceiling: number): number | null {
  for (let i = open + 1; i < Math.min(ceiling, open + MOST_TOKENS); i++) {
    if (tokens[i]?.text === ')') return i;
  }
  return null;
}

function appositionAfter(tokens: readonly Token[], to: number, ceiling: number): number | null {
  if (tokens[to]?.text !== ',') return null;
  const first = tokens[to + 1];
  if (!first || !/^(DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(first.pos) || isTimeWord(first)) return null;
  if (first.pos === 'PRON' && !RELATIVE.has(first.lower)) return null;
  if (RELATIVE.has(first.lower)) return relativeEnd(tokens, to + 1, ceiling);
  const end = plainAfter(tokens, to + 1, ceiling);
  if (end === null) return null;
  const next = tokens[end];
  return !next || end >= ceiling || /^[,.;:!?—–]$/u.test(next.text) || /^["“”]$/u.test(next.text)
    ? end
    : null;
}

function relativeEnd(tokens: readonly Token[], from: number, ceiling: number): number | null {
  for (let i = from; i < Math.min(ceiling, from + MOST_TOKENS); i++) {
    if (/^[,.;:!?]$/u.test(tokens[i]?.text ?? '')) return i;
  }
  return ceiling;
}
