/** One thing said or reported, between its recognition in the text and the finished claim. */

import type { ClaimKind, Section } from '../domain/claim.ts';
import type { CueEntry } from '../domain/lexicon.ts';
import type { Span } from '../domain/span.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Passage } from '../language/passage.ts';

export interface Utterance {
  readonly passage: Passage;
  readonly section: Section;
  /** The sentence or sentences in which it stands. */
  readonly sentence: Span;
  readonly selector: Span;
  readonly content: readonly Span[];
  readonly kind: ClaimKind;
  readonly cue: Span | null;
  readonly entry: CueEntry | null;
  /** "did not say that …" */
  readonly negatedCue: boolean;
  /** Empty for the outlet's own narration. */
  readonly speakers: readonly Speaker[];
  /** Relays between speaker and outlet, nearest the speaker first. */
  readonly relays: readonly string[];
}
