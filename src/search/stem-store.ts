/** Runs of stems kept as numbers, each run once however many claims share it, and who owns the runs that have a stem. */
import { STOP_WORDS } from '../language/stop-words.ts';
import { stemWord, wordsOf } from '../language/terms.ts';

/** The number of a run of stems. */
export type Run = number;

const EMPTY = new Int32Array(0);

/** Numbers in a buffer that grows. */
class Numbers {
  values = EMPTY;
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(Math.max(1 << 12, Math.ceil(this.values.length * 1.5)));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  /** The numbers in an array of their size; this buffer is let go. */
  finish(): Int32Array {
    const finished = this.values.slice(0, this.length);
    this.values = EMPTY;
    this.length = 0;
    return finished;
  }
}

/** Lists of numbers by key, all in one array: those of `key` lie in [starts[key], starts[key + 1]). */
export interface Lists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** `pairs`: key, value, key, value, …; the values of a key keep their order. */
function gather(pairs: Int32Array, keys: number): Lists {
  const starts = new Int32Array(keys + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at] ?? 0;
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const values = new Int32Array(pairs.length / 2);
  const next = starts.slice();
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at] ?? 0;
    const place = next[key] ?? 0;
    values[place] = pairs[at + 1] ?? 0;
    next[key] = place + 1;
  }
  return { starts, values };
}

export interface StemStore {
  /** The number of a stem; -1 for one that no run has. */
  idOf(stem: string): number;
  stemsOf(run: Run): string[];
  /** Where the ids stand one after the other in the run; -1 nowhere. */
  find(run: Run, ids: readonly number[]): number;
  /** Adds one to `counts[slots[id] - 1]` for each stem of the run that has a slot; 0 is none. */
  tally(run: Run, slots: Uint16Array, counts: Int32Array): void;
  /** Different stems of the run, stop words left out. */
  sizeOf(run: Run): number;
  /** Runs that have the stem, in the order in which they were added; none for a stop word. */
  runsWith(id: number): Int32Array;
  readonly stems: number;
  readonly runs: number;
}

export interface StemStoreBuilder {
  /** The run of the stems of a text, stop words included. */
  add(text: string): Run;
  build(): StemStore;
}

export function createStemStore(): StemStoreBuilder {
  const ids = new Map<string, number>();
  const stems: string[] = [];
  const isStop: boolean[] = [];
  const idOfWord = new Map<string, number>();
  const pool = new Numbers();
  const starts = new Numbers();
  const sizes = new Numbers();
  const pairs = new Numbers();
  const lastRun = new Numbers();

  const learn = (word: string): number => {
    const stem = stemWord(word);
    let id = ids.get(stem);
    if (id === undefined) {
      id = stems.length;
      ids.set(stem, id);
      stems.push(stem);
      isStop.push(STOP_WORDS.has(stem));
      lastRun.push(-1);
    }
    idOfWord.set(word, id);
    return id;
  };
  const add = (text: string): Run => {
    const run = starts.length;
    let size = 0;
    starts.push(pool.length);
    for (const word of wordsOf(text)) {
      const id = idOfWord.get(word) ?? learn(word);
      pool.push(id);
      if (isStop[id] || lastRun.values[id] === run) continue;
      lastRun.values[id] = run;
      pairs.push(id);
      pairs.push(run);
      size++;
    }
    sizes.push(size);
    return run;
  };

  const build = (): StemStore => {
    const runs = starts.length;
    starts.push(pool.length);
    const [all, from, unique] = [pool.finish(), starts.finish(), sizes.finish()];
    const owners = gather(pairs.finish(), stems.length);
    lastRun.finish();
    idOfWord.clear();
    const find = (run: Run, sought: readonly number[]): number => {
      const [first = -1, ...others] = sought;
      const end = (from[run + 1] ?? 0) - others.length;
      for (let at = from[run] ?? 0; at < end; at++) {
        if (all[at] === first && others.every((id, step) => all[at + 1 + step] === id)) return at;
      }
      return -1;
    };
    return {
      idOf: (stem) => ids.get(stem) ?? -1,
      stemsOf: (run) => Array.from(all.subarray(from[run], from[run + 1]), (id) => stems[id] ?? ''),
      find,
      tally: (run, slots, counts) => {
        const end = from[run + 1] ?? 0;
        for (let at = from[run] ?? 0; at < end; at++) {
          const slot = slots[all[at] ?? 0] ?? 0;
          if (slot > 0) counts[slot - 1] = (counts[slot - 1] ?? 0) + 1;
        }
      },
      sizeOf: (run) => unique[run] ?? 0,
      runsWith: (id) => (id < 0 ? EMPTY : owners.values.subarray(owners.starts[id], owners.starts[id + 1])),
      stems: stems.length,
      runs,
    };
  };
  return { add, build };
}
