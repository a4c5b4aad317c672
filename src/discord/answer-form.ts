/** A filled-in "Wrong?" form → what has become of it, told to its sender alone. */
import type { ModalSubmitInteraction } from 'discord.js';
import { problemAnswer } from '../domain/answer.ts';
import { problem } from '../domain/problems.ts';
import { answerOnce } from './answer-once.ts';
import type { BotParts } from './bot-parts.ts';
import { readWrongForm, WRONG_FORM } from './components/wrong-form.ts';
import { languageOf, wordsFor } from './language.ts';
import { renderAnswer } from './render/render-answer.ts';
import { tooOften } from './too-often.ts';

/** Never throws. */
export async function answerForm(interaction: ModalSubmitInteraction, parts: BotParts): Promise<void> {
  await answerOnce(interaction, 'wrong', parts, async (response) => {
    const { user, guildId } = interaction;
    const refusal = tooOften({ personId: user.id, serverId: guildId }, parts);
    if (refusal)
      return response.answer(renderAnswer(problemAnswer(refusal.problem), wordsFor(interaction)), true);
    const report = interaction.customId === WRONG_FORM ? readWrongForm(interaction) : null;
    await response.acknowledge(true);
    const answer =
      report && parts.servers
        ? await parts.servers.report(report, languageOf(interaction.locale))
        : problemAnswer(problem('card/unknown'));
    await response.answer(renderAnswer(answer, wordsFor(interaction)), true);
  });
}
