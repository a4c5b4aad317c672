/** The language that Discord shows somebody is the language in which the bot answers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { cardText, IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { eventually } from '../support/discord/stand-in.ts';

describe('languages', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterEach(() => {
    expect(harness.discord.violations).toEqual([]);
  });
  afterAll(() => harness.end());

  const asked = async (locale: string, name: string, options: Record<string, string | number> = {}) =>
    cardText((await harness.discord.outcome(harness.discord.ask({ name, options, locale }))).body);

  it.each([
    ['uk', 'у цитаті Valley News Agency, у виданні The Courier', 'сказано: <t:1620043200:D>'],
    ['ru', 'в цитате Valley News Agency, в издании The Courier', 'сказано: <t:1620043200:D>'],
    ['en-GB', 'quoted by Valley News Agency, in The Courier', 'said <t:1620043200:D>'],
    ['de', 'quoted by Valley News Agency, in The Courier', 'said <t:1620043200:D>'],
  ])('%s: the quotation stays, the words around it are its own', async (locale, way, time) => {
    const text = await asked(locale, 'quote', { speaker: 'lund' });
    expect(text).toContain('> The bridge will cost **“about 40 million crowns”**, minister Ada Lund said');
    expect(text).toContain('*Ada Lund, transport minister*');
    expect(text).toContain(way);
    expect(text).toContain(time);
  });

  it('tells problems in the language of the asker', async () => {
    expect(await asked('uk', 'timeline', { period: 'whenever' })).toContain('не той період');
    expect(await asked('ru', 'quote', { speaker: '🤷' })).toContain('нет слов, которые можно было бы искать');
    expect(await asked('ru', 'quotes')).toContain('Может быть, /quote?');
  });

  it('offers what can be chosen in the language of the asker', async () => {
    const typing = harness.discord.type('quote', 'speaker', 'lund', 3, { locale: 'uk' });
    const [choice] = await harness.discord.choices(typing);
    expect(choice).toMatchObject({ name: 'Ada Lund, transport minister · 1 твердження' });
  });

  it.each([
    ['скільки коштує міст у кронах?', 'У записах'],
    ['сколько стоит мост в кронах, объясни', 'В записях'],
    ['zzyzx?', 'on record'],
  ])('answers “%s” in the language of the question', async (question, words) => {
    harness.discord.posted.length = 0;
    harness.discord.say({ content: `<@${IDS.bot}> ${question}`, mentionsBot: true });
    const { body } = await eventually('a reply', () => harness.discord.posted[0]);
    expect(cardText(body)).toContain(words);
  });

  it('says /help in every language, with every command', async () => {
    for (const [locale, title] of [
      ['uk', 'Що можна запитати'],
      ['ru', 'Что можно спросить'],
    ] as const) {
      const text = await asked(locale, 'help');
      expect(text).toContain(title);
      for (const { description } of commands) expect(text).not.toContain(description);
    }
  });
});
