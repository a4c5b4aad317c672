/** Database, clock, connection and commands: what /doctor says of them. */
import type { CommandsState, ConnectionState, DatabaseState } from '../../domain/inspection.ts';
import { type Finding, lookAt, well } from './finding.ts';

const SLOW_DATABASE_MS = 250;
/** The way of a call from Discord takes a part of it. */
const CLOCK_MS = 3_000;
const SLOW_PING_MS = 1_000;
const HOUR_MS = 3_600_000;
/** Discord itself asks a bot to connect again every few hours. */
const RECONNECTS_AN_HOUR = 1;
const RECONNECTS_AT_FIRST = 5;

export function aboutDatabase(state: DatabaseState): Finding {
  switch (state.kind) {
    case 'failed':
      return lookAt(`${state.problem.message} ${state.problem.hint}`);
    case 'silent':
      return lookAt(
        `The database has not answered within ${inSeconds(state.ms)}. The operator has to look at its disk or server.`,
      );
    case 'writable':
      return state.ms <= SLOW_DATABASE_MS
        ? well(`Answers and can be written, in ${state.ms} ms.`)
        : lookAt(
            `It takes ${state.ms} ms to write. The operator has to look at its disk, or at what else uses it.`,
          );
  }
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export function aboutClock(aheadMs: number): Finding {
  if (Math.abs(aheadMs) <= CLOCK_MS) return well(`Within ${inSeconds(Math.abs(aheadMs))} of Discord’s.`);
  return aheadMs < 0
    ? lookAt(
        `${inSeconds(-aheadMs)} behind Discord’s: digests come late. The operator has to set it by the network (NTP).`,
      )
    : lookAt(
        `${inSeconds(aheadMs)} ahead of Discord’s, or calls reach me so late. The operator has to set it by the network (NTP), or to look at what keeps the machine busy.`,
      );
}

export function aboutConnection({ pingMs, reconnects, upMs }: ConnectionState): readonly Finding[] {
  const most = RECONNECTS_AT_FIRST + (upMs / HOUR_MS) * RECONNECTS_AN_HOUR;
  const hours = Math.floor(upMs / HOUR_MS);
  const lost = `Connected again ${reconnects} times in the ${hours} hours since the start.`;
  return [
    pingMs === null
      ? well('No heartbeat has been answered yet; this is usual in the first minute.')
      : pingMs <= SLOW_PING_MS
        ? well(`Discord answers a heartbeat in ${Math.round(pingMs)} ms.`)
        : lookAt(
            `Discord answers a heartbeat in ${Math.round(pingMs)} ms. The operator has to look at the network, or at what keeps the machine busy.`,
          ),
    reconnects <= most ? well(lost) : lookAt(`${lost} The operator has to look at the network.`),
  ];
}

const REGISTER = 'The operator has to run npm run register.';

export function aboutCommands(state: CommandsState): readonly Finding[] {
  if (state.kind === 'unknown')
    return [lookAt('Discord did not tell in time which commands it has. Call this again.')];
  const { missing, outdated, superfluous, twice } = state;
  const findings = [
    ...named(missing, 'Not registered', REGISTER),
    ...named(outdated, 'Registered in an older form', REGISTER),
    ...named(superfluous, 'Registered, but no longer there', REGISTER),
    ...named(
      twice,
      'Offered twice, everywhere and on this server',
      'With DISCORD_GUILD_ID naming this server, npm run register -- --none takes back those that it has of its own.',
    ),
  ];
  return findings.length > 0 ? findings : [well('Registered as they should be.')];
}

const named = (names: readonly string[], what: string, todo: string): readonly Finding[] =>
  names.length === 0 ? [] : [lookAt(`${what}: ${names.join(', ')}. ${todo}`)];
