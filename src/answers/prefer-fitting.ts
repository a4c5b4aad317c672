/** Puts first, of what was found, the claims that are of the very kind asked for. */
import type { Claim } from '../domain/claim.ts';
import type { Query } from '../domain/query.ts';
import { termsOf } from '../language/terms.ts';
import { phasedThings, phaseOf } from './conflicts/phase.ts';
import { isSize } from './unit-family.ts';

/** How well a claim fits, 0 and up; null where the question asks for nothing of that kind. */
type Fit = ((claim: Claim) => number) | null;

/** "Is it over?" is answered by who says that it is, then by who says that it goes on. */
function phaseFit({ text }: Query): Fit {
  const asked = phaseOf(text);
  if (!asked) return null;
  const heads = phasedThings(text).map(({ head }) => head);
  return ({ selector: { exact } }) => {
    const phase = phaseOf(exact);
    if (!phase || !phasedThings(exact).some(({ head }) => heads.includes(head))) return 0;
    return phase === asked ? 2 : 1;
  };
}

/** "Who denied it?" is answered by denials of it, by word or topic; that something never stopped is none of it. */
function denialFit({ wanted, polarity, terms, topics }: Query): Fit {
  if (wanted !== 'who' || polarity !== 'denies') return null;
  const asked = new Set(terms.flatMap(termsOf));
  const isOfIt = ({ selector, topics: own }: Claim): boolean =>
    own.some((id) => topics.includes(id)) || termsOf(selector.exact).some((term) => asked.has(term));
  return (claim) =>
    claim.polarity === 'denies' && phaseOf(claim.selector.exact) === null && isOfIt(claim) ? 1 : 0;
}

const ASKS_FOR_SIZE =
  /\bhow many\b[^?]{1,60}?\b(?:do|does|did)\b[^?]{1,60}?\bhave\b(?! (?:been|to)\b)|\bhow (?:big|large|strong) (?:is|was)\b/i;

/** "How many has it?" is answered by how many there are, not by how many are to come. */
function sizeFit({ text }: Query): Fit {
  if (!ASKS_FOR_SIZE.test(text)) return null;
  return ({ figures, selector }) => (figures.some((figure) => isSize(figure, selector.exact)) ? 1 : 0);
}

/** 0 for claims of no such kind, and for all where no kind is asked for. */
export function fitFor(query: Query): (claim: Claim) => number {
  const fits = [phaseFit(query), denialFit(query), sizeFit(query)].filter((one) => one !== null);
  return (claim) => fits.reduce((sum, weigh) => sum + weigh(claim), 0);
}

/** In the order given among those that fit alike. */
export function preferFitting(claims: readonly Claim[], query: Query): readonly Claim[] {
  const weigh = fitFor(query);
  return claims
    .map((claim) => ({ claim, weight: weigh(claim) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ claim }) => claim);
}
