/** What a command may use on a server beyond what is on record: who asks, what is kept, and the moment. */
import type { Stores } from './stores.ts';
import type { Language } from './subscription.ts';

/** Can the bot post in a channel of the server? What it lacks, in Discord's own words ("Embed Links"). */
export interface ChannelRights {
  readonly exists: boolean;
  readonly missing: readonly string[];
}

export interface ServerCall {
  /** Discord ids. */
  readonly serverId: string;
  readonly channelId: string;
  /** The language that Discord shows the asker, as far as the bot speaks it. */
  readonly language: Language;
  readonly stores: Stores;
  /** The moment of the call, an ISO instant in UTC. */
  readonly now: string;
  /** A new id, unlike all others. */
  readonly newId: () => string;
  readonly rightsIn: (channelId: string) => ChannelRights;
}
