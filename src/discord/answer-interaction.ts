/** A slash command, or a command on a message, → its one response. */
import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Command } from '../command/define-command.ts';
import { readValues, type ValuesReading } from '../command/read-values.ts';
import { unknownCommand } from '../command/run-call.ts';
import { type Answer, problemAnswer } from '../domain/answer.ts';
import { type Problem, problem } from '../domain/problems.ts';
import { WORDS, type Words } from '../words/words.ts';
import { answerCallHere, type Call, internalProblem } from './answer-call.ts';
import { answerOnce } from './answer-once.ts';
import type { BotParts } from './bot-parts.ts';
import { calledCommand, rawValues } from './called-command.ts';
import { cardOf } from './card-of-answer.ts';
import { cardObstacle, fileObstacle } from './interaction-rights.ts';
import { wordsFor } from './language.ts';
import { plainWords } from './plain-words.ts';
import { isAskedPrivately } from './private-option.ts';
import { type Card, renderAnswer } from './render/render-answer.ts';
import { mayManage, serverCall } from './server-call.ts';
import { languageHere } from './settings-here.ts';
import type { SingleResponse } from './single-response.ts';
import { tooOften } from './too-often.ts';
import { wordsOf } from './words-of-message.ts';

export type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

interface Asked extends Call {
  /** Nobody in the channel asked what is said of somebody's message. */
  readonly isPrivate: boolean;
}

interface Refusal {
  readonly problem: Problem;
}

const callWith = (command: Command, reading: ValuesReading, isPrivate: boolean): Asked | Refusal =>
  reading.kind === 'problem' ? reading : { command, values: reading.values, isPrivate };

function readMessage(
  command: Command,
  option: string,
  message: MessageContextMenuCommandInteraction['targetMessage'],
): ValuesReading {
  const reading = readValues(command, { [option]: wordsOf(message) });
  if (reading.kind === 'values') return reading;
  return { kind: 'problem', problem: problem('message/no-words', { command: command.name }) };
}

function callOnMessage(
  { commandName, targetMessage }: MessageContextMenuCommandInteraction,
  commands: readonly Command[],
): Asked | Refusal | null {
  const command = commands.find(({ onMessage }) => onMessage?.name === commandName);
  if (!command?.onMessage) return null;
  return callWith(command, readMessage(command, command.onMessage.option, targetMessage), true);
}

function callTyped(
  interaction: ChatInputCommandInteraction,
  commands: readonly Command[],
): Asked | Refusal | null {
  const command = calledCommand(interaction, commands);
  // What managers set up concerns nobody who reads along.
  return command ? callWith(command, readValues(command, rawValues(interaction)), command.forManagers) : null;
}

/** What is asked for, or what is wrong with it. */
function callOf(interaction: Asking, { commands }: BotParts): Asked | Refusal {
  const call = interaction.isMessageContextMenuCommand()
    ? callOnMessage(interaction, commands)
    : callTyped(interaction, commands);
  return call ?? { problem: unknownCommand(interaction.commandName, commands) };
}

/** The same, with who is to see it. */
async function seenBy(
  interaction: Asking,
  asked: Asked | Refusal,
  parts: BotParts,
): Promise<Asked | Refusal> {
  if ('problem' in asked || asked.isPrivate || !interaction.isChatInputCommand()) return asked;
  return { ...asked, isPrivate: await isAskedPrivately(interaction, parts) };
}

const forManagers = (sentence: string, { card }: Words): Answer => ({
  kind: 'notice',
  title: card.forManagers,
  claims: [],
  notes: [],
  sections: [{ heading: null, lines: [sentence] }],
});

/** Those who manage a server hear, between themselves and the bot, of digests that have stopped. */
async function tellStopped(interaction: Asking, response: SingleResponse, parts: BotParts): Promise<void> {
  if (!mayManage(interaction)) return;
  const call = await serverCall(interaction, parts);
  if (!call) return;
  const words = wordsFor(interaction);
  await parts.servers?.tellStopped(call, (sentence) =>
    response.aside(renderAnswer(forManagers(sentence, words), words)),
  );
}

interface Rendered {
  readonly card: Card;
  readonly isPrivate: boolean;
}

/** Runs and renders; a fault in either becomes a problem with a reference. Never rejects. */
async function answerOf(interaction: Asking, asked: Asked, parts: BotParts): Promise<Rendered> {
  try {
    const language = await languageHere(interaction, asked.isPrivate, parts);
    const found = await answerCallHere(interaction, asked, parts, language);
    const obstacle = fileObstacle(interaction, found);
    const answer = obstacle ? problemAnswer(obstacle) : found;
    const isPrivate = asked.isPrivate || answer.kind === 'problem';
    const words = isPrivate ? wordsFor(interaction) : WORDS[language];
    const request = { call: asked, page: 0, asker: interaction.user.id, isPrivate, words };
    return { card: cardOf(answer, request, parts), isPrivate };
  } catch (error) {
    const answer = internalProblem(parts, asked.command.name, error);
    return { card: renderAnswer(answer, wordsFor(interaction)), isPrivate: true };
  }
}

/**
 * Acknowledges before it answers, always: an answer is a stretch of computing, and while that lasts no timer
 * could fire to acknowledge a slow one in time. What is wrong with the options is known without computing,
 * and so is said at once and privately.
 */
async function respond(interaction: Asking, response: SingleResponse, parts: BotParts): Promise<void> {
  const obstacle = cardObstacle(interaction);
  if (obstacle) {
    await response.answer(plainWords(obstacle, wordsFor(interaction)), true);
    return;
  }
  const { user, guildId } = interaction;
  const refusal = tooOften({ personId: user.id, serverId: guildId }, parts);
  const asked = refusal ?? (await seenBy(interaction, callOf(interaction, parts), parts));
  if ('problem' in asked) {
    await response.answer(renderAnswer(problemAnswer(asked.problem), wordsFor(interaction)), true);
    return;
  }
  await response.acknowledge(asked.isPrivate);
  const { card, isPrivate } = await answerOf(interaction, asked, parts);
  await response.answer(card, isPrivate);
  if (!asked.command.forManagers) await tellStopped(interaction, response, parts);
}

/** Answers the interaction; what Discord refuses is logged. Never throws. */
export async function answerInteraction(interaction: Asking, parts: BotParts): Promise<void> {
  await answerOnce(interaction, interaction.commandName, parts, (response) =>
    respond(interaction, response, parts),
  );
}
