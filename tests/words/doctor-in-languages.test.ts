/** /doctor in every language: it finds the same, and no sentence of ours is in English. */
import { describe, expect, it } from 'vitest';
import { answerDoctor } from '../../src/answers/doctor/answer-doctor.ts';
import { PLAIN } from '../../src/console/palette.ts';
import { renderAnswer } from '../../src/console/render-answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Inspection } from '../../src/domain/inspection.ts';
import { problem } from '../../src/domain/problems.ts';
import type { ChannelRights, ServerCall } from '../../src/domain/server-call.ts';
import { LANGUAGES, type Language, type Subscription } from '../../src/domain/subscription.ts';
import { FURTHER } from '../../src/words/command-texts.ts';
import { WORDS } from '../../src/words/words.ts';
import { createNaiveStores } from '../contract/naive-stores.ts';
import { leftovers } from '../support/leftovers.ts';
import { onDay, subscription } from '../support/subscriptions.ts';

const NOW = '2026-01-10T12:00:00.000Z';

const shown = (answer: Answer, language: Language): string =>
  renderAnswer(answer, { width: 100_000, palette: PLAIN, words: WORDS[language] }, []);

describe('/doctor', () => {
  const noCommands = { kind: 'compared', missing: [], outdated: [], superfluous: [], twice: [] } as const;
  const HEALTHY: Inspection = {
    clockAheadMs: 120,
    connection: { pingMs: 40.4, reconnects: 0, upMs: 3_600_000 },
    database: async () => ({ kind: 'writable', ms: 3 }),
    commands: async () => noCommands,
  };
  const CHANNELS: Readonly<Record<string, ChannelRights>> = {
    open: { name: '1', missing: [] },
    mute: { name: '2', missing: ['Send Messages', 'Embed Links'] },
    thread: {
      name: '3',
      missing: ['View Channel', 'Send Messages in Threads', 'Read Message History'],
    },
  };
  const own = { serverId: 's', zone: 'UTC', nextRunAt: '2026-01-11T06:00:00.000Z' };
  const paused = (reason: NonNullable<Subscription['paused']>['reason']) => ({
    paused: { reason, since: onDay(9) },
  });
  const many = (count: number, parts: Partial<Subscription>) =>
    Array.from({ length: count }, (_, n) =>
      subscription(`n${n}`, { ...own, channelId: 'open', topic: `t${n}`, ...parts }),
    );

  /** Between them they have every sentence. */
  const STATES: readonly (readonly [string, Partial<Inspection>, readonly Subscription[]])[] = [
    ['open', {}, []],
    ['mute', {}, [...many(1, {}), ...many(1, { channelId: 'thread' }), ...many(1, { channelId: 'gone' })]],
    ['gone', { clockAheadMs: -5200 }, many(2, paused('by-moderator'))],
    ['open', { clockAheadMs: 5200 }, many(1, paused('by-moderator'))],
    ['mute', {}, many(1, paused('channel-gone'))],
    ['mute', {}, many(1, paused('no-permission'))],
    ['mute', {}, many(1, paused('left-server'))],
    ['mute', {}, many(1, paused('unreadable'))],
    ['mute', {}, many(28, paused('refused'))],
    ['mute', {}, many(5, { nextRunAt: '2026-01-10T11:44:00.000Z' })],
    ['open', { connection: { pingMs: null, reconnects: 30, upMs: 86_400_000 } }, many(21, {})],
    ['open', { connection: { pingMs: 1500, reconnects: 2, upMs: 0 } }, many(12, {})],
    ['open', { database: async () => ({ kind: 'writable', ms: 900 }) }, []],
    ['open', { database: async () => ({ kind: 'silent', ms: 3000 }) }, many(1, {})],
    [
      'open',
      {
        database: async () => ({ kind: 'failed', problem: problem('storage/unavailable', { reason: 'x' }) }),
      },
      [],
    ],
    ['open', { commands: async () => ({ kind: 'unknown' }) }, []],
    [
      'open',
      {
        commands: async () => ({
          ...noCommands,
          missing: ['/a'],
          outdated: ['/b'],
          superfluous: ['/c'],
          twice: ['/d'],
        }),
      },
      [],
    ],
  ];

  const AS_IT_IS = [
    'Discord',
    ...Object.keys(WORDS.en.server.rights),
    'NTP',
    'DISCORD_GUILD_ID',
    'DATA_DIR',
    'DATABASE_URL',
    'npm run register -- --none',
    'npm run register',
    '/digest resume',
    '/digest status',
    '/doctor',
  ];

  async function doctor(language: Language): Promise<readonly Answer[]> {
    const answers = STATES.map(async ([channelId, inspection, subscriptions]) => {
      const stores = createNaiveStores();
      for (const one of subscriptions) await stores.subscriptions.add(one);
      return answerDoctor({
        serverId: 's',
        channelId,
        now: NOW,
        language,
        stores,
        rightsIn: (id: string) => CHANNELS[id] ?? { name: null, missing: [] },
        inspection: { ...HEALTHY, ...inspection },
      } as unknown as ServerCall);
    });
    return Promise.all(answers);
  }

  it.each(FURTHER)('has no English of ours in %s, and as many findings', async (language) => {
    const [answers, inEnglish] = await Promise.all([doctor(language), doctor('en')]);
    const shape = ({ kind, ...answer }: Answer) =>
      kind === 'notice' && 'sections' in answer ? answer.sections.map(({ lines }) => lines.length) : kind;
    expect(answers.map(shape)).toEqual(inEnglish.map(shape));
    for (const answer of answers) {
      const text = shown(answer, language);
      expect(leftovers(text, AS_IT_IS), text).toEqual([]);
    }
  });

  /** Those without blanks: so the states above leave none out. */
  it.each(LANGUAGES)('says each of its sentences in %s', async (language) => {
    const said = (await doctor(language)).map((answer) => shown(answer, language)).join('\n');
    const { title, headings, ...sentences } = WORDS[language].doctor;
    const fixed = [title(0), ...Object.values(headings), ...Object.values(sentences)].filter(
      (one) => typeof one === 'string',
    );
    for (const sentence of fixed) expect(said).toContain(sentence);
  });

  it.each([
    ['uk', 'Потребує уваги: 3 пункти', 'ще в 1 каналі дайджестів', '21 дайджест; наступний'],
    ['ru', 'Требует внимания: 3 пункта', 'ещё в 1 канале дайджестов', '21 дайджест; следующий'],
  ] as const)('counts in %s', async (language, ...expected) => {
    const said = (await doctor(language)).map((answer) => shown(answer, language)).join('\n');
    for (const words of expected) expect(said).toContain(words);
  });

  it.each([
    ['uk', 'База даних зараз недоступна.', '5,2 с'],
    ['ru', 'База данных сейчас недоступна.', '5,2 с'],
  ] as const)('tells problems and seconds as they are told in %s', async (language, ...expected) => {
    const said = (await doctor(language)).map((answer) => shown(answer, language)).join('\n');
    for (const words of expected) expect(said).toContain(words);
  });
});
