/** Where the clause that was said begins and ends behind a cue, or before it. */
import type { Span } from '../../domain/span.ts';
import { isTimeWord } from '../../language/noun-phrase-words.ts';
import { nounPhraseAfter, type Range, spanOf } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/tokens.ts';
import type { Reading } from './attribution.ts';
import { cueLemma } from './cue-book.ts';

const OPENERS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who']);
const HEARER_VERBS = new Set([
  'tell',
  'inform',
  'warn',
  'assure',
  'remind',
  'ask',
  'urge',
  'promise',
  'notify',
  'caution',
  'convince',
]);
const ADVERBIAL_STARTS = new Set(
  'on in at during after before to from for with earlier late last this via through over by about'.split(' '),
);
const MOST_SKIPPED = 24;

const isVerb = (token: Token | undefined): boolean => token !== undefined && /^(VERB|AUX)$/u.test(token.pos);

/** The first token of what was said behind the cue, or null when no clause follows. */
export function clauseStart(reading: Reading, cueEnd: number, verb: Token | undefined): number | null {
  const { tokens } = reading.passage;
  let at = skipHearer(reading, cueEnd, verb);
  const limit = Math.min(reading.sentence.to, at + MOST_SKIPPED);
  const opened = openerWithin(tokens, at, limit);
  if (opened !== null) return tokens[opened]?.lower === 'that' ? opened + 1 : opened;
  at = skipAdverbials(reading, at);
  if (tokens[at]?.text === ':') return at + 1 < reading.sentence.to ? at + 1 : null;
  return startsClause(reading, at) ? at : null;
}

/** "that" (or "whether", "how" …) with only a hearer and adverbials before it. */
function openerWithin(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (!token) return null;
    if (OPENERS.has(token.lower) && (i === from || token.lower === 'that')) {
      const next = tokens[i + 1];
      return next && !/^[.,;:]$/u.test(next.text) ? i : null;
    }
    if (isVerb(token) || /^[;:.?!"“”]$/u.test(token.text)) return null;
  }
  return null;
}

function skipHearer(reading: Reading, at: number, verb: Token | undefined): number {
  const { tokens } = reading.passage;
  if (!verb || !HEARER_VERBS.has(cueLemma(verb))) return at;
  const hearer = nounPhraseAfter(tokens, at, reading.sentence.to);
  if (!hearer) return at;
  const next = tokens[hearer.to];
  // "told reporters the plan failed" reads as one phrase: give back what belongs to the clause.
  return isVerb(next) && hearer.to - hearer.from > 1 ? at + 1 : hearer.to;
}

function skipAdverbials(reading: Reading, from: number): number {
  let at = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    const next = behindAdverbial(reading, at, at > from);
    if (next === null) break;
    at = next;
  }
  return at;
}

/** The place behind one time word, adverb, bracketed word or phrase with a preposition; null when none stands there. */
function behindAdverbial({ passage, sentence }: Reading, at: number, mayPause: boolean): number | null {
  const { tokens } = passage;
  const token = tokens[at];
  if (!token || at >= sentence.to) return null;
  if (token.text === ',') return mayPause ? at + 1 : null;
  if (isTimeWord(token) || (token.pos === 'ADV' && !/^(not|never)$/u.test(token.lower))) return at + 1;
  if (token.text === '(' && tokens[at + 2]?.text === ')') return at + 3;
  if (token.pos !== 'ADP' || !ADVERBIAL_STARTS.has(token.lower)) return null;
  const phrase = nounPhraseAfter(tokens, at + 1, sentence.to);
  return phrase && !isVerb(tokens[phrase.to]) ? phrase.to : null;
}

/** A subject followed by a finite verb, or a quotation that continues the clause. */
function startsClause(reading: Reading, at: number): boolean {
  const { tokens } = reading.passage;
  const { to } = reading.sentence;
  if (at >= to) return false;
  const first = tokens[at];
  if (!first || /^(it|there)$/u.test(first.lower)) return Boolean(first) && isVerb(tokens[at + 1]);
  const subject = nounPhraseAfter(tokens, at, to);
  if (!subject) return false;
  for (let i = subject.to; i < Math.min(to, subject.to + 4); i++) {
    const token = tokens[i];
    if (!token) return false;
    if (isVerb(token) && !/ing$/u.test(token.lower)) return true;
    if (!/^(ADV|PART|PUNCT)$/u.test(token.pos)) return false;
  }
  return false;
}

/** Index after the last token of the clause that begins at `from`: the sentence's end, or where the outlet takes over. */
export function clauseEnd(reading: Reading, from: number): number {
  const { tokens } = reading.passage;
  const { to } = reading.sentence;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (!token || isWithinQuotation(reading, i)) continue;
    if (token.text === '(' && isAside(reading, i)) return i;
    if (token.text === ',' && resumesOutside(reading, i)) return i;
  }
  return withoutClosing(tokens, from, to);
}

/** Between the marks, not on them. */
function isWithinQuotation({ passage, index }: Reading, i: number): boolean {
  const quotation = index.quotationAt(i);
  const token = passage.tokens[i];
  return Boolean(quotation && token && quotation.start < token.start && token.end < quotation.end);
}

/** Words of a bracket from which on it is a remark of the outlet rather than a name or number. */
const LEAST_ASIDE = 6;

function isAside({ passage, sentence }: Reading, open: number): boolean {
  for (let i = open + 1; i < sentence.to; i++) {
    if (passage.tokens[i]?.text === ')') return i > open + LEAST_ASIDE;
  }
  return false;
}

/** ", according to", ", adding that", ", in addition to saying", ", he said", ", but …" take the floor from the source. */
function resumesOutside(reading: Reading, comma: number): boolean {
  const { tokens } = reading.passage;
  const next = tokens[comma + 1];
  const after = tokens[comma + 2];
  if (!next || !after) return false;
  if (next.lower === 'according' && after.lower === 'to') return true;
  if (/ing$/u.test(next.lower) && reading.cues.verbs.get(cueLemma(next))?.class === 'speech') return true;
  if (next.lower === 'citing') return true;
  if (next.lower === 'in' && after.lower === 'addition') return true;
  if (next.lower === 'but' || next.lower === 'though' || next.lower === 'although')
    return hasSubjectAndVerb(reading, comma + 2);
  return isTrailingCue(reading, comma + 1);
}

/** A noun, and behind it a verb: enough of a clause when "but" has already set it apart. */
function hasSubjectAndVerb({ passage, sentence }: Reading, from: number): boolean {
  const rest = passage.tokens.slice(from, sentence.to);
  const subject = rest.findIndex(({ pos }) => /^(NOUN|PROPN|PRON)$/u.test(pos));
  return (
    subject >= 0 &&
    rest.slice(subject).some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/u.test(lower)))
  );
}

/** "…, the ministry said." */
function isTrailingCue(reading: Reading, at: number): boolean {
  const { tokens } = reading.passage;
  const source = nounPhraseAfter(tokens, at, reading.sentence.to);
  if (!source) return false;
  let verb = source.to;
  while (/^(AUX|ADV)$/u.test(tokens[verb]?.pos ?? '')) verb++;
  const token = tokens[verb];
  if (!token || verb >= reading.sentence.to) return false;
  const known = reading.cues.verbs.get(cueLemma(token))?.class === 'speech';
  return known && clauseStart(reading, verb + 1, token) === null;
}

/** Drops the sentence's closing punctuation. */
export function withoutClosing(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && /^[.!?…]+$/u.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** The clause before ", Smith said", from the sentence's start (after a leading connective). */
export function clauseBefore(reading: Reading, end: number): Range | null {
  const { tokens } = reading.passage;
  let { from } = reading.sentence;
  if (/^(but|and|still|however|meanwhile|also|yet|so)$/iu.test(tokens[from]?.text ?? '')) from++;
  if (tokens[from]?.text === ',') from++;
  if (tokens[from]?.lower === 'according') return null;
  let to = end;
  while (to > from && tokens[to - 1]?.text === ',') to--;
  const hasVerb = tokens.slice(from, to).some(isVerb);
  return to - from >= 3 && hasVerb ? { from, to } : null;
}

/** The content as a span of the text. */
export const contentSpan = (reading: Reading, range: Range): Span => spanOf(reading.passage.tokens, range);
