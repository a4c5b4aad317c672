/** What a command may use on a server beyond what is on record: who asks, what is kept, and the moment. */
import type { Claim } from './claim.ts';
import type { Inspection } from './inspection.ts';
import type { ClaimLibrary } from './services.ts';
import type { Stores } from './stores.ts';
import type { Language, Subscription } from './subscription.ts';

/** What posting a digest takes, in Discord's own words. The history is read before one is sent again. */
export const POSTING_RIGHTS = [
  'View Channel',
  'Send Messages',
  'Embed Links',
  'Read Message History',
] as const;
export type PostingRight = (typeof POSTING_RIGHTS)[number];
/** In threads writing takes another right than elsewhere. */
export type MissingRight = PostingRight | 'Send Messages in Threads';

/** A channel as the bot finds it. */
export interface ChannelRights {
  /** As people see it ("news"); null when there is no such channel, or none that the bot may see. */
  readonly name: string | null;
  /** What the bot may not do there. */
  readonly missing: readonly MissingRight[];
}

/** Reckons with time zones. */
export interface Schedule {
  /** The first instant behind `after` at which a digest is due; instants are ISO in UTC. */
  readonly nextRunAt: (at: Pick<Subscription, 'time' | 'zone' | 'weekday'>, after: string) => string;
  /** The ISO day that a calendar in the zone shows. */
  readonly localDateOf: (instant: string, zone: string) => string;
}

/** What deciding on claims takes beyond what is kept. */
export interface ReviewDesk {
  /** As it was read, before any correction, a hidden one too; null when no document has it. */
  readonly asRead: (claimId: string) => Claim | null;
  /** Gives the record with the corrections as they are kept, when all answers are made from it. */
  readonly refresh: () => Promise<ClaimLibrary>;
}

export interface ServerCall {
  /** Discord's ids. */
  readonly serverId: string;
  readonly channelId: string;
  /** Is it the operator's own server? */
  readonly ofOperator: boolean;
  /** The language that Discord shows the asker, as far as the bot speaks it. */
  readonly language: Language;
  /** That of the server, for what everybody reads. */
  readonly serverLanguage: Language;
  readonly stores: Stores;
  readonly schedule: Schedule;
  /** The moment of the call, an ISO instant in UTC. */
  readonly now: string;
  /** A new id, unlike all others. */
  readonly newId: () => string;
  readonly rightsIn: (channelId: string) => ChannelRights;
  readonly inspection: Inspection;
  /** Ids of documents that came in after the one instant, until the other. */
  readonly newDocuments: (from: string, until: string) => ReadonlySet<string>;
  readonly desk: ReviewDesk;
}
