/** What a sentence without a cue carries on: a report in detail, the way a quotation came. */
import type { Span } from '../domain/span.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Attribution } from './attribution/attribution.ts';
import { kindOf } from './quoting.ts';
import type { PassageReading } from './reading.ts';
import type { Utterance } from './utterance.ts';

const DETAIL =
  /^(?:in particular|specifically|among other things|moreover|furthermore|in addition|additionally)\s*,\s*/iu;

/** "In particular, …" at the head of a paragraph goes on with what the paragraph before it reported; else empty. */
export function carriedDetail({ passage, section, done }: PassageReading, sentence: Sentence): Utterance[] {
  const opening = DETAIL.exec(passage.text.slice(sentence.start, sentence.end));
  const before = done.at(-1);
  const isReport = before !== undefined && before.passage !== passage && before.kind === 'indirect';
  if (!opening || !isReport || section !== 'body' || sentence.start !== passage.sentences[0]?.start)
    return [];
  const span = { start: sentence.start + opening[0].length, end: sentence.end };
  return [
    { ...carriedFrom(before, sentence), passage, section, selector: span, content: [span], kind: 'indirect' },
  ];
}

/** Speakers and relays of an earlier utterance, now inferred, and no cue. */
const carriedFrom = ({ speakers, relays }: Utterance, { start, end }: Span) => ({
  sentence: { start, end },
  cue: null,
  entry: null,
  negatedCue: false,
  speakers: speakers.map((speaker) => ({ ...speaker, certainty: 'inferred' as const })),
  relays,
});

/** A quotation right behind another of the same speaker came the same way ("…," the agency quoted her. "…," she said). */
export function carriedRelays(
  { passage, done }: PassageReading,
  { content }: Attribution,
  [speaker]: readonly Speaker[],
): readonly string[] {
  const before = done.at(-1);
  const isNext =
    before?.kind === 'direct' && before.passage !== passage && kindOf(passage, content) === 'direct';
  const isSame = before?.speakers[0]?.id === speaker?.id && speaker?.certainty === 'inferred';
  return isNext && isSame ? before.relays : [];
}
