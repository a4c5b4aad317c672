/** Sentences that survive quotation marks, abbreviations and line breaks. */
import type { Span } from '../domain/span.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

export interface Sentence extends Span {
  /** Index of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Titles and the like whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gov sen rep gen col lt maj capt sgt adm hon rev st jr sr no vs etc inc ltd co corp jan feb mar ' +
    'apr jun jul aug sept sep oct nov dec u.s u.k u.n d.c e.g i.e a.m p.m fig approx dept est'
  ).split(' '),
);
/** Longer runs without an end are cut: work on a sentence may grow with the square of its length. */
const MOST_TOKENS = 600;
/** Verbs whose subject may stand behind a question or shout that they report (“…?” Smith asked). */
const SAYING = new Set(
  (
    'said says asked asks added adds wrote writes tweeted told shouted shouts cried yelled replied replies wondered ' +
    'exclaimed responded quipped joked declared insisted continued demanded recalled explained screamed chanted'
  ).split(' '),
);
/** Tokens between a quotation and the verb behind it: a name with its title and office. */
const MOST_SUBJECT_TOKENS = 16;
/** Verbs of saying whose object is who hears it. */
const HEARD = new Set(['asked', 'asks', 'told']);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const CLOSING = /^["”’'»)\]]+$/u;
const TERMINAL = /[.!?…]["”’'»)\]]*$/u;

const isCircumstance = ({ pos, lower }: Token): boolean =>
  pos === 'ADP' || pos === 'ADV' || pos === 'PART' || /ing$/u.test(lower) || WEEKDAY.test(lower);

/** Another verb, a mark or the end of the sentence: what stands before it is the subject of no saying. */
const endsSubject = ({ text, pos }: Token, before: Token | undefined): boolean =>
  pos === 'VERB' ||
  pos === 'AUX' ||
  /^["“”!?;:]$/u.test(text) ||
  (text === '.' && !/^\p{Lu}/u.test(before?.text ?? ''));

/**
 * Sentences over `tokens`. wink-nlp proposes the breaks; one is refused inside a quotation or bracket, after an
 * abbreviation or "(R-Fla.)", before a lower-case word, and where no closing punctuation stands.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  breaks: ReadonlySet<number>,
  quotations: readonly Quotation[],
): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let depth = 0;
  let quotation = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.text === '(' || token.text === '[') depth++;
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= token.end) quotation++;
    const isEnd = i === tokens.length - 1 || i + 1 - from >= MOST_TOKENS;
    if (!isEnd && !isBoundary(i)) continue;
    const first = tokens[from];
    if (first) found.push({ start: first.start, end: token.end, from, to: i + 1 });
    from = i + 1;
    depth = 0;
  }
  return found;

  function isBoundary(i: number): boolean {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next || depth > 0 || (quotations[quotation]?.start ?? token.end) < token.end) return false;
    if (CLOSING.test(next.text) && next.start === token.end) return false;
    const proposed = breaks.has(i) || endsQuotedSentence(i);
    if (!proposed || !TERMINAL.test(text.slice(Math.max(0, token.start - 2), token.end))) return false;
    if (/^\p{Ll}/u.test(next.text)) return false;
    return !isAbbreviated(i, next) && !isAsked(i);
  }

  /** "…” He left": the full stop stands inside the marks. */
  function endsQuotedSentence(i: number): boolean {
    const token = tokens[i];
    return Boolean(token && /["”’'»]$/u.test(token.text) && /[.!?…]$/u.test(tokens[i - 1]?.text ?? ''));
  }

  /** “Is it over?” Smith asked: the quotation ends, its sentence goes on. */
  function isAsked(i: number): boolean {
    if (!endsQuotedSentence(i) || !/[!?]/u.test(tokens[i - 1]?.text ?? '')) return false;
    const behind = tokens.slice(i + 1, i + 2 + MOST_SUBJECT_TOKENS);
    const verb = behind.findIndex((token, n) => SAYING.has(token.lower) || endsSubject(token, behind[n - 1]));
    return verb > 0 && SAYING.has(behind[verb]?.lower ?? '') && isTail(i + 1 + verb);
  }

  /** “…?” Smith asked on Monday: behind the verb stand circumstances or a hearer, no statement and no object. */
  function isTail(verb: number): boolean {
    const behind = tokens.slice(verb + 1, verb + 1 + MOST_SUBJECT_TOKENS);
    const end = behind.findIndex(({ text: mark }) => /^["“”.,!?;:—–]$/u.test(mark));
    const tail = end < 0 ? behind : behind.slice(0, end);
    const [first] = tail;
    if (!first) return true;
    const isClause = tail.some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/u.test(lower)));
    return !isClause && (HEARD.has(tokens[verb]?.lower ?? '') || isCircumstance(first));
  }

  function isAbbreviated(i: number, next: Token): boolean {
    const stop = tokens[i]?.text === '.' ? tokens[i - 1] : tokens[i];
    if (!stop || (tokens[i]?.text !== '.' && !tokens[i]?.text.endsWith('.'))) return false;
    const word = stop.lower.replace(/\.$/u, '');
    const isInitial = /^\p{Lu}$/u.test(stop.text.replace(/\.$/u, ''));
    return (ABBREVIATIONS.has(word) || isInitial) && /^[\p{Lu}\p{N}]/u.test(next.text);
  }
}
