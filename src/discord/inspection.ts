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

interface Expected {
  readonly commands: readonly Command[];
  /** On the operator's server there are commands that are nowhere else. */
  readonly ofOperator: boolean;
}

/** Everywhere, or on this one server while the commands are tried out: whichever has more of them. */
function judge({ commands, ofOperator }: Expected, everywhere: Listed, here: Listed): CommandsState {
  const forAll = registrationPayload(commands.filter(({ forOperator }) => !forOperator));
  const own = ofOperator ? registrationPayload(commands.filter(({ forOperator }) => forOperator)) : [];
  const [global, local] = [compareCommands(forAll, everywhere), compareCommands(forAll, here, 'one server')];
  const best = local.added.length < global.added.length ? local : global;
  const extra = compareCommands(own, here, 'one server');
  const namesHere = new Set(here.map(shownName));
  return {
    kind: 'compared',
    missing: [...best.added, ...extra.added],
    outdated: [...best.changed, ...extra.changed].map(({ name }) => name),
    superfluous: [...global.removed, ...compareCommands([...forAll, ...own], here, 'one server').removed],
    twice: everywhere.map(shownName).filter((name) => namesHere.has(name)),
  };
}

async function commandsState(
  { client, applicationId, guildId }: Place,
  expected: Expected,
): Promise<CommandsState> {
  const signal = AbortSignal.timeout(LIMIT_MS);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const listed = async (route: `/${string}`) => (await client.rest.get(route, { query, signal })) as Listed;
  try {
    const [everywhere, here] = await Promise.all([
      listed(Routes.applicationCommands(applicationId)),
      guildId === null ? [] : listed(Routes.applicationGuildCommands(applicationId, guildId)),
    ]);
    return judge(expected, everywhere, here);
  } catch {
    return { kind: 'unknown' };
  }
}

/** `now`: when the call came in, an ISO instant. */
export const inspectionOf = (
  place: Place,
  { stores, now, ...expected }: Expected & { readonly stores: Stores; readonly now: string },
): Inspection => ({
  clockAheadMs: Date.parse(now) - place.createdTimestamp,
  connection: connectionOf(place.client),
  database: () => databaseState(stores),
  commands: () => commandsState(place, expected),
});
