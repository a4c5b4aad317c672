/** From an attribution to the utterance it stands for: who speaks, through whom, and which words are shown. */
import { hull, type Span } from '../domain/span.ts';
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
  const who = whoSpeaks(reading, attribution);
  if (!who.speakers.length || isHearsay(attribution, others, who)) return [];
  remember(reading, who.sources, attribution);
  if (isOnlyRelay(attribution, others, who)) return [];
  return [utterance(reading, attribution, who, relaysOf(reading, attribution, others, who))];
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
    sentence: { start: attribution.sentence.start, end: attribution.sentence.end },
    selector: selectorOf(attribution),
    content: attribution.content.map((span) => withoutMarks(passage, span)),
    kind: kindOf(passage, attribution.content),
    cue: hull(attribution.cue),
    entry: attribution.entry,
    speakers,
    relays: relays.filter(isNew),
  };
}

/** The cue is shown where the content alone would say something else, or is no clause. */
function selectorOf({ pattern, content, cue, entry }: Attribution): Span {
  const whole = hull(content) ?? { start: 0, end: 0 };
  const needsCue = pattern === 'cue-object' || entry?.polarity === 'denies';
  return (needsCue ? hull([whole, ...cue]) : null) ?? whole;
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
function isHearsay(attribution: Attribution, others: readonly Attribution[], { sources }: Who): boolean {
  if (sources.some(({ sort }) => sort !== 'unnamed')) return false;
  if (enclosing(attribution, others).length > 0) return true;
  return attribution.pattern === 'noun-cue' && !sources.some(({ speaker }) => isPlural(speaker.name));
}

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

const opens = (outer: Attribution, inner: Attribution): boolean => {
  const start = hull(outer.content)?.start ?? 0;
  return inner.source !== null && Math.abs(inner.source.start - start) <= LEEWAY;
};
