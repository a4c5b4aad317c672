/** A mention or a direct message → a reply to it. */
import type { Message } from 'discord.js';
import { parseCall } from '../command/parse-call.ts';
import { answerCall } from '../command/run-call.ts';
import { type Call, internalProblem } from './answer-call.ts';
import { type BotParts, failureHandling, servicesOf } from './bot-parts.ts';
import { cardOf } from './card-of-answer.ts';
import { questionIn } from './question-in-message.ts';
import { type Card, renderAnswer } from './render/render-answer.ts';

/** The command that the words call, so that the card's pages can be turned. */
function calledBy(question: string, { commands }: BotParts): Call | null {
  const { name, values } = parseCall(question, commands);
  const command = commands.find((candidate) => candidate.name === name);
  return command ? { command, values } : null;
}

function cardFor(question: string, asker: string, parts: BotParts): Card {
  const handling = failureHandling(parts);
  try {
    const answer = answerCall(question, parts.commands, servicesOf(parts), handling);
    const call = calledBy(question, parts);
    return cardOf(answer, { call, page: 0, asker, isPrivate: false }, parts);
  } catch (error) {
    return renderAnswer(internalProblem(parts, 'message', error));
  }
}

/**
 * Replies when the message asks something, else does nothing. The nonce keeps Discord from posting the
 * reply twice when a request that timed out is repeated. Never throws.
 */
export async function answerMessage(message: Message, parts: BotParts): Promise<void> {
  const { content, author, system, webhookId, client } = message;
  const incoming = {
    content,
    isDirect: message.guildId === null,
    byBot: author.bot || webhookId !== null,
    isSystem: system,
  };
  const question = questionIn(incoming, client.user.id);
  if (question === null) return;
  try {
    await message.reply({
      ...cardFor(question, author.id, parts),
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
