/** Answer → what Discord is sent: a card within Discord's limits that can neither ping nor format. */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';
import type { Answer } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Shown } from '../../words/card-words.ts';
import type { Words } from '../../words/words.ts';
import { cleanText, shorten } from './clean-text.ts';
import type { Draft } from './draft.ts';
import { draftAnswer } from './draft-answer.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { layPages, type Page, type PageLimits } from './lay-pages.ts';
import { LIMITS } from './limits.ts';

/** Fits whatever takes message options, so that no sender can forget the mentions. */
export interface Card {
  /** Only where no card may be shown. */
  readonly content?: string;
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

interface Standing {
  readonly shown: number;
  readonly all: number;
  readonly of: Shown;
  readonly isChoice: boolean;
}

/** "Page 2 of 9 · claims 6 to 10 of 43". */
function pageText(at: Omit<RenderedPage, 'card'>, standing: Standing, { card }: Words): string {
  const { shown, all, of, isChoice } = standing;
  const place = card.page(at.page + 1, at.pages);
  if (shown === 0) return all === 0 ? place : `${place} · ${card.counted(all, of)}`;
  if (isChoice) return `${place} · ${card.someOf(shown, all, of)}`;
  return `${place} · ${card.range(at.firstClaim, at.firstClaim + shown - 1, all, of)}`;
}

function footerText(
  at: Omit<RenderedPage, 'card'>,
  standing: Standing,
  onward: Onward,
  words: Words,
): string {
  const { shown, all, of } = standing;
  const { card } = words;
  if (at.pages === 1) return of === 'claims' && all > 0 ? words.claim.count(all) : '';
  if (onward.kind === 'pages') return pageText(at, standing, words);
  const rest = card.toSeeTheRest(onward.how);
  return `${all > shown ? card.shownOf(shown, all, of) : card.notAll} ${rest}`;
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
export function renderPage(answer: Answer, wanted: number, onward: Onward, words: Words): RenderedPage {
  const draft = draftAnswer(answer, words);
  const title = escapeMarkdown(shorten(cleanText(draft.title).trim(), TITLE_WORDS)) || NAMELESS;
  const { pages, hasOverview } = layOut(draft, LIMITS.embedsTogether - title.length - FOOTER_ROOM);
  const index = Math.max(0, Math.min(wanted, pages.length - 1));
  const own = pages[index] ?? { descriptions: [], claims: [] };
  const claims = [...new Map(own.claims.map((claim) => [claim.id, claim])).values()];
  const before = idsOf(pages.slice(hasOverview ? 1 : 0, index));
  const at = { page: index, pages: pages.length, claims, firstClaim: before.size + 1 };
  const isChoice = hasOverview && index === 0;
  const standing = { shown: claims.length, all: idsOf(pages).size, of: draft.of, isChoice };
  const footer = shorten(cleanText(footerText(at, standing, onward, words)), FOOTER_ROOM);
  const embeds = embedsOf(title, own.descriptions, footer);
  return { ...at, card: { embeds, allowedMentions: noMentions(), ...filesOf(answer) } };
}

/**
 * The card of an answer that has no further pages. Claims that do not fit are left out whole, and the footer says how
 * many there are and how to get at them.
 * @param narrow what the asker may do to get fewer claims, as an imperative ("Add year to /quote")
 */
export const renderAnswer = (answer: Answer, words: Words, narrow = words.card.askMoreNarrowly): Card =>
  renderPage(answer, 0, { kind: 'narrow', how: narrow }, words).card;
