/** Keeps discord.js from connecting again after it was told to stop. */
import { type ClientOptions, SimpleShardingStrategy } from 'discord.js';

export interface FinalEnd {
  /** For the client's options. */
  readonly ws: NonNullable<ClientOptions['ws']>;
  /** From now on no connection is opened. */
  readonly declare: () => void;
}

/**
 * A shard that is destroyed while it waits for a hello or between two attempts (@discordjs/ws 1.2) connects
 * again half a second later, and its socket keeps the process alive. Before it does it asks for the session
 * to resume; after the end that question gets no answer, and the attempt stays where it is.
 */
export function finalEnd(): FinalEnd {
  let hasEnded = false;
  return {
    declare: () => {
      hasEnded = true;
    },
    ws: {
      buildStrategy: (manager) => {
        const { retrieveSessionInfo } = manager.options;
        manager.options.retrieveSessionInfo = (shardId) =>
          hasEnded ? new Promise<never>(() => {}) : retrieveSessionInfo(shardId);
        return new SimpleShardingStrategy(manager);
      },
    },
  };
}
