/** What went wrong between us and Discord, as a problem of the catalogue. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RateLimitError } from 'discord.js';
import { type Problem, problem } from '../domain/problems.ts';

/** Close codes of the gateway after which coming back is pointless. */
const FATAL_CLOSES: Readonly<Record<number, string>> = {
  4010: 'the shard is invalid',
  4011: 'the bot is in too many servers for one connection',
  4012: 'the version of its gateway is no longer served',
  4013: 'the intents are invalid',
  4014: 'the bot may not use the intents that it asked for',
};

/** The problem behind a connection that was closed for good. */
export const closeProblem = (code: number): Problem =>
  code === 4004
    ? problem('discord/token-refused')
    : problem('discord/rejected', { reason: FATAL_CLOSES[code] ?? `the connection was closed with ${code}` });

/** Words in which @discordjs/ws reports the same while logging in; it hands over no code. */
const LOGIN_CLOSES: ReadonlyMap<string, number> = new Map([
  ['Authentication failed', 4004],
  ['Invalid shard', 4010],
  ['Sharding is required', 4011],
  ['Used an invalid API version', 4012],
  ['Used invalid intents', 4013],
  ['Used disallowed intents', 4014],
]);

function closeCodeOf(error: unknown): number | undefined {
  return error instanceof Error ? LOGIN_CLOSES.get(error.message) : undefined;
}

const isTokenInvalid = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  ((error instanceof DiscordAPIError || error instanceof HTTPError) && error.status === 401);

/** A failed login or request. Anything but a refusal means that Discord could not be reached. */
export function discordProblem(error: unknown): Problem {
  const closeCode = closeCodeOf(error);
  if (closeCode !== undefined) return closeProblem(closeCode);
  if (isTokenInvalid(error)) return problem('discord/token-refused');
  if (error instanceof DiscordAPIError) return problem('discord/rejected', { reason: error.message });
  if (error instanceof RateLimitError) return problem('discord/unreachable', { reason: 'too many requests' });
  return problem('discord/unreachable', { reason: error instanceof Error ? error.message : String(error) });
}
