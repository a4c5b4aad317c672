/** A slash command → its one response. */
import type { ChatInputCommandInteraction } from 'discord.js';
import type { Command } from '../command/define-command.ts';
import type { RawValues } from '../command/parse-call.ts';
import { type CheckedValues, readValues } from '../command/read-values.ts';
import { runCommand, unknownCommand } from '../command/run-call.ts';
import { type Answer, problemAnswer } from '../domain/answer.ts';
import { problem } from '../domain/problems.ts';
import { type BotParts, failureHandling, servicesOf } from './bot-parts.ts';
import { narrowing } from './narrowing.ts';
import { type Card, renderAnswer } from './render/render-answer.ts';
import { isRefusedCard, type SingleResponse, singleResponse } from './single-response.ts';

/** Options as Discord hands them over; kinds that no command of ours has are passed on as text and refused. */
const rawValues = ({ options }: ChatInputCommandInteraction): RawValues =>
  Object.fromEntries(
    options.data.map(({ name, value }) => [name, typeof value === 'number' ? value : String(value ?? '')]),
  );

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

/** Runs and renders; a fault in either becomes a problem with a reference. Never throws. */
function answerOf(command: Command, values: CheckedValues, parts: BotParts): Rendered {
  try {
    const answer = runCommand(command, values, servicesOf(parts), failureHandling(parts));
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
async function respond(
  interaction: ChatInputCommandInteraction,
  response: SingleResponse,
  parts: BotParts,
): Promise<void> {
  const command = parts.commands.find(({ name }) => name === interaction.commandName);
  if (!command) {
    const unknown = problemAnswer(unknownCommand(interaction.commandName, parts.commands));
    await response.answer(renderAnswer(unknown), true);
    return;
  }
  const reading = readValues(command, rawValues(interaction));
  if (reading.kind === 'problem') {
    await response.answer(renderAnswer(problemAnswer(reading.problem)), true);
    return;
  }
  await response.acknowledge();
  const { card, isPrivate } = answerOf(command, reading.values, parts);
  await response.answer(card, isPrivate);
}

/** A card that Discord refuses is our fault, and the asker is told so rather than left to wait. */
async function excuse(
  interaction: ChatInputCommandInteraction,
  response: SingleResponse,
  parts: BotParts,
  error: unknown,
): Promise<void> {
  if (!isRefusedCard(error)) throw error;
  await response.answer(internalProblem(parts, interaction.commandName, error).card, true);
}

/** Answers the interaction; what Discord refuses is logged. Never throws. */
export async function answerInteraction(
  interaction: ChatInputCommandInteraction,
  parts: BotParts,
): Promise<void> {
  const response = singleResponse(interaction);
  const details = { command: interaction.commandName, interaction: interaction.id };
  try {
    await respond(interaction, response, parts).catch((error) => excuse(interaction, response, parts, error));
  } catch (error) {
    const state = response.state();
    parts.log.error({ ...details, state, err: error }, 'an interaction could not be answered');
  }
}
