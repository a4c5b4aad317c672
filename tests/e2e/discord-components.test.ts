/** Buttons and menus under cards: the real client, and what people see when they press them. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAskingLimits } from '../../src/command/asking-limits.ts';
import { type Action, actionOf } from '../../src/discord/components/carried-call.ts';
import { buildDocument, speaker } from '../support/claims.ts';
import { cardText, user } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import type { Shown } from '../support/discord/interaction-side.ts';
import { libraryOf } from '../support/discord/small-library.ts';
import { eventually } from '../support/discord/stand-in.ts';

const OTHER = user('900000000000000099', 'other');

const claims = Array.from({ length: 12 }, (_, index) => ({
  exact: `“Span ${index + 1} of the bridge is ready”`,
  suffix: ', minister Ada Lund said.',
  kind: 'direct' as const,
  speaker: speaker('Ada Lund', 'ada-lund', 'transport minister'),
  topics: ['bridge'],
}));
const page = { id: 'page.txt', url: 'https://courier.example/bridge', title: 'A bridge' };
const document = buildDocument(page, claims);

interface Part {
  readonly custom_id: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

const partsOf = ({ body }: Shown): readonly Part[] =>
  ((body.components ?? []) as readonly { readonly components: readonly Part[] }[]).flatMap(
    ({ components }) => components,
  );

function part(message: Shown, action: Action): Part {
  const found = partsOf(message).find(({ custom_id }) => actionOf(custom_id) === action);
  if (!found) throw new Error(`no ${action} under the message`);
  return found;
}

const footer = ({ body }: Shown): string =>
  (body.embeds as readonly { readonly footer?: { readonly text: string } }[]).at(-1)?.footer?.text ?? '';

describe('buttons and menus', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ library: () => libraryOf([document]) });
  });
  afterEach(() => {
    expect(harness.discord.violations).toEqual([]);
    expect(harness.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
  afterAll(() => harness.end());

  const quote = (): Promise<Shown> =>
    harness.discord.outcome(harness.discord.ask({ name: 'quote', options: { speaker: 'lund' } }));
  const press = (message: Shown, action: Action, more: { values?: string[]; by?: typeof OTHER } = {}) =>
    harness.discord.press({ message, id: part(message, action).custom_id, ...more });
  const pressed = (message: Shown, action: Action, more = {}): Promise<Shown> =>
    harness.discord.outcome(press(message, action, more));

  it('turn the pages of what its asker sees, there and back, and end where the pages end', async () => {
    const first = await quote();
    expect(footer(first)).toBe('Page 1 of 3 · claims 1 to 5 of 12');
    expect(part(first, 'previous').disabled).toBe(true);
    const interaction = press(first, 'next');
    const second = await harness.discord.outcome(interaction);
    expect(interaction.taken).toEqual(['update', 'edit']);
    expect(second.id).toBe(first.id);
    expect(footer(second)).toBe('Page 2 of 3 · claims 6 to 10 of 12');
    const last = await pressed(second, 'next');
    expect(part(last, 'next').disabled).toBe(true);
    expect(cardText((await pressed(last, 'previous')).body)).toEqual(cardText(second.body));
  });

  it('work after a restart: the message alone says what to show', async () => {
    const first = await quote();
    const restarted = await startHarness({ library: () => libraryOf([document]) });
    try {
      const second = await restarted.discord.outcome(
        restarted.discord.press({ message: first, id: part(first, 'next').custom_id }),
      );
      expect(footer(second)).toBe('Page 2 of 3 · claims 6 to 10 of 12');
    } finally {
      await restarted.end();
    }
  });

  it('show another person the next page alone, and leave what everybody sees', async () => {
    const first = await quote();
    const theirs = await pressed(first, 'next', { by: OTHER });
    expect(theirs.ephemeral).toBe(true);
    expect(theirs.id).not.toBe(first.id);
    // It is theirs now: the next page comes in its place.
    const next = await pressed(theirs, 'next', { by: OTHER });
    expect(next.id).toBe(theirs.id);
    expect(footer(next)).toBe('Page 3 of 3 · claims 11 to 12 of 12');
  });

  it('show a claim in its context, to its reader alone, with a link to the sentence', async () => {
    const first = await quote();
    const { options = [] } = part(first, 'context');
    expect(options.map(({ label }) => label)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `${number} · Ada Lund, transport minister`),
    );
    const context = await pressed(first, 'context', { values: [options[1]?.value ?? ''] });
    expect(context.ephemeral).toBe(true);
    const text = cardText(context.body);
    expect(text).toContain('> “Span 1 of the bridge is ready”, minister');
    expect(text).toContain('> **“Span 2 of the bridge is ready”**, minister Ada Lund said.');
    expect(text).toContain('> “Span 3 of the bridge is ready”, minister');
    expect(text).toContain('(https://courier.example/bridge#:~:text=%E2%80%9CSpan%202%20of%20the%20bridge');
  });

  it('tell where each claim of the page is written', async () => {
    const first = await quote();
    const sources = await pressed(await pressed(first, 'next'), 'source');
    expect(sources.ephemeral).toBe(true);
    expect(cardText(sources.body)).toContain('**6** · *Ada Lund, transport minister*');
    expect(cardText(sources.body)).toContain('page.txt, characters');
  });

  it('share what one person has seen with everybody, once', async () => {
    const first = await quote();
    const context = await pressed(first, 'context', {
      values: [part(first, 'context').options?.[0]?.value ?? ''],
    });
    const interaction = press(context, 'share');
    const [own, open] = await eventually('both messages', () =>
      interaction.shown.length === 2 ? interaction.shown : null,
    );
    expect(own?.id).toBe(context.id);
    expect(own && partsOf(own).map(({ custom_id }) => actionOf(custom_id))).not.toContain('share');
    expect(open?.ephemeral).toBe(false);
    expect(open && footer(open)).toBe('shared by asker');
    expect(cardText(open?.body ?? {})).toContain('Span 1');
  });

  it('ask what is offered next as a message of its own', async () => {
    const first = await quote();
    const [offered] = part(first, 'ask').options ?? [];
    expect(offered?.value).toBe('/sources');
    const sources = await pressed(first, 'ask', { values: ['/sources'] });
    expect(sources.id).not.toBe(first.id);
    expect(sources.ephemeral).toBe(false);
    expect(cardText(sources.body)).toContain('A bridge');
  });

  it('say that a claim is gone, and offer it no longer', async () => {
    const first = await quote();
    const ids = (part(first, 'context').options ?? []).map(({ value }) => value);
    const shorter = libraryOf([buildDocument(page, claims.slice(0, 4))]);
    const changed = await startHarness({ library: () => shorter });
    try {
      const { discord } = changed;
      const interaction = discord.press({
        message: first,
        id: part(first, 'context').custom_id,
        values: [ids[4] ?? ''],
      });
      const [own, told] = await eventually('a word on it', () =>
        interaction.shown.length === 2 ? interaction.shown : null,
      );
      expect(cardText(told?.body ?? {})).toContain('no longer on record');
      expect(told?.ephemeral).toBe(true);
      expect(own && part(own, 'context').options?.map(({ value }) => value)).toEqual(ids.slice(0, 4));
    } finally {
      await changed.end();
    }
  });

  it('are switched off once all claims of the page are gone', async () => {
    const first = await quote();
    const emptied = await startHarness({ library: () => libraryOf([]) });
    try {
      const interaction = emptied.discord.press({ message: first, id: part(first, 'source').custom_id });
      const [own] = await eventually('a word on it', () =>
        interaction.shown.length === 2 ? interaction.shown : null,
      );
      expect(own && part(own, 'source').disabled).toBe(true);
      expect(own && part(own, 'context').disabled).toBe(true);
      expect(own && part(own, 'next').disabled).toBe(false);
    } finally {
      await emptied.end();
    }
  });

  it('are for whoever presses them at the pace of a reader', async () => {
    const limits = { person: { most: 2, seconds: 30 }, server: { most: 100, seconds: 30 } };
    const limited = await startHarness({
      library: () => libraryOf([document]),
      pressing: createAskingLimits(limits),
    });
    try {
      const { discord } = limited;
      const first = await discord.outcome(discord.ask({ name: 'quote', options: { speaker: 'lund' } }));
      const id = part(first, 'next').custom_id;
      for (let press = 0; press < 2; press += 1) await discord.outcome(discord.press({ message: first, id }));
      const told = await discord.outcome(discord.press({ message: first, id, locale: 'uk' }));
      expect(told.ephemeral).toBe(true);
      expect(cardText(told.body)).toMatch(/ще раз через \d+ с/);
      expect(discord.violations).toEqual([]);
    } finally {
      await limited.end();
    }
  });

  it('tell of a fault of ours with the reference that the log has, whatever was pressed', async () => {
    const first = await quote();
    const options = part(first, 'context').options ?? [];
    const broken = new Proxy(libraryOf([document]), {
      get: () => () => {
        throw new Error('a fault of ours');
      },
    });
    const faulty = await startHarness({ library: () => broken });
    try {
      const { discord, log } = faulty;
      for (const [action, values] of [
        ['next', undefined],
        ['source', undefined],
        ['context', [options[0]?.value ?? '']],
        ['ask', ['/sources']],
      ] as const) {
        const pressing = discord.press({
          message: first,
          id: part(first, action).custom_id,
          ...(values ? { values } : {}),
        });
        const told = await eventually(`a word on ${action}`, () =>
          pressing.shown.find(({ body }) => cardText(body).includes('Something went wrong')),
        );
        expect(told.ephemeral).toBe(true);
        const [, reference] = /reference (ref-\\*-?\d+)/.exec(cardText(told.body).replaceAll('\\', '')) ?? [];
        expect(log.some(({ details }) => details.reference === reference)).toBe(true);
      }
      expect(discord.violations).toEqual([]);
    } finally {
      await faulty.end();
    }
  });

  it('keep Share, and say so, when Discord does not take what is shared', async () => {
    const { discord } = harness;
    const first = await quote();
    const values = [part(first, 'context').options?.[0]?.value ?? ''];
    const context = await pressed(first, 'context', { values });
    discord.interventions.push({
      path: /^\/webhooks\/\d+\/[^/]+$/,
      reply: { status: 403, body: { code: 50013, message: 'Missing Permissions' } },
    });
    const interaction = press(context, 'share');
    const told = await eventually('a word on it', () => interaction.shown[0]);
    expect(cardText(told.body)).toContain('could not show this to everybody');
    expect(told.ephemeral).toBe(true);
  });

  it('write down no question whose card has one page', async () => {
    const shown = await harness.discord.outcome(
      harness.discord.ask({ name: 'ask', options: { question: 'which span is ready' } }),
    );
    expect(JSON.stringify(shown.body.components)).not.toContain('which span');
  });

  it('say so under a card that no version of ours has made', async () => {
    const first = await quote();
    const told = await harness.discord.outcome(harness.discord.press({ message: first, id: 'vote:yes' }));
    expect(told.ephemeral).toBe(true);
    expect(cardText(told.body)).toContain('Ask again');
  });

  it('choose one of several speakers in the place of the question', async () => {
    const two = buildDocument({ id: 'two.txt' }, [
      { exact: 'It rose', speaker: speaker('Ada Lund', 'ada-lund') },
      { exact: 'It fell', speaker: speaker('Bo Lund', 'bo-lund') },
    ]);
    const other = await startHarness({ library: () => libraryOf([two]) });
    try {
      const asked = await other.discord.outcome(
        other.discord.ask({ name: 'quote', options: { speaker: 'lund' } }),
      );
      const menu = part(asked, 'choose');
      const call = menu.options?.find(({ label }) => label.includes('Bo'))?.value ?? '';
      const answer = await other.discord.outcome(
        other.discord.press({ message: asked, id: menu.custom_id, values: [call] }),
      );
      expect(answer.id).toBe(asked.id);
      expect(cardText(answer.body)).toContain('It fell');
      expect(cardText(answer.body)).not.toContain('It rose');
      expect(other.discord.violations).toEqual([]);
    } finally {
      await other.end();
    }
  });
});
