/** A button or menu under one of our cards → what it does. */
import type { APISelectMenuOption, ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { parseCall } from '../command/parse-call.ts';
import { readValues } from '../command/read-values.ts';
import { unknownCommand } from '../command/run-call.ts';
import { problemAnswer } from '../domain/answer.ts';
import { type Problem, problem } from '../domain/problems.ts';
import { WORDS, type Words } from '../words/words.ts';
import { answerCallHere, type Call } from './answer-call.ts';
import { answerOnce } from './answer-once.ts';
import type { BotParts } from './bot-parts.ts';
import { type CardRequest, cardOf, claimCardOf } from './card-of-answer.ts';
import { claimOption } from './components/card-components.ts';
import { type Action, actionOf, type Carried } from './components/carried-call.ts';
import { shared } from './components/shared-card.ts';
import { readUnder, type UnderMessage, withoutClaims, withoutShare } from './components/under-message.ts';
import { wrongForm } from './components/wrong-form.ts';
import { wordsFor } from './language.ts';
import { contextCard, type Numbered, sourceCard } from './render/context-card.ts';
import { renderAnswer } from './render/render-answer.ts';
import { languageHere } from './settings-here.ts';
import type { SingleResponse } from './single-response.ts';
import { pressedTooOften } from './too-often.ts';

export type Pressed = ButtonInteraction | StringSelectMenuInteraction;

interface Press {
  readonly interaction: Pressed;
  readonly under: UnderMessage;
  readonly carried: Carried;
  readonly response: SingleResponse;
  readonly parts: BotParts;
  readonly words: Words;
}

/** What was chosen in a menu; '' for a button. */
const chosen = (interaction: Pressed): string =>
  interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : '';

const tell = ({ response, words }: Pick<Press, 'response' | 'words'>, what: Problem): Promise<void> =>
  response.answer(renderAnswer(problemAnswer(what), words), true);

function callOf({ about }: Carried, { commands }: BotParts): Call | Problem {
  if (about?.kind !== 'call') return problem('card/unknown');
  return checked(about.command, about.values, commands);
}

function checked(name: string, values: Call['values'], commands: BotParts['commands']): Call | Problem {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return unknownCommand(name, commands);
  const reading = readValues(command, values);
  return reading.kind === 'problem' ? reading.problem : { command, values: reading.values };
}

/** Does the presser see the message alone, or is it the one who asked? Others do not change what everybody sees. */
const isOwn = ({ interaction, under, carried }: Press): boolean =>
  under.isPrivate || carried.asker === interaction.user.id;

interface Placing {
  readonly page: number;
  /** In the place of the message, or as a message of its own; what others press comes to them alone. */
  readonly place: 'instead' | 'below';
}

async function showCall(press: Press, call: Call | Problem, { page, place }: Placing): Promise<void> {
  const { interaction, under, response, parts } = press;
  if ('code' in call) return tell(press, call);
  const own = isOwn(press);
  const isPrivate = under.isPrivate || !own;
  await (own && place === 'instead' ? response.acknowledgeUpdate() : response.acknowledge(isPrivate));
  const language = await languageHere(interaction, isPrivate, parts);
  const answer = await answerCallHere(interaction, call, parts, language);
  const words = WORDS[language];
  if (answer.kind === 'problem') return response.answer(renderAnswer(answer, wordsFor(interaction)), true);
  const request: CardRequest = { call, page, asker: interaction.user.id, isPrivate, words };
  return response.answer(cardOf(answer, request, parts), isPrivate && !(own && place === 'instead'));
}

const turnPage = (press: Press, by: number): Promise<void> =>
  showCall(press, callOf(press.carried, press.parts), { page: press.carried.page + by, place: 'instead' });

function ask(press: Press, place: Placing['place']): Promise<void> {
  const { commands } = press.parts;
  const { name, values } = parseCall(chosen(press.interaction), commands);
  return showCall(press, checked(name, values, commands), { page: 0, place });
}

/** Says so, and takes out of the message what no longer works. */
async function tellGone(press: Press, gone: readonly string[]): Promise<void> {
  await press.response.acknowledgeUpdate(withoutClaims(press.under, new Set(gone)));
  await tell(press, problem('card/claim-gone'));
}

async function showContext(press: Press): Promise<void> {
  const { interaction, response, parts, words } = press;
  const id = chosen(interaction);
  const claim = parts.library().findClaim(id);
  const passage = parts.library().passageAround(id);
  if (!claim || !passage) return tellGone(press, [id]);
  await response.acknowledge(true);
  return response.answer(
    claimCardOf(contextCard(claim, passage, words), claim, { asker: interaction.user.id, words }, parts),
    true,
  );
}

/** "3 · Ada Lund" → 3. */
function numberIn(label: string): number | null {
  const [, digits] = /^(\d+) ·/u.exec(label) ?? [];
  return digits === undefined ? null : Number(digits);
}

async function showSources(press: Press): Promise<void> {
  const { under, response, parts, words } = press;
  const there = under.claims.flatMap(({ id, option }): Numbered[] => {
    const claim = parts.library().findClaim(id);
    return claim ? [{ claim, number: numberIn(option.label) }] : [];
  });
  if (there.length < under.claims.length) {
    const kept = new Set(there.map(({ claim }) => claim.id));
    return tellGone(
      press,
      under.claims.map(({ id }) => id).filter((id) => !kept.has(id)),
    );
  }
  await response.acknowledge(true);
  return response.answer(sourceCard(there, words), true);
}

const nameOf = ({ member, user }: Pressed): string =>
  member && 'displayName' in member ? member.displayName : user.displayName;

/** The button goes once everybody sees the card; until then it can be pressed again. */
async function share(press: Press): Promise<void> {
  const { interaction, under, response, parts } = press;
  await response.acknowledgeUpdate();
  const words = WORDS[await languageHere(interaction, false, parts)];
  const { embeds, open } = shared(interaction.message, nameOf(interaction), words);
  const rows = withoutShare(under.rows);
  try {
    await response.publish({ ...open, components: rows });
  } catch (error) {
    parts.log.warn({ interaction: interaction.id, err: error }, 'a card could not be shared');
    return tell(press, problem('card/not-shared'));
  }
  return response.answer({ ...open, embeds, components: rows }, false);
}

/** The claims of the card as a menu names them; of a claim in its context that one. */
function listed({ under, carried, parts, words }: Press): APISelectMenuOption[] {
  const about = carried.about?.kind === 'claim' ? [carried.about.id] : [];
  const ofContext = about.flatMap((id) => {
    const claim = parts.library().findClaim(id);
    return claim ? [claimOption(claim, null, words)] : [];
  });
  const there = under.claims.filter(({ id }) => parts.library().findClaim(id) !== null);
  return [...ofContext, ...there.map(({ id, option }) => ({ ...option, value: id }))];
}

async function openWrongForm(press: Press): Promise<void> {
  const claims = listed(press);
  if (claims.length === 0)
    return tellGone(
      press,
      press.under.claims.map(({ id }) => id),
    );
  return press.response.openForm(wrongForm(claims, press.words));
}

const DOES: Readonly<Record<Action, (press: Press) => Promise<void>>> = {
  previous: (press) => turnPage(press, -1),
  next: (press) => turnPage(press, 1),
  context: showContext,
  source: showSources,
  wrong: openWrongForm,
  share,
  choose: (press) => ask(press, 'instead'),
  ask: (press) => ask(press, 'below'),
};

/** Never throws. */
export async function answerComponent(interaction: Pressed, parts: BotParts): Promise<void> {
  const action = actionOf(interaction.customId);
  await answerOnce(interaction, action ?? 'component', parts, async (response) => {
    const under = readUnder(interaction.message);
    const words = wordsFor(interaction);
    const { carried } = under;
    const { user, guildId } = interaction;
    const refusal = pressedTooOften({ personId: user.id, serverId: guildId }, parts);
    if (refusal) return tell({ response, words }, refusal.problem);
    if (!action || !carried) return tell({ response, words }, problem('card/unknown'));
    return DOES[action]({ interaction, under, carried, response, parts, words });
  });
}
