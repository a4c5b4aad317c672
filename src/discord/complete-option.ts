/** Autocompletion: what to offer for a half-typed option. */
import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import { suggestValues } from '../command/completions.ts';
import type { Command, Option, Suggestion } from '../command/define-command.ts';
import { mayCall } from '../command/run-call.ts';
import { type BotParts, servicesOf, urgently } from './bot-parts.ts';
import { calledCommand } from './called-command.ts';
import { languageOf } from './language.ts';
import { cleanText, shorten } from './render/clean-text.ts';
import { LIMITS } from './render/limits.ts';
import { mayManage, serverCall } from './server-call.ts';

type Choice = ApplicationCommandOptionChoiceData<string | number>;

/** Null for what Discord would refuse: one wrong choice would cost the whole list. */
function toChoice(option: Option, { name, value }: Suggestion): Choice | null {
  const shown = shorten(cleanText(name).trim(), LIMITS.choiceText);
  if (shown === '') return null;
  if (option.type === 'string') {
    return value.length > 0 && value.length <= LIMITS.choiceText ? { name: shown, value } : null;
  }
  const number = Number(value);
  return value.trim() !== '' && Number.isSafeInteger(number) ? { name: shown, value: number } : null;
}

/** At most 25 choices, each valid and each once. */
export function choicesFor(option: Option, suggestions: readonly Suggestion[]): readonly Choice[] {
  const choices = suggestions.flatMap((suggestion) => toChoice(option, suggestion) ?? []);
  const byValue = new Map(choices.toReversed().map((choice) => [choice.value, choice]));
  return choices.filter((choice) => byValue.get(choice.value) === choice).slice(0, LIMITS.choices);
}

/** What the option offers from what is kept; null when it offers nothing of that kind, or not to this person here. */
async function suggestOnServer(
  command: Command,
  option: Option,
  interaction: AutocompleteInteraction,
  parts: BotParts,
): Promise<readonly Suggestion[] | null> {
  const offer = option.type === 'string' ? option.autocompleteOnServer : undefined;
  const call = offer ? await serverCall(interaction, parts) : null;
  if (!offer || !call || !mayCall(command, { call, mayManage: mayManage(interaction) })) return null;
  const services = servicesOf(parts, languageOf(interaction.locale));
  return offer(String(interaction.options.getFocused()), services, call);
}

async function suggest(interaction: AutocompleteInteraction, parts: BotParts): Promise<readonly Choice[]> {
  const { name, value } = interaction.options.getFocused(true);
  const command = calledCommand(interaction, parts.commands);
  const option = command && Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (!command || !option) return [];
  const suggestions =
    (await suggestOnServer(command, option, interaction, parts)) ??
    suggestValues(command, name, String(value), servicesOf(parts, languageOf(interaction.locale)));
  return choicesFor(option, suggestions);
}

/** Offers choices, none when something fails: the person can still type on. Never throws. */
export async function completeOption(interaction: AutocompleteInteraction, parts: BotParts): Promise<void> {
  const details = { command: interaction.commandName };
  let choices: readonly Choice[] = [];
  try {
    choices = await suggest(interaction, parts);
  } catch (error) {
    parts.log.error({ ...details, err: error }, 'an autocompletion failed');
  }
  try {
    await urgently(parts)(interaction.respond(choices));
  } catch (error) {
    // Usual when somebody types fast: Discord has forgotten the keystroke before last.
    parts.log.warn({ ...details, err: error }, 'an autocompletion came too late');
  }
}
