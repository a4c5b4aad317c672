/** How often may be asked: by one person, and on one server. Generous: a person reading answers never meets them. */
import { type Problem, type ProblemCode, problem } from '../domain/problems.ts';
import { createTokenBucket, type TokenBucket } from '../domain/token-bucket.ts';

export interface Limit {
  /** Calls at once; and as many again in so many seconds. */
  readonly most: number;
  readonly seconds: number;
}

export const ASKING_LIMITS = {
  person: { most: 10, seconds: 30 },
  server: { most: 120, seconds: 60 },
} as const satisfies Record<string, Limit>;

/** The same for buttons and menus: pages are turned faster than questions are asked. */
export const PRESSING_LIMITS = {
  person: { most: 40, seconds: 30 },
  server: { most: 360, seconds: 60 },
} as const satisfies Record<string, Limit>;

/** People and servers that are kept, each; whoever has asked nothing for the longest time is forgotten, and has all again. */
const MOST_KEPT = 10_000;

export interface Refusal {
  /** With when to try again. */
  readonly problem: Problem;
  /** Nothing has been refused since the last call that was let through. */
  readonly isFirst: boolean;
}

export interface AskingLimits {
  /** Counts a call at the time (milliseconds) and lets it through (null), or refuses it. `serverId`: null elsewhere. */
  take(asker: { readonly personId: string; readonly serverId: string | null }, nowMs: number): Refusal | null;
}

interface Budget {
  readonly bucket: TokenBucket;
  hasRefused: boolean;
}

function createBudgets({ most, seconds }: Limit): (key: string, nowMs: number) => Budget {
  const budgets = new Map<string, Budget>();
  return (key, nowMs) => {
    const budget = budgets.get(key) ?? {
      bucket: createTokenBucket(most / seconds, most, nowMs),
      hasRefused: false,
    };
    budgets.delete(key);
    budgets.set(key, budget);
    const [longest] = budgets.keys();
    if (budgets.size > MOST_KEPT && longest !== undefined) budgets.delete(longest);
    return budget;
  };
}

function refuse(budget: Budget, code: ProblemCode, limit: Limit, nowMs: number): Refusal {
  const isFirst = !budget.hasRefused;
  budget.hasRefused = true;
  const wait = Math.max(1, Math.ceil(budget.bucket.waitMs(nowMs) / 1000));
  return { problem: problem(code, { ...limit, wait }), isFirst };
}

export function createAskingLimits(
  limits: Readonly<Record<'person' | 'server', Limit>> = ASKING_LIMITS,
): AskingLimits {
  const people = createBudgets(limits.person);
  const servers = createBudgets(limits.server);
  return {
    take({ personId, serverId }, nowMs) {
      const person = people(personId, nowMs);
      if (person.bucket.take(1, nowMs) === 0) return refuse(person, 'asking/too-often', limits.person, nowMs);
      const server = serverId === null ? null : servers(serverId, nowMs);
      if (server && server.bucket.take(1, nowMs) === 0) {
        // What the server refuses is not counted for the person.
        person.bucket.giveBack(1);
        return refuse(server, 'asking/busy-server', limits.server, nowMs);
      }
      for (const budget of [person, server]) if (budget) budget.hasRefused = false;
      return null;
    },
  };
}
