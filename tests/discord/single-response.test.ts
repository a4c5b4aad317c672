/** One interaction, one response, in whatever order things are tried. */
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

  it('says that a second answer is a mistake', async () => {
    const response = singleResponse(recorder().interaction);
    await response.answer(card, false);
    await expect(response.answer(card, false)).rejects.toThrow('answered');
    expect(response.state()).toBe('answered');
  });
});
