/** What the outlet tells in its own words: sentences without a source, and what a sentence adds beside one. */
import type { Span } from '../domain/span.ts';
import { hull } from '../domain/span.ts';
import type { Passage } from '../language/passage.ts';
import { isInside } from '../language/quotations.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';

const LEAST_WORDS = 5;
const LEAST_REST = 4;
const JOINTS = new Set(['but', 'though', 'although', 'while', 'whereas', 'however', 'yet']);

/** Is the sentence a statement with a verb, long enough to stand alone? */
export function isStatement(passage: Passage, { from, to }: Sentence): boolean {
  const words = passage.tokens.slice(from, to);
  const hasVerb = words.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return hasVerb && words.length >= LEAST_WORDS && words.at(-1)?.text !== '?';
}

/** Clauses of the sentence that no attribution covers: behind "…, but", and remarks in brackets. */
export function uncovered(passage: Passage, sentence: Sentence, covered: readonly Span[]): Span[] {
  const around = hull(covered);
  if (!around) return [];
  return [
    ...lead(passage, sentence, around),
    ...asides(passage, sentence, covered),
    ...rest(passage, sentence, around),
  ];
}

/** "The push is not new, and the agency reported that …": the clause before ", and". */
function lead(passage: Passage, sentence: Sentence, { start }: Span): Span[] {
  const head = passage.tokens.slice(sentence.from, sentence.to).filter((token) => token.end <= start);
  const joint = head.at(-1)?.lower ?? '';
  const isJoined = (joint === 'and' || joint === 'but') && head.at(-2)?.text === ',';
  return isJoined ? clause(head.slice(0, -2)) : [];
}

function rest(passage: Passage, sentence: Sentence, { end }: Span): Span[] {
  const tail = passage.tokens.slice(sentence.from, sentence.to).filter((token) => token.start >= end);
  const joint = tail.findIndex(({ lower }) => JOINTS.has(lower));
  if (joint < 0 || joint > 1) return [];
  return clause(tail.slice(joint + 1));
}

function asides(passage: Passage, { from, to }: Sentence, covered: readonly Span[]): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (token?.text === '(') open = i;
    if (token?.text !== ')' || open < 0) continue;
    const inside = passage.tokens.slice(open + 1, i);
    const [first] = inside;
    if (first && !covered.some(({ start, end }) => start <= first.start && first.end <= end))
      found.push(...clause(inside));
    open = -1;
  }
  return found;
}

function clause(tokens: readonly Token[]): Span[] {
  let end = tokens.length;
  while (end > 0 && /^[.!?,]+$/u.test(tokens[end - 1]?.text ?? '')) end--;
  const words = tokens.slice(0, end);
  const [first] = words;
  const last = words.at(-1);
  const isFull = words.length >= LEAST_REST && words.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return first && last && isFull ? [{ start: first.start, end: last.end }] : [];
}

/** A narrated sentence in its clauses at ", though", ", while", ", but", ", and it is": each is a claim of its own. */
export function narratedClauses(passage: Passage, sentence: Sentence): Span[] {
  const { tokens, quotations } = passage;
  const spans: Span[] = [];
  let { from } = sentence;
  for (let i = sentence.from + LEAST_WORDS; i < sentence.to - LEAST_REST; i++) {
    const comma = tokens[i];
    if (comma?.text !== ',' || !joins(tokens, i + 1) || isInside(quotations, comma.start)) continue;
    if (!isClause(tokens.slice(from, i)) || !isClause(tokens.slice(i + 2, sentence.to))) continue;
    spans.push(...clause(tokens.slice(from, i)));
    from = i + 2;
  }
  if (!spans.length) return [{ start: sentence.start, end: sentence.end }];
  return [...spans, { start: tokens[from]?.start ?? sentence.start, end: sentence.end }];
}

/** "and" joins clauses only where a subject of its own follows with its verb; otherwise it may join anything. */
function joins(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word !== 'and') return JOINTS.has(word);
  return tokens[at + 1]?.pos === 'PRON' && /^(?:AUX|VERB)$/u.test(tokens[at + 2]?.pos ?? '');
}

const isClause = (tokens: readonly Token[]): boolean => {
  const subject = tokens.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  const verb = tokens.findIndex(
    ({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/u.test(lower)),
  );
  return subject >= 0 && verb > subject;
};
