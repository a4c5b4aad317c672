/** One claim on a card: its sentence, who says it, when, and where it stands. */
import { repetitionsInWords } from '../../command/claim-in-words.ts';
import type { Repetition } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Time } from '../../domain/time.ts';
import { correctionInWords } from '../../words/correction-in-words.ts';
import type { Words } from '../../words/words.ts';
import { claimTimes } from './claim-times.ts';
import { titleOnCard } from './document-link.ts';
import { namesOnCard, provenance } from './provenance.ts';
import { quoteClaim, quotePart } from './quote-claim.ts';

export type Repetitions = Readonly<Record<string, readonly Repetition[]>>;

const SEPARATOR = ' · ';

/** How a claim stands among others. */
export interface Standing {
  /** A time that placed it on a timeline, and that its own times do not show. */
  readonly mention: Time | null;
  /** The claim before it stands in the same sentence, which is shown there. */
  readonly follows: boolean;
  /** Its place among several, by which a menu names it. */
  readonly number: number | null;
}

const ALONE: Standing = { mention: null, follows: false, number: null };

function sourceLines(
  claim: Claim,
  repetitions: Repetitions,
  { mention, number }: Pick<Standing, 'mention' | 'number'>,
  words: Words,
): readonly string[] {
  const { section } = claim;
  const again = repetitionsInWords(claim, repetitions[claim.id] ?? [], words);
  const corrected = correctionInWords(claim, words);
  const title = titleOnCard(claim, words);
  const small = [
    ...claimTimes(claim, words, mention),
    ...(title === null ? [] : [title]),
    ...(section === 'body' ? [] : [words.claim.inSection[section]]),
    ...(again === null ? [] : [namesOnCard(again)]),
    ...(corrected === null ? [] : [corrected]),
  ];
  const place = number === null ? '' : `**${number}** · `;
  return [`${place}${provenance(claim, words)}`, `-# ${small.join(SEPARATOR)}`];
}

/** The claim whole; how long it is depends on its sentence. */
export const claimBlock = (
  claim: Claim,
  repetitions: Repetitions,
  words: Words,
  standing: Partial<Standing> = {},
): string => {
  const { follows, ...rest } = { ...ALONE, ...standing };
  return [
    follows ? quotePart(claim, words) : quoteClaim(claim),
    ...sourceLines(claim, repetitions, rest, words),
  ].join('\n');
};

/** What stands in for a claim that no card can hold: everything but its words, and where they are written. */
export function claimPointer(claim: Claim, words: Words, number: number | null = null): string {
  const { document, selector } = claim;
  const where = words.card.tooLong(namesOnCard(document.id), selector.start, selector.end);
  const lines = sourceLines(claim, {}, { mention: null, number }, words);
  return [where, ...lines].join('\n');
}
