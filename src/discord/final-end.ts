/** Keeps discord.js from connecting again, or staying connected, after it was told to stop. */
import { type ClientOptions, SimpleShardingStrategy } from 'discord.js';

export interface FinalEnd {
  /** For the client's options. */
  readonly ws: NonNullable<ClientOptions['ws']>;
  /** From now on no connection is opened. What it gives closes what destroying the client leaves open. */
  readonly declare: () => () => void;
}

/**
 * A shard that is destroyed while it waits for a hello or between two attempts (@discordjs/ws 1.2) connects
 * again half a second later, and its socket keeps the process alive. Before it does it asks for the session
 * to resume; after the end that question gets no answer, and the attempt stays where it is. A socket that is
 * just being opened when its shard is destroyed is forgotten, opens all the same and has to be closed as well.
 */
export function finalEnd(): FinalEnd {
  const strategies: SimpleShardingStrategy[] = [];
  let hasEnded = false;
  return {
    declare: () => {
      hasEnded = true;
      const shards = strategies.flatMap(shardsOf);
      return () => shards.flatMap(socketOf).forEach(close);
    },
    ws: {
      buildStrategy: (manager) => {
        const { retrieveSessionInfo } = manager.options;
        manager.options.retrieveSessionInfo = (shardId) =>
          hasEnded ? new Promise<never>(() => {}) : retrieveSessionInfo(shardId);
        const strategy = new SimpleShardingStrategy(manager);
        strategies.push(strategy);
        return strategy;
      },
    },
  };
}

/** Private to the package, as is a shard's socket, so what is not as expected is passed over. */
function shardsOf(strategy: SimpleShardingStrategy): object[] {
  const shards: unknown = Reflect.get(strategy, 'shards');
  return shards instanceof Map ? [...shards.values()] : [];
}

function socketOf(shard: object): object[] {
  const socket: unknown = Reflect.get(shard, 'connection');
  return typeof socket === 'object' && socket !== null ? [socket] : [];
}

/** Closing a socket that is being opened is an error to the socket, which nobody listens to any more. */
function close(socket: object): void {
  const end: unknown = Reflect.get(socket, 'close');
  if (typeof end !== 'function') return;
  Reflect.set(socket, 'onerror', () => undefined);
  end.call(socket);
}
