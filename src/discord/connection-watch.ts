/** How the connection to Discord has fared since the start. */
import { type Client, Events } from 'discord.js';
import type { ConnectionState } from '../domain/inspection.ts';

const reconnects = new WeakMap<Client, number>();

/** Counts from now on. */
export function watchConnection(client: Client): void {
  reconnects.set(client, 0);
  client.on(Events.ShardReconnecting, () => reconnects.set(client, (reconnects.get(client) ?? 0) + 1));
}

export const connectionOf = (client: Client): ConnectionState => ({
  // Below zero before the first heartbeat was answered.
  pingMs: client.ws.ping < 0 ? null : client.ws.ping,
  reconnects: reconnects.get(client) ?? 0,
  upMs: client.uptime ?? 0,
});
