/** The one response that an interaction gets: a small state machine in which a second is impossible. */
import {
  type APIModalInteractionResponseCallbackData,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Card } from './render/render-answer.ts';
import type { Turns } from './turns.ts';

type Ways = 'deferReply' | 'reply' | 'editReply' | 'deleteReply' | 'followUp';
export type Respondable = Pick<ChatInputCommandInteraction, Ways> & {
  /** Without it the client refuses to edit. */
  deferred: boolean;
  /** Of a button or menu: its own message is going to change, or changes. */
  readonly deferUpdate?: () => Promise<unknown>;
  readonly update?: (card: Pick<Card, 'components'>) => Promise<unknown>;
  readonly showModal?: (form: APIModalInteractionResponseCallbackData) => Promise<unknown>;
};

/**
 *     new ──acknowledge──▶ waiting, waiting in private, or updating ──answer──▶ answered
 *      └──────────────────────────answer──────────────────────────────────────▲ ──aside──▶ all said
 *
 * 'answered' is entered before the request is sent, so that two answers at the same time cannot both pass. It
 * is left again only when Discord has refused the card.
 */
type State = 'new' | 'waiting' | 'waiting in private' | 'taken back' | 'updating' | 'answered' | 'all said';

const ANSWERABLE: readonly State[] = ['new', 'waiting', 'waiting in private', 'taken back', 'updating'];

export interface SingleResponse {
  readonly state: () => State;
  readonly mayStillAnswer: () => boolean;
  /**
   * Tells Discord within its three seconds that an answer will come; everybody, or the asker alone, sees "is
   * thinking".
   */
  readonly acknowledge: (isPrivate: boolean) => Promise<void>;
  /**
   * The same for a button or menu, whose own message the answer takes the place of: nobody sees "is thinking". With
   * `components` these take the place of its own at once.
   */
  readonly acknowledgeUpdate: (components?: Card['components']) => Promise<void>;
  /** Opens a form; what is filled in comes as an interaction of its own. */
  readonly openForm: (form: APIModalInteractionResponseCallbackData) => Promise<void>;
  /** Sends the answer, to the asker alone when `isPrivate` here or before. Throws Error when there has been one. */
  readonly answer: (card: Card, isPrivate: boolean) => Promise<void>;
  /** Shows everybody a card, before the answer changes the message whose button was pressed. */
  readonly publish: (card: Card) => Promise<void>;
  /** Says something more to the asker alone, once, behind the answer. Throws Error before it, and a second time. */
  readonly aside: (card: Card) => Promise<void>;
}

/**
 * discord.js repeats a request that timed out, and the first may have arrived: then Discord says that the
 * interaction has been acknowledged, which is what was wanted.
 */
const isAcknowledged = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** Discord has read the card and shows nothing of it: another may take its place. */
export const isRefusedCard = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;

/** Interactions that Discord no longer knows, and tokens that have expired: nobody waits for the answer any more. */
const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

export const isExpired = (error: unknown): boolean =>
  error instanceof DiscordAPIError && GONE.includes(error.code);

/** Whether the request was the one that Discord took, or a repetition of it. */
async function acknowledged(request: Promise<unknown>): Promise<'now' | 'before'> {
  try {
    await request;
    return 'now';
  } catch (error) {
    if (!isAcknowledged(error)) throw error;
    return 'before';
  }
}

/** The client takes a repetition that Discord refused for a failure. */
async function acknowledge(interaction: Respondable, request: Promise<unknown>): Promise<void> {
  if ((await acknowledged(request)) === 'before') interaction.deferred = true;
}

async function send(interaction: Respondable, state: State, card: Card, isPrivate: boolean): Promise<void> {
  if (state === 'new')
    await acknowledged(interaction.reply(isPrivate ? { ...card, flags: MessageFlags.Ephemeral } : card));
  // The message that has the button stays as it is.
  else if (state === 'taken back' || (isPrivate && state === 'updating'))
    await interaction.followUp({ ...card, flags: MessageFlags.Ephemeral });
  else await interaction.editReply(card);
}

/**
 * Whether a message is private is settled when it is created, so a private answer after a public "is
 * thinking" needs a message of its own. The placeholder must go first: as long as it is there, Discord takes
 * a follow-up for an edit of it and shows it to everybody.
 */
async function takeBack(interaction: Respondable): Promise<State> {
  await interaction.deleteReply();
  return 'taken back';
}

/** `urgently`: how the acknowledgement is sent, which Discord waits for three seconds for. */
export function singleResponse(
  interaction: Respondable,
  urgently: Turns['urgent'] = (work) => work,
): SingleResponse {
  let state: State = 'new';
  const enter = (next: State, allowed: readonly State[]): State => {
    if (!allowed.includes(state)) throw new Error(`an interaction that is ${state} cannot become ${next}`);
    const before = state;
    state = next;
    return before;
  };
  return {
    state: () => state,
    mayStillAnswer: () => ANSWERABLE.includes(state),
    acknowledge: async (isPrivate) => {
      enter(isPrivate ? 'waiting in private' : 'waiting', ['new']);
      await acknowledge(
        interaction,
        urgently(interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {})),
      );
    },
    acknowledgeUpdate: async (components) => {
      const { deferUpdate, update } = interaction;
      if (!deferUpdate || !update) throw new Error('only a button or menu has a message to update');
      enter('updating', ['new']);
      await acknowledge(
        interaction,
        urgently(components ? update.call(interaction, { components }) : deferUpdate.call(interaction)),
      );
    },
    openForm: async (form) => {
      const { showModal } = interaction;
      if (!showModal) throw new Error('only a button or menu can open a form');
      enter('all said', ['new']);
      await showModal.call(interaction, form);
    },
    answer: async (card, isPrivate) => {
      let before = enter('answered', ANSWERABLE);
      try {
        if (isPrivate && before === 'waiting') before = await takeBack(interaction);
        await send(interaction, before, card, isPrivate);
      } catch (error) {
        if (isRefusedCard(error)) state = before;
        throw error;
      }
    },
    publish: async (card) => {
      if (state !== 'updating') throw new Error(`an interaction that is ${state} publishes nothing`);
      await interaction.followUp(card);
    },
    aside: async (card) => {
      enter('all said', ['answered']);
      await interaction.followUp({ ...card, flags: MessageFlags.Ephemeral });
    },
  };
}
