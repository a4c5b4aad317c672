/**
 * The bot of a load run, in a process of its own: over the stored documents, or over a record of as many claims as wanted. It
 * tells its parent what can be asked, and how it fares.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { commands } from '../../commands/index.ts';
import { askExamples } from '../../src/command/ask-examples.ts';
import { startBot } from '../../src/discord/start-bot.ts';
import type { ClaimLibrary } from '../../src/domain/services.ts';
import { serverParts } from '../../src/run-digests.ts';
import { createLibrary } from '../../src/search/create-library.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { readLexicon } from '../../src/storage/read-lexicon.ts';
import { largeCorpus, publicSentences } from '../bench/large-corpus.ts';
import { LEXICON_FOLDER } from '../quality/corpus.ts';
import { startBot as readCorpus, TODAY } from '../quality/run-bot.ts';
import { noReview } from '../support/discord/small-library.ts';
import { createHeapMeter } from './heap.ts';

/** What the parent sends. */
export type Order = 'begin' | 'report' | 'stop';

/** What can be asked of this record. */
export interface Askable {
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  readonly years: readonly number[];
  readonly sentences: readonly string[];
}

export interface Fares {
  /** Bytes of the process and of its heap, one sample a second since the beginning. */
  readonly resident: readonly number[];
  /** Bytes held after collecting garbage, at the beginning and now. */
  readonly held: readonly [before: number, now: number];
  /** Milliseconds by which a timer of 5 ms came late. */
  readonly loopDelay: { readonly p50: number; readonly p99: number; readonly max: number };
  /** Lines of the log above "info", the first few. */
  readonly complaints: readonly string[];
}

export type Told =
  | { readonly kind: 'ready'; readonly askable: Askable; readonly claims: number }
  | { readonly kind: 'begun' }
  | { readonly kind: 'fares'; readonly fares: Fares };

const SAMPLE_MS = 1000;
const RESOLUTION_MS = 5;
const COMPLAINTS_KEPT = 10;
const SPEAKERS_ASKED = 300;
const SENTENCES_ASKED = 500;
const NANOSECONDS_A_MS = 1e6;

function readLibrary(claims: number): ClaimLibrary {
  if (claims === 0) return readCorpus().library;
  const { VERBATIM_DATA = '' } = process.env;
  const lexicon = readLexicon(LEXICON_FOLDER);
  const sentences = publicSentences(VERBATIM_DATA);
  const topics = lexicon.topics.map(({ id }) => id);
  return createLibrary({ ...largeCorpus(sentences, topics, claims), lexicon });
}

const every = <T>(items: readonly T[], count: number): readonly T[] => {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, place) => place % step === 0).slice(0, count);
};

const askableOf = ({ speakers, topics, years, claims }: ClaimLibrary): Askable => ({
  speakers: every(speakers, SPEAKERS_ASKED).map(({ name }) => name),
  topics: topics.map(({ label }) => label),
  years: years.map(({ year }) => year),
  sentences: every(claims, SENTENCES_ASKED).map(({ selector }) => selector.exact),
});

const tell = (told: Told): void => {
  process.send?.(told);
};

const [api = '', claims = '0'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'));
const complaints: string[] = [];
const complain = (details: Readonly<Record<string, unknown>>, message: string): void => {
  if (complaints.length < COMPLAINTS_KEPT) complaints.push(`${message} ${String(details.err ?? '')}`);
};
const log = { info: () => undefined, warn: complain, error: complain };

const library = readLibrary(Number(claims));
askExamples(commands, { library, language: 'en', today: TODAY });
const stores = await openStores({ kind: 'sqlite', folder });
let references = 0;
const bot = await startBot({
  token: process.env.DISCORD_TOKEN ?? '',
  commands,
  library: () => library,
  log,
  today: () => TODAY,
  reference: () => `load-${++references}`,
  servers: serverParts(stores, [], log, noReview),
  rest: { api },
});

const heapInUse = createHeapMeter();
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
const resident: number[] = [];
let before = 0;

const report = (): Fares => {
  delay.disable();
  const late = (part: number): number => delay.percentile(part) / NANOSECONDS_A_MS;
  return {
    resident,
    held: [before, heapInUse()],
    loopDelay: { p50: late(50), p99: late(99), max: delay.max / NANOSECONDS_A_MS },
    complaints,
  };
};

process.on('message', async (order: Order) => {
  if (order === 'begin') {
    before = heapInUse();
    delay.enable();
    setInterval(() => resident.push(process.memoryUsage().rss), SAMPLE_MS).unref();
    tell({ kind: 'begun' });
  } else if (order === 'report') tell({ kind: 'fares', fares: report() });
  else {
    await bot.stop();
    await stores.close();
    rmSync(folder, { recursive: true, force: true });
    process.disconnect();
  }
});
tell({ kind: 'ready', askable: askableOf(library), claims: library.claims.length });
