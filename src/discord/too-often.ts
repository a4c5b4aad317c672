/** Has somebody, or a server, asked more than may be asked? */
import type { Refusal } from '../command/asking-limits.ts';
import type { BotParts } from './bot-parts.ts';

/** Counts one call; null lets it through. */
export const tooOften = (
  { personId, serverId }: { readonly personId: string; readonly serverId: string | null },
  { asking }: BotParts,
): Refusal | null => asking?.take({ personId, serverId }, performance.now()) ?? null;
