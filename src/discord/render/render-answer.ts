/** Answer → what Discord is sent: a card within Discord's limits that can neither ping nor format. */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';
import type { Answer } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { cleanText, shorten } from './clean-text.ts';
import type { Draft } from './draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { layPages, type Page, type PageLimits } from './lay-pages.ts';
import { LIMITS } from './limits.ts';

/** Fits whatever takes message options, so that no sender can forget the mentions. */
export interface Card {
  readonly embeds: APIEmbed[];
  readonly allowedMentions: { parse: []; repliedUser: false };
  readonly files?: { readonly attachment: Buffer; readonly name: string }[];
  /** Buttons and menus; none takes those away that a message had. */
  readonly components?: APIActionRowComponent<APIComponentInMessageActionRow>[];
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

/** Claims of a page: more at once are not read. */
const CLAIMS_OF_PAGE = 5;

/** How the asker gets at what a page does not show: by turning to the next one, or in other words. */
export type Onward =
  | { readonly kind: 'pages' }
  /** An imperative ("Add year to /quote"). */
  | { readonly kind: 'narrow'; readonly how: string };

export interface RenderedPage {
  readonly card: Card;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Those of the page, in order, each once. */
  readonly claims: readonly Claim[];
  /** The place of its first claim among all claims of the answer, from 1. */
  readonly firstClaim: number;
}

interface Layout {
  readonly pages: readonly Page[];
  /** Is the first page a choice from those that follow? */
  readonly hasOverview: boolean;
}

function layOut(draft: Draft, budget: number): Layout {
  const limits: PageLimits = { budget, claims: draft.single ? Number.POSITIVE_INFINITY : CLAIMS_OF_PAGE };
  const pages = layPages(draft.units, limits);
  if (pages.length === 1 || !draft.overview) return { pages, hasOverview: false };
  const [overview] = layPages(draft.overview(CLAIMS_OF_PAGE), limits);
  return { pages: overview ? [overview, ...pages] : pages, hasOverview: overview !== undefined };
}

const idsOf = (pages: readonly Page[]): ReadonlySet<string> =>
  new Set(pages.flatMap(({ claims }) => claims.map(({ id }) => id)));

/** "1 claim", "9 claims". */
const countOf = (count: number, noun: string): string =>
  `${count} ${count === 1 && noun.endsWith('s') ? noun.slice(0, -1) : noun}`;

interface Standing {
  readonly shown: number;
  readonly all: number;
  readonly of: string;
  readonly isChoice: boolean;
}

/** "Page 2 of 9 · claims 6 to 10 of 43". */
function pageText({ page, pages, firstClaim }: Omit<RenderedPage, 'card'>, standing: Standing): string {
  const { shown, all, of, isChoice } = standing;
  const place = `Page ${page + 1} of ${pages}`;
  if (shown === 0) return all === 0 ? place : `${place} · ${countOf(all, of)}`;
  if (isChoice) return `${place} · ${shown} of ${countOf(all, of)}`;
  const last = firstClaim + shown - 1;
  const range = firstClaim === last ? `${firstClaim}` : `${firstClaim} to ${last}`;
  return `${place} · ${of} ${range} of ${all}`;
}

function footerText(at: Omit<RenderedPage, 'card'>, standing: Standing, onward: Onward): string {
  const { shown, all, of } = standing;
  if (at.pages === 1) return of === 'claims' && all > 0 ? countOf(all, of) : '';
  if (onward.kind === 'pages') return pageText(at, standing);
  const rest = `${onward.how} to see the rest`;
  if (all > shown) return `${shown} of ${all} ${of} shown. ${rest}`;
  return `Not all of it has room. ${rest}`;
}

function filesOf(answer: Answer): Pick<Card, 'files'> {
  if (answer.kind !== 'notice' || !answer.file) return {};
  const { name, text } = answer.file;
  return { files: [{ attachment: Buffer.from(text, 'utf8'), name }] };
}

function embedsOf(title: string, descriptions: readonly string[], footer: string): APIEmbed[] {
  const shown = descriptions.length > 0 ? descriptions : [''];
  return shown.map((description, index) => ({
    color: COLOUR,
    ...(index === 0 ? { title } : {}),
    ...(description === '' ? {} : { description }),
    ...(index === shown.length - 1 && footer !== '' ? { footer: { text: footer } } : {}),
  }));
}

/** A card with a title of ours and descriptions that keep the limits. */
export const cardWith = (title: string, descriptions: readonly string[]): Card => ({
  embeds: embedsOf(title, descriptions, ''),
  allowedMentions: noMentions(),
});

/** A page of the card of an answer; the last one when it has fewer. Nothing on it is cut. */
export function renderPage(answer: Answer, wanted: number, onward: Onward): RenderedPage {
  const draft = draftAnswer(answer);
  const title = escapeMarkdown(shorten(cleanText(draft.title).trim(), TITLE_WORDS)) || NAMELESS;
  const { pages, hasOverview } = layOut(draft, LIMITS.embedsTogether - title.length - FOOTER_ROOM);
  const index = Math.max(0, Math.min(wanted, pages.length - 1));
  const own = pages[index] ?? { descriptions: [], claims: [] };
  const claims = [...new Map(own.claims.map((claim) => [claim.id, claim])).values()];
  const before = idsOf(pages.slice(hasOverview ? 1 : 0, index));
  const at = { page: index, pages: pages.length, claims, firstClaim: before.size + 1 };
  const isChoice = hasOverview && index === 0;
  const standing = { shown: claims.length, all: idsOf(pages).size, of: draft.of, isChoice };
  const footer = shorten(cleanText(footerText(at, standing, onward)), FOOTER_ROOM);
  const embeds = embedsOf(title, own.descriptions, footer);
  return { ...at, card: { embeds, allowedMentions: noMentions(), ...filesOf(answer) } };
}

const MORE_NARROWLY = 'Ask more narrowly';

/**
 * The card of an answer that has no further pages. Claims that do not fit are left out whole, and the footer says how
 * many there are and how to get at them.
 * @param narrow what the asker may do to get fewer claims, as an imperative ("Add year to /quote")
 */
export const renderAnswer = (answer: Answer, narrow = MORE_NARROWLY): Card =>
  renderPage(answer, 0, { kind: 'narrow', how: narrow }).card;
