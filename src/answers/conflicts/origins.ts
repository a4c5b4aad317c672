/** Whom a statement comes from in the end: what two outlets copy from one agency has one origin, not two. */
import type { Origin } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { wordsOf } from '../../language/terms.ts';
import type { ClaimWords } from '../../words/claim-words.ts';
import { publisherInWords } from '../../words/way-in-words.ts';
import { perClaim } from '../per-claim.ts';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const nameWords = (name: string): ReadonlySet<string> =>
  new Set(wordsOf(name).filter((word) => !ARTICLES.has(word)));

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((word) => whole.has(word));

/** "Derrin" and "Ana Derrin", "the hospital" and "the university hospital". */
function sameName(a: string, b: string): boolean {
  const [one, two] = [nameWords(a), nameWords(b)];
  return isWithin(one, two) || isWithin(two, one);
}

const outletOf = ({ document }: Claim): string => document.publisher ?? document.id;

interface Named {
  readonly id: string | null;
  readonly words: ReadonlySet<string>;
}

interface Source {
  readonly speakers: readonly Named[];
  /** Those by whom it is passed on, without the outlet that prints it. */
  readonly relays: readonly Named[];
}

const sourceOf = perClaim((claim): Source => {
  const { speaker, jointly, via } = claim;
  const relays = via.filter((name) => !sameName(name, outletOf(claim)));
  return {
    speakers: (speaker ? [speaker, ...jointly] : []).map(({ id, name }) => ({ id, words: nameWords(name) })),
    relays: relays.map((name) => ({ id: null, words: nameWords(name) })),
  };
});

const isSame = (a: Named, b: Named): boolean =>
  (a.id !== null && a.id === b.id) || isWithin(a.words, b.words) || isWithin(b.words, a.words);

const anySame = (one: readonly Named[], two: readonly Named[]): boolean =>
  one.some((a) => two.some((b) => isSame(a, b)));

/**
 * Do both go back to one source? Either one of their speakers is the same, or an agency that passes one on is the
 * source of the other, or an unnamed source is passed on by the same agency.
 */
export function sameOrigin(a: Claim, b: Claim): boolean {
  const [one, two] = [sourceOf(a), sourceOf(b)];
  if (one.speakers.length === 0 && two.speakers.length === 0) return outletOf(a) === outletOf(b);
  return (
    anySame(one.speakers, two.speakers) ||
    anySame(one.relays, two.speakers) ||
    anySame(two.relays, one.speakers) ||
    sameUnnamed(a, b)
  );
}

function sameUnnamed(a: Claim, b: Claim): boolean {
  const unnamed = [a, b].every(({ speaker }) => speaker !== null && speaker.id === null);
  const [[relay], [other]] = [sourceOf(a).relays, sourceOf(b).relays];
  return (
    unnamed &&
    a.document.id !== b.document.id &&
    relay !== undefined &&
    other !== undefined &&
    isSame(relay, other)
  );
}

/** Each origin once, with the outlets and agencies through which it reaches us, in the order of the claims. */
export function originsOf(claims: readonly Claim[], words: ClaimWords): readonly Origin[] {
  // The document has to stand for an outlet that nobody knows.
  const outletInWords = ({ document }: Claim): string => publisherInWords(document, words);
  const nameOf = (claim: Claim): string => claim.speaker?.name ?? outletInWords(claim);
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const own = groups.find((group) => group.some((other) => sameOrigin(other, claim)));
    if (own) own.push(claim);
    else groups.push([claim]);
  }
  return groups.map((group) => {
    const name = group.map(nameOf).reduce((longest, one) => (one.length > longest.length ? one : longest));
    const through = group.flatMap((claim) => [
      ...claim.via.filter((one) => one !== claim.document.id),
      outletInWords(claim),
    ]);
    return { name, through: [...new Set(through)].filter((one) => !sameName(one, name)) };
  });
}
