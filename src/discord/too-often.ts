/** Has somebody, or a server, asked more than may be asked? */
import type { Refusal } from '../command/asking-limits.ts';
import type { BotParts } from './bot-parts.ts';

interface By {
  readonly personId: string;
  readonly serverId: string | null;
}

/** Counts one call; null lets it through. */
export const tooOften = (by: By, { asking }: BotParts): Refusal | null =>
  asking?.take(by, performance.now()) ?? null;

/** The same for a button or menu. */
export const pressedTooOften = (by: By, { pressing }: BotParts): Refusal | null =>
  pressing?.take(by, performance.now()) ?? null;
