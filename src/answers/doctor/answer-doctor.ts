/** /doctor: what could keep the bot from its work on this server, and what to do about it. */
import type { NoticeAnswer } from '../../domain/answer.ts';
import type { DatabaseState } from '../../domain/inspection.ts';
import { ProblemError } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { aboutDigests, aboutRights } from './digests.ts';
import { lookAt, type Ward } from './finding.ts';
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

async function wardsOf(call: ServerCall, words: Words): Promise<readonly Ward[]> {
  const { clockAheadMs, connection, database, commands } = call.inspection;
  const [databaseState, commandsState] = await Promise.all([database(), commands()]);
  const subscriptions = await digestsOf(call, databaseState);
  const { headings, digestsUnknown } = words.doctor;
  const onDigests = subscriptions ? await aboutDigests(subscriptions, call) : [lookAt(digestsUnknown)];
  return [
    { heading: headings.permissions, findings: aboutRights(call, subscriptions ?? []) },
    { heading: headings.digests, findings: onDigests },
    { heading: headings.database, findings: [aboutDatabase(databaseState, words)] },
    { heading: headings.clock, findings: [aboutClock(clockAheadMs, words)] },
    { heading: headings.connection, findings: aboutConnection(connection, words) },
    { heading: headings.commands, findings: aboutCommands(commandsState, words) },
  ];
}

export async function answerDoctor(call: ServerCall): Promise<NoticeAnswer> {
  const words = WORDS[call.language];
  const wards = await wardsOf(call, words);
  const { title, isWell, lookAt: look } = words.doctor;
  const toLookAt = wards.flatMap(({ findings }) => findings).filter((finding) => !finding.isWell).length;
  return {
    kind: 'notice',
    title: title(toLookAt),
    claims: [],
    notes: [],
    sections: wards.map(({ heading, findings }) => ({
      heading,
      lines: findings.map((finding) => `${finding.isWell ? isWell : look} · ${finding.sentence}`),
    })),
  };
}
