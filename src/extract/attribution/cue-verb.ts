/** A verb of saying in its sentence: its group of words, its subject, whether it is passive or inverted. */
import type { CueEntry } from '../../domain/lexicon.ts';
import { isTimeWord } from '../../language/noun-phrase-words.ts';
import { nounPhraseAfter, nounPhraseBefore, type Range } from '../../language/noun-phrases.ts';
import type { Token } from '../../language/tokens.ts';
import type { Reading } from './attribution.ts';
import { cueLemma, phraseAt } from './cue-book.ts';

export interface CueVerb {
  readonly entry: CueEntry;
  /** The verb with its auxiliaries, adverbs and particles. */
  readonly group: Range;
  readonly verb: number;
  readonly source: Range | null;
  /** "…," said Smith. */
  readonly inverted: boolean;
  /** ", adding that …": the subject stands with an earlier verb. */
  readonly distant: boolean;
}

const BE = new Set(['be', 'been', 'is', 'are', 'was', 'were', 'being', "'s", '’s', "'re", '’re']);
/** What stands behind these hears it: “…,” Smith told a crowd. */
const HEARD = new Set(['tell', 'inform', 'assure', 'remind', 'notify']);
const CLOSING_MARK = /^["”’'»]+$/u;

const KNOWN = new WeakMap<Reading, CueVerb[]>();

/** All cue verbs of the sentence that stand outside quoted speech, in order; looked for once for all recognisers. */
export function cueVerbs(reading: Reading): readonly CueVerb[] {
  const known = KNOWN.get(reading);
  if (known) return known;
  const found = findCueVerbs(reading);
  KNOWN.set(reading, found);
  return found;
}

function findCueVerbs(reading: Reading): CueVerb[] {
  const { tokens } = reading.passage;
  const { from, to } = reading.sentence;
  const found: CueVerb[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || !looksLikeVerb(token, reading) || reading.index.isSpoken(i)) continue;
    const cue = readCueVerb(reading, i);
    if (cue) found.push(cue);
  }
  return found;
}

function looksLikeVerb(token: Token, reading: Reading): boolean {
  const { cues, isHeadline } = reading;
  const lemma = cueLemma(token);
  const known = cues.verbs.has(lemma) || cues.phrases.has(lemma);
  if (!known) return false;
  return (
    token.pos === 'VERB' ||
    /^(says|said|told|wrote)$/u.test(token.lower) ||
    (token.pos === 'NOUN' && /s$/u.test(token.lower) && lacksVerb(reading)) ||
    (isHeadline && token.pos === 'PROPN')
  );
}

/** A sentence without a finite verb has one that was tagged as a noun ("the service doubts …"). */
const lacksVerb = ({ passage, sentence }: Reading): boolean =>
  !passage.tokens.slice(sentence.from, sentence.to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

function readCueVerb(reading: Reading, verb: number): CueVerb | null {
  const { tokens } = reading.passage;
  const token = tokens[verb];
  if (!token || isNounBehindTo(tokens, verb) || reliesOnOthers(token) || isAskedAbout(reading, verb))
    return null;
  const phrase = phraseAt(reading.cues, tokens, verb);
  const entry = phrase?.entry ?? reading.cues.verbs.get(cueLemma(token));
  if (!entry) return null;
  const start = groupStart(reading, verb);
  const group = { from: start, to: verb + (phrase?.words.length ?? 1) };
  if (isPassive(tokens, group, verb)) return null;
  const base = { entry, group, verb };
  const inverted = invertedSource(reading, group);
  if (inverted) return { ...base, source: inverted, inverted: true, distant: false };
  const nearest = nounPhraseBefore(tokens, start, reading.sentence.from);
  const source = nearest && (besideParticiple(reading, nearest) ?? nearest);
  if (source && !isObjectOfPreposition(reading, source))
    return { ...base, source, inverted: false, distant: false };
  const distant = distantSource(reading, start, token);
  return distant ? { ...base, source: distant, inverted: false, distant: true } : null;
}

/** "contrary to reports": no infinitive ends in s. */
export const isNounBehindTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' && /[^s]s$/u.test(tokens[at]?.lower ?? '');

/** "the agency reported, quoting a doctor": tells whom a source relies on, not what it says. */
const reliesOnOthers = ({ lower }: Token): boolean => lower === 'quoting' || lower === 'citing';

/** "Asked if she feared …, Smith said": what somebody is asked about is said by nobody. */
function isAskedAbout({ passage: { tokens }, sentence }: Reading, verb: number): boolean {
  const [first, second] = tokens.slice(sentence.from, sentence.from + 2).map(({ lower }) => lower);
  if (first !== 'asked' || !/^(?:if|whether|about|why|how|when|what|by|on)$/u.test(second ?? ''))
    return false;
  return !tokens.slice(sentence.from, verb).some(({ text }) => text === ',');
}

function groupStart({ passage, sentence }: Reading, verb: number): number {
  let start = verb;
  while (start > sentence.from) {
    const before = passage.tokens[start - 1];
    if (
      !before ||
      !(/^(AUX|ADV|PART)$/u.test(before.pos) || /^(also|never|later|officially)$/u.test(before.lower))
    )
      break;
    if (/^['’]s$/u.test(before.text) && passage.tokens[start - 2]?.pos === 'PROPN') break;
    start--;
  }
  return start;
}

/** "was asked", "is expected to": somebody else did the saying. */
function isPassive(tokens: readonly Token[], { from }: Range, verb: number): boolean {
  const form = tokens[verb]?.lower ?? '';
  if (/ing$/u.test(form)) return false;
  for (let i = from; i < verb; i++) if (BE.has(tokens[i]?.lower ?? '')) return true;
  return tokens[verb + 1]?.lower === 'by' && /ed$/u.test(form);
}

function invertedSource(reading: Reading, group: Range): Range | null {
  const { tokens, quotations } = reading.passage;
  const before = tokens[group.from - 1];
  if (!before || group.from <= reading.sentence.from || group.to - group.from > 1) return null;
  const afterQuotation = quotations.some(({ end }) => end === before.end) || CLOSING_MARK.test(before.text);
  if (HEARD.has(tokens[group.from]?.lemma ?? '')) return null;
  if (!afterQuotation && !(before.text === ',' && isBehindClause(reading, group.from - 1))) return null;
  const source = nounPhraseAfter(tokens, group.to, reading.sentence.to);
  if (!source || isTimeWord(tokens[source.from])) return null;
  const next = tokens[source.to];
  // A verb behind the noun phrase makes it the subject of what is said, not of saying.
  if (next && /^(AUX|VERB)$/u.test(next.pos) && source.to < reading.sentence.to) return null;
  return source;
}

/** Before the comma stands a clause with its own verb, not a name with its apposition. */
function isBehindClause(reading: Reading, comma: number): boolean {
  const { tokens } = reading.passage;
  const isVerb = (i: number) => /^(?:VERB|AUX)$/u.test(tokens[i]?.pos ?? '') && !reading.index.isSpoken(i);
  let hasVerb = false;
  for (let i = reading.sentence.from; i < comma && !hasVerb; i++) hasVerb = isVerb(i);
  const subject = nounPhraseBefore(tokens, comma + 1, reading.sentence.from);
  return hasVerb && (subject === null || subject.from > reading.sentence.from);
}

/** "On Monday Smith told …": not "in the city said". */
function isObjectOfPreposition({ passage, sentence }: Reading, source: Range): boolean {
  const before = passage.tokens[source.from - 1];
  if (!before || source.from - 1 < sentence.from) return false;
  return (
    before.pos === 'ADP' && !/^(after|before|as|like)$/u.test(before.lower) && source.to - source.from < 2
  );
}

/** "a report handed to the ministry had warned": the report is the subject, the ministry is not. */
function besideParticiple({ passage, sentence }: Reading, { from }: Range): Range | null {
  const [noun, participle, preposition] = passage.tokens.slice(Math.max(sentence.from, from - 3), from);
  const isBeside =
    preposition?.pos === 'ADP' &&
    participle?.pos === 'VERB' &&
    /(?:ed|en|wn|de|nt|ld)$/u.test(participle.lower) &&
    /^(?:NOUN|PROPN)$/u.test(noun?.pos ?? '');
  return isBeside ? nounPhraseBefore(passage.tokens, from - 2, sentence.from) : null;
}

/** "Smith left early, saying …" and "Smith left and said …": the subject of the first verb. */
function distantSource(reading: Reading, start: number, verb: Token): Range | null {
  const { tokens } = reading.passage;
  const before = tokens[start - 1];
  if (!before || start <= reading.sentence.from) return firstSubject(reading, start, verb);
  const joins =
    before.pos === 'CCONJ' || before.text === ',' || before.lower === 'to' || before.pos === 'ADP';
  if (!joins && !/ing$/u.test(verb.lower)) return null;
  return firstSubject(reading, start, verb);
}

function firstSubject(reading: Reading, before: number, verb: Token): Range | null {
  const { tokens } = reading.passage;
  // A participle clause in front ("Speaking to reporters, …, he said") has its subject later; only look left here.
  for (let i = reading.sentence.from; i < before; i++) {
    const token = tokens[i];
    if (!token || !/^(VERB|AUX)$/u.test(token.pos) || reading.index.isSpoken(i)) continue;
    if (token === verb) return null;
    const subject = nounPhraseBefore(tokens, groupStart(reading, i), reading.sentence.from);
    if (subject) return subject;
  }
  return invertedSubject(reading, before);
}

/** "…," Smith said / said Smith, adding that …". */
function invertedSubject(reading: Reading, before: number): Range | null {
  const { tokens } = reading.passage;
  for (let i = before - 1; i > reading.sentence.from; i--) {
    const token = tokens[i];
    if (!token || !looksLikeVerb(token, reading) || reading.index.isSpoken(i)) continue;
    return invertedSource(reading, { from: i, to: i + 1 });
  }
  return null;
}
