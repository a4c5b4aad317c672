/** Whoever asks too fast is told so kindly, and by whom it is seen. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAskingLimits } from '../../src/command/asking-limits.ts';
import { cardText, IDS } from '../support/discord/fixtures.ts';
import { type Harness, startHarness } from '../support/discord/harness.ts';
import { eventually } from '../support/discord/stand-in.ts';

/** Two at once, and then none for longer than a test takes. */
const few = { most: 2, seconds: 7_200 };
const plenty = { most: 1000, seconds: 1 };

let harness: Harness;
beforeEach(async () => {
  harness = await startHarness({ asking: createAskingLimits({ person: few, server: plenty }) });
});
afterEach(async () => {
  expect(harness.discord.violations).toEqual([]);
  await harness.end();
});

const ask = async () => {
  const asked = harness.discord.ask({ name: 'quote', options: { speaker: 'lund' } });
  const { body, ephemeral } = await harness.discord.outcome(asked);
  return { text: cardText(body), isPrivate: ephemeral, taken: asked.taken };
};

it('a slash command is refused at once, to the asker alone, each time', async () => {
  for (let n = 0; n < 2; n++) expect((await ask()).text).toContain('Ada Lund');
  for (let n = 0; n < 2; n++) {
    const refused = await ask();
    expect(refused.text).toMatch(/That was fast.*Try again in \d+ s/);
    expect(refused).toMatchObject({ isPrivate: true, taken: ['message'] });
  }
});

it('completion is not counted', async () => {
  for (let n = 0; n < 5; n++) await harness.discord.choices(harness.discord.type('quote', 'speaker', 'lu'));
  expect((await ask()).text).toContain('Ada Lund');
});

it('a mention is refused once, and then passed over in silence', async () => {
  const { discord } = harness;
  for (let n = 1; n <= 2; n++) {
    discord.say({ content: `<@${IDS.bot}> how many crowns?`, mentionsBot: true });
    await eventually('an answer', () => discord.posted.length === n);
  }
  for (let n = 0; n < 4; n++) discord.say({ content: `<@${IDS.bot}> how many crowns?`, mentionsBot: true });
  await eventually('a refusal', () => discord.posted.length === 3);
  await discord.quiet();
  expect(discord.posted).toHaveLength(3);
  expect(cardText(discord.posted[2]?.body ?? {})).toContain('That was fast');
});

it('a message that asks nothing is not counted', async () => {
  for (let n = 0; n < 5; n++) harness.discord.say({ content: 'good morning' });
  await harness.discord.quiet();
  expect((await ask()).text).toContain('Ada Lund');
});
