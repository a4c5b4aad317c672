/** Digests of a running bot: what is kept, what is new, and the worker that brings them to their channels. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerReport } from './answers/review/answer-report.ts';
import { stoppedDigests } from './answers/subscriptions/stopped-digests.ts';
import { documentsWithin } from './compose-digests.ts';
import { type Compose, DIGEST_LIMITS, type DigestClock, type DigestLog } from './digest/parts.ts';
import { localDateOf, nextRunAt } from './digest/runs.ts';
import { createDigestWorker } from './digest/worker.ts';
import type { ServerParts } from './discord/bot-parts.ts';
import type { DigestAnswer } from './domain/answer.ts';
import type { ChannelPoster } from './domain/channel-poster.ts';
import type { ServerCall } from './domain/server-call.ts';
import type { ClaimLibrary } from './domain/services.ts';
import type { DocumentRecord, Stores } from './domain/stores.ts';
import { rememberSettings } from './storage/remember-settings.ts';
import { WORDS } from './words/words.ts';

/** Milliseconds that running posts get when the bot is stopped. */
const STOP_LIMIT = 5_000;

const clock: DigestClock = {
  now: () => new Date().toISOString(),
  elapsedMs: () => performance.now(),
  sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}).catch(() => undefined),
};

/** Where the operator works, and what is on record at the moment. */
export type ReviewParts = Pick<ServerParts, 'operatorServerId' | 'desk'> & {
  readonly library: () => ClaimLibrary;
};

/** What commands for servers need; every pause of a digest is told once in the life of the process. */
export function serverParts(
  stores: Stores,
  records: readonly DocumentRecord[],
  log: DigestLog,
  { library, ...review }: ReviewParts,
): ServerParts {
  const told = new Set<string>();
  const lookUp = (call: ServerCall) =>
    stoppedDigests(call, (key) => told.has(key)).catch((error) => {
      log.warn({ err: error }, 'stopped digests could not be looked up');
      return null;
    });
  return {
    stores: { ...stores, settings: rememberSettings(stores.settings, clock.elapsedMs) },
    schedule: { nextRunAt, localDateOf },
    now: clock.now,
    newId: randomUUID,
    newDocuments: documentsWithin(records),
    ...review,
    report: (report, language) =>
      answerReport(report, {
        library: library(),
        reviews: stores.reviews,
        now: clock.now(),
        newId: randomUUID,
        words: WORDS[language],
      }),
    tellStopped: async (call, say) => {
      const stopped = await lookUp(call);
      if (!stopped) return;
      await say(stopped.sentence);
      for (const key of stopped.keys) told.add(key);
    },
  };
}

export interface Digests {
  /** Begins nothing more, and lets what is being posted finish within a limit. */
  stop(): Promise<void>;
}

export interface DigestRun {
  readonly stores: Stores;
  readonly compose: Compose<DigestAnswer>;
  readonly poster: ChannelPoster<DigestAnswer>;
  readonly log: DigestLog;
}

/** Starts the worker. */
export function runDigests({ stores, compose, poster, log }: DigestRun): Digests {
  const worker = createDigestWorker({
    stores,
    poster,
    compose,
    clock,
    random: Math.random,
    log,
    worker: randomUUID(),
    limits: DIGEST_LIMITS,
  });
  const running = worker.run();
  return {
    stop: async () => {
      if (await worker.stop(STOP_LIMIT)) await running;
      else log.warn({}, 'stopped with digests unfinished; they are looked for at the next start');
    },
  };
}
