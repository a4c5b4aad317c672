/** Is a question in a message to be answered? Not when too much is asked, nor where the bot may not: then it says so, if it may. */
import type { Message } from 'discord.js';
import { problemAnswer } from '../domain/answer.ts';
import { WORDS } from '../words/words.ts';
import type { BotParts } from './bot-parts.ts';
import { renderAnswer } from './render/render-answer.ts';
import { missingForReply, nameMissing } from './reply-rights.ts';
import { languageFor } from './settings-here.ts';
import { tooOften } from './too-often.ts';

/** Rejects when Discord refuses what is said instead. */
export async function mayAnswer(message: Message, parts: BotParts): Promise<boolean> {
  const refusal = tooOften({ personId: message.author.id, serverId: message.guildId }, parts);
  // One word of it is kind, more would be noise.
  if (refusal && !refusal.isFirst) return false;
  const words = WORDS[await languageFor(message, parts)];
  const missing = missingForReply(message);
  if (missing.length > 0) {
    await nameMissing(message, missing, words, parts.log);
    return false;
  }
  if (!refusal) return true;
  const card = renderAnswer(problemAnswer(refusal.problem), words);
  await message.reply({ ...card, failIfNotExists: false, nonce: message.id, enforceNonce: true });
  return false;
}
