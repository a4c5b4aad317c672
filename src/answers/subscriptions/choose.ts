/** Which digest of a server is meant: the number that /digest status gives it, or the only one. */
import { type Problem, problem } from '../../domain/problems.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Subscription } from '../../domain/subscription.ts';

/** Without a number it must be clear which one is meant. */
export async function chooseDigest(
  number: number | undefined,
  { stores, serverId }: Pick<ServerCall, 'stores' | 'serverId'>,
): Promise<Subscription | Problem> {
  const all = await stores.subscriptions.ofServer(serverId);
  if (all.length === 0) return problem('digest/none');
  const meant = number === undefined && all.length === 1 ? all[0] : all[(number ?? 0) - 1];
  return meant ?? problem('digest/which', { count: all.length });
}
