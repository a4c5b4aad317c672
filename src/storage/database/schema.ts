/** The tables as the queries see them: one schema for SQLite and PostgreSQL, of texts and whole numbers alone. */
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { DeliveryState } from '../../domain/delivery.ts';
import type { Correction, Report } from '../../domain/review.ts';
import type { Language, PauseReason, Subscription } from '../../domain/subscription.ts';

/** Instants are texts in UTC with milliseconds, which sort as they follow each other. */
export interface Tables {
  schema_version: { version: number };
  subscriptions: {
    id: string;
    server_id: string;
    channel_id: string;
    time: string;
    zone: string;
    weekday: number | null;
    /** '' stands for all topics: a null would differ from every other null, and the pair could come twice. */
    topic: string;
    language: Language;
    on_quiet_day: Subscription['onQuietDay'];
    pause_reason: PauseReason | null;
    paused_since: string | null;
    created_at: string;
    next_run_at: string;
    covered_until: string;
  };
  deliveries: {
    id: string;
    subscription_id: string;
    local_date: string;
    due_at: string;
    planned_for: string;
    state: DeliveryState;
    nonce: string;
    attempts: number;
    claimed_by: string | null;
    lease_until: string | null;
    message_id: string | null;
  };
  server_settings: { server_id: string; private_by_default: 0 | 1; language: Language | null };
  documents: { id: string; fingerprint: string; first_seen_at: string };
  replies: {
    question_id: string;
    reply_id: string;
    channel_id: string;
    server_id: string | null;
    sent_at: string;
  };
  reports: {
    id: string;
    claim_id: string;
    document_id: string;
    wording: string;
    reason: Report['reason'];
    note: string;
    reported_at: string;
    state: Report['state'];
  };
  corrections: {
    claim_id: string;
    document_id: string;
    wording: string;
    kind: Correction['kind'];
    /** null: as it was read. */
    speaker: string | null;
    /** null: as it was read; '': nobody knows when. */
    said: string | null;
    about: string | null;
    decided_at: string;
  };
}

export type SubscriptionRow = Selectable<Tables['subscriptions']>;
export type NewSubscriptionRow = Insertable<Tables['subscriptions']>;
export type DeliveryRow = Selectable<Tables['deliveries']>;
export type ReportRow = Selectable<Tables['reports']>;
export type CorrectionRow = Selectable<Tables['corrections']>;

export type DatabaseKind = 'sqlite' | 'postgresql';

/** An open database whose schema is the current one. */
export interface Database {
  readonly kind: DatabaseKind;
  readonly db: Kysely<Tables>;
}

/** Rows for one statement: both databases bound the number of its parameters. */
const ROWS_AT_ONCE = 500;

export function inBatches<T>(items: readonly T[]): (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / ROWS_AT_ONCE) }, (_, index) =>
    items.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}
