/** Autocompletion: what to offer for a half-typed option. */
import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import { suggestValues } from '../command/completions.ts';
import type { Option, Suggestion } from '../command/define-command.ts';
import { type BotParts, servicesOf } from './bot-parts.ts';
import { calledCommand } from './called-command.ts';
import { languageOf } from './language.ts';
import { cleanText, shorten } from './render/clean-text.ts';
import { LIMITS } from './render/limits.ts';

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

function suggest(interaction: AutocompleteInteraction, parts: BotParts): readonly Choice[] {
  const { name, value } = interaction.options.getFocused(true);
  const command = calledCommand(interaction, parts.commands);
  const option = command && Object.hasOwn(command.options, name) ? command.options[name] : undefined;
  if (!command || !option) return [];
  return choicesFor(
    option,
    suggestValues(command, name, String(value), servicesOf(parts, languageOf(interaction.locale))),
  );
}

/** Offers choices, none when something fails: the person can still type on. Never throws. */
export async function completeOption(interaction: AutocompleteInteraction, parts: BotParts): Promise<void> {
  const details = { command: interaction.commandName };
  let choices: readonly Choice[] = [];
  try {
    choices = suggest(interaction, parts);
  } catch (error) {
    parts.log.error({ ...details, err: error }, 'an autocompletion failed');
  }
  try {
    await interaction.respond(choices);
  } catch (error) {
    // Usual when somebody types fast: Discord has forgotten the keystroke before last.
    parts.log.warn({ ...details, err: error }, 'an autocompletion came too late');
  }
}
