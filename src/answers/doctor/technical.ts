/** Database, clock, connection and commands: what /doctor says of them. */
import type { CommandsState, ConnectionState, DatabaseState } from '../../domain/inspection.ts';
import type { Words } from '../../words/words.ts';
import { type Finding, lookAt, well } from './finding.ts';

const SLOW_DATABASE_MS = 250;
/** The way of a call from Discord takes a part of it. */
const CLOCK_MS = 3_000;
const SLOW_PING_MS = 1_000;
const HOUR_MS = 3_600_000;
/** Discord itself asks a bot to connect again every few hours. */
const RECONNECTS_AN_HOUR = 1;
const RECONNECTS_AT_FIRST = 5;

export function aboutDatabase(state: DatabaseState, { doctor, problem }: Words): Finding {
  switch (state.kind) {
    case 'failed': {
      const { message, hint } = problem(state.problem);
      return lookAt(`${message} ${hint}`);
    }
    case 'silent':
      return lookAt(doctor.databaseSilent(state.ms));
    case 'writable':
      return state.ms <= SLOW_DATABASE_MS
        ? well(doctor.databaseWell(state.ms))
        : lookAt(doctor.databaseSlow(state.ms));
  }
}

export function aboutClock(aheadMs: number, { doctor }: Words): Finding {
  if (Math.abs(aheadMs) <= CLOCK_MS) return well(doctor.clockWell(Math.abs(aheadMs)));
  return lookAt(aheadMs < 0 ? doctor.clockBehind(-aheadMs) : doctor.clockAhead(aheadMs));
}

function aboutHeartbeat(pingMs: number | null, { doctor }: Words): Finding {
  if (pingMs === null) return well(doctor.noHeartbeat);
  const ms = Math.round(pingMs);
  return pingMs <= SLOW_PING_MS ? well(doctor.heartbeat(ms)) : lookAt(doctor.heartbeatSlow(ms));
}

export function aboutConnection(
  { pingMs, reconnects, upMs }: ConnectionState,
  words: Words,
): readonly Finding[] {
  const most = RECONNECTS_AT_FIRST + (upMs / HOUR_MS) * RECONNECTS_AN_HOUR;
  const hours = Math.floor(upMs / HOUR_MS);
  return [
    aboutHeartbeat(pingMs, words),
    reconnects <= most
      ? well(words.doctor.reconnected(reconnects, hours))
      : lookAt(words.doctor.reconnectedOften(reconnects, hours)),
  ];
}

const MISTAKES = ['missing', 'outdated', 'superfluous', 'twice'] as const;

export function aboutCommands(state: CommandsState, { doctor }: Words): readonly Finding[] {
  if (state.kind === 'unknown') return [lookAt(doctor.commandsUnknown)];
  const mistakes = MISTAKES.filter((mistake) => state[mistake].length > 0);
  if (mistakes.length === 0) return [well(doctor.commandsWell)];
  return mistakes.map((mistake) => lookAt(doctor[mistake](state[mistake].join(', '))));
}
