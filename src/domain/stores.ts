/** What is kept beyond a run: interfaces only, implemented by storage/ for SQLite and PostgreSQL alike. */
import type { ClaimedDelivery, Delivery, Outcome, Plan } from './delivery.ts';
import type { Correction, Decision, Report } from './review.ts';
import type { Language, Subscription, SubscriptionChange } from './subscription.ts';

/** Every method rejects with a ProblemError (`storage/…`) when the database cannot be used; nothing is half written. */
export interface SubscriptionStore {
  /** 'exists': that channel has one with this topic already. */
  add(subscription: Subscription): Promise<'added' | 'exists'>;
  /** In the order in which they were made. */
  ofServer(serverId: string): Promise<readonly Subscription[]>;
  /**
   * False when there is no such subscription of the server. Rejects with `subscription/exists` when the channel has
   * another one with that topic.
   */
  change(serverId: string, id: string, change: SubscriptionChange): Promise<boolean>;
  /** Its deliveries go with it. */
  remove(serverId: string, id: string): Promise<boolean>;
  /** Those without a pause that are due at `now`, longest due first. */
  due(now: string, limit: number): Promise<readonly Subscription[]>;
}

export interface DeliveryStore {
  /**
   * Writes those whose subscription has no delivery on that day yet, and moves every subscription on to its next run, all
   * in one transaction. Gives how many were written. Passed over are subscriptions that were removed, paused, or whose
   * next run has come to lie behind `plannedFor` since they were read: another process planned them, or a moderator
   * changed them. The first plan counts for each subscription.
   */
  plan(plans: readonly Plan[]): Promise<number>;
  /**
   * Leases deliveries that are due, or whose lease has ended, to one process alone, longest due first; `attempts` counts
   * this one. Those of a subscription with a pause wait for its end.
   */
  claim(lease: {
    readonly worker: string;
    readonly now: string;
    readonly until: string;
    readonly limit: number;
  }): Promise<readonly ClaimedDelivery[]>;
  /**
   * Ends a lease; false when the lease was no longer the worker's, and then nothing is written. A lease that has ended is
   * the worker's until another claims it. `coveredUntil` only moves forward.
   */
  settle(deliveryId: string, worker: string, outcome: Outcome): Promise<boolean>;
  /** Newest first. */
  latest(subscriptionId: string, limit: number): Promise<readonly Delivery[]>;
  /**
   * The instant at which something is due next, whether planned, to be planned, or left with a lease that ends; null when
   * nothing is. Subscriptions with a pause do not count.
   */
  nextDueAt(): Promise<string | null>;
}

export interface ServerSettings {
  /** Answers are seen by the asker alone unless the call says otherwise. */
  readonly privateByDefault: boolean;
  /** null: Discord's own for the server. */
  readonly language: Language | null;
}

export const DEFAULT_SETTINGS: ServerSettings = { privateByDefault: false, language: null };

export interface SettingsStore {
  /** The defaults for a server that has set nothing. */
  ofServer(serverId: string): Promise<ServerSettings>;
  set(serverId: string, settings: ServerSettings): Promise<void>;
  /** Everything kept about the server, as plain data. */
  exportServer(serverId: string): Promise<Readonly<Record<string, unknown>>>;
  /** Deletes everything kept about the server; gives the number of rows. */
  eraseServer(serverId: string): Promise<number>;
}

export interface DocumentRecord {
  /** The id of the document (its file name) and a hash of its bytes. */
  readonly id: string;
  readonly fingerprint: string;
  /** When it was first on record; a changed document keeps its instant. */
  readonly firstSeenAt: string;
}

export interface DocumentStore {
  /** Records those not yet known as seen at `now`, updates fingerprints; gives all records. */
  record(
    documents: readonly Pick<DocumentRecord, 'id' | 'fingerprint'>[],
    now: string,
  ): Promise<readonly DocumentRecord[]>;
}

/** Which message answers which question, by Discord's ids: so that an edit changes the answer, and a deletion takes it away. */
export interface Reply {
  readonly questionId: string;
  readonly replyId: string;
  readonly channelId: string;
  /** Null in a direct message. */
  readonly serverId: string | null;
  /** Instant. */
  readonly sentAt: string;
}

export interface ReplyStore {
  /** Keeps it in the place of an earlier one, and forgets those sent before `keepFrom`. */
  add(reply: Reply, keepFrom: string): Promise<void>;
  find(questionId: string): Promise<Reply | null>;
  remove(questionId: string): Promise<void>;
}

/** What the operator decides on a claim. */
export interface Verdict {
  readonly claimId: string;
  readonly decision: Decision;
  /** Takes the place of an earlier one; null leaves what there is, or that there is none. */
  readonly correction: Correction | null;
}

export interface ReviewStore {
  /**
   * Keeps an open report. 'enough': the claim has as many open ones as are kept of one; 'full': so has the record as a
   * whole (`MOST_OPEN`).
   */
  report(report: Omit<Report, 'state'>): Promise<'added' | 'enough' | 'full'>;
  /** Oldest first. */
  open(): Promise<readonly Report[]>;
  /**
   * Closes the claim's open reports, in place of those that were closed before, and keeps the correction, all at once.
   * Gives how many it has closed.
   */
  decide(verdict: Verdict): Promise<number>;
  /** Takes the last decision back: no correction, and the reports that it has closed are open. Null: there was none. */
  undo(claimId: string): Promise<{ readonly reopened: number } | null>;
  /** Of all claims, by id. */
  corrections(): Promise<readonly Correction[]>;
}

/** An open database. */
export interface Stores {
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryStore;
  readonly settings: SettingsStore;
  readonly documents: DocumentStore;
  /** Takes the lock and writes what is there already: rejects when nothing could be saved now. */
  check(): Promise<void>;
  readonly replies: ReplyStore;
  readonly reviews: ReviewStore;
  /** Writes a consistent copy to the path; for PostgreSQL a problem that names its own tool. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}
