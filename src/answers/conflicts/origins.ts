/** Whom a statement comes from in the end: what two outlets copy from one agency has one origin, not two. */
import type { Origin } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Speaker } from '../../domain/speaker.ts';
import { wordsOf } from '../../language/terms.ts';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const nameWords = (name: string): ReadonlySet<string> =>
  new Set(wordsOf(name).filter((word) => !ARTICLES.has(word)));

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((word) => whole.has(word));

/** "Derrin" and "Ana Derrin", "the hospital" and "the university hospital". */
export function sameName(a: string, b: string): boolean {
  const [one, two] = [nameWords(a), nameWords(b)];
  return isWithin(one, two) || isWithin(two, one);
}

/** Bodies of one kind with different ids are different ones, however alike their names. */
function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.id !== null && a.id === b.id) return true;
  return sameName(a.name, b.name);
}

const outletOf = ({ document }: Claim): string => document.publisher ?? document.id;

const everybody = ({ speaker, jointly }: Claim): readonly Speaker[] => (speaker ? [speaker, ...jointly] : []);

/** The names by which a claim is passed on, without the outlet that prints it. */
const relaysOf = (claim: Claim): readonly string[] =>
  claim.via.filter((name) => !sameName(name, outletOf(claim)));

/**
 * Do both go back to one source? Either one of their speakers is the same, or an agency that passes one on is the
 * source of the other, or an unnamed source is passed on by the same agency.
 */
export function sameOrigin(a: Claim, b: Claim): boolean {
  const [one, two] = [everybody(a), everybody(b)];
  if (one.length === 0 && two.length === 0) return outletOf(a) === outletOf(b);
  if (one.some((x) => two.some((y) => sameSpeaker(x, y)))) return true;
  const passedOn = (relays: readonly string[], speakers: readonly Speaker[]) =>
    relays.some((relay) => speakers.some(({ name }) => sameName(relay, name)));
  return passedOn(relaysOf(a), two) || passedOn(relaysOf(b), one) || sameUnnamed(a, b);
}

const sameUnnamed = (a: Claim, b: Claim): boolean => {
  const [relay] = relaysOf(a);
  const unnamed = [a, b].every(({ speaker }) => speaker !== null && speaker.id === null);
  return unnamed && a.document.id !== b.document.id && relay !== undefined && relay === relaysOf(b)[0];
};

/** The document has to stand for an outlet that nobody knows. */
const outletInWords = ({ document }: Claim): string =>
  document.publisher ?? `publisher unknown (${document.id})`;

const nameOf = (claim: Claim): string => claim.speaker?.name ?? outletInWords(claim);

/** Each origin once, with the outlets and agencies through which it reaches us, in the order of the claims. */
export function originsOf(claims: readonly Claim[]): readonly Origin[] {
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
