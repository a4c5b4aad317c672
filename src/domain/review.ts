/** What readers report as wrong, and what the operator makes of it. Nothing about a reporter is kept. */
import { stableHash } from './stable-hash.ts';

export const REPORT_REASONS = ['speaker', 'date', 'no-claim', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** UTF-16 units of a reporter's own words. */
export const LONGEST_NOTE = 300;

/** What a reader says of a claim. */
export interface ReaderReport {
  readonly claimId: string;
  readonly reason: ReportReason;
  /** As typed; '' for none. */
  readonly note: string;
}

/** Open reports that are kept, so that nobody can fill the disk. */
export const MOST_OPEN = { inAll: 1000, onClaim: 5 } as const;

/** 'confirmed': the claim is right as it is. */
export type Decision = 'confirmed' | 'corrected' | 'hidden';

/** Instants are ISO strings in UTC with milliseconds, so that they sort as text. */
export interface Report {
  readonly id: string;
  readonly claimId: string;
  readonly documentId: string;
  /** `wordingOf` the claim that the reporter saw. */
  readonly wording: string;
  readonly reason: ReportReason;
  /** The reporter's words, cleaned (`cleanNote`); may be ''. */
  readonly note: string;
  readonly reportedAt: string;
  readonly state: 'open' | Decision;
}

/** What of a claim can be corrected. Its words never are. */
export const CORRECTABLE = ['speaker', 'said', 'about'] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** What is decided on one claim: fields that are absent stay as they were read. */
export interface Correction {
  readonly claimId: string;
  readonly documentId: string;
  /** `wordingOf` the claim: in a changed document it fits no more, and then nothing else is corrected by it. */
  readonly wording: string;
  readonly kind: 'corrected' | 'hidden';
  /** A name; that of the document's publisher makes the claim the outlet's own words. */
  readonly speaker?: string;
  /** EDTF; null: nobody knows when. */
  readonly said?: string | null;
  readonly about?: string | null;
  /** Instant. */
  readonly at: string;
}

interface Worded {
  readonly selector: { readonly prefix: string; readonly exact: string; readonly suffix: string };
}

/** Stands for the sentence of a claim and the claim's part of it. */
export const wordingOf = ({ selector: { prefix, exact, suffix } }: Worded): string =>
  stableHash(JSON.stringify([prefix, exact, suffix]))
    .toString(36)
    .padStart(13, '0');

/** Is this still the claim that somebody decided on, or reported? */
export const stillFits = (decided: { readonly wording: string }, claim: Worded | null): claim is Worded =>
  claim !== null && wordingOf(claim) === decided.wording;

const SPACES = /[\s\p{Cc}]+/gu;
const HALVES = /\p{Cs}/gu;

/** A note on one line, without control characters, which databases refuse, and no longer than is kept. */
export const cleanNote = (note: string): string =>
  note.replace(SPACES, ' ').trim().slice(0, LONGEST_NOTE).replace(HALVES, '').trim();
