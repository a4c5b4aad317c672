/** The fitted weights: one table of small whole numbers, looked up by the hash of a feature. */

/** Number of cells; features that share a cell were fitted sharing it. */
export const CELLS = 1 << 17;

/** Weights by cell, as fitted; `scale` makes no difference to a ranking. */
export type Weights = Int8Array | Float32Array;

/** Reads the weights file: the cells as bytes in base64. Throws when it has another length. */
export function decodeWeights(base64: string): Int8Array {
  const bytes = atob(base64);
  if (bytes.length !== CELLS) throw new RangeError(`Expected ${CELLS} weights, got ${bytes.length}.`);
  const weights = new Int8Array(CELLS);
  for (let i = 0; i < CELLS; i++) weights[i] = bytes.charCodeAt(i);
  return weights;
}

/** The features of one candidate as cells, filled anew for each. */
export interface Features {
  readonly cells: Int32Array;
  size: number;
}

const MOST_FEATURES = 64;

export const createFeatures = (): Features => ({ cells: new Int32Array(MOST_FEATURES), size: 0 });

/** Adds the feature of a template and up to three values (small numbers or hashes of words). */
export function add(features: Features, template: number, a: number, b = 0, c = 0): void {
  let hash = Math.imul(template ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + a, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x165667b1);
  hash ^= hash >>> 15;
  if (features.size < MOST_FEATURES) features.cells[features.size++] = hash & (CELLS - 1);
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
