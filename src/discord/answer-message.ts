/** A mention or a direct message → a reply to it. */
import type { Message } from 'discord.js';
import { answerCall } from '../command/run-call.ts';
import { problemAnswer } from '../domain/answer.ts';
import { problem } from '../domain/problems.ts';
import { type BotParts, failureHandling, type RunningParts, servicesOf } from './bot-parts.ts';
import { narrowing } from './narrowing.ts';
import { questionIn } from './question-in-message.ts';
import { type Card, renderAnswer } from './render/render-answer.ts';

function cardFor(question: string, parts: BotParts): Card {
  const handling = failureHandling(parts);
  try {
    const answer = answerCall(question, parts.commands, servicesOf(parts), handling);
    return renderAnswer(answer, narrowing(answer, parts.commands, null));
  } catch (error) {
    const reference = handling.reference();
    handling.report({ reference, command: 'message', error });
    return renderAnswer(problemAnswer(problem('internal', { reference })));
  }
}

/**
 * Replies when the message asks something, else does nothing. The nonce keeps Discord from posting the
 * reply twice when a request that timed out is repeated. Never throws.
 */
export async function answerMessage(message: Message, parts: RunningParts): Promise<void> {
  const { content, author, system, webhookId, client } = message;
  const incoming = {
    content,
    isDirect: message.guildId === null,
    byBot: author.bot || webhookId !== null,
    isSystem: system,
  };
  const question = questionIn(incoming, client.user.id);
  if (question === null) return;
  await parts.turn();
  try {
    await message.reply({
      ...cardFor(question, parts),
      failIfNotExists: false,
      nonce: message.id,
      enforceNonce: true,
    });
  } catch (error) {
    parts.log.error(
      { message: message.id, channel: message.channelId, err: error },
      'a question got no reply',
    );
  }
}
