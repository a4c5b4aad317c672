/** What can be found out about the running bot: facts for /doctor, which judges them. */
import type { Problem } from './problems.ts';

export type DatabaseState =
  /** Something was written in so many milliseconds. */
  | { readonly kind: 'writable'; readonly ms: number }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** No answer within so many milliseconds. */
  | { readonly kind: 'silent'; readonly ms: number };

/** The commands as people see them ("/quote"), those that Discord has beside those that it should have. */
export type CommandsState =
  | {
      readonly kind: 'compared';
      readonly missing: readonly string[];
      readonly outdated: readonly string[];
      readonly superfluous: readonly string[];
      /** Offered everywhere and once more on this server. */
      readonly twice: readonly string[];
    }
  /** Discord did not tell. */
  | { readonly kind: 'unknown' };

export interface ConnectionState {
  /** Milliseconds from a heartbeat to its answer; null before the first. */
  readonly pingMs: number | null;
  /** Times that the connection was lost and sought again since the start. */
  readonly reconnects: number;
  /** Milliseconds since the start. */
  readonly upMs: number;
}

export interface Inspection {
  /** Milliseconds by which the bot's clock was ahead of Discord's when the call came in, its way included. */
  readonly clockAheadMs: number;
  readonly connection: ConnectionState;
  /** Never rejects for what a database is expected to fail with. */
  readonly database: () => Promise<DatabaseState>;
  /** Never rejects. */
  readonly commands: () => Promise<CommandsState>;
}
