/** One claim on a card: its sentence, who says it, when, and where it stands. */
import { repetitionsInWords } from '../../command/claim-in-words.ts';
import type { Repetition } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Time } from '../../domain/time.ts';
import type { Words } from '../../words/words.ts';
import { claimTimes } from './claim-times.ts';
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
}

const ALONE: Standing = { mention: null, follows: false };

function sourceLines(
  claim: Claim,
  repetitions: Repetitions,
  mention: Time | null,
  words: Words,
): readonly string[] {
  const { document, section } = claim;
  const again = repetitionsInWords(claim, repetitions[claim.id] ?? [], words);
  const small = [
    ...claimTimes(claim, words, mention),
    ...(document.title === null ? [] : [words.claim.quote(namesOnCard(document.title))]),
    ...(section === 'body' ? [] : [words.claim.inSection[section]]),
    ...(again === null ? [] : [namesOnCard(again)]),
  ];
  return [provenance(claim, words), `-# ${small.join(SEPARATOR)}`];
}

/** The claim whole; how long it is depends on its sentence. */
export const claimBlock = (
  claim: Claim,
  repetitions: Repetitions,
  words: Words,
  { mention, follows }: Standing = ALONE,
): string =>
  [
    follows ? quotePart(claim, words) : quoteClaim(claim),
    ...sourceLines(claim, repetitions, mention, words),
  ].join('\n');

/** What stands in for a claim that no card can hold: everything but its words, and where they are written. */
export function claimPointer(claim: Claim, words: Words): string {
  const { document, selector } = claim;
  const where = words.card.tooLong(namesOnCard(document.id), selector.start, selector.end);
  return [where, ...sourceLines(claim, {}, null, words)].join('\n');
}
