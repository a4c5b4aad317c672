/** What to ask next, from what an answer shows. */
import type { Answer } from '../domain/answer.ts';
import type { Command } from './define-command.ts';

const MAX_CALLS = 3;

function callsFrom(answer: Answer): readonly string[] {
  if (answer.kind !== 'claims' && answer.kind !== 'timeline') return [];
  const speakers = answer.claims.flatMap(({ speaker }) => (speaker?.id ? [speaker.name] : []));
  const years = answer.claims.flatMap(
    ({ about, said }) => (about ?? said)?.value.match(/^\d{4}/u)?.[0] ?? [],
  );
  const [speaker] = mostFrequent(speakers);
  const [year] = mostFrequent(years);
  const several = new Set(speakers).size > 1;
  return [
    ...(speaker !== undefined && several ? [`/quote ${speaker}`] : []),
    ...(year !== undefined && answer.kind !== 'timeline' ? [`/timeline ${year}`] : []),
    '/sources',
  ];
}

function mostFrequent(items: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([item]) => item);
}

/** Calls of commands that exist, at most three. */
export function nextCalls(answer: Answer, commands: readonly Command[]): readonly string[] {
  const known = new Set(commands.map(({ name }) => name));
  return callsFrom(answer)
    .filter((call) => known.has(call.slice(1).split(' ', 1)[0] ?? ''))
    .slice(0, MAX_CALLS);
}
