/** A finding in one line: what is on record instead, from whom, of when. */
import type { Claim } from '../../domain/claim.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Words } from '../../words/words.ts';
import type { Related } from './relate.ts';

const yearOf = (value: string | undefined): string | null => /\d{4}/.exec(value ?? '')?.[0] ?? null;

/** The year it is about, else in which it was said or published. */
const timeOf = ({ about, said, document }: Claim): string | null =>
  yearOf(about?.value) ?? yearOf(said?.value) ?? yearOf(document.published?.value);

/** "TASS via CNN"; an outlet's own words bear its name alone. */
function sourceOf({ speaker, via, document }: Claim, { check, claim }: Words): string {
  const outlet = document.publisher ?? claim.publisherUnknown;
  if (!speaker) return outlet;
  const [nearest = outlet] = via.filter((relay) => relay !== speaker.name);
  return speaker.name === nearest ? nearest : check.via(speaker.name, nearest);
}

/** "TASS via CNN, 2025". */
function origin(claim: Claim, words: Words): string {
  const time = timeOf(claim);
  return time === null ? sourceOf(claim, words) : `${sourceOf(claim, words)}, ${time}`;
}

const exactly = (figures: readonly Figure[]): readonly string[] =>
  [...new Set(figures.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()))].slice(0, 2);

/** `isNegative`: the statement denies something itself. */
export function labelOf(related: Related, claim: Claim, isNegative: boolean, words: Words): string {
  const { check, time } = words;
  const isProbable = claim.speaker?.certainty === 'inferred';
  const source = isProbable ? time.probably(origin(claim, words)) : origin(claim, words);
  switch (related.relation) {
    case 'on-record':
      return check.onRecord(source);
    case 'figure-differs':
      return check.figureDiffers(check.figures(exactly(related.figures)), source);
    case 'denied':
      return isNegative ? check.contrary(source) : check.denied(origin(claim, words), isProbable);
    case 'near':
      return check.near[related.apart ?? 'near'](source);
    default:
      return related satisfies never;
  }
}
