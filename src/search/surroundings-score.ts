/** BM25 without an index: over fields that many claims share, and for frequent stems, for candidates alone. */
import type { ClaimTexts, Field } from './claim-texts.ts';
import { type StemOwners, sizeOf } from './stem-owners.ts';
import type { StemStore } from './stem-store.ts';
import { inverseFrequency } from './text-index.ts';
import type { Tuning } from './tuning.ts';

/** A field with its weight in the score. */
export type WeighedField = readonly [field: Field, boost: number];

export interface SoughtStem {
  readonly id: number;
  readonly weight: number;
}

/** The score of a claim's fields for the stems, on the scale of the text index. */
export function surroundingsScorer(
  stems: readonly SoughtStem[],
  fields: readonly WeighedField[],
  store: StemStore,
  owners: StemOwners,
  claims: number,
  { k, b, d }: Tuning['bm25'],
): (texts: ClaimTexts) => number {
  const slots = new Uint16Array(store.stems);
  for (const [place, { id }] of stems.entries()) slots[id] = place + 1;
  const counts = new Int32Array(stems.length);
  const weighed = fields.map(([field, boost]) => ({
    field,
    mean: owners.meanSize[field],
    weights: stems.map(
      ({ id, weight }) => boost * weight * inverseFrequency(claims, owners.countIn(field, id)),
    ),
  }));
  if (stems.length === 0) return () => 0;
  return (texts) => {
    let score = 0;
    for (const { field, mean, weights } of weighed) {
      counts.fill(0);
      for (const run of texts[field]) store.tally(run, slots, counts);
      const norm = k * (1 - b + (b * sizeOf(store, texts[field])) / mean);
      for (let place = 0; place < counts.length; place++) {
        const count = counts[place] ?? 0;
        if (count > 0) score += (weights[place] ?? 0) * (d + (count * (k + 1)) / (count + norm));
      }
    }
    return score;
  };
}
