/** From an attribution to the utterance it stands for: who speaks, through whom, and which words are shown. */
import { countBefore, hull, type Span } from '../domain/span.ts';
import { nounPhraseBefore, spanOf } from '../language/noun-phrases.ts';
import type { Passage } from '../language/passage.ts';
import type { Attribution } from './attribution/attribution.ts';
import { carriedRelays } from './carried.ts';
import { kindOf, withoutMarks } from './quoting.ts';
import type { PassageReading } from './reading.ts';
import { enclosing } from './relays.ts';
import type { Utterance } from './utterance.ts';
import { remember, resolveAt, type Who, whoSpeaks } from './who.ts';

/**
 * Empty when the attribution tells an act or a wish rather than speech, when nobody can be meant, or when the
 * source only passes on what another says. `others` are the attributions of the same sentence.
 */
export function attributed(
  reading: PassageReading,
  attribution: Attribution,
  others: readonly Attribution[],
): Utterance[] {
  if (attribution.pattern === 'cue-object' && attribution.entry?.class !== 'speech') return [];
  if (isAsked(reading.passage.text, attribution) || leavesOpen(reading.passage.text, attribution)) return [];
  const who = whoSpeaks(reading, attribution);
  if (!who.speakers.length || isHearsay(reading.passage.text, attribution, others, who)) return [];
  if (attribution.pattern === 'colon-quotation' && who.sources.some(({ sort }) => sort !== 'person'))
    return [];
  remember(reading, who.sources, attribution);
  if (isOnlyRelay(attribution, others, who)) return [];
  return [utterance(reading, attribution, who, relaysOf(reading, attribution, others, who))];
}

/** What an interviewer asks states nothing. */
export const isAsked = (text: string, { pattern, content }: Attribution): boolean =>
  pattern === 'transcript-question' ||
  (pattern === 'transcript' && content.every(({ start, end }) => /\?["”’']?$/u.test(text.slice(start, end))));

/** "have not said whether they will", "refused to say if": nothing is stated. */
function leavesOpen(text: string, attribution: Attribution): boolean {
  const { content, cue, entry, sentence } = attribution;
  const [first] = content;
  if (entry?.class !== 'speech' || !first) return false;
  const words = text.slice(first.start, first.end);
  if (/^whether\s(?!or\s+not\b)/iu.test(words)) return true;
  const before = text.slice(sentence.start, cue[0]?.end ?? sentence.start);
  return (
    /^if\s/iu.test(words) &&
    (isNegated(text, attribution) || /\b(?:refus|declin)\w+\s+to\s+\w+$/iu.test(before))
  );
}

function utterance(
  { passage, section }: PassageReading,
  attribution: Attribution,
  { speakers }: Who,
  relays: readonly string[],
): Utterance {
  const isNew = (name: string, index: number) =>
    relays.indexOf(name) === index && !speakers.some((speaker) => speaker.name === name);
  return {
    passage,
    section,
    sentence: hull([attribution.sentence, ...attribution.content]) ?? attribution.sentence,
    selector: selectorOf(passage, attribution),
    content: attribution.content.map((span) => withoutMarks(passage, span)),
    kind: attribution.pattern === 'transcript' ? 'direct' : kindOf(passage, attribution.content),
    cue: hull(attribution.cue),
    entry: attribution.entry,
    negatedCue: isNegated(passage.text, attribution),
    speakers,
    relays: relays.filter(isNew),
  };
}

const isNegated = (text: string, { cue }: Attribution): boolean =>
  cue.some(({ start, end }) => /\b(?:not|never|n[’']t)\b/iu.test(text.slice(start, end)));

/** The cue is shown where the content alone would say something else, or is no clause. */
function selectorOf(passage: Passage, attribution: Attribution): Span {
  const { pattern, content, cue, entry } = attribution;
  const whole = hull(content) ?? { start: 0, end: 0 };
  const needsCue =
    pattern === 'cue-object' || entry?.polarity === 'denies' || isNegated(passage.text, attribution);
  if (!needsCue) return whole;
  const antecedent = antecedentOf(passage, attribution);
  return hull([whole, ...cue, ...(antecedent ? [antecedent] : [])]) ?? whole;
}

/** "a tunnel, which it called …": what "which" stands for belongs to what is said. */
function antecedentOf({ text, tokens }: Passage, { source }: Attribution): Span | null {
  const relative = source ? countBefore(tokens, source.start) - 1 : 0;
  if (!source || relative < 2 || tokens[relative]?.lower !== 'which') return null;
  const isApart = text.slice(tokens[relative]?.end, source.start).trim() === '';
  const comma = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const phrase = isApart ? nounPhraseBefore(tokens, comma, 0) : null;
  return phrase && spanOf(tokens, phrase);
}

function relaysOf(
  reading: PassageReading,
  attribution: Attribution,
  others: readonly Attribution[],
  who: Who,
): readonly string[] {
  const outer = enclosing(attribution, others).flatMap(({ source }) =>
    source ? resolveAt(reading, source).slice(0, 1) : [],
  );
  const own = [...who.relays, ...outer.map(({ speaker }) => speaker.name)];
  return own.length ? own : carriedRelays(reading, attribution, who.speakers);
}

/** Nobody in particular: a noun without an owner ("growing speculation that …"), or estimates inside a named source's claim. */
function isHearsay(
  text: string,
  attribution: Attribution,
  others: readonly Attribution[],
  { sources }: Who,
): boolean {
  if (sources.some(({ sort }) => sort !== 'unnamed')) return false;
  if (enclosing(attribution, others).length > 0) return true;
  if (attribution.pattern !== 'noun-cue') return false;
  return !sources.some(({ speaker }) => isPlural(speaker.name)) || !opensClause(text, attribution);
}

/** "She rejected claims that …": the noun is what somebody else speaks of, and no source. */
const opensClause = (text: string, { source, sentence }: Attribution): boolean =>
  source !== null &&
  /(?:^|[,;:—–]|\b(?:while|although|but|and))\s*$/iu.test(text.slice(sentence.start, source.start));

const isPlural = (name: string): boolean => /(?:s|people|media)$/u.test(name.split(' ').at(-1) ?? '');

/** "Smith spoke out for it, according to the agency": the agency relays Smith's claim and makes none of its own. */
function isOnlyRelay(attribution: Attribution, others: readonly Attribution[], { sources }: Who): boolean {
  if (sources[0]?.sort !== 'outlet') return false;
  return others.some(
    (other) =>
      other.source !== null && enclosing(other, [attribution]).length > 0 && opens(attribution, other),
  );
}

/** Characters ("the ") that may stand before the inner source where it opens the outer content. */
const LEEWAY = 4;

/** The inner source or the inner words open the outer content. */
const opens = (outer: Attribution, inner: Attribution): boolean => {
  const start = hull(outer.content)?.start ?? 0;
  const words = hull(inner.content)?.start ?? Number.MAX_SAFE_INTEGER;
  return (
    inner.source !== null && Math.min(Math.abs(inner.source.start - start), Math.abs(words - start)) <= LEEWAY
  );
};
