/** A slash command, or a command on a message, → its one response. */
import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Command } from '../command/define-command.ts';
import { readValues, type ValuesReading } from '../command/read-values.ts';
import { unknownCommand } from '../command/run-call.ts';
import { type Answer, problemAnswer } from '../domain/answer.ts';
import { type Problem, problem } from '../domain/problems.ts';
import { answerCallHere, type Call, internalProblem } from './answer-call.ts';
import { answerOnce } from './answer-once.ts';
import type { BotParts } from './bot-parts.ts';
import { calledCommand, rawValues } from './called-command.ts';
import { cardOf } from './card-of-answer.ts';
import { type Card, renderAnswer } from './render/render-answer.ts';
import { mayManage, serverCall } from './server-call.ts';
import type { SingleResponse } from './single-response.ts';
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

const forManagers = (sentence: string): Answer => ({
  kind: 'notice',
  title: 'For those who manage this server',
  claims: [],
  notes: [],
  sections: [{ heading: null, lines: [sentence] }],
});

/** Those who manage a server hear, between themselves and the bot, of digests that have stopped. */
async function tellStopped(interaction: Asking, response: SingleResponse, parts: BotParts): Promise<void> {
  const call = parts.servers && serverCall(interaction, parts.servers);
  if (!call || !mayManage(interaction)) return;
  await parts.servers?.tellStopped(call, (sentence) => response.aside(renderAnswer(forManagers(sentence))));
}

interface Rendered {
  readonly card: Card;
  readonly isPrivate: boolean;
}

/** Runs and renders; a fault in either becomes a problem with a reference. Never rejects. */
async function answerOf(interaction: Asking, asked: Asked, parts: BotParts): Promise<Rendered> {
  try {
    const answer = await answerCallHere(interaction, asked, parts);
    const isPrivate = asked.isPrivate || answer.kind === 'problem';
    const request = { call: asked, page: 0, asker: interaction.user.id, isPrivate };
    return { card: cardOf(answer, request, parts), isPrivate };
  } catch (error) {
    return { card: renderAnswer(internalProblem(parts, asked.command.name, error)), isPrivate: true };
  }
}

/**
 * Acknowledges before it answers, always: an answer is a stretch of computing, and while that lasts no timer
 * could fire to acknowledge a slow one in time. What is wrong with the options is known without computing,
 * and so is said at once and privately.
 */
async function respond(interaction: Asking, response: SingleResponse, parts: BotParts): Promise<void> {
  const asked = callOf(interaction, parts);
  if ('problem' in asked) {
    await response.answer(renderAnswer(problemAnswer(asked.problem)), true);
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
