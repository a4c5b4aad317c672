/** /settings export and erase: everything kept about a server, handed over, and deleted. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../domain/answer.ts';
import { problem } from '../domain/problems.ts';
import type { ServerCall } from '../domain/server-call.ts';
import type { Services } from '../domain/services.ts';
import { WORDS } from '../words/words.ts';

const notice = (title: string, lines: readonly string[], file?: NoticeAnswer['file']): NoticeAnswer => ({
  kind: 'notice',
  title,
  claims: [],
  notes: [],
  sections: [{ heading: null, lines }],
  ...(file ? { file } : {}),
});

const isMany = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** "subscriptions: 3": how many rows of each kind; the id of the server itself is not kept for its own sake. */
function countsOf(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (isMany(value)) return value.length > 0 ? [`${name}: ${value.length}`] : [];
    return value === null || name === 'serverId' ? [] : [`${name}: 1`];
  });
}

/** All of it as a file, however much; the card counts. */
export async function answerExport(
  { language }: Services,
  { stores, serverId }: ServerCall,
): Promise<Answer> {
  const { server } = WORDS[language];
  const data = await stores.settings.exportServer(serverId);
  const counts = countsOf(data);
  if (counts.length === 0) return notice(server.nothingKept, [server.noSettings]);
  const file = { name: 'verbatim-server.json', text: `${JSON.stringify(data, null, 2)}\n` };
  return notice(server.kept, [...counts, server.fileHasAll], file);
}

/** `sure`: the word that was typed to confirm it; nothing is deleted without. */
export async function answerErase(
  sure: string | undefined,
  { language }: Services,
  { stores, serverId }: ServerCall,
): Promise<Answer> {
  if (sure !== 'yes') return problemAnswer(problem('settings/not-confirmed'));
  const { server } = WORDS[language];
  const rows = await stores.settings.eraseServer(serverId);
  if (rows === 0) return notice(server.nothingWasKept, [server.nothingThere]);
  return notice(server.erased, [server.rowsGone(rows)]);
}
