/** A claim where it stands: the paragraph around it, and those before and behind. */
import { linkToClaim } from '../../command/text-fragment.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Passage } from '../../domain/passage.ts';
import { claimTimes } from './claim-times.ts';
import { titleOnCard } from './document-link.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { layPages, type Unit } from './lay-pages.ts';
import { LIMITS } from './limits.ts';
import { namesOnCard, provenance } from './provenance.ts';
import { bold } from './quote-claim.ts';
import { type Card, cardWith } from './render-answer.ts';

/** UTF-16 units of a message's title and gaps. */
const TITLE_ROOM = 100;

const TOO_LONG = 'The paragraph is too long for a card: the file has it.';

const quoted = (text: string): string => `> ${escapeMarkdown(text).trim()}`;

/** As many of the neighbours as have room; the claim's own paragraph whole, or nothing. */
function paragraphs({ previous, before, exact, after, next }: Passage, room: number): readonly string[] {
  const own = `> ${`${escapeMarkdown(before)}${bold(escapeMarkdown(exact))}${escapeMarkdown(after)}`.trim()}`;
  const [above, below] = [previous, next].map((text) => (text === null ? [] : [quoted(text)]));
  const lengthOf = (texts: readonly string[]): number => texts.join('\n\n').length;
  const tries = [[...(above ?? []), own, ...(below ?? [])], [...(above ?? []), own], [own]];
  return tries.find((texts) => lengthOf(texts) <= room) ?? [];
}

/** The place in words, for whoever opens the file: "notes.txt, characters 120 to 180". */
const placeOf = ({ document, selector }: Claim): string =>
  `${namesOnCard(document.id)}, characters ${selector.start} to ${selector.end}`;

function sourceLines(claim: Claim, more: readonly string[], number: number | null): string {
  const title = titleOnCard(claim);
  const small = [...claimTimes(claim), ...(title === null ? [] : [title]), placeOf(claim), ...more];
  const place = number === null ? '' : `**${number}** · `;
  return `${place}${provenance(claim)}\n-# ${small.join(' · ')}`;
}

export function contextCard(claim: Claim, passage: Passage): Card {
  const source = sourceLines(claim, [], null);
  const room = Math.min(LIMITS.description, LIMITS.embedsTogether - source.length - TITLE_ROOM);
  const shown = paragraphs(passage, room);
  const card = cardWith('In its context', [shown.length > 0 ? shown.join('\n\n') : TOO_LONG, source]);
  if (shown.length > 0) return card;
  const { previous, before, exact, after, next } = passage;
  const whole = [previous, `${before}${exact}${after}`, next].filter((text) => text !== null).join('\n\n');
  return { ...card, files: [{ attachment: Buffer.from(whole, 'utf8'), name: 'context.txt' }] };
}

export interface Numbered {
  readonly claim: Claim;
  readonly number: number | null;
}

const unitOf = ({ claim, number }: Numbered): Unit => {
  const address = linkToClaim(claim) === null ? ['no address is known'] : [];
  return { heading: null, text: sourceLines(claim, address, number), instead: null, claims: [claim] };
};

/** Where each claim of a page is written: as many as one message has room for, which is all but with hostile names. */
export function sourceCard(claims: readonly Numbered[]): Card {
  const budget = LIMITS.embedsTogether - TITLE_ROOM;
  const [page] = layPages(claims.map(unitOf), { budget, claims: claims.length });
  return cardWith('Where it is written', page?.descriptions ?? []);
}
