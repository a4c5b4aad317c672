/** What a command answers, for every platform. Renderers switch on `kind` exhaustively. */
import type { Claim } from './claim.ts';
import type { Problem } from './problems.ts';
import type { Period, Wanted } from './query.ts';
import type { Language } from './subscription.ts';

/** Claims under one heading, in order. */
export interface Group {
  readonly label: string;
  readonly claimIds: readonly string[];
}

/** Whom claims go back to, and the agencies and outlets through which they reach us. */
export interface Origin {
  readonly name: string;
  readonly through: readonly string[];
}

/** Claims on one thing that differ: shown side by side, never resolved. */
export interface Conflict {
  readonly label: string;
  /** In order; a side need not be among the claims of the answer. */
  readonly claims: readonly Claim[];
  /** Independent of each other: two outlets that copy one agency have one origin. */
  readonly origins: readonly Origin[];
}

/** A further place that says the same as a shown claim. */
export interface Repetition {
  readonly claimId: string;
  readonly section: 'headline' | 'summary' | 'body';
  readonly publisher: string | null;
}

interface Common {
  /** The heading of the card: what was asked, in words ("The draft, 2022"). */
  readonly title: string;
  /** All shown claims, flat, in the order shown. */
  readonly claims: readonly Claim[];
  /** Sentences of ours that a reader must know ("Compares another year with 2024"). */
  readonly notes: readonly string[];
}

export interface ClaimsAnswer extends Common {
  readonly kind: 'claims';
  readonly wanted: Wanted | null;
  /** What was wanted (a figure, a name, a date), verbatim from the first claim; null when it is the claim itself. */
  readonly lead: string | null;
  readonly groups: readonly Group[];
  readonly conflicts: readonly Conflict[];
  /** By claim id: where else it is said. */
  readonly repetitions: Readonly<Record<string, readonly Repetition[]>>;
  /** 0..1, for questions; null for lookups, which are exact. */
  readonly confidence: number | null;
}

export interface TimelineDay {
  /** EDTF. */
  readonly when: string;
  readonly certainty: 'stated' | 'inferred';
  readonly claimIds: readonly string[];
}

export interface TimelineAnswer extends Common {
  readonly kind: 'timeline';
  readonly period: Period;
  readonly days: readonly TimelineDay[];
  /** Ids of the claims, those that deserve room most first: which to show where not all fit. */
  readonly byWorth: readonly string[];
  readonly repetitions: Readonly<Record<string, readonly Repetition[]>>;
}

/** A claim of a digest. */
export interface DigestLine {
  readonly claimId: string;
  /** Who says it, the way it took, when and where, in the language of the digest. */
  readonly source: string;
}

/** Lines under one heading, which a window may have without any. */
export interface DigestGroup {
  readonly label: string;
  readonly lines: readonly DigestLine[];
}

export interface DigestPart {
  readonly kind: 'new' | 'on-this-day' | 'windows';
  readonly heading: string;
  readonly groups: readonly DigestGroup[];
  /** What has no room: "3 more", and the call that shows them. */
  readonly more: readonly { readonly text: string; readonly call: string }[];
}

export interface DigestAnswer extends Common {
  readonly kind: 'digest';
  readonly language: Language;
  /** Those with something in them, in the order of `DigestPart['kind']`; none on a quiet day, which is one note. */
  readonly parts: readonly DigestPart[];
}

export interface Choice {
  readonly label: string;
  /** The call that this choice stands for, as typed ("/quote UK Ministry of Defence"). */
  readonly call: string;
  readonly claims: number;
}

export interface WhichOneAnswer extends Common {
  readonly kind: 'which-one';
  readonly choices: readonly Choice[];
}

export interface NothingFoundAnswer extends Common {
  readonly kind: 'nothing-found';
  readonly why: string;
  /** The nearest claims; they do not answer, and are labelled so. */
  readonly leads: readonly Claim[];
  /** Calls that would answer something. */
  readonly suggestions: readonly string[];
}

export interface NoticeAnswer extends Common {
  readonly kind: 'notice';
  readonly sections: readonly { readonly heading: string | null; readonly lines: readonly string[] }[];
  /** What is too long for a card, as a file to keep. */
  readonly file?: { readonly name: string; readonly text: string };
}

/**
 * How a claim stands to a sentence: it says the same; the same with another figure; one denies what the other says; it
 * is only near. Never a verdict on the sentence.
 */
export type Relation = 'on-record' | 'figure-differs' | 'denied' | 'near';

export interface Finding {
  readonly relation: Relation;
  /** In words: "Figure differs: 160,000 (TASS via CNN, 2025)". */
  readonly label: string;
  readonly claimIds: readonly string[];
}

export interface CheckedSentence {
  /** As written, without links and marks; shortened where it is very long. */
  readonly text: string;
  /** Empty when nothing is on record. */
  readonly findings: readonly Finding[];
  /** Why nothing is on record; null when there are findings. */
  readonly why: string | null;
}

/** A text, sentence by sentence; a claim that several sentences meet is in `claims` once. */
export interface CheckAnswer extends Common {
  readonly kind: 'check';
  readonly sentences: readonly CheckedSentence[];
  readonly repetitions: Readonly<Record<string, readonly Repetition[]>>;
  readonly suggestions: readonly string[];
}

export interface ProblemAnswer extends Common {
  readonly kind: 'problem';
  readonly problem: Problem;
}

export type Answer =
  | ClaimsAnswer
  | TimelineAnswer
  | DigestAnswer
  | WhichOneAnswer
  | NothingFoundAnswer
  | NoticeAnswer
  | CheckAnswer
  | ProblemAnswer;

/** A problem as an answer. */
export const problemAnswer = (problem: Problem): ProblemAnswer => ({
  kind: 'problem',
  title: 'That did not work',
  claims: [],
  notes: [],
  problem,
});
