/** What commands may ask of the rest: interfaces only, implemented by search/. */
import type { DocumentInfo } from './article.ts';
import type { Claim } from './claim.ts';
import type { Period, Query } from './query.ts';

export interface Topic {
  readonly id: string;
  readonly label: string;
  /** Broader heading of the lexicon ("draft"): what a preset such as /draft asks for. */
  readonly group: string;
  /** Claims on record about it, repetitions not counted. */
  readonly claims: number;
}

/** A person, office or outlet that is on record with at least one claim. */
export interface SpeakerEntry {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  /** Claims on record, repetitions not counted. */
  readonly claims: number;
}

export type SpeakerMatch =
  | { readonly kind: 'one'; readonly speaker: SpeakerEntry }
  /** Several bear that name or hold such an office: ask which one. */
  | { readonly kind: 'several'; readonly speakers: readonly SpeakerEntry[] }
  | {
      readonly kind: 'none';
      /** Known to the lexicon or named in the texts, but never a speaker. */
      readonly knownAs: string | null;
      readonly nearest: readonly SpeakerEntry[];
    };

export interface Hit {
  readonly claim: Claim;
  readonly score: number;
}

export interface SearchResult {
  /** Best first; empty when nothing is on record. */
  readonly hits: readonly Hit[];
  /** Why there is nothing, in words for the person; null when there are hits. */
  readonly why: string | null;
  /** The nearest claims that do not answer; shown as leads only. */
  readonly leads: readonly Hit[];
  /** 0..1: how sure we are that the first hit answers. */
  readonly confidence: number;
}

export type PeriodReading =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'reversed'; readonly suggestion: string }
  | { readonly kind: 'unreadable' };

export interface DocumentSummary {
  readonly info: DocumentInfo;
  readonly language: string;
  readonly claims: number;
  readonly speakers: number;
  readonly warnings: readonly string[];
}

/** The corpus, read and indexed. */
export interface ClaimLibrary {
  readonly documents: readonly DocumentSummary[];
  /** All claims in the order of documents and text, repetitions included. */
  readonly claims: readonly Claim[];
  readonly topics: readonly Topic[];
  /** Speakers on record, most claims first. */
  readonly speakers: readonly SpeakerEntry[];
  /** Years that claims are about, newest first. */
  readonly years: readonly { readonly year: number; readonly claims: number }[];
  findSpeaker(text: string): SpeakerMatch;
  /** Claims said by the speaker, alone or jointly, in the order of the text. */
  claimsBy(speakerId: string): readonly Claim[];
  /** The topic that a word stands for ("draft", "call-up" → conscription). */
  findTopic(text: string): Topic | null;
  /** A period as typed; `today` (ISO day) is what "last year" is reckoned from. */
  readPeriod(text: string, today: string): PeriodReading;
  understand(question: string, today: string): Query;
  search(query: Query): SearchResult;
  suggestSpeakers(typed: string, limit: number): readonly SpeakerEntry[];
  suggestTopics(typed: string, limit: number): readonly Topic[];
}

/** Everything a command's `run` is given. */
export interface Services {
  readonly library: ClaimLibrary;
  /** The asker's day, ISO. */
  readonly today: string;
}
