/** A server's wish to be told, day by day or week by week, what is new on record. */

export const LANGUAGES = ['en', 'uk', 'ru'] as const;
/** The language of the bot's own words; quotations stay in theirs. */
export type Language = (typeof LANGUAGES)[number];

export const PAUSE_REASONS = [
  'by-moderator',
  'channel-gone',
  'no-permission',
  'left-server',
  'refused',
  'unreadable',
] as const;
/**
 * Why nothing is posted: a moderator's wish, what Discord answered (404, 403, server left, 400), or that nobody can tell
 * whether the last one arrived.
 */
export type PauseReason = (typeof PAUSE_REASONS)[number];

export interface Pause {
  readonly reason: PauseReason;
  /** Instant, ISO in UTC. */
  readonly since: string;
}

/** Instants are ISO strings in UTC with milliseconds ("2025-03-30T01:00:00.000Z"), so that they sort as text. */
export interface Subscription {
  readonly id: string;
  /** Discord ids. */
  readonly serverId: string;
  readonly channelId: string;
  /** Local time of day, "HH:MM". */
  readonly time: string;
  /** IANA name ("Europe/Kyiv"). */
  readonly zone: string;
  /** ISO weekday (1 is Monday) of a weekly digest; null: every day. */
  readonly weekday: number | null;
  /** Topic id of the lexicon; null: all topics. */
  readonly topic: string | null;
  readonly language: Language;
  /** What a day without news brings. */
  readonly onQuietDay: 'line' | 'silence';
  readonly paused: Pause | null;
  readonly createdAt: string;
  /** The next instant at which a digest is due. */
  readonly nextRunAt: string;
  /** News until this instant has been told; what came in later is new. */
  readonly coveredUntil: string;
}

/** What a moderator may change. */
export type SubscriptionChange = Partial<
  Pick<
    Subscription,
    'channelId' | 'time' | 'zone' | 'weekday' | 'topic' | 'language' | 'onQuietDay' | 'paused' | 'nextRunAt'
  >
>;
