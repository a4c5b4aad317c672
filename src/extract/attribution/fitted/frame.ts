/** A cue with its source in its sentence, and where a boundary stands to them. */
import type { Range } from '../../../language/noun-phrases.ts';

/** A cue with its source in its sentence. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly cue: number;
  readonly source: Range | null;
}

/** 0 before cue and source, 1 between, 2 behind both; 3 and 4 right behind and right before them. */
export function placeOf({ cue, source }: Frame, boundary: number): number {
  const lo = Math.min(cue, source?.from ?? cue);
  const hi = Math.max(cue + 1, source?.to ?? 0);
  if (boundary === hi) return 3;
  if (boundary === lo) return 4;
  if (boundary > hi) return 2;
  return boundary < lo ? 0 : 1;
}
