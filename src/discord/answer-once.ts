/** Answers an interaction once, whatever happens on the way. */
import { type BaseInteraction, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { internalProblem } from './answer-call.ts';
import { type BotParts, urgently } from './bot-parts.ts';
import { wordsFor } from './language.ts';
import { UnknownOutcomeError } from './once-only.ts';
import { renderAnswer } from './render/render-answer.ts';
import {
  isExpired,
  isRefusedCard,
  type Respondable,
  type SingleResponse,
  singleResponse,
} from './single-response.ts';

/** A request that Discord, or the network, did not do; of a refused card the fault is ours. */
const isOfRequest = (error: unknown): boolean =>
  !isRefusedCard(error) &&
  (error instanceof DiscordAPIError ||
    error instanceof HTTPError ||
    error instanceof RateLimitError ||
    error instanceof UnknownOutcomeError ||
    (error instanceof Error &&
      ['AbortError', 'TimeoutError', 'TypeError'].includes(error.name) &&
      'cause' in error));

/**
 * A fault of ours, a card that Discord refuses among them, is told to the asker rather than left to wait for. What
 * cannot be said at all is logged. Never throws. `name`: what was called, for the log.
 */
export async function answerOnce(
  interaction: Respondable & Pick<BaseInteraction, 'id' | 'locale'>,
  name: string,
  parts: BotParts,
  respond: (response: SingleResponse) => Promise<void>,
): Promise<void> {
  const response = singleResponse(interaction, urgently(parts));
  try {
    await respond(response).catch(async (error) => {
      if (isOfRequest(error) || !response.mayStillAnswer()) throw error;
      await response.answer(renderAnswer(internalProblem(parts, name, error), wordsFor(interaction)), true);
    });
  } catch (error) {
    const details = { command: name, interaction: interaction.id, state: response.state() };
    if (isExpired(error)) parts.log.warn({ ...details, err: error }, 'an interaction had expired');
    else parts.log.error({ ...details, err: error }, 'an interaction could not be answered');
  }
}
