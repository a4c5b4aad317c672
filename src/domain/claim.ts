/** What somebody said, or an outlet reports, with where it is written. */
import type { DocumentInfo } from './article.ts';
import type { Figure } from './figure.ts';
import type { Correctable } from './review.ts';
import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';
import type { Time } from './time.ts';

/** W3C Web Annotation: TextPositionSelector and TextQuoteSelector in one. */
export interface Selector extends Span {
  /** `document.text.slice(start, end)`, always. */
  readonly exact: string;
  /** The rest of the sentence (of a quotation: of its sentences) before and after, verbatim. */
  readonly prefix: string;
  readonly suffix: string;
}

/** How the words reach us: in quotation marks, reported, both, or told by the outlet itself. */
export type ClaimKind = 'direct' | 'indirect' | 'mixed' | 'narration';

/** 'affirms': attributed and none of the others; 'reports': the outlet's own narration. */
export type Polarity = 'reports' | 'affirms' | 'denies' | 'forecasts' | 'commits';

export interface Cue extends Span {
  readonly exact: string;
}

/** A time that the claim mentions. */
export interface Mention {
  readonly time: Time;
  /** 'about': when it happens; 'compared': another time that it is set against; 'background': an aside ("since … in 2022"). */
  readonly role: 'about' | 'compared' | 'background';
  /** Topics of the sentence in which the time stands. */
  readonly topics: readonly string[];
}

export type Section = 'headline' | 'summary' | 'body';

export interface Claim {
  /** Stable: a hash of document id and position. */
  readonly id: string;
  readonly document: DocumentInfo;
  /** The shown span. It includes the cue where the content alone would say something else ("denied …"). */
  readonly selector: Selector;
  /** What was said, in pieces where a cue splits it; within the selector. */
  readonly content: readonly Span[];
  readonly kind: ClaimKind;
  readonly section: Section;
  /** null: the outlet itself. */
  readonly speaker: Speaker | null;
  /** Others who say it together with the speaker. */
  readonly jointly: readonly Speaker[];
  readonly cue: Cue | null;
  /** The relay: nearest to the speaker first, the outlet last. Empty for the outlet's own narration. */
  readonly via: readonly string[];
  readonly polarity: Polarity;
  readonly said: Time | null;
  /** The main time it is about; all times it mentions stand in `mentions`. */
  readonly about: Time | null;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** Ids of topics of the lexicon. */
  readonly topics: readonly string[];
  /** The sentence or paragraph around it. */
  readonly context: Span;
  /** The id of the claim that this headline, summary or copy repeats. */
  readonly repeats: string | null;
  /** What the operator has put right, and on which day (ISO); absent where everything stands as it was read. */
  readonly correction?: { readonly at: string; readonly what: readonly Correctable[] };
}
