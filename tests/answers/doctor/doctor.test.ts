import { describe, expect, it } from 'vitest';
import { answerDoctor } from '../../../src/answers/doctor/answer-doctor.ts';
import {
  aboutClock,
  aboutCommands,
  aboutConnection,
  aboutDatabase,
} from '../../../src/answers/doctor/technical.ts';
import type { Delivery } from '../../../src/domain/delivery.ts';
import type { Inspection } from '../../../src/domain/inspection.ts';
import { ProblemError, problem } from '../../../src/domain/problems.ts';
import type { ChannelRights, ServerCall } from '../../../src/domain/server-call.ts';
import type { Subscription } from '../../../src/domain/subscription.ts';
import { WORDS } from '../../../src/words/words.ts';
import { createNaiveStores } from '../../contract/naive-stores.ts';
import { onDay, subscription } from '../../support/subscriptions.ts';

const NOW = '2026-01-10T12:00:00.000Z';
const HEALTHY: Inspection = {
  clockAheadMs: 120,
  connection: { pingMs: 40, reconnects: 0, upMs: 3_600_000 },
  database: async () => ({ kind: 'writable', ms: 3 }),
  commands: async () => ({ kind: 'compared', missing: [], outdated: [], superfluous: [], twice: [] }),
};
const CHANNELS: Readonly<Record<string, ChannelRights>> = {
  here: { name: 'sources', missing: [] },
  news: { name: 'news', missing: [] },
  mute: { name: 'mute', missing: ['Send Messages', 'Embed Links'] },
};
const coming = { serverId: 's', channelId: 'news', nextRunAt: '2026-01-11T06:00:00.000Z', zone: 'UTC' };

interface Given {
  readonly subscriptions?: readonly Subscription[];
  readonly inspection?: Partial<Inspection>;
  readonly channelId?: string;
  readonly stores?: Partial<ServerCall['stores']>;
}

async function doctor({ subscriptions = [], inspection, channelId = 'here', stores }: Given = {}) {
  const naive = createNaiveStores();
  for (const one of subscriptions) await naive.subscriptions.add(one);
  const call = {
    serverId: 's',
    channelId,
    now: NOW,
    language: 'en',
    stores: { ...naive, ...stores },
    rightsIn: (id: string) => CHANNELS[id] ?? { name: null, missing: [] },
    inspection: { ...HEALTHY, ...inspection },
  } as unknown as ServerCall;
  const { title, sections } = await answerDoctor(call);
  const lines = sections.flatMap(({ lines: own }) => own);
  return { title, lines, toDo: lines.filter((line) => line.startsWith('Look at this')) };
}

describe('/doctor', () => {
  it('finds nothing where nothing is wrong, and names the next digest', async () => {
    const { title, lines, toDo } = await doctor({
      subscriptions: [
        subscription('a', { ...coming, nextRunAt: '2026-01-12T06:00:00.000Z', topic: 'draft' }),
        subscription('b', coming),
      ],
    });
    expect(title).toBe('All is well');
    expect(toDo).toEqual([]);
    expect(lines).toContain('ok · 2 digests; the next: #news, 11 January 2026, 06:00.');
    expect(lines).toContain('ok · Nothing is missing here in #sources.');
    expect(lines).toContain('ok · Nothing is missing in 1 other channel of digests.');
  });

  it('says of a server without digests that it has none', async () => {
    expect((await doctor()).lines).toContain('ok · This server has none.');
  });

  it('names what it lacks, here and where digests go', async () => {
    const { toDo, title } = await doctor({
      channelId: 'mute',
      subscriptions: [
        subscription('a', { ...coming, channelId: 'gone' }),
        subscription('b', { ...coming, channelId: 'mute' }),
      ],
    });
    expect(title).toBe('2 things to look at');
    expect(toDo).toEqual([
      expect.stringContaining('I lack Send Messages, Embed Links here in #mute.'),
      expect.stringContaining('a channel that I do not see'),
    ]);
  });

  it('says that a channel which it does not see has slash commands alone', async () => {
    expect((await doctor({ channelId: 'unknown' })).toDo).toEqual([
      expect.stringContaining('slash commands work, mentions do not'),
    ]);
  });

  it('names digests that have stopped, not those that a moderator has paused', async () => {
    const since = onDay(9);
    const { toDo } = await doctor({
      subscriptions: [
        subscription('a', { ...coming, paused: { reason: 'no-permission', since } }),
        subscription('b', { ...coming, topic: 'draft', paused: { reason: 'by-moderator', since } }),
      ],
    });
    expect(toDo).toEqual([expect.stringMatching(/#news: paused: I may not post there\. Give me .*resume/)]);
  });

  it.each([
    ['14 minutes', '2026-01-10T11:46:00.000Z', 0],
    ['16 minutes', '2026-01-10T11:44:00.000Z', 1],
  ])('names a digest that has not been planned for %s: %s', async (_, nextRunAt, count) => {
    const { toDo } = await doctor({ subscriptions: [subscription('a', { ...coming, nextRunAt })] });
    expect(toDo).toHaveLength(count);
    for (const line of toDo) expect(line).toContain('#news: late since 10 January 2026, 11:44');
  });

  it.each([
    ['due', 1],
    ['claimed', 1],
    ['sent', 0],
    ['skipped', 0],
  ] as const)('names a digest of the morning that is still %s', async (state, count) => {
    const delivery = { state, plannedFor: '2026-01-10T06:00:00.000Z' } as Delivery;
    const deliveries = { latest: async () => [delivery] } as unknown as ServerCall['stores']['deliveries'];
    const { toDo } = await doctor({ subscriptions: [subscription('a', coming)], stores: { deliveries } });
    expect(toDo).toHaveLength(count);
  });

  it('is not as long as the list of digests', async () => {
    const paused = { reason: 'refused', since: onDay(9) } as const;
    const many = Array.from({ length: 25 }, (_, n) =>
      subscription(`n${n}`, { ...coming, topic: `t${n}`, paused }),
    );
    const { toDo } = await doctor({ subscriptions: many });
    expect(toDo).toHaveLength(7);
    expect(toDo.at(-1)).toContain('19 more: /digest status');
  });

  it('looks at the rest when the database fails', async () => {
    const cause = problem('storage/unavailable', { reason: 'the disk fails' });
    const subscriptions = { ofServer: () => Promise.reject(new ProblemError(cause)) };
    const { toDo, lines } = await doctor({
      inspection: { database: async () => ({ kind: 'failed', problem: cause }) },
      stores: { subscriptions: subscriptions as unknown as ServerCall['stores']['subscriptions'] },
    });
    expect(toDo).toEqual([
      expect.stringContaining('see Database'),
      expect.stringContaining('cannot be used now: the disk fails'),
    ]);
    expect(lines).toContain('ok · Registered as they should be.');
  });

  it('does not ask a database that is silent once more', async () => {
    const subscriptions = { ofServer: () => new Promise<never>(() => {}) };
    const { toDo } = await doctor({
      inspection: { database: async () => ({ kind: 'silent', ms: 3000 }) },
      stores: { subscriptions: subscriptions as unknown as ServerCall['stores']['subscriptions'] },
    });
    expect(toDo).toHaveLength(2);
  });
});

describe('findings on the program', () => {
  it.each([
    [{ kind: 'writable', ms: 250 } as const, true],
    [{ kind: 'writable', ms: 251 } as const, false],
    [{ kind: 'silent', ms: 3000 } as const, false],
  ])('on a database that is %o', (state, isWell) => {
    expect(aboutDatabase(state, WORDS.en).isWell).toBe(isWell);
  });

  it.each([
    [0, true],
    [3000, true],
    [3001, false],
    [-3001, false],
  ])('on a clock that is %i ms ahead', (ahead, isWell) => {
    expect(aboutClock(ahead, WORDS.en).isWell).toBe(isWell);
  });

  it('on a clock tell which way it is wrong', () => {
    expect(aboutClock(-5200, WORDS.en).sentence).toContain('5.2 s behind');
    expect(aboutClock(5200, WORDS.en).sentence).toContain('5.2 s ahead');
  });

  it('on the connection bear with what is usual', () => {
    const day = 24 * 3_600_000;
    const isWell = (pingMs: number | null, reconnects: number, upMs: number) =>
      aboutConnection({ pingMs, reconnects, upMs }, WORDS.en).every((one) => one.isWell);
    expect(isWell(null, 0, 0)).toBe(true);
    expect(isWell(100, 29, day)).toBe(true);
    expect(isWell(100, 30, day)).toBe(false);
    expect(isWell(1001, 0, day)).toBe(false);
  });

  it('on commands name them', () => {
    const none = { kind: 'compared', missing: [], outdated: [], superfluous: [], twice: [] } as const;
    expect(aboutCommands({ ...none, missing: ['/quote', '/ask'] }, WORDS.en)).toEqual([
      { isWell: false, sentence: 'Not registered: /quote, /ask. The operator has to run npm run register.' },
    ]);
    expect(
      aboutCommands({ ...none, outdated: ['/a'], superfluous: ['/b'], twice: ['/c'] }, WORDS.en),
    ).toHaveLength(3);
    expect(aboutCommands({ kind: 'unknown' }, WORDS.en)[0]?.isWell).toBe(false);
  });
});
