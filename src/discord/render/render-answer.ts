/** Answer → what Discord is sent: a card within Discord's limits that can neither ping nor format. */
import type { APIEmbed } from 'discord.js';
import type { Answer } from '../../domain/answer.ts';
import { cleanText, shorten } from './clean-text.ts';
import type { Draft } from './draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type Fitted, fitBest, fitUnits } from './fit-units.ts';
import { LIMITS } from './limits.ts';

/** Fits whatever takes message options, so that no sender can forget the mentions. */
export interface Card {
  /** Only where no card may be shown. */
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly allowedMentions: { parse: []; repliedUser: false };
  readonly files?: { readonly attachment: Buffer; readonly name: string }[];
}

export const noMentions = (): Card['allowedMentions'] => ({ parse: [], repliedUser: false });

/** One colour for all: it must carry no meaning. */
const COLOUR = 0x33658a;
/** Set aside for the footer. */
const FOOTER_ROOM = 300;
/** Backslashes may double a title; escaped it must still fit. */
const TITLE_WORDS = LIMITS.title / 2;
/** Discord refuses a card without any words. */
const NAMELESS = 'Verbatim';

const countOf = (count: number, noun: string): string =>
  `${count} ${count === 1 && noun.endsWith('s') ? noun.slice(0, -1) : noun}`;

function footerText({ claims, of }: Draft, { shownClaims, leftUnits }: Fitted, narrow: string): string {
  const rest = `${narrow} to see the rest`;
  if (claims === 0) return leftUnits === 0 ? '' : `${countOf(leftUnits, of)} left out. ${rest}`;
  if (shownClaims < claims) return `${shownClaims} of ${claims} ${of} shown. ${rest}`;
  return of === 'claims' ? countOf(claims, of) : '';
}

function filesOf(answer: Answer): Pick<Card, 'files'> {
  if (answer.kind !== 'notice' || !answer.file) return {};
  const { name, text } = answer.file;
  return { files: [{ attachment: Buffer.from(text, 'utf8'), name }] };
}

/**
 * The card of an answer. Claims that do not fit are left out whole, and the footer says how many there are
 * and how to get at them.
 * @param narrow what the asker may do to get fewer claims, as an imperative ("Add year to /quote")
 */
export function renderAnswer(answer: Answer, narrow = 'Ask more narrowly'): Card {
  const draft = draftAnswer(answer);
  const title = escapeMarkdown(shorten(cleanText(draft.title).trim(), TITLE_WORDS)) || NAMELESS;
  const budget = LIMITS.embedsTogether - title.length - FOOTER_ROOM;
  const all = fitUnits(draft.units, budget);
  const fitted = all.leftUnits > 0 && draft.best ? fitBest(draft.best, draft.claims, budget) : all;
  const footer = shorten(cleanText(footerText(draft, fitted, narrow)), FOOTER_ROOM);
  const descriptions = fitted.descriptions.length > 0 ? fitted.descriptions : [''];
  const embeds = descriptions.map(
    (description, index): APIEmbed => ({
      color: COLOUR,
      ...(index === 0 ? { title } : {}),
      ...(description === '' ? {} : { description }),
      ...(index === descriptions.length - 1 && footer !== '' ? { footer: { text: footer } } : {}),
    }),
  );
  return { embeds, allowedMentions: noMentions(), ...filesOf(answer) };
}
