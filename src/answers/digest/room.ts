/** Keeps a digest to what one message holds: a line is told whole or not at all. */
import type { Claim } from '../../domain/claim.ts';
import { WORDS } from '../../words/words.ts';
import { type Filed, ownLabel } from './filed.ts';
import type { DigestSetting } from './request.ts';
import { sourceInLanguage } from './source-in-language.ts';

/** UTF-16 units for all lines and headings, of the 6,000 of a message; the rest is for title, footer and "more". */
export const MESSAGE_ROOM = 5000;

/** Signs that a chat must be told not to take for formatting; each costs one more. */
const SIGNS = /[\\*_~`|<>[\]@#:]/g;
/** Marks of a heading, a quotation and small print, and the line ends between them. */
const FRAME = 40;

const escaped = (text: string): number => text.length + (text.match(SIGNS)?.length ?? 0);

export const costOfLabel = (label: string): number => escaped(label) + FRAME;

/** What a line costs with its heading and source. */
export function costOf(filed: Filed, setting: DigestSetting): number {
  const { prefix, exact, suffix } = filed.claim.selector;
  const source = sourceInLanguage(filed.claim, WORDS[setting.language]);
  return escaped(prefix + exact + suffix) + escaped(source) + costOfLabel(ownLabel(filed, setting));
}

export interface Fitted {
  readonly taken: readonly Filed[];
  readonly left: readonly Filed[];
  /** Units used. */
  readonly used: number;
}

/** The most deserving that fit; one that is too long is passed over for the next. */
export function fitLines(
  order: readonly Claim[],
  filed: ReadonlyMap<string, Filed>,
  { room, most }: { readonly room: number; readonly most: number },
  setting: DigestSetting,
): Fitted {
  const taken: Filed[] = [];
  const left: Filed[] = [];
  let used = 0;
  for (const one of order.flatMap(({ id }) => filed.get(id) ?? [])) {
    const cost = taken.length < most ? costOf(one, setting) : Number.POSITIVE_INFINITY;
    if (used + cost > room) left.push(one);
    else {
      taken.push(one);
      used += cost;
    }
  }
  return { taken, left, used };
}
