/** One claim on a card: its sentence, who says it, when, and where else it stands. */
import type { Repetition } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { claimTimes } from './claim-times.ts';
import { nameOnCard, provenance } from './provenance.ts';
import { quoteClaim } from './quote-claim.ts';

export type Repetitions = Readonly<Record<string, readonly Repetition[]>>;

/** Places that are named before the rest is counted. */
const MOST_PLACES = 3;

const placeWords = (claim: Claim, { section, publisher }: Repetition): string => {
  const part = section === 'body' ? 'text' : section;
  if (publisher === claim.document.publisher) return section === 'body' ? 'further down' : `in the ${part}`;
  return `in the ${part} of ${publisher === null ? 'a text of unknown publisher' : nameOnCard(publisher)}`;
};

function repetitionWords(claim: Claim, repetitions: readonly Repetition[]): string {
  const places = [...new Set(repetitions.map((repetition) => placeWords(claim, repetition)))];
  const named = places.slice(0, MOST_PLACES);
  const more = places.length - named.length;
  return `also ${named.join(', ')}${more > 0 ? ` and in ${more} more places` : ''}`;
}

/** Where the claim stands: title if there is one, else the file; in a file without publisher always the file. */
function documentWords({ document }: Claim): string {
  const title = document.title === null ? '' : `“${nameOnCard(document.title)}”`;
  const file = title === '' || document.publisher === null ? nameOnCard(document.id) : '';
  return [title, file].filter((words) => words !== '').join(', ');
}

function sourceLines(claim: Claim, repetitions: Repetitions): string[] {
  const again = repetitions[claim.id] ?? [];
  const where = [documentWords(claim), ...(again.length > 0 ? [repetitionWords(claim, again)] : [])];
  return [provenance(claim), `-# ${claimTimes(claim)}`, `-# ${where.join(' · ')}`];
}

/** The claim whole; how long it is depends on its sentence. */
export const claimBlock = (claim: Claim, repetitions: Repetitions): string =>
  [quoteClaim(claim), ...sourceLines(claim, repetitions)].join('\n');

/** What stands in for a claim that no card can hold: everything but its words, and where they are written. */
export const claimPointer = (claim: Claim): string =>
  [
    'Too long for a card. It is written in ' +
      `${nameOnCard(claim.document.id)}, characters ${claim.selector.start} to ${claim.selector.end}.`,
    ...sourceLines(claim, {}),
  ].join('\n');
