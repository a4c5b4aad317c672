/**
 * The call behind a card and the page it shows, carried by the ids of the card's own components: they work after a
 * restart and for a message of any age, and nothing of what somebody asked is kept.
 */
import type { RawValues } from '../../command/parse-call.ts';

/** What a card's components know of it. */
export interface Carried {
  /** From 0. */
  readonly page: number;
  /** Who asked: another who turns a page gets it alone. */
  readonly asker: string;
  /** The call that the card answers; or the one claim that it is about; or nothing, when that is too long to be carried. */
  readonly about:
    | { readonly kind: 'call'; readonly command: string; readonly values: RawValues }
    | { readonly kind: 'claim'; readonly id: string }
    | null;
}

/** What a component does, as its id begins with it. */
export const ACTIONS = {
  previous: 'p',
  next: 'n',
  source: 's',
  wrong: 'w',
  share: 'h',
  context: 'c',
  choose: 'o',
  ask: 'a',
} as const;
export type Action = keyof typeof ACTIONS;

/** Ids of another form than this program's are told by it. */
const VERSION = '1';
/** UTF-16 units; Discord counts characters, which are never more. */
const LONGEST_ID = 100;
const HEAD = VERSION.length + 2;
const ROOM = LONGEST_ID - HEAD;

const ID = /^1([a-z])([0-9a-z])/u;

function written({ page, asker, about }: Carried): string {
  if (about?.kind === 'call') return JSON.stringify([page, asker, about.command, about.values]);
  return JSON.stringify(about ? [page, asker, about.id] : [page, asker]);
}

/** Pieces of at most ROOM, none of which ends within a pair of surrogates. */
function pieces(text: string): readonly string[] {
  const parts: string[] = [''];
  for (const character of text) {
    const last = parts.length - 1;
    if ((parts[last] ?? '').length + character.length > ROOM) parts.push(character);
    else parts[last] += character;
  }
  return parts;
}

/** Ids for the components of one card, each another. `carried` must fit. */
export function idsFor(actions: readonly Action[], carried: Carried): readonly string[] {
  const parts = pieces(written(carried));
  return actions.map(
    (action, index) => `${VERSION}${ACTIONS[action]}${index.toString(36)}${parts[index] ?? ''}`,
  );
}

/** Do the ids of so many components hold it? */
export const fits = (carried: Carried, components: number): boolean =>
  pieces(written(carried)).length <= components;

export function actionOf(id: string): Action | null {
  const [, letter] = ID.exec(id) ?? [];
  const found = Object.entries(ACTIONS).find(([, sign]) => sign === letter);
  return found ? (found[0] as Action) : null;
}

const isRecord = (value: unknown): value is RawValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function aboutOf(name: unknown, values: unknown): Carried['about'] {
  if (typeof name !== 'string') return null;
  return isRecord(values) ? { kind: 'call', command: name, values } : { kind: 'claim', id: name };
}

function joined(ids: readonly string[]): string {
  const own = ids.flatMap((id) => {
    const [head, , place = ''] = ID.exec(id) ?? [];
    return head === undefined ? [] : [{ place: Number.parseInt(place, 36), text: id.slice(HEAD) }];
  });
  return own
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)
    .join('');
}

/** From the ids of all components of a message; null when they are not those of a card. */
export function readCarried(ids: readonly string[]): Carried | null {
  try {
    const [page, asker, name, values] = JSON.parse(joined(ids)) as unknown[];
    const isWhole = Number.isSafeInteger(page) && typeof asker === 'string';
    return isWhole ? { page: Number(page), asker, about: aboutOf(name, values) } : null;
  } catch {
    return null;
  }
}
