/** A slash command, or a command on a message, → its one response. */
import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Command } from '../command/define-command.ts';
import { type CheckedValues, readValues, type ValuesReading } from '../command/read-values.ts';
import { runCommand, runOnServer, unknownCommand } from '../command/run-call.ts';
import { type Answer, problemAnswer } from '../domain/answer.ts';
import { type Problem, problem } from '../domain/problems.ts';
import { type BotParts, failureHandling, type RunningParts, servicesOf } from './bot-parts.ts';
import { calledCommand, rawValues } from './called-command.ts';
import { narrowing } from './narrowing.ts';
import { type Card, renderAnswer } from './render/render-answer.ts';
import { mayManage, serverCall } from './server-call.ts';
import { isRefusedCard, type SingleResponse, singleResponse } from './single-response.ts';
import { wordsOf } from './words-of-message.ts';

export type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

interface Call {
  readonly command: Command;
  readonly values: CheckedValues;
  /** Nobody in the channel asked what is said of somebody's message. */
  readonly isPrivate: boolean;
}

interface Refusal {
  readonly problem: Problem;
}

const callWith = (command: Command, reading: ValuesReading, isPrivate: boolean): Call | Refusal =>
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
): Call | Refusal | null {
  const command = commands.find(({ onMessage }) => onMessage?.name === commandName);
  if (!command?.onMessage) return null;
  return callWith(command, readMessage(command, command.onMessage.option, targetMessage), true);
}

function callTyped(
  interaction: ChatInputCommandInteraction,
  commands: readonly Command[],
): Call | Refusal | null {
  const command = calledCommand(interaction, commands);
  // What managers set up concerns nobody who reads along.
  return command ? callWith(command, readValues(command, rawValues(interaction)), command.forManagers) : null;
}

/** What is asked for, or what is wrong with it. */
function callOf(interaction: Asking, { commands }: BotParts): Call | Refusal {
  const call = interaction.isMessageContextMenuCommand()
    ? callOnMessage(interaction, commands)
    : callTyped(interaction, commands);
  return call ?? { problem: unknownCommand(interaction.commandName, commands) };
}

interface Rendered {
  readonly card: Card;
  readonly isPrivate: boolean;
}

const rendered = (answer: Answer, narrow?: string): Rendered => ({
  card: renderAnswer(answer, narrow),
  isPrivate: answer.kind === 'problem',
});

function internalProblem(parts: BotParts, command: string, error: unknown): Rendered {
  const { reference, report } = failureHandling(parts);
  const id = reference();
  report({ reference: id, command, error });
  return rendered(problemAnswer(problem('internal', { reference: id })));
}

/** What the command answers here: on a server it may keep something. */
async function answerHere(interaction: Asking, { command, values }: Call, parts: BotParts): Promise<Answer> {
  const [services, handling] = [servicesOf(parts), failureHandling(parts)];
  const call = parts.servers && serverCall(interaction, parts.servers);
  return call
    ? runOnServer(command, values, { services, call, mayManage: mayManage(interaction) }, handling)
    : runCommand(command, values, services, handling);
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

/** Runs and renders; a fault in either becomes a problem with a reference. Never rejects. */
async function answerOf(interaction: Asking, call: Call, parts: BotParts): Promise<Rendered> {
  const { command, values } = call;
  try {
    const answer = await answerHere(interaction, call, parts);
    return rendered(answer, narrowing(answer, parts.commands, { command, values }));
  } catch (error) {
    return internalProblem(parts, command.name, error);
  }
}

/**
 * Acknowledges before it answers, always: an answer is a stretch of computing, and while that lasts no timer
 * could fire to acknowledge a slow one in time. What is wrong with the options is known without computing,
 * and so is said at once and privately.
 */
async function respond(interaction: Asking, response: SingleResponse, parts: RunningParts): Promise<void> {
  const call = callOf(interaction, parts);
  if ('problem' in call) {
    await response.answer(renderAnswer(problemAnswer(call.problem)), true);
    return;
  }
  await response.acknowledge(call.isPrivate);
  await parts.turn();
  const { card, isPrivate } = await answerOf(interaction, call, parts);
  await response.answer(card, isPrivate);
  if (!call.command.forManagers) await tellStopped(interaction, response, parts);
}

/** A card that Discord refuses is our fault, and the asker is told so rather than left to wait. */
async function excuse(
  interaction: Asking,
  response: SingleResponse,
  parts: BotParts,
  error: unknown,
): Promise<void> {
  if (!isRefusedCard(error)) throw error;
  await response.answer(internalProblem(parts, interaction.commandName, error).card, true);
}

/** Answers the interaction; what Discord refuses is logged. Never throws. */
export async function answerInteraction(interaction: Asking, parts: RunningParts): Promise<void> {
  const response = singleResponse(interaction);
  const details = { command: interaction.commandName, interaction: interaction.id };
  try {
    await respond(interaction, response, parts).catch((error) => excuse(interaction, response, parts, error));
  } catch (error) {
    const state = response.state();
    parts.log.error({ ...details, state, err: error }, 'an interaction could not be answered');
  }
}
