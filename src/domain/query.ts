/** What a person asked, understood as far as it can be. */
import type { Polarity } from './claim.ts';
import type { SpeakerEntry } from './services.ts';

/** An interval of whole days, ISO (`YYYY-MM-DD`), both ends included; null is open. */
export interface Period {
  readonly first: string | null;
  readonly last: string | null;
  /** EDTF of the same. */
  readonly value: string;
  /** As the person wrote it. */
  readonly text: string;
}

export type Wanted = 'how-many' | 'who' | 'when' | 'what' | 'did' | 'why' | 'compare' | 'latest';

export interface Query {
  readonly text: string;
  readonly wanted: Wanted;
  /** What is asked for was denied, promised or foreseen; null when nothing such is asked. */
  readonly polarity: Polarity | null;
  readonly speakers: readonly SpeakerEntry[];
  /** Names of the question that several of the speakers bear ("the ministry of defence"). */
  readonly shared: readonly { readonly text: string; readonly speakers: readonly SpeakerEntry[] }[];
  /** Names in the question that nobody on record bears: reason enough to say "nothing". */
  readonly unknownNames: readonly string[];
  readonly period: Period | null;
  /** Ids of topics of the lexicon. */
  readonly topics: readonly string[];
  /** What remains to be searched for, normalised. */
  readonly terms: readonly string[];
  readonly figures: readonly number[];
}
