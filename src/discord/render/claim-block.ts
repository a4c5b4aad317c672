/** One claim on a card: its sentence, who says it, when, and where it stands. */
import { repetitionsInWords } from '../../command/claim-in-words.ts';
import type { Repetition } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { claimTimes } from './claim-times.ts';
import { namesOnCard, provenance } from './provenance.ts';
import { quoteClaim } from './quote-claim.ts';

export type Repetitions = Readonly<Record<string, readonly Repetition[]>>;

const SEPARATOR = ' · ';

function sourceLines(claim: Claim, repetitions: Repetitions): readonly string[] {
  const { document, section } = claim;
  const again = repetitionsInWords(claim, repetitions[claim.id] ?? []);
  const small = [
    ...claimTimes(claim),
    ...(document.title === null ? [] : [`“${namesOnCard(document.title)}”`]),
    ...(section === 'body' ? [] : [`in the ${section}`]),
    ...(again === null ? [] : [namesOnCard(again)]),
  ];
  return [provenance(claim), `-# ${small.join(SEPARATOR)}`];
}

/** The claim whole; how long it is depends on its sentence. */
export const claimBlock = (claim: Claim, repetitions: Repetitions): string =>
  [quoteClaim(claim), ...sourceLines(claim, repetitions)].join('\n');

/** What stands in for a claim that no card can hold: everything but its words, and where they are written. */
export function claimPointer(claim: Claim): string {
  const { document, selector } = claim;
  const place = `${namesOnCard(document.id)}, characters ${selector.start} to ${selector.end}`;
  return [`Too long for a card; it is written in ${place}.`, ...sourceLines(claim, {})].join('\n');
}
