/** The buttons and menus under a card. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { provenanceInWords, speakersInWords } from '../../command/claim-in-words.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Words } from '../../words/words.ts';
import { cleanText, shorten } from '../render/clean-text.ts';
import { LIMITS } from '../render/limits.ts';
import type { RenderedPage } from '../render/render-answer.ts';
import { type Action, type Carried, fits, idsFor } from './carried-call.ts';

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** What else may be asked, as typed; a choice between several when the answer is that. */
export interface Further {
  readonly isChoice: boolean;
  readonly calls: readonly { readonly label: string; readonly call: string }[];
}

export interface UnderCard {
  readonly shown: Pick<RenderedPage, 'page' | 'pages' | 'claims' | 'firstClaim'>;
  readonly carried: Carried;
  readonly further: Further;
  /** May its reader, who alone sees it, show it to everybody? */
  readonly canShare: boolean;
  /** Is there somebody to whom faults may be told? */
  readonly takesReports: boolean;
  readonly words: Words;
}

const line = (text: string): string => shorten(cleanText(text).trim(), LIMITS.optionText);

/** The claims of a page by their numbers, with speaker and way: their words are never cut. */
export function claimOption(claim: Claim, number: number | null, words: Words): APISelectMenuOption {
  const who = speakersInWords(claim, words);
  const way = provenanceInWords(claim, words)
    .slice(who.length)
    .replace(/^[\s·]+/u, '');
  const label = line(number === null ? who : `${number} · ${who}`) || words.claim.publisherUnknown;
  return { label, description: line(way) || label, value: claim.id };
}

function contextOptions({ shown: { claims, firstClaim, pages }, words }: UnderCard): APISelectMenuOption[] {
  const areNumbered = claims.length > 1 || pages > 1;
  return claims
    .slice(0, LIMITS.options)
    .map((claim, index) => claimOption(claim, areNumbered ? firstClaim + index : null, words));
}

function furtherOptions({ calls }: Further): APISelectMenuOption[] {
  const fitting = calls.filter(({ call }) => call.length > 0 && call.length <= LIMITS.optionText);
  const byCall = new Map(
    fitting.map(({ label, call }) => [call, { label: line(label) || line(call), value: call }]),
  );
  return [...byCall.values()].slice(0, LIMITS.options);
}

type ButtonAction = keyof Words['card']['buttons'];

interface Plan {
  readonly menus: readonly {
    readonly action: Action;
    readonly placeholder: string;
    readonly options: APISelectMenuOption[];
  }[];
  readonly buttons: readonly ButtonAction[];
}

function planOf(under: UnderCard, turns: boolean): Plan {
  const { shown, carried, further, canShare, takesReports } = under;
  const { menus } = under.words.card;
  // The card of one claim in its context shows its source, too.
  const isContext = carried.about?.kind === 'claim';
  const claims = isContext ? [] : contextOptions(under);
  const calls = furtherOptions(further);
  const has = claims.length > 0;
  return {
    menus: [
      ...(has ? [{ action: 'context' as const, placeholder: menus.context, options: claims }] : []),
      ...(calls.length > 0
        ? [
            {
              action: further.isChoice ? ('choose' as const) : ('ask' as const),
              placeholder: further.isChoice ? menus.choose : menus.ask,
              options: calls,
            },
          ]
        : []),
    ],
    buttons: [
      ...(turns ? (['previous', 'next'] as const) : []),
      ...(has ? (['source'] as const) : []),
      ...((has || isContext) && takesReports ? (['wrong'] as const) : []),
      ...(canShare && (has || isContext || shown.pages > 1) ? (['share'] as const) : []),
    ],
  };
}

const isAtEnd = (action: Action, { page, pages }: UnderCard['shown']): boolean =>
  (action === 'previous' && page === 0) || (action === 'next' && page === pages - 1);

function rowsOf({ menus, buttons }: Plan, { shown, carried, words }: UnderCard): Row[] {
  const ids = idsFor([...menus.map(({ action }) => action), ...buttons], carried);
  const idAt = (index: number): string => ids[index] ?? '';
  const menuRows = menus.map(
    ({ placeholder, options }, index): Row => ({
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.StringSelect, custom_id: idAt(index), placeholder, options }],
    }),
  );
  if (buttons.length === 0) return menuRows;
  const row: Row = {
    type: ComponentType.ActionRow,
    components: buttons.map((action, index) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: idAt(menus.length + index),
      label: words.card.buttons[action],
      disabled: isAtEnd(action, shown),
    })),
  };
  return [...menuRows, row];
}

export interface Components {
  readonly rows: Row[];
  /** Can the reader turn to the other pages? True where there is only one. */
  readonly turns: boolean;
}

const sizeOf = ({ menus, buttons }: Plan): number => menus.length + buttons.length;

/** A call that is too long for the ids is not carried, and then its pages cannot be turned. */
export function cardComponents(under: UnderCard): Components {
  const { shown, carried } = under;
  if (shown.pages > 1 && carried.about) {
    const plan = planOf(under, true);
    if (fits(carried, sizeOf(plan))) return { rows: rowsOf(plan, under), turns: true };
  }
  const plan = planOf(under, false);
  // Only turning pages needs the call: what somebody asked is not written down for nothing.
  const kept = carried.about?.kind === 'call' ? { ...carried, about: null } : carried;
  return { rows: rowsOf(plan, { ...under, carried: kept }), turns: shown.pages === 1 };
}
