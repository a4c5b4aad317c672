/** A finding in one line: what is on record instead, from whom, of when. */
import type { Claim } from '../../domain/claim.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Apart, Related } from './relate.ts';

const yearOf = (value: string | undefined): string | null => /\d{4}/.exec(value ?? '')?.[0] ?? null;

/** The year it is about, else in which it was said or published. */
const timeOf = ({ about, said, document }: Claim): string | null =>
  yearOf(about?.value) ?? yearOf(said?.value) ?? yearOf(document.published?.value);

/** "TASS via CNN"; an outlet's own words bear its name alone. */
export function sourceOf({ speaker, via, document }: Claim): string {
  const outlet = document.publisher ?? 'publisher unknown';
  if (!speaker) return outlet;
  const [nearest = outlet] = via.filter((relay) => relay !== speaker.name);
  return speaker.name === nearest ? nearest : `${speaker.name} via ${nearest}`;
}

/** "TASS via CNN, 2025". */
function origin(claim: Claim): string {
  const time = timeOf(claim);
  return time === null ? sourceOf(claim) : `${sourceOf(claim)}, ${time}`;
}

const inWords = (figures: readonly Figure[]): string =>
  [...new Set(figures.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()))].slice(0, 2).join(' and ');

const NEAR: Readonly<Record<Exclude<Apart, null> | 'near', string>> = {
  'other-time': 'On record of another time',
  'other-speaker': 'On record from somebody else',
  'same-figure': 'The same figure is on record',
  near: 'Near it on record',
};

/** `isNegative`: the statement denies something itself. */
export function labelOf(related: Related, claim: Claim, isNegative: boolean): string {
  const probably = claim.speaker?.certainty === 'inferred' ? 'probably ' : '';
  const source = `${probably}${origin(claim)}`;
  switch (related.relation) {
    case 'on-record':
      return `On record: ${source}`;
    case 'figure-differs':
      return `Figure differs: ${inWords(related.figures)} (${source})`;
    case 'denied':
      if (isNegative) return `The contrary is on record: ${source}`;
      return `${probably === '' ? 'Denied' : 'Probably denied'} by ${origin(claim)}`;
    case 'near':
      return `${NEAR[related.apart ?? 'near']}: ${source}`;
    default:
      return related satisfies never;
  }
}
