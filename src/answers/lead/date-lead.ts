/** Takes out of a claim the date that a question wanted. */
import type { Claim } from '../../domain/claim.ts';
import type { Query } from '../../domain/query.ts';
import type { Time } from '../../domain/time.ts';
import { stemWord } from '../../language/terms.ts';
import { asksForStatement } from './saying.ts';
import {
  coversQuestion,
  hedged,
  isContent,
  isEmpty,
  placesOf,
  sentenceOf,
  standTogether,
  type TopicFinder,
  type Wording,
  wordingOf,
} from './wording.ts';

/** Asks for a time; "were they there when it began" does not. */
const ASKS_WHEN =
  /^\W*(?:(?:and|so|but|exactly|since|until|till|by|from)\s+){0,2}when\b|\bwhen (?:did|does|do|was|were|is|are|will|would|has|have|had)\b|\bwhat (?:day|date|month|year)\b/i;
/** "until when" asks for an end. */
const ASKED_SIDE = /\b(since|until|till|by|from)\s+when\b/i;

/** Tokens between a verb and its date; between a noun and a date that is told of it. */
const FROM_VERB = 10;
const FROM_NOUN = 6;

const STARTS: ReadonlySet<string> = new Set(['begin', 'start', 'commence', 'launch'].map(stemWord));
const ENDS: ReadonlySet<string> = new Set(['end', 'finish', 'conclude', 'complete'].map(stemWord));
const SAME_ACT: readonly ReadonlySet<string>[] = [STARTS, ENDS];
const sameAct = (stem: string): readonly string[] => [
  ...(SAME_ACT.find((verbs) => verbs.has(stem)) ?? [stem]),
];

/** The first verb of the question; null when it has none ("when is the election"). */
function verbOf({ tokens, stems }: Wording): string | null {
  const index = tokens.findIndex(
    (token, at) => token.pos === 'VERB' && isContent(token) && !isEmpty(stems[at] ?? ''),
  );
  return index < 0 ? null : (stems[index] ?? null);
}

/** The verb or noun of beginning or ending in a question: taggers take "end" for a noun. */
const edgeVerb = ({ stems }: Wording): string | null =>
  stems.find((stem) => STARTS.has(stem) || ENDS.has(stem)) ?? null;

const withoutStem = ({ tokens, stems }: Wording, stem: string): string =>
  tokens
    .filter((_, at) => stems[at] !== stem)
    .map(({ text }) => text)
    .join(' ');

interface Dated {
  readonly time: Time;
  /** As written, with the "between" of a window. */
  readonly words: string;
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
}

const WINDOW = /^(?:between|from)$/;

/** Where the words of a time stand in the sentence; null for none, and for words with a verb among them. */
function placeOf(time: Time, { text, tokens }: Wording): Dated | null {
  const start = time.text ? text.indexOf(time.text) : -1;
  if (!time.text || start < 0) return null;
  const end = start + time.text.length;
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  if (first < 0 || tokens.slice(first, last + 1).some(({ pos }) => pos === 'VERB')) return null;
  const before = tokens[first - 1];
  const from = before && WINDOW.test(before.lower) ? before.start : start;
  return { time, words: text.slice(from, end), first, last };
}

function datesOf({ about, mentions }: Claim, sentence: Wording): readonly Dated[] {
  const times = mentions.length
    ? mentions.filter(({ role }) => role === 'about').map(({ time }) => time)
    : about
      ? [about]
      : [];
  return times.flatMap((time) => placeOf(time, sentence) ?? []);
}

/** A date at the head of its sentence belongs to the main clause, over its comma. */
const opensSentence = ({ tokens }: Wording, { first }: Dated): boolean =>
  tokens.slice(0, first).every(({ pos }) => pos === 'ADP' || pos === 'DET' || pos === 'PUNCT');

function belongTogether(sentence: Wording, place: number, date: Dated, most: number): boolean {
  if (place > date.last) {
    const comma = sentence.tokens[date.last + 1]?.text === ',' && opensSentence(sentence, date);
    return standTogether(sentence, comma ? date.last + 1 : date.last, place, most);
  }
  return place < date.first && standTogether(sentence, place, date.first, most);
}

/** The ends of a stretch of time as written: "April 1 and July 15", "Tuesday and running until July 15". */
const STRETCH = /^(.+?)\s+(?:and\s+(?:\p{L}+\s+)?)?(?:until|till|to|through|and|–|-)\s+(\S.*)$/u;
const EXACT_STRETCH = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** "When does it end?": the day on which the stretch ends that the claim is about, if that is of the topic asked. */
function edgeLead(verb: string, { topics }: Query, { mentions, selector }: Claim): string | null {
  if (!STARTS.has(verb) && !ENDS.has(verb)) return null;
  const stretches = mentions.filter(
    ({ role, time, topics: own }) =>
      role === 'about' && EXACT_STRETCH.test(time.value) && own.some((id) => topics.includes(id)),
  );
  const [stretch, another] = stretches;
  const text = stretch?.time.text;
  if (!stretch || another || !text || !selector.exact.includes(text)) return null;
  const [, first, last] = STRETCH.exec(text) ?? [];
  const edge = STARTS.has(verb) ? first : last;
  return edge ? hedged(edge, stretch.time.certainty) : null;
}

/** The time at which somebody who was asked for said it. */
function saidLead({ speakers }: Query, { said, speaker, jointly }: Claim): string | null {
  const asked = new Set(speakers.map(({ id }) => id));
  const by = [speaker, ...jointly].find((one) => one?.id && asked.has(one.id));
  if (!by || !said?.text) return null;
  return hedged(said.text, by.certainty === 'inferred' ? 'inferred' : said.certainty);
}

/** The date that stands with the verb of the question, or with one of its nouns when it has no verb. */
export function dateLead(query: Query, claim: Claim, topics: TopicFinder): string | null {
  if (!ASKS_WHEN.test(query.text)) return null;
  const question = wordingOf(query.text);
  const verb = verbOf(question);
  if (verb !== null && asksForStatement(verb)) return saidLead(query, claim);
  const sentence = wordingOf(sentenceOf(claim));
  const edge = edgeVerb(question);
  // That it ends need not be told with that word.
  const rest = edge === null ? query : { ...query, text: withoutStem(question, edge) };
  if (!coversQuestion(rest, claim, sentence, topics)) return null;
  const heads =
    verb === null
      ? question.stems.filter(
          (stem, at) => question.tokens[at]?.pos !== 'ADP' && stem !== '' && !isEmpty(stem),
        )
      : sameAct(verb);
  const nouns = new Set(
    question.tokens.flatMap((token, at) => (isContent(token) ? [question.stems[at]] : [])),
  );
  const places = heads
    .filter((stem) => verb !== null || nouns.has(stem))
    .flatMap((stem) => placesOf(sentence, stem));
  const most = verb === null ? FROM_NOUN : FROM_VERB;
  const side = ASKED_SIDE.exec(query.text)?.[1]?.toLowerCase();
  const dates = datesOf(claim, sentence).filter(
    (date) =>
      (!side || sentence.tokens[date.first - 1]?.lower === side) &&
      places.some((place) => belongTogether(sentence, place, date, most)),
  );
  const [date, another] = dates;
  if (date && !another) return hedged(date.words, date.time.certainty);
  return edge === null ? null : edgeLead(edge, query, claim);
}
