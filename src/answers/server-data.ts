/** /settings export and erase: everything kept about a server, shown, and deleted. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../domain/answer.ts';
import { problem } from '../domain/problems.ts';
import type { ServerCall } from '../domain/server-call.ts';

const notice = (title: string, lines: readonly string[]): NoticeAnswer => ({
  kind: 'notice',
  title,
  claims: [],
  notes: [],
  sections: [{ heading: null, lines }],
});

/** Lines of a card; more would not fit on one. */
const MOST_LINES = 60;

const isMany = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** `subscriptions 1: {"id": …}`: one line a row; the id of the server itself is not kept for its own sake. */
function linesOf(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (isMany(value)) return value.map((row, index) => `${name} ${index + 1}: ${JSON.stringify(row)}`);
    return value === null || name === 'serverId' ? [] : [`${name}: ${JSON.stringify(value)}`];
  });
}

export async function answerExport({ stores, serverId }: ServerCall): Promise<Answer> {
  const lines = linesOf(await stores.settings.exportServer(serverId));
  if (lines.length === 0) return notice('Nothing is kept about this server', ['No settings, no digests.']);
  const left = lines.length - MOST_LINES;
  return notice('What is kept about this server', [
    ...lines.slice(0, MOST_LINES),
    ...(left > 0 ? [`${left} more rows, of deliveries in the past, are kept.`] : []),
  ]);
}

/** `sure`: the word that was typed to confirm it; nothing is deleted without. */
export async function answerErase(
  sure: string | undefined,
  { stores, serverId }: ServerCall,
): Promise<Answer> {
  if (sure !== 'yes') return problemAnswer(problem('settings/not-confirmed'));
  const rows = await stores.settings.eraseServer(serverId);
  return notice(rows === 0 ? 'Nothing was kept' : 'Erased', [
    rows === 0
      ? 'There was nothing about this server.'
      : `${rows} ${rows === 1 ? 'row is' : 'rows are'} gone: settings, digests and what was delivered. No digest is posted any more.`,
  ]);
}
