/** The fitted weights: one table of small whole numbers, looked up by the hash of a feature. */

/** Number of cells; features that share a cell were fitted sharing it. */
export const CELLS = 1 << 22;

/** Weights by cell. Only their differences matter. */
export type Weights = Int8Array | Float32Array;

/** What the four bits of a stored weight stand for: fine near zero, where most weights are. */
export const LEVELS: readonly number[] = [
  -127, -85, -57, -38, -25, -16, -9, -4, 4, 9, 16, 25, 38, 57, 85, 127,
];

/** The gap that is stored when the next cell with a weight is further than that away. */
const SKIP = 15;

/**
 * Reads stored weights: base64 of one byte for each cell that has a weight, the gap since the last one in its upper
 * four bits and the level in its lower four; a gap of 15 has no level and goes on. Throws when it runs past the end.
 */
export function decodeWeights(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(CELLS);
  let cell = -1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    const gap = byte >> 4;
    cell += gap === SKIP ? SKIP : gap + 1;
    if (cell >= CELLS) throw new RangeError(`The weights run past their ${CELLS} cells.`);
    if (gap !== SKIP) weights[cell] = LEVELS[byte & 15] ?? 0;
  }
  return weights;
}

/** The bytes that `decodeWeights` reads, for weights by cell in the unit of LEVELS; cells near zero are left out. */
export function encodeWeights(weights: Float32Array): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  weights.forEach((weight, cell) => {
    if (Math.abs(weight) < 2) return;
    let gap = cell - last - 1;
    for (; gap >= SKIP; gap -= SKIP) bytes.push(SKIP << 4);
    bytes.push((gap << 4) | nearestLevel(weight));
    last = cell;
  });
  return Uint8Array.from(bytes);
}

function nearestLevel(weight: number): number {
  let best = 0;
  LEVELS.forEach((level, index) => {
    if (Math.abs(level - weight) < Math.abs((LEVELS[best] ?? 0) - weight)) best = index;
  });
  return best;
}

/** The features of one candidate as cells, filled anew for each. */
export interface Features {
  readonly cells: Int32Array;
  size: number;
}

/** No candidate has more; see the features of cues, ends and starts. */
const MOST_FEATURES = 128;

export const createFeatures = (): Features => ({ cells: new Int32Array(MOST_FEATURES), size: 0 });

/** Adds the feature of a template and up to three values (small numbers or hashes of words). Throws when there are too many. */
export function add(features: Features, template: number, a: number, b = 0, c = 0): void {
  let hash = Math.imul(template ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + a, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x165667b1);
  hash ^= hash >>> 15;
  if (features.size === MOST_FEATURES) throw new RangeError(`More than ${MOST_FEATURES} features.`);
  features.cells[features.size++] = hash & (CELLS - 1);
}

export function scoreOf(features: Features, weights: Weights): number {
  let sum = 0;
  for (let i = 0; i < features.size; i++) sum += weights[features.cells[i] ?? 0] ?? 0;
  return sum;
}

/** FNV-1a of a word. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
