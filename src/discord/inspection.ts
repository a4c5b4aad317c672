/** Finds out how the bot is doing, for /doctor. */
import { Routes } from 'discord.js';
import type { Command } from '../command/define-command.ts';
import type { CommandsState, DatabaseState, Inspection } from '../domain/inspection.ts';
import { ProblemError } from '../domain/problems.ts';
import type { Stores } from '../domain/stores.ts';
import { compareCommands, shownName } from './compare-commands.ts';
import { connectionOf } from './connection-watch.ts';
import { registrationPayload } from './registration.ts';
import type { Place } from './server-call.ts';
import { within } from './within.ts';

/** Somebody waits for the answer, and what takes longer is a finding of its own. */
const LIMIT_MS = 3_000;

async function databaseState({ check }: Pick<Stores, 'check'>): Promise<DatabaseState> {
  const start = performance.now();
  const passed = (): number => Math.round(performance.now() - start);
  try {
    const isDone = await within(
      check().then(() => true),
      LIMIT_MS,
    );
    return isDone ? { kind: 'writable', ms: passed() } : { kind: 'silent', ms: LIMIT_MS };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'failed', problem: error.problem };
    throw error;
  }
}

type Listed = readonly Readonly<Record<string, unknown>>[];

/** Everywhere, or on this one server while the commands are tried out: whichever has more of them. */
function judge(commands: readonly Command[], everywhere: Listed, here: Listed): CommandsState {
  const wanted = registrationPayload(commands);
  const [global, local] = [compareCommands(wanted, everywhere), compareCommands(wanted, here, 'one server')];
  const best = local.added.length < global.added.length ? local : global;
  const namesHere = new Set(here.map(shownName));
  return {
    kind: 'compared',
    missing: best.added,
    outdated: best.changed.map(({ name }) => name),
    superfluous: global.removed,
    twice: everywhere.map(shownName).filter((name) => namesHere.has(name)),
  };
}

async function commandsState(
  { client, applicationId, guildId }: Place,
  commands: readonly Command[],
): Promise<CommandsState> {
  const signal = AbortSignal.timeout(LIMIT_MS);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const listed = async (route: `/${string}`) => (await client.rest.get(route, { query, signal })) as Listed;
  try {
    const [everywhere, here] = await Promise.all([
      listed(Routes.applicationCommands(applicationId)),
      guildId === null ? [] : listed(Routes.applicationGuildCommands(applicationId, guildId)),
    ]);
    return judge(commands, everywhere, here);
  } catch {
    return { kind: 'unknown' };
  }
}

/** `now`: when the call came in, an ISO instant. */
export const inspectionOf = (
  place: Place,
  { stores, commands, now }: { stores: Stores; commands: readonly Command[]; now: string },
): Inspection => ({
  clockAheadMs: Date.parse(now) - place.createdTimestamp,
  connection: connectionOf(place.client),
  database: () => databaseState(stores),
  commands: () => commandsState(place, commands),
});
