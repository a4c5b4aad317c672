/** Parts of a whole, and how they are printed. */

export interface Fraction {
  readonly hit: number;
  readonly of: number;
}

export const fraction = <T>(items: readonly T[], isHit: (item: T) => boolean): Fraction => ({
  hit: items.filter(isHit).length,
  of: items.length,
});

export const add = (parts: readonly Fraction[]): Fraction =>
  parts.reduce((sum, { hit, of }) => ({ hit: sum.hit + hit, of: sum.of + of }), { hit: 0, of: 0 });

/** 0..1; null when there is nothing to divide by. */
export const ratio = ({ hit, of }: Fraction): number | null => (of === 0 ? null : hit / of);

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** 0.4567 → "45.7 %". */
export const percent = (value: number | null): string =>
  value === null ? '–' : `${(100 * value).toFixed(1)} %`;

/** "45.7 % (21/46)". */
export const share = (part: Fraction): string => `${percent(ratio(part))} (${part.hit}/${part.of})`;

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision and recall of two counts of hits; without predictions precision is 1 only when nothing was asked. */
export function measure(predicted: Fraction, expected: Fraction): Measure {
  const precision = ratio(predicted) ?? Number(expected.of === 0);
  const recall = ratio(expected) ?? Number(predicted.of === 0);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value below which `part` (0..1) of the values lie, by nearest rank. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
