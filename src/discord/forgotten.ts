/** What Discord no longer has, or no longer lets the bot see. */
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
];

/** Nothing is left to be done about it. */
export const isForgotten = (error: unknown): boolean =>
  error instanceof DiscordAPIError && GONE.includes(error.code);
