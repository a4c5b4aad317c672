/** Questions in messages: answered when asked, never otherwise. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText, IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { eventually } from '../support/discord/stand-in.ts';

const BOT = `<@${IDS.bot}>`;

describe('messages', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  beforeEach(() => {
    harness.discord.posted.length = 0;
  });
  afterAll(async () => {
    expect(harness.discord.violations).toEqual([]);
    await harness.end();
  });

  const reply = async () => {
    const posted = await eventually('a reply', () => harness.discord.posted[0]);
    await harness.discord.quiet();
    expect(harness.discord.posted).toHaveLength(1);
    return posted;
  };

  it('answers a mention as a question, in a reply that mentions nobody', async () => {
    const id = harness.discord.say({ content: `${BOT} how many crowns?`, mentionsBot: true });
    const { channel, body } = await reply();
    expect(channel).toBe(IDS.channel);
    expect(body).toMatchObject({
      message_reference: { message_id: id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
      nonce: id,
      enforce_nonce: true,
    });
    expect(cardText(body)).toContain('40 million crowns');
  });

  it.each([
    ['with the mention behind', `/quote lund ${BOT}`],
    ['with the old form of a mention', `<@!${IDS.bot}>   /quote lund`],
  ])('runs a typed command %s', async (_, content) => {
    harness.discord.say({ content, mentionsBot: true });
    const { body } = await reply();
    expect(cardText(body)).toContain('Ada Lund');
  });

  it('answers a direct message, which needs no mention', async () => {
    harness.discord.say({ content: 'how many crowns?', direct: true });
    const { channel, body } = await reply();
    expect(channel).toBe(IDS.direct);
    expect(cardText(body)).toContain('40 million crowns');
  });

  it('says what can be asked when it is only called', async () => {
    harness.discord.say({ content: BOT, mentionsBot: true });
    const { body } = await reply();
    expect(cardText(body)).toContain('/help');
  });

  it.each([
    ['a message in a server that does not mention it', { content: 'how many crowns?' }],
    ['a reply to it without its name in the text', { content: 'thanks!', mentionsBot: true }],
    [
      'another bot, even one that mentions it',
      { content: `${BOT} how many?`, mentionsBot: true, byBot: true },
    ],
    ['another bot in direct messages', { content: 'how many crowns?', direct: true, byBot: true }],
    ['a webhook', { content: `${BOT} how many?`, mentionsBot: true, webhook: true }],
    ['a direct message without words', { content: '', direct: true }],
  ])('does not answer %s', async (_, spoken) => {
    harness.discord.say(spoken);
    await harness.discord.quiet();
    expect(harness.discord.posted).toEqual([]);
  });

  it('goes on after a reply that it may not send', async () => {
    const refusal = { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
    harness.discord.interventions.push({ path: /\/channels\/\d+\/messages$/, reply: refusal });
    harness.discord.say({ content: `${BOT} how many crowns?`, mentionsBot: true });
    await eventually('a log line', () =>
      harness.log.some(({ message }) => message === 'a question got no reply'),
    );
    expect(harness.discord.posted).toEqual([]);
    harness.discord.say({ content: `${BOT} how many crowns?`, mentionsBot: true });
    await reply();
  });
});
