/** One interaction, one response, in whatever order things are tried. */
import { DiscordAPIError } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMentions } from '../../src/discord/render/render-answer.ts';
import { type Respondable, singleResponse } from '../../src/discord/single-response.ts';

const card = { embeds: [{ title: 'Answer' }], allowedMentions: noMentions() };

/** Records what would be sent. */
function recorder(): { readonly sent: string[]; readonly interaction: Respondable } {
  const sent: string[] = [];
  const record = (name: string) => async (options?: { readonly flags?: unknown }) => {
    sent.push(options?.flags === undefined ? name : `${name} privately`);
  };
  const ways = ['deferReply', 'reply', 'editReply', 'deleteReply', 'followUp'];
  const interaction = Object.fromEntries(ways.map((name) => [name, record(name)]));
  return { sent, interaction: interaction as unknown as Respondable };
}

/** Of a request: refused as a form, failed before or after it arrived, or repeated by the client when it had arrived. */
type Fate = 'fine' | 'refused' | 'failed' | 'arrived' | 'repeated';

const REFUSED = 50035;
const ACKNOWLEDGED = 40060;
const refusal = (code: number): DiscordAPIError =>
  new DiscordAPIError({ code, message: 'No' }, code, 400, 'POST', 'https://discord.example', {});

/** What people see when requests meet one fate after the other. */
function pretendDiscord(fates: readonly Fate[]) {
  const left = [...fates];
  let original: 'none' | 'thinking' | 'answer' | 'deleted' = 'none';
  let followUps = 0;
  const wrong: string[] = [];
  const send = async (isFirst: boolean, arrives: () => void): Promise<void> => {
    const fate = left.shift() ?? 'fine';
    if (fate === 'failed') throw new Error('cut off');
    if (fate === 'refused') throw refusal(REFUSED);
    arrives();
    if (fate === 'arrived') throw new Error('cut off');
    if (fate === 'repeated' && isFirst) throw refusal(ACKNOWLEDGED);
  };
  const change = (allowed: readonly (typeof original)[], next: typeof original) => () => {
    if (!allowed.includes(original)) wrong.push(`${original} to ${next}`);
    original = next;
  };
  const interaction = {
    deferred: false,
    deferReply: () => send(true, change(['none'], 'thinking')),
    reply: () => send(true, change(['none'], 'answer')),
    editReply: () => send(false, change(['none', 'thinking'], 'answer')),
    deleteReply: () => send(false, change(['none', 'thinking'], 'deleted')),
    followUp: () =>
      send(false, () => {
        followUps += 1;
      }),
  };
  return {
    interaction: interaction as unknown as Respondable,
    outOfOrder: () => wrong,
    shown: () => followUps + Number(original === 'answer'),
    // The first message behind a deleted placeholder is the answer.
    answers: () => Number(original === 'answer') + Number(original === 'deleted' && followUps > 0),
  };
}

type Step = 'acknowledge' | 'acknowledge privately' | 'answer' | 'answer privately' | 'aside';

const ASIDE = /(?<=reply|reply privately|editReply|followUp privately),followUp privately$/;

const ALLOWED = [
  '',
  'deferReply',
  'reply',
  'reply privately',
  'deferReply,editReply',
  'deferReply privately',
  'deferReply privately,editReply',
  'deferReply,deleteReply,followUp privately',
];

describe('singleResponse', () => {
  it('sends at most one answer, whatever is called and however often, at the same time or in turn', async () => {
    const step = fc.constantFrom<Step>(
      'acknowledge',
      'acknowledge privately',
      'answer',
      'answer privately',
      'aside',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.boolean(), async (steps, atOnce) => {
        const { sent, interaction } = recorder();
        const response = singleResponse(interaction);
        const take = (name: Step): Promise<unknown> =>
          name === 'aside'
            ? response.aside(card)
            : name.startsWith('acknowledge')
              ? response.acknowledge(name === 'acknowledge privately')
              : response.answer(card, name === 'answer privately');
        if (atOnce) await Promise.allSettled(steps.map(take));
        else for (const name of steps) await take(name).catch(() => undefined);
        // One thing more may follow an answer, and then privately.
        const [answered] = sent.join(',').split(ASIDE);
        expect(ALLOWED).toContain(answered);
      }),
    );
  });

  it('shows at most one answer and one aside, whatever fails, arrives all the same, and is tried again', async () => {
    const step = fc.constantFrom<Step>(
      'acknowledge',
      'acknowledge privately',
      'answer',
      'answer privately',
      'aside',
    );
    const fate = fc.constantFrom<Fate>('fine', 'refused', 'failed', 'arrived', 'repeated');
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 8 }),
        fc.array(fate, { maxLength: 8 }),
        fc.boolean(),
        async (steps, fates, atOnce) => {
          const discord = pretendDiscord(fates);
          const response = singleResponse(discord.interaction);
          const take = (name: Step): Promise<unknown> => {
            if (name === 'aside') return response.aside(card);
            return name.startsWith('acknowledge')
              ? response.acknowledge(name === 'acknowledge privately')
              : response.answer(card, name === 'answer privately');
          };
          if (atOnce) await Promise.allSettled(steps.map(take));
          else for (const name of steps) await take(name).catch(() => undefined);
          expect(discord.answers()).toBeLessThanOrEqual(1);
          expect(discord.shown()).toBeLessThanOrEqual(discord.answers() + 1);
          expect(discord.outOfOrder()).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('says that a second answer is a mistake', async () => {
    const response = singleResponse(recorder().interaction);
    await response.answer(card, false);
    await expect(response.answer(card, false)).rejects.toThrow('answered');
    expect(response.state()).toBe('answered');
  });
});
