/** Requests that must not be repeated by themselves, because what they did cannot be told and would be done twice. */
import type { RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** `/webhooks/APPLICATION/TOKEN`: one more message behind an interaction. Edits and deletions can be repeated. */
const FOLLOW_UP = /\/webhooks\/\d+\/[^/]+$/;

/** Whether the message has arrived is not known. */
export class UnknownOutcomeError extends Error {
  override readonly name = 'UnknownOutcomeError';
}

const isFollowUp = (url: string, method: string | undefined): boolean =>
  method === 'POST' && FOLLOW_UP.test(new URL(url).pathname);

const FAULT_OF_DISCORD = 500;

/**
 * The client repeats whatever timed out, was cut off or met a fault of Discord's; a follow-up that had arrived would then be
 * there twice. It fails instead, with {@link UnknownOutcomeError}.
 */
export const onceOnly =
  (makeRequest: MakeRequest): MakeRequest =>
  async (url, init) => {
    if (!isFollowUp(url, init.method)) return makeRequest(url, init);
    const response = await makeRequest(url, init).catch((cause: unknown) => {
      throw new UnknownOutcomeError('a follow-up got no answer', { cause });
    });
    if (response.status >= FAULT_OF_DISCORD)
      throw new UnknownOutcomeError(`a follow-up was answered with ${response.status}`);
    return response;
  };
