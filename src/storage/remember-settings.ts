/** Settings of servers, looked up once in a while instead of with every call. */
import type { ServerSettings, SettingsStore } from '../domain/stores.ts';

interface Remembered {
  readonly settings: Promise<ServerSettings>;
  /** Milliseconds on the clock that was handed in. */
  readonly until: number;
}

/** What another process changes is seen after so many milliseconds at the latest. */
const KEPT_MS = 30_000;
const MOST_SERVERS = 10_000;

/** What goes through this store is seen at once; a lookup that failed is not remembered. */
export function rememberSettings(store: SettingsStore, nowMs: () => number): SettingsStore {
  const known = new Map<string, Remembered>();

  function lookUp(serverId: string): Promise<ServerSettings> {
    const settings = store.ofServer(serverId);
    known.delete(serverId);
    known.set(serverId, { settings, until: nowMs() + KEPT_MS });
    settings.catch(() => {
      if (known.get(serverId)?.settings === settings) known.delete(serverId);
    });
    const [oldest] = known.keys();
    if (known.size > MOST_SERVERS && oldest !== undefined) known.delete(oldest);
    return settings;
  }

  /** Also a lookup that began before the change and ends after it. */
  const forgetting = <T>(serverId: string, change: Promise<T>): Promise<T> =>
    change.finally(() => known.delete(serverId));

  return {
    ofServer: (serverId) => {
      const found = known.get(serverId);
      return found && found.until > nowMs() ? found.settings : lookUp(serverId);
    },
    set: (serverId, settings) => forgetting(serverId, store.set(serverId, settings)),
    exportServer: (serverId) => store.exportServer(serverId),
    eraseServer: (serverId) => forgetting(serverId, store.eraseServer(serverId)),
  };
}
