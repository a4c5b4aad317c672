/** Questions in messages → replies, which follow their question: edited with it, deleted with it. */
import type { Message, PartialMessage } from 'discord.js';
import { parseCall } from '../command/parse-call.ts';
import { answerCall } from '../command/run-call.ts';
import { ProblemError } from '../domain/problems.ts';
import { WORDS } from '../words/words.ts';
import { type Call, internalProblem } from './answer-call.ts';
import { type BotParts, failureHandling, servicesOf } from './bot-parts.ts';
import { cardOf } from './card-of-answer.ts';
import { isForgotten } from './forgotten.ts';
import { languageOfMessage } from './language.ts';
import { mayAnswer } from './may-answer.ts';
import { questionIn } from './question-in-message.ts';
import { createRarely } from './rarely.ts';
import { type Card, renderAnswer } from './render/render-answer.ts';
import { createSeen } from './seen.ts';
import { languageFor } from './settings-here.ts';
import { isRefusedCard } from './single-response.ts';
import { tooOften } from './too-often.ts';

/** Days for which a reply follows its question. */
const FOLLOWED_DAYS = 30;
const DAY_MS = 86_400_000;
const FAULT_EVERY_MS = 60_000;

/** The command that the words call, so that the card's pages can be turned. */
function calledBy(question: string, { commands }: BotParts): Call | null {
  const { name, values } = parseCall(question, commands);
  const command = commands.find((candidate) => candidate.name === name);
  return command ? { command, values } : null;
}

async function cardFor(question: string, message: Message, parts: BotParts): Promise<Card> {
  const { author } = message;
  const language = await languageFor(message, parts);
  const words = WORDS[language];
  const handling = failureHandling(parts);
  await parts.turns?.next();
  try {
    const answer = answerCall(question, parts.commands, servicesOf(parts, language), handling);
    const call = calledBy(question, parts);
    return cardOf(answer, { call, page: 0, asker: author.id, isPrivate: false, words }, parts);
  } catch (error) {
    return renderAnswer(internalProblem(parts, 'message', error), words);
  }
}

function questionOf({ content, author, system, webhookId, guildId, client }: Message): string | null {
  const incoming = {
    content,
    isDirect: guildId === null,
    byBot: author.bot || webhookId !== null,
    isSystem: system,
  };
  return questionIn(incoming, client.user.id);
}

/** What follows on one question, one thing after the other: an edit must not overtake the reply. */
function turns(): (questionId: string, work: () => Promise<void>) => Promise<void> {
  const running = new Map<string, Promise<void>>();
  return (questionId, work) => {
    const before = running.get(questionId) ?? Promise.resolve();
    const turn = before.then(work).finally(() => {
      if (running.get(questionId) === turn) running.delete(questionId);
    });
    running.set(questionId, turn);
    return turn;
  };
}

const repliesOf = ({ servers }: BotParts) => servers?.stores.replies ?? null;

/** A reply that is not kept is no fault to the asker: it only does not follow its question. */
async function keep(question: Message, replyId: string, parts: BotParts): Promise<void> {
  const { servers, log } = parts;
  if (!servers) return;
  const sentAt = servers.now();
  const keepFrom = new Date(Date.parse(sentAt) - FOLLOWED_DAYS * DAY_MS).toISOString();
  const { id: questionId, channelId, guildId: serverId } = question;
  await servers.stores.replies
    .add({ questionId, replyId, channelId, serverId, sentAt }, keepFrom)
    .catch((error) => log.warn({ message: questionId, err: error }, 'a reply will not follow its question'));
}

/** The nonce keeps Discord from posting the reply twice when a request that timed out is repeated. */
async function reply(message: Message, question: string, parts: BotParts): Promise<void> {
  const once = { failIfNotExists: false, nonce: message.id, enforceNonce: true };
  const sent = await message
    .reply({ ...(await cardFor(question, message, parts)), ...once })
    .catch((error) => {
      if (!isRefusedCard(error)) throw error;
      const words = WORDS[languageOfMessage(question, message.guild?.preferredLocale ?? null)];
      return message.reply({ ...renderAnswer(internalProblem(parts, 'message', error), words), ...once });
    });
  await keep(message, sent.id, parts);
}

async function takeBack(question: Message | PartialMessage, parts: BotParts): Promise<void> {
  const replies = repliesOf(parts);
  const kept = await replies?.find(question.id);
  if (!replies || !kept) return;
  await question.channel.messages.delete(kept.replyId).catch((error) => {
    if (!isForgotten(error)) throw error;
  });
  await replies.remove(question.id);
}

async function answerAnew(message: Message, parts: BotParts): Promise<void> {
  const kept = await repliesOf(parts)?.find(message.id);
  if (!kept) return;
  const question = questionOf(message);
  // Whoever takes the mention out asks no longer; without it Discord does not even deliver the words.
  if (question === null) return takeBack(message, parts);
  if (tooOften({ personId: message.author.id, serverId: message.guildId }, parts)) return;
  // Without components of its own the new card would keep the old ones.
  const card = { components: [], ...(await cardFor(question, message, parts)) };
  await message.channel.messages.edit(kept.replyId, card).catch(async (error) => {
    if (!isForgotten(error)) throw error;
    await repliesOf(parts)?.remove(message.id);
  });
}

/** None of them throws. */
export interface MessageAnswering {
  /** Replies when the message asks something, else does nothing. */
  readonly created: (message: Message) => Promise<void>;
  /** The reply to an edited question answers what it asks now. */
  readonly edited: (message: Message) => Promise<void>;
  /** The reply to a deleted question goes with it. */
  readonly deleted: (message: Message | PartialMessage) => Promise<void>;
}

export function messageAnswering(parts: BotParts): MessageAnswering {
  const inTurn = turns();
  const isNewEdit = createSeen();
  // Of a database that is away every edit and deletion in every channel would tell.
  const isWorthLogging = createRarely(FAULT_EVERY_MS, 1);
  const follow = (message: Message | PartialMessage, fault: string, work: () => Promise<void>) =>
    inTurn(message.id, () =>
      work().catch((error) => {
        if (error instanceof ProblemError && !isWorthLogging(error.problem.code, performance.now())) return;
        parts.log.error({ message: message.id, channel: message.channelId, err: error }, fault);
      }),
    );
  return {
    created: async (message) => {
      const question = questionOf(message);
      if (question === null) return;
      await follow(message, 'a question got no reply', async () => {
        if (await mayAnswer(message, parts)) await reply(message, question, parts);
      });
    },
    edited: async (message) => {
      // Discord also tells of previews that it has added to a message, and of pins.
      const { id, editedTimestamp } = message;
      if (editedTimestamp === null || !isNewEdit(`${id} ${editedTimestamp}`)) return;
      await follow(message, 'the reply to an edited question could not be changed', () =>
        answerAnew(message, parts),
      );
    },
    deleted: (message) =>
      follow(message, 'the reply to a deleted question could not be deleted', () => takeBack(message, parts)),
  };
}
