/** Which words a noun phrase is made of. */
import type { Token } from './tokens.ts';

export const HEAD = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);
const INNER = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'SYM']);
/** Prepositions that hang a noun on a noun ("spokesman for the ministry", "head of the agency"). */
export const LINKS = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'under',
  'behind',
  'near',
  'by',
]);
const JOINERS = new Set(['-', '–', '/', '&', '.', '_', '@']);
const TIME_WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march ' +
    'april may june july august september october november december'
  ).split(' '),
);
export const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'that']);
export const SUBJECT_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'this',
  'that',
  'these',
  'those',
]);
export const MOST_TOKENS = 60;

export const isTimeWord = (token: Token | undefined): boolean =>
  token !== undefined && TIME_WORDS.has(token.lower);

const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  Boolean(left && right && left.end === right.start);

const isPossessive = (token: Token): boolean => /^['’]s?$/u.test(token.text);

export function isInner(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (INNER.has(token.pos) && token.text !== '%') return true;
  if (isPossessive(token)) return true;
  if (token.pos === 'PRON') return /^(his|her|its|their|our|my|your|whose)$/u.test(token.lower);
  if (JOINERS.has(token.text)) return touches(tokens[index - 1], token) && touches(token, tokens[index + 1]);
  if (token.text === '.')
    return touches(tokens[index - 1], token) && /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '');
  if (isScareMark(tokens, index)) return true;
  return token.pos === 'VERB' && (isAttributive(tokens, index) || isNounByPlace(tokens, index));
}

/** The marks around one or two words inside a phrase (a “radical” reduction). */
function isScareMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^["“”‘’']$/u.test(token.text)) return false;
  const near = [1, 2, 3].flatMap((step) => [tokens[index - step], tokens[index + step]]);
  const hasPartner = near.some((other) => other !== undefined && /^["“”‘’']$/u.test(other.text));
  return (
    hasPartner &&
    /^(DET|ADJ|NOUN|PROPN)$/u.test(tokens[index - 1]?.pos ?? '') &&
    !/^[.,]$/u.test(tokens[index - 1]?.text ?? '')
  );
}

/** "the update.": after an article with no noun behind it, what was tagged a verb is a noun. */
export function isNounByPlace(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  if (before?.lower === 'to' && /s$/u.test(tokens[index]?.lower ?? '')) {
    return /^(by|from|of)$/u.test(behind?.lower ?? '');
  }
  return before?.pos === 'DET' && !/^(NOUN|PROPN|ADJ|VERB|NUM)$/u.test(behind?.pos ?? '');
}

/** "state-run", "the ruling party", "retired general": a participle before its noun. */
export function isAttributive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (tokens[index - 1]?.text === '-' && touches(tokens[index - 1], token)) return true;
  return (
    /(ing|ed)$/u.test(token.lower) &&
    /^(NOUN|PROPN|ADJ)$/u.test(next.pos) &&
    /^(DET|ADJ)$/u.test(tokens[index - 1]?.pos ?? '')
  );
}
