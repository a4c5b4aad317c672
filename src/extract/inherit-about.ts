/** "It will see …": a claim that goes on about the thing before it is about the same time, as inferred. */
import type { Claim, Mention } from '../domain/claim.ts';
import type { Speaker } from '../domain/speaker.ts';

const GOES_ON =
  /^["“”‘’'\s]*(?:it|this|the (?:drive|campaign|round|window|push))\s+(?:will|would|is|was|has|marks|comes|aims)\b/iu;
/** Characters between two claims over which "it" may reach back. */
const REACH = 300;

/** Claims in the order of the text, within one article. */
export function inheritAbout(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, index) => {
    const before = claims[index - 1];
    const isNext = before?.section === 'body' && claim.section === 'body' && gap(before, claim) <= REACH;
    const hasOwn = claim.mentions.some(({ role }) => role === 'about');
    const isOther = before?.speaker && claim.speaker && keyOf(before.speaker) !== keyOf(claim.speaker);
    if (!before?.about || !isNext || isOther || hasOwn || !GOES_ON.test(claim.selector.exact)) return claim;
    const time = { ...before.about, certainty: 'inferred' as const };
    const mention: Mention = { time, role: 'about', topics: claim.topics };
    return { ...claim, about: time, mentions: [mention, ...claim.mentions] };
  });
}

/** Those without an id are told apart by their wording. */
const keyOf = ({ id, name }: Speaker): string => id ?? name;

const gap = (before: Claim, claim: Claim): number => claim.selector.start - before.selector.end;
