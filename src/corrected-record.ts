/** What the bot answers from: the corpus with the operator's corrections, exchanged as a whole when these change. */
import { setImmediate as breathe } from 'node:timers/promises';
import { digestComposer } from './compose-digests.ts';
import type { Compose } from './digest/parts.ts';
import type { DigestAnswer } from './domain/answer.ts';
import { withCorrections } from './domain/apply-corrections.ts';
import type { Correction } from './domain/review.ts';
import type { ReviewDesk } from './domain/server-call.ts';
import type { ClaimLibrary } from './domain/services.ts';
import type { DocumentRecord } from './domain/stores.ts';
import { type Corpus, libraryInSteps } from './search/create-library.ts';
import type { Steps } from './search/later.ts';

/** Milliseconds of computing after which others get their turn: a key pressed in Discord waits for its completions. */
const SLICE_MS = 10;

async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await breathe();
    end = performance.now() + SLICE_MS;
  }
}

interface Edition {
  readonly library: ClaimLibrary;
  readonly compose: Compose<DigestAnswer>;
  /** The corrections in it. */
  readonly key: string;
}

export interface CorrectedRecord {
  /** The one of this moment: ask again for each answer. */
  readonly library: () => ClaimLibrary;
  readonly compose: Compose<DigestAnswer>;
  readonly desk: ReviewDesk;
}

/** Calls that come while one is running share one more: what was kept before them is in it. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    next = null;
    const begun = work();
    running = begun.catch(() => undefined);
    return begun;
  };
  return () => {
    next ??= running.then(begin);
    return next;
  };
}

/** Ready to answer when it resolves. `kept` gives the corrections as they are kept; what it rejects with comes through. */
export async function correctedRecord(
  corpus: Corpus,
  records: readonly DocumentRecord[],
  kept: () => Promise<readonly Correction[]>,
): Promise<CorrectedRecord> {
  const keyOf = (corrections: readonly Correction[]): string => JSON.stringify(corrections);
  const make = async (corrections: readonly Correction[]): Promise<Edition> => {
    const library = await inSlices(libraryInSteps(withCorrections(corpus, corrections)));
    return { library, compose: digestComposer(library, records), key: keyOf(corrections) };
  };
  let edition = await make(await kept());
  const refresh = oneAtATime(async () => {
    const corrections = await kept();
    if (keyOf(corrections) !== edition.key) edition = await make(corrections);
    return edition.library;
  });
  const asRead = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  return {
    library: () => edition.library,
    compose: (subscription, window) => edition.compose(subscription, window),
    desk: { asRead: (id) => asRead.get(id) ?? null, refresh },
  };
}
