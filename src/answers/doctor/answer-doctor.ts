/** /doctor: what could keep the bot from its work on this server, and what to do about it. */
import type { NoticeAnswer } from '../../domain/answer.ts';
import type { DatabaseState } from '../../domain/inspection.ts';
import { ProblemError } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { aboutDigests, aboutRights } from './digests.ts';
import { type Finding, lookAt, type Ward } from './finding.ts';
import { aboutClock, aboutCommands, aboutConnection, aboutDatabase } from './technical.ts';

/** null when the database does not tell; then the rest is looked at all the same. */
async function digestsOf(call: ServerCall, state: DatabaseState): Promise<readonly Subscription[] | null> {
  if (state.kind === 'silent') return null;
  try {
    return await call.stores.subscriptions.ofServer(call.serverId);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

const NO_DIGESTS = [lookAt('They cannot be looked up: see Database.')];

async function wardsOf(call: ServerCall): Promise<readonly Ward[]> {
  const { clockAheadMs, connection, database, commands } = call.inspection;
  const [databaseState, commandsState] = await Promise.all([database(), commands()]);
  const subscriptions = await digestsOf(call, databaseState);
  return [
    { heading: 'Permissions', findings: aboutRights(call, subscriptions ?? []) },
    { heading: 'Digests', findings: subscriptions ? await aboutDigests(subscriptions, call) : NO_DIGESTS },
    { heading: 'Database', findings: [aboutDatabase(databaseState)] },
    { heading: 'Clock', findings: [aboutClock(clockAheadMs)] },
    { heading: 'Connection', findings: aboutConnection(connection) },
    { heading: 'Commands', findings: aboutCommands(commandsState) },
  ];
}

const lineOf = ({ isWell, sentence }: Finding): string => `${isWell ? 'ok' : 'Look at this'} · ${sentence}`;

function titleOf(wards: readonly Ward[]): string {
  const count = wards.flatMap(({ findings }) => findings).filter(({ isWell }) => !isWell).length;
  if (count === 0) return 'All is well';
  return count === 1 ? 'One thing to look at' : `${count} things to look at`;
}

export async function answerDoctor(call: ServerCall): Promise<NoticeAnswer> {
  const wards = await wardsOf(call);
  return {
    kind: 'notice',
    title: titleOf(wards),
    claims: [],
    notes: [],
    sections: wards.map(({ heading, findings }) => ({ heading, lines: findings.map(lineOf) })),
  };
}
