/** A claim where it stands: the paragraph around it, and those before and behind. */
import { linkToClaim } from '../../command/text-fragment.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Words } from '../../words/words.ts';
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

const quoted = (text: string): string => `> ${escapeMarkdown(text).trim()}`;

/** As many of the neighbours as have room; the claim's own paragraph whole, or nothing. */
function paragraphs({ previous, before, exact, after, next }: Passage, room: number): readonly string[] {
  const own = `> ${`${escapeMarkdown(before)}${bold(escapeMarkdown(exact))}${escapeMarkdown(after)}`.trim()}`;
  const [above, below] = [previous, next].map((text) => (text === null ? [] : [quoted(text)]));
  const lengthOf = (texts: readonly string[]): number => texts.join('\n\n').length;
  const tries = [[...(above ?? []), own, ...(below ?? [])], [...(above ?? []), own], [own]];
  return tries.find((texts) => lengthOf(texts) <= room) ?? [];
}

export interface Numbered {
  readonly claim: Claim;
  readonly number: number | null;
}

function sourceLines({ claim, number }: Numbered, words: Words, more: readonly string[]): string {
  const { document, selector } = claim;
  const title = titleOnCard(claim, words);
  const written = words.card.place(namesOnCard(document.id), selector.start, selector.end);
  const small = [...claimTimes(claim, words), ...(title === null ? [] : [title]), written, ...more];
  const place = number === null ? '' : `**${number}** · `;
  return `${place}${provenance(claim, words)}\n-# ${small.join(' · ')}`;
}

export function contextCard(claim: Claim, passage: Passage, words: Words): Card {
  const source = sourceLines({ claim, number: null }, words, []);
  const room = Math.min(LIMITS.description, LIMITS.embedsTogether - source.length - TITLE_ROOM);
  const shown = paragraphs(passage, room);
  const card = cardWith(words.card.inContext, [
    shown.length > 0 ? shown.join('\n\n') : words.card.paragraphInFile,
    source,
  ]);
  if (shown.length > 0) return card;
  const { previous, before, exact, after, next } = passage;
  const whole = [previous, `${before}${exact}${after}`, next].filter((text) => text !== null).join('\n\n');
  return { ...card, files: [{ attachment: Buffer.from(whole, 'utf8'), name: 'context.txt' }] };
}

const unitOf = (one: Numbered, words: Words): Unit => {
  const { claim } = one;
  const address = linkToClaim(claim) === null ? [words.card.noAddress] : [];
  return { heading: null, text: sourceLines(one, words, address), instead: null, claims: [claim] };
};

/** Where each claim of a page is written: as many as one message has room for, which is all but with hostile names. */
export function sourceCard(claims: readonly Numbered[], words: Words): Card {
  const budget = LIMITS.embedsTogether - TITLE_ROOM;
  const [page] = layPages(
    claims.map((one) => unitOf(one, words)),
    { budget, claims: claims.length },
  );
  return cardWith(words.card.whereWritten, page?.descriptions ?? []);
}
