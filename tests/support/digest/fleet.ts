/** Processes that deliver digests, each killed at the moment that chance gave it, and replaced. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Random } from '../../soak/random.ts';
import type { ChildOptions } from './child.ts';
import type { Moment } from './stand-in.ts';

/** At a moment of one of its posts; or so long after its start, or after it was ready. */
interface Fate {
  readonly kind: Moment | 'starting' | 'working';
  readonly afterMs: number;
}

interface Child {
  readonly process: ChildProcess;
  readonly name: string;
  readonly fate: Fate;
  /** Of its start, then of the moment at which it was ready. */
  since: number;
  ready: boolean;
}

const LONGEST_START_MS = 500;
const LONGEST_WORK_MS = 2500;
/** A process that chance would kill while posting, but that never posts, works no longer. */
const LONGEST_LIFE_MS = 8000;

interface Options {
  readonly size: number;
  readonly kills: number;
  readonly random: Random;
  readonly child: Omit<ChildOptions, 'worker' | 'aheadMs'>;
  readonly onKill?: ((kills: number) => void) | undefined;
}

export interface Fleet {
  /** Kills whose time has come, starts as many as are gone. */
  tend(): void;
  onMoment(moment: Moment, worker: string): void;
  /** The clock of all, milliseconds ahead of the real one. */
  setAhead(aheadMs: number): void;
  readonly kills: number;
  /** Kills by their moment. */
  readonly moments: Readonly<Record<string, number>>;
  /** What processes wrote about what went wrong. */
  readonly complaints: readonly string[];
  end(): void;
}

function fateOf(random: Random): Fate {
  const kind = random.pick(['starting', 'working', 'working', 'received', 'kept', 'answered'] as const);
  if (kind === 'starting') return { kind, afterMs: random.below(LONGEST_START_MS) };
  return { kind, afterMs: kind === 'working' ? random.below(LONGEST_WORK_MS) : LONGEST_LIFE_MS };
}

const isOver = ({ fate, since, ready }: Child): boolean =>
  (ready || fate.kind === 'starting') && Date.now() - since >= fate.afterMs;

export function createFleet({ size, kills: wanted, random, child: shared, onKill }: Options): Fleet {
  const children = new Set<Child>();
  const moments: Record<string, number> = {};
  const complaints: string[] = [];
  let kills = 0;
  let started = 0;
  let aheadMs = 0;

  function kill(child: Child): void {
    if (kills >= wanted || !child.process.kill('SIGKILL')) return;
    children.delete(child);
    kills++;
    moments[child.fate.kind] = (moments[child.fate.kind] ?? 0) + 1;
    onKill?.(kills);
  }

  function start(): void {
    const name = `w${++started}`;
    const options: ChildOptions = { ...shared, worker: name, aheadMs };
    const forked = fork(join(import.meta.dirname, 'child.ts'), [JSON.stringify(options)], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const child: Child = { process: forked, name, fate: fateOf(random), since: Date.now(), ready: false };
    forked.on('message', () => {
      child.ready = true;
      child.since = Date.now();
      if (forked.connected) forked.send(aheadMs);
    });
    forked.stderr?.on('data', (chunk) => complaints.push(`${name}: ${String(chunk).trim()}`));
    forked.on('exit', (code) => {
      if (children.delete(child)) complaints.push(`${name} ended with ${code}`);
    });
    children.add(child);
  }

  return {
    moments,
    complaints,
    get kills() {
      return kills;
    },
    tend() {
      for (const child of children) if (isOver(child)) kill(child);
      while (children.size < size) start();
    },
    onMoment(moment, worker) {
      for (const child of children) if (child.name === worker && child.fate.kind === moment) kill(child);
    },
    setAhead(ms) {
      aheadMs = ms;
      for (const { process: one } of children) if (one.connected) one.send(ms);
    },
    end() {
      for (const { process: one } of children.values()) {
        one.removeAllListeners('exit');
        one.kill('SIGKILL');
      }
    },
  };
}
