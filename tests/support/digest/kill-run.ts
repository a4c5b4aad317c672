/** Kills processes that deliver digests, day after day, and counts what arrived. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { DigestLimits } from '../../../src/digest/parts.ts';
import type { Stores } from '../../../src/domain/stores.ts';
import { openStores, type Place } from '../../../src/storage/database/open-stores.ts';
import type { Random } from '../../soak/random.ts';
import { subscription } from '../subscriptions.ts';
import { createFleet, type Fleet } from './fleet.ts';
import { type KeptMessage, type Moods, type StandIn, startStandIn } from './stand-in.ts';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2030, 0, 1);
/** When for so long nothing arrives and nobody is killed, something is lost. */
const PATIENCE_MS = 60_000;

/** Shorter than in earnest, and in the same proportions but one: nonces are forgotten before leases end. */
const LIMITS: Partial<DigestLimits> = {
  leaseMs: 3000,
  postDeadlineMs: 800,
  concurrency: 6,
  postsPerSecond: 60,
  spreadMs: 500,
  mostPauseMs: 250,
  leastPauseMs: 50,
  waits: { firstMs: 900, longestMs: 2000 },
};

const MOODS: Moods = {
  delayMs: 120,
  lostAnswer: 0.05,
  refusal: 0.03,
  rateLimit: 0.03,
  slow: 0.02,
  slowMs: 1200,
  nonceMs: 2000,
};

export interface KillRun {
  readonly place: Place;
  readonly subscriptions: number;
  /** At the same time. */
  readonly processes: number;
  readonly kills: number;
  readonly random: Random;
  readonly onKill?: (kills: number) => void;
}

export interface KillResult {
  readonly kills: number;
  readonly moments: Readonly<Record<string, number>>;
  readonly days: number;
  readonly expected: number;
  readonly arrived: number;
  /** "subscription day". */
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  /** Those of the last day that the database does not know as sent, with the very message that arrived. */
  readonly unsettled: readonly string[];
  readonly complaints: readonly string[];
}

const dayOf = (day: number): string => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);

async function seed(stores: Stores, count: number): Promise<string[]> {
  const start = new Date(FIRST_DAY).toISOString();
  const parts = { zone: 'UTC', time: '00:00', createdAt: start, nextRunAt: start, coveredUntil: start };
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  for (const id of ids) await stores.subscriptions.add(subscription(id, parts));
  return ids;
}

function judge(kept: readonly KeptMessage[], ids: readonly string[], days: number) {
  const counts = new Map<string, number>();
  for (const { channelId, footer } of kept) {
    const key = `${channelId.replace('channel-of-', '')} ${footer.split(' · ')[1]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const expected = ids.flatMap((id) => Array.from({ length: days }, (_, day) => `${id} ${dayOf(day)}`));
  return {
    expected: expected.length,
    arrived: kept.length,
    missing: expected.filter((key) => !counts.has(key)),
    twice: [...counts].flatMap(([key, count]) => (count > 1 || !expected.includes(key) ? [key] : [])),
  };
}

async function unsettledOn(day: string, ids: readonly string[], stores: Stores, { kept }: StandIn) {
  const open: string[] = [];
  for (const id of ids) {
    const [latest] = await stores.deliveries.latest(id, 1);
    const message = kept.find((one) => one.id === latest?.messageId);
    const settled = latest?.state === 'sent' && latest.localDate === day;
    if (!settled || message?.channelId !== `channel-of-${id}`) open.push(`${id} ${day}`);
  }
  return open;
}

interface Day {
  readonly number: number;
  readonly ids: readonly string[];
  readonly stores: Stores;
  readonly standIn: StandIn;
  readonly fleet: Fleet;
}

/** Until everything is out and settled; gives what is not when patience ends. */
async function runDay({ number, ids, stores, standIn, fleet }: Day): Promise<readonly string[]> {
  let seen = { done: 0, at: Date.now() };
  for (;;) {
    fleet.tend();
    await sleep(20);
    const done = standIn.kept.length + fleet.kills;
    if (done > seen.done) seen = { done, at: Date.now() };
    const patient = Date.now() - seen.at < PATIENCE_MS;
    if (standIn.kept.length < ids.length * (number + 1) && patient) continue;
    const unsettled = await unsettledOn(dayOf(number), ids, stores, standIn);
    if (unsettled.length === 0 || !patient) return unsettled;
  }
}

/** Runs whole days until so many processes have been killed. */
export async function killRun({ place, random, processes, ...run }: KillRun): Promise<KillResult> {
  const stores = await openStores(place);
  const ids = await seed(stores, run.subscriptions);
  let aheadMs = 0;
  const standIn = await startStandIn({
    moods: MOODS,
    random,
    now: () => Date.now() + aheadMs,
    onMoment: (moment, worker) => fleet.onMoment(moment, worker),
  });
  const child = { place, url: standIn.url, limits: LIMITS };
  const fleet = createFleet({ size: processes, kills: run.kills, random, child, onKill: run.onKill });
  let days = 0;
  let unsettled: readonly string[] = [];
  try {
    while (unsettled.length === 0 && (days === 0 || fleet.kills < run.kills)) {
      aheadMs = FIRST_DAY + days * DAY_MS + 1 - Date.now();
      fleet.setAhead(aheadMs);
      unsettled = await runDay({ number: days++, ids, stores, standIn, fleet });
    }
    const { kills, moments, complaints } = fleet;
    return { kills, moments, days, ...judge(standIn.kept, ids, days), unsettled, complaints };
  } finally {
    fleet.end();
    await standIn.close();
    await stores.close();
  }
}
