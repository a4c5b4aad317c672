/** What the bot is made of, handed in by the entry: nothing here reads clock, environment or randomness itself. */
import type { AskingLimits } from '../command/asking-limits.ts';
import type { Command } from '../command/define-command.ts';
import type { Failure, FailureHandling } from '../command/run-call.ts';
import type { Answer } from '../domain/answer.ts';
import type { Program } from '../domain/program.ts';
import type { ReaderReport } from '../domain/review.ts';
import type { ReviewDesk, Schedule, ServerCall } from '../domain/server-call.ts';
import type { ClaimLibrary, Services } from '../domain/services.ts';
import type { Stores } from '../domain/stores.ts';
import type { Language } from '../domain/subscription.ts';
import type { Log } from './log.ts';
import type { Turns } from './turns.ts';

/** What servers need beyond answers: something kept, a clock, ids. */
export interface ServerParts {
  readonly stores: Stores;
  readonly schedule: Schedule;
  /** The moment, an ISO instant in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  readonly newDocuments: ServerCall['newDocuments'];
  /** Null: no server is the operator's. */
  readonly operatorServerId: string | null;
  readonly desk: ReviewDesk;
  /** Keeps that somebody finds a claim read wrongly, and says what has become of it. */
  readonly report: (report: ReaderReport, language: Language) => Promise<Answer>;
  /** Says a sentence on digests that have stopped, if there is one that was not said yet. Rejects for `say` alone. */
  readonly tellStopped: (call: ServerCall, say: (sentence: string) => Promise<void>) => Promise<void>;
}

export interface BotParts {
  readonly commands: readonly Command[];
  /** What is on record at this moment: the operator's corrections exchange it. */
  readonly library: () => ClaimLibrary;
  readonly log: Log;
  /** The day that "last year" is reckoned from, ISO. */
  readonly today: () => string;
  /** A new reference for each failure: shown to the person and written to the log. */
  readonly reference: () => string;
  readonly program?: Program;
  /** Left out: whoever asks is answered. */
  readonly asking?: AskingLimits;
  /** The same for buttons and menus. */
  readonly pressing?: AskingLimits;
  /** Null where nothing is kept: then commands for servers say so. */
  readonly servers: ServerParts | null;
  /** When an answer may be computed, and what goes before it; the running bot adds it. */
  readonly turns?: Turns;
}

/** What somebody waits for within seconds, or at every key: nothing is computed meanwhile. */
export const urgently =
  ({ turns }: BotParts): Turns['urgent'] =>
  (work) =>
    turns ? turns.urgent(work) : work;

export const servicesOf = ({ library, today, program }: BotParts, language: Language): Services => ({
  library: library(),
  today: today(),
  language,
  ...(program ? { program } : {}),
});

/** Faults of a command go to the log under the reference that the person sees. */
export const failureHandling = ({ log, reference }: BotParts): FailureHandling => ({
  reference,
  report: ({ reference: id, command, error }: Failure) =>
    log.error({ reference: id, command, err: error }, 'a command failed'),
});

/** Is there an operator who sees what is reported? */
export const takesReports = ({ servers }: BotParts): boolean =>
  servers !== null && servers.operatorServerId !== null;
