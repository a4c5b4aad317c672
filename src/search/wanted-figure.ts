/** Which figures of a claim can answer a "how many": by what they count. */
import type { Figure } from '../domain/figure.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS } from '../language/figures/currencies.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { stemWord, wordsOf } from '../language/terms.ts';
import { LIGHT_WORDS } from './question/light-words.ts';

/** What is counted: a measure, people, a certain thing (stems of its words, perhaps with a verb), or anything. */
export type Counted =
  | { readonly kind: 'duration' | 'age' | 'money' | 'percent' | 'people' | 'any' }
  | { readonly kind: 'things'; readonly stems: readonly string[] };

const DURATION = /\b(?:second|minute|hour|day|week|month|year|decade)s?\b/i;
const AGE = /\bages?\b|\baged\b|\bold\b/i;
const MONEY = new RegExp(`[${CURRENCY_SIGNS}]|\\b(?:usd|eur|gbp|rub|uah|${CURRENCY_NAMES}|cents?)\\b`, 'i');
const PERCENT = /%|\bper ?cent\b|\bpercentage\b/i;
const PAY =
  /\bhow much\b.*\b(?:pa(?:y|ys|id|yment)|costs?|earn\w*|spen[dt]\w*|worth|salar\w+|wages?|money|owe\w*|fined?)\b/i;
const HOW_MANY = /\bhow many\b/i;
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'people person persons men man women citizens civilians soldiers troops servicemen personnel conscripts recruits ' +
    'reservists draftees volunteers residents fighters russians ukrainians killed wounded injured dead died deaths ' +
    'casualties victims prisoners refugees workers members supporters voters children officers young others'
  )
    .split(' ')
    .map(stemWord),
);

const CYRILLIC_HOW_MANY = /(?:сколько|скільки)/i;

function countedInCyrillic(question: string): Counted {
  if (/(?:сколько|скільки) (?:лет|рок|месяц|місяц|недел|тижн|дне|дні|час|годин)/.test(question))
    return { kind: 'duration' };
  return { kind: /(?:стоит|плат|получа|зараб|кошту|отрим)/.test(question) ? 'money' : 'people' };
}

/** "How many years in prison" counts years, "how many people" people, "how big" anything. */
export function readCounted(question: string): Counted {
  if (/\bhow (?:long|often)\b|\bduration\b|\blength of\b/i.test(question)) return { kind: 'duration' };
  if (/\bhow old\b|\bage\b|\bages\b/i.test(question)) return { kind: 'age' };
  if (PAY.test(question) || MONEY.test(question)) return { kind: 'money' };
  if (PERCENT.test(question)) return { kind: 'percent' };
  if (CYRILLIC_HOW_MANY.test(question)) return countedInCyrillic(question.toLowerCase());
  const start = question.search(HOW_MANY);
  return start < 0 ? { kind: 'any' } : countedAfter(question.slice(start + 'how many'.length));
}

/** Of the words up to a light verb the first that is a measure or people; else all of them. */
function countedAfter(rest: string): Counted {
  const words = wordsOf(rest.slice(0, 200)).slice(0, 4);
  const end = words.findIndex(
    (word, place) => STOP_WORDS.has(word) || (place > 0 && LIGHT_WORDS.has(stemWord(word))),
  );
  const counted = end < 0 ? words : words.slice(0, end);
  for (const word of counted) {
    if (DURATION.test(word)) return { kind: 'duration' };
    if (PEOPLE.has(stemWord(word))) return { kind: 'people' };
  }
  return counted.length > 0 ? { kind: 'things', stems: counted.map(stemWord) } : { kind: 'any' };
}

function kindOf(unit: string | null): 'duration' | 'age' | 'money' | 'percent' | 'other' | 'unknown' {
  if (unit === null) return 'unknown';
  if (AGE.test(unit)) return 'age';
  if (DURATION.test(unit)) return 'duration';
  if (MONEY.test(unit)) return 'money';
  return PERCENT.test(unit) ? 'percent' : 'other';
}

const PERSONS = /(?:ers|ors|ists|ians|men|women|ees|ants|ents)$/;

/** "12 buses" are no people; what is counted without a word may be. */
const countsPeople = (unit: string | null): boolean =>
  unit === null || wordsOf(unit).some((word) => PEOPLE.has(stemWord(word)) || PERSONS.test(word));

/** `hasStem`: does the claim's text have the stem? */
export function fitsCount(counted: Counted, { unit }: Figure, hasStem: (stem: string) => boolean): boolean {
  const kind = kindOf(unit);
  if (counted.kind === 'any') return true;
  if (counted.kind === 'people') return (kind === 'other' || kind === 'unknown') && countsPeople(unit);
  if (counted.kind === 'things') {
    const unitStems = unit === null ? [] : wordsOf(unit).map(stemWord);
    if (counted.stems.some((stem) => unitStems.includes(stem))) return true;
    // "How many cranes fell": one of several words may be the verb, which the text need not have.
    const missing = counted.stems.filter((stem) => !hasStem(stem)).length;
    return (kind === 'other' || kind === 'unknown') && missing <= (counted.stems.length > 1 ? 1 : 0);
  }
  return kind === counted.kind;
}
