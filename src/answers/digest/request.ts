/** What a digest is made from. */
import type { EventEntry, TopicEntry } from '../../domain/lexicon.ts';
import type { ClaimLibrary } from '../../domain/services.ts';
import type { Language, Subscription } from '../../domain/subscription.ts';

export type Cadence = 'daily' | 'weekly';

/** What the lexicon knows: yearly windows, and what topics and windows are called. */
export interface Knowledge {
  readonly events: readonly EventEntry[];
  readonly topics: readonly TopicEntry[];
}

export interface DigestRequest {
  /** ISO day, where the readers are. */
  readonly today: string;
  readonly cadence: Cadence;
  /** Topic id of the lexicon, or the name of a group of its topics; null: all. */
  readonly topic: string | null;
  readonly language: Language;
  /** Documents that have come in since the last digest. */
  readonly newDocuments: ReadonlySet<string>;
  /** ISO day of the last digest, or of the first day that this one looks at. */
  readonly since: string;
  readonly onQuietDay: Subscription['onQuietDay'];
}

/** The request with all that its parts need. */
export interface DigestSetting extends DigestRequest {
  readonly library: ClaimLibrary;
  readonly knowledge: Knowledge;
}
