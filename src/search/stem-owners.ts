/** Which claims have a stem, and in which of their fields: the lists by which candidates are found without a look at every claim. */
import { type ClaimTexts, FIELDS, type Field } from './claim-texts.ts';
import type { Run, StemStore } from './stem-store.ts';

export interface StemOwners {
  /** Calls back for each claim (by place) and field (by its place among `FIELDS`) that has the stem, possibly more than once. */
  visit(id: number, visit: (place: number, field: number) => void): void;
  /** Claims that have the stem in the field. */
  countIn(field: Field, id: number): number;
  /** Claims that have the stem in any field. */
  count(id: number): number;
  /** Different stems of the field, over all claims on average. */
  readonly meanSize: Readonly<Record<Field, number>>;
}

/** `FIELDS` has four of them: a place and a field in one number. */
const FIELD_BITS = 2;
const FIELD_MASK = 3;

export const sizeOf = (store: StemStore, runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + store.sizeOf(run), 0);

function ownersOfRuns(texts: readonly ClaimTexts[], runs: number) {
  const starts = new Int32Array(runs + 1);
  const each = (visit: (run: Run, owner: number) => void): void => {
    for (const [place, fields] of texts.entries()) {
      for (const [bits, field] of FIELDS.entries()) {
        for (const run of fields[field]) visit(run, (place << FIELD_BITS) | bits);
      }
    }
  };
  each((run) => {
    starts[run + 1] = (starts[run + 1] ?? 0) + 1;
  });
  for (let run = 0; run < runs; run++) starts[run + 1] = (starts[run + 1] ?? 0) + (starts[run] ?? 0);
  const owners = new Int32Array(starts[runs] ?? 0);
  const next = starts.slice();
  each((run, owner) => {
    const at = next[run] ?? 0;
    owners[at] = owner;
    next[run] = at + 1;
  });
  return { starts, owners };
}

export function createStemOwners(texts: readonly ClaimTexts[], store: StemStore): StemOwners {
  const { starts, owners } = ownersOfRuns(texts, store.runs);
  const visit: StemOwners['visit'] = (id, visitOne) => {
    const runs = store.runsWith(id);
    for (let step = 0; step < runs.length; step++) {
      const run = runs[step] ?? 0;
      const end = starts[run + 1] ?? 0;
      for (let at = starts[run] ?? 0; at < end; at++) {
        const owner = owners[at] ?? 0;
        visitOne(owner >> FIELD_BITS, owner & FIELD_MASK);
      }
    }
  };
  const seen = new Int32Array(texts.length * FIELDS.length).fill(-1);
  const seenAnywhere = new Int32Array(texts.length).fill(-1);
  const inField = FIELDS.map(() => new Int32Array(store.stems));
  const anywhere = new Int32Array(store.stems);
  for (let id = 0; id < store.stems; id++) {
    visit(id, (place, field) => {
      const owner = (place << FIELD_BITS) | field;
      if (seen[owner] === id) return;
      seen[owner] = id;
      const counts = inField[field];
      if (counts) counts[id] = (counts[id] ?? 0) + 1;
      if (seenAnywhere[place] === id) return;
      seenAnywhere[place] = id;
      anywhere[id] = (anywhere[id] ?? 0) + 1;
    });
  }
  const mean = (field: Field): number =>
    texts.reduce((sum, fields) => sum + sizeOf(store, fields[field]), 0) / Math.max(1, texts.length);
  return {
    visit,
    countIn: (field, id) => inField[FIELDS.indexOf(field)]?.[id] ?? 0,
    count: (id) => (id < 0 ? 0 : (anywhere[id] ?? 0)),
    meanSize: { text: mean('text'), speaker: mean('speaker'), context: mean('context'), near: mean('near') },
  };
}
