/** What the buttons and menus of a message of ours know, and how they look when a claim is gone. */
import { type APISelectMenuOption, ComponentType, type Message, MessageFlags } from 'discord.js';
import type { Row } from './card-components.ts';
import { type Action, actionOf, type Carried, readCarried } from './carried-call.ts';

export interface ListedClaim {
  readonly id: string;
  /** As a menu names it: its number, speaker and way. */
  readonly option: Omit<APISelectMenuOption, 'value'>;
}

export interface UnderMessage {
  /** Null when they are not those of a card of ours. */
  readonly carried: Carried | null;
  /** The claims on the page, in order. */
  readonly claims: readonly ListedClaim[];
  readonly rows: readonly Row[];
  /** Does its reader alone see the message? */
  readonly isPrivate: boolean;
}

type Part = Row['components'][number];

/** Discord numbers the components of a message; these numbers are not ours. */
const withoutNumber = ({ id: _, ...part }: Part & { readonly id?: number }): Part => part as Part;

function rowsOf({ components }: Message): Row[] {
  return components.flatMap((row): Row[] => {
    if (row.type !== ComponentType.ActionRow) return [];
    const parts = row.components.map((part) => withoutNumber(part.toJSON() as Part));
    return [{ type: ComponentType.ActionRow, components: parts }];
  });
}

const isMenuOf = (part: Part, action: Action): boolean => actionOf(part.custom_id) === action;

export function readUnder(message: Message): UnderMessage {
  const rows = rowsOf(message);
  const parts = rows.flatMap((row) => row.components);
  const carried = readCarried(parts.map(({ custom_id }) => custom_id));
  const listed = parts.flatMap((part) =>
    'options' in part && isMenuOf(part, 'context') ? part.options : [],
  );
  const claims = listed.map(({ value: id, ...option }) => ({ id, option }));
  return { carried, claims, rows, isPrivate: message.flags.has(MessageFlags.Ephemeral) };
}

const mapParts = (rows: readonly Row[], change: (part: Part) => readonly Part[]): Row[] =>
  rows.flatMap((row) => {
    const components = row.components.flatMap(change);
    return components.length > 0 ? [{ ...row, components }] : [];
  });

/** Those that need a claim of the page. */
const OF_CLAIMS: readonly (Action | null)[] = ['source', 'wrong', 'context'];

/** The same without claims that are gone: when none is left, what needs one is switched off. */
export function withoutClaims({ rows, claims }: UnderMessage, gone: ReadonlySet<string>): Row[] {
  const isEmpty = claims.every(({ id }) => gone.has(id));
  return mapParts(rows, (part) => {
    if (isEmpty && OF_CLAIMS.includes(actionOf(part.custom_id))) return [{ ...part, disabled: true }];
    if (!('options' in part) || !isMenuOf(part, 'context')) return [part];
    return [{ ...part, options: part.options.filter(({ value }) => !gone.has(value)) }];
  });
}

/** The same for everybody: shared once, it need not be shared again. */
export const withoutShare = (rows: readonly Row[]): Row[] =>
  mapParts(rows, (part) => (isMenuOf(part, 'share') ? [] : [part]));
