/** Who is said to have said what, as found in one passage: source, cue and content (PARC3, PolNeAR). */
import type { CueEntry } from '../../domain/lexicon.ts';
import type { Span } from '../../domain/span.ts';
import type { Passage } from '../../language/passage.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { CueBook } from './cue-book.ts';
import type { PassageIndex } from './passage-index.ts';

export interface Attribution {
  /** The construction that was recognised. */
  readonly pattern: string;
  /** What was said, in pieces where the cue splits it; without the introducing "that". */
  readonly content: readonly Span[];
  /** The source as written; null when nobody is named. */
  readonly source: Span | null;
  readonly cue: readonly Span[];
  /** null when there is no word of saying (a colon, a quotation without a cue). */
  readonly entry: CueEntry | null;
  /** Who passes it on, as written: "the agency" in "the agency quoted X as saying". */
  readonly relay: Span | null;
  readonly sentence: Span;
  /** True when the words stand without a cue of their own, and `continues` is the one whose speaker goes on. */
  readonly carried?: boolean;
  readonly continues?: Attribution;
  /** True when only fitted weights saw it, or when they name another source than the rules: said with "probably". */
  readonly doubtful?: boolean;
}

/** One sentence with all that a recogniser may look at. */
export interface Reading {
  readonly passage: Passage;
  readonly index: PassageIndex;
  readonly sentence: Sentence;
  readonly cues: CueBook;
  readonly isHeadline: boolean;
}

export type Recogniser = (reading: Reading) => Attribution[];
