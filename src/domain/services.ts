/** What commands may ask of the rest: interfaces only, implemented by search/. */
import type { DocumentInfo, Warning } from './article.ts';
import type { Claim } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Program } from './program.ts';
import type { Period, Query } from './query.ts';
import type { Language } from './subscription.ts';
import type { WhyNothing } from './why-nothing.ts';

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
  /** Why there is nothing; null when there are hits. */
  readonly why: WhyNothing | null;
  /** The nearest claims that do not answer; shown as leads only. */
  readonly leads: readonly Hit[];
  /** 0..1: how sure we are that the first hit answers. */
  readonly confidence: number;
}

/** A word or name of a statement that a claim has too, in stems: as it stands in the one and in the other. */
export interface SharedWord {
  readonly stated: string;
  readonly claimed: readonly string[];
  /** Not a name, nor what stands before the claim: one may deny it and the other not. */
  readonly deniable: boolean;
}

/** A claim beside a statement: what the two have in common, and what sets them apart. */
export interface Neighbour {
  readonly claim: Claim;
  /** 0..1: how much of the statement, by weight of its words, the claim says in its own sentence. */
  readonly covered: number;
  /** 0..1: the same, with what stands around the claim and what it is about. */
  readonly touched: number;
  /** 0..1: how many of the claim's own words the statement has. */
  readonly returned: number;
  /** Words in the claim's own words, in the order of the statement. */
  readonly shared: readonly SharedWord[];
  /** Stems of words of the statement that the claim has in no form, but that name what it is about. */
  readonly onTopic: readonly string[];
  /** Is it by, or passed on by, the one whom the statement names as its source? 'open' when it names none. */
  readonly speaker: 'same' | 'other' | 'open';
  /** Does it fall into the time of the statement? 'open' when that has none. */
  readonly period: 'same' | 'other' | 'open';
  /** Somebody, some place or some country of the statement is not in the claim, or does there something else. */
  readonly elsewhere: boolean;
}

export interface Comparison {
  readonly query: Query;
  /** The nearest first, at most a few dozen. */
  readonly neighbours: readonly Neighbour[];
  /** Why there may be nothing; looks through the whole record. */
  readonly why: () => WhyNothing;
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
  readonly warnings: readonly Warning[];
}

/** The corpus, read and indexed. */
export interface ClaimLibrary {
  readonly documents: readonly DocumentSummary[];
  /** All claims in the order of documents and text, repetitions included. */
  readonly claims: readonly Claim[];
  readonly topics: readonly Topic[];
  /** Speakers on record, most claims first. */
  readonly speakers: readonly SpeakerEntry[];
  /** What the lexicon knows of yearly windows, and what topics are called. */
  readonly lexicon: Pick<Lexicon, 'events' | 'topics'>;
  /** Years that claims are about, newest first. */
  readonly years: readonly { readonly year: number; readonly claims: number }[];
  /** Null when it is no longer on record. */
  findClaim(id: string): Claim | null;
  /** The claim where it stands; null when it is no longer on record. */
  passageAround(claimId: string): Passage | null;
  findSpeaker(text: string): SpeakerMatch;
  /** Claims said by the speaker, alone or jointly, in the order of the text. */
  claimsBy(speakerId: string): readonly Claim[];
  /** The topic that a word stands for ("draft", "call-up" → conscription). */
  findTopic(text: string): Topic | null;
  /** A period as typed; `today` (ISO day) is what "last year" is reckoned from. */
  readPeriod(text: string, today: string): PeriodReading;
  understand(question: string, today: string): Query;
  search(query: Query): SearchResult;
  /** Sets claims beside a statement (one sentence); says nothing on which of them is right. */
  compare(statement: string, today: string): Comparison;
  suggestSpeakers(typed: string, limit: number): readonly SpeakerEntry[];
  suggestTopics(typed: string, limit: number): readonly Topic[];
}

/** Everything a command's `run` is given. */
export interface Services {
  readonly library: ClaimLibrary;
  /** The asker's day, ISO. */
  readonly today: string;
  /** Of the bot's own words; quotations stay in theirs. */
  readonly language: Language;
  /** Left out where commands run without a program around them. */
  readonly program?: Program;
}
