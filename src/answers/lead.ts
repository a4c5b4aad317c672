/** Takes what a question wanted (a figure, a name, a date) out of the claim that answers it. */
import type { Claim } from '../domain/claim.ts';
import type { Figure } from '../domain/figure.ts';
import type { Query } from '../domain/query.ts';
import { isChange, type UnitFamily, unitFamily } from './unit-family.ts';

const ASKS_FOR: readonly (readonly [RegExp, UnitFamily])[] = [
  [/\b(age|aged|ages|old)\b/i, 'age'],
  [/\bhow long\b|\bhow many (days|weeks|months|years)\b/i, 'duration'],
  [/\b(percent|per cent|percentage|share|proportion)\b|%/i, 'share'],
  [/\b(cost|money|price|pay|paid|dollars?|euros?|rou?bles?)\b/i, 'money'],
];

/** Asks for the one who said it, not for somebody in what was said. */
const ASKS_FOR_SPEAKER =
  /\bwho(se)? (\w+ )?(says?|said|claim(s|ed)?|report(s|ed)?|den(y|ies|ied)|announced?|warn(s|ed)?|told|promised?|admitted|confirmed|predict(s|ed)?|according)\b/i;

/** The figure with its unit where the unit follows it: verbatim out of the claim. */
function withUnit({ exact, unit }: Figure, text: string): string {
  const at = text.indexOf(exact);
  if (at < 0 || unit === null || exact.includes(unit)) return exact;
  const rest = text.slice(at + exact.length);
  const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
  return rest.startsWith(unit, gap) ? text.slice(at, at + exact.length + gap + unit.length) : exact;
}

const PRESENT = /\b(now|currently|today|at present)\b/i;
/** How far before its figure a "now" stands. */
const NEAR = 30;

const isPresent = ({ exact }: Figure, text: string): boolean => {
  const at = text.indexOf(exact);
  return at >= 0 && PRESENT.test(text.slice(Math.max(0, at - NEAR), at));
};

/** Figures of the kind that was asked for; amounts, where none was named, and differences only for want of them. */
function candidates(query: Query, { figures, selector }: Claim): readonly Figure[] {
  const asked = ASKS_FOR.find(([pattern]) => pattern.test(query.text))?.[1];
  if (asked) return figures.filter((figure) => unitFamily(figure) === asked);
  const counts = figures.filter((figure) => !['age', 'duration'].includes(unitFamily(figure)));
  const amounts = counts.filter((figure) => !isChange(figure, selector.exact));
  return amounts.length ? amounts : counts;
}

/** One of several ("1 million three years ago, but now 1.5 million") is chosen only by "now"; else the claim speaks. */
function wantedFigure(query: Query, claim: Claim): string | null {
  const text = claim.selector.exact;
  const all = candidates(query, claim);
  const current = PRESENT.test(query.text) ? all.filter((figure) => isPresent(figure, text)) : [];
  const [figure, another] = current.length ? current : all;
  return figure && !another ? withUnit(figure, text) : null;
}

/** null where the claim itself is what was wanted, or where it is not certain what is. */
export function leadOf(query: Query, claim: Claim): string | null {
  switch (query.wanted) {
    case 'how-many':
      return wantedFigure(query, claim);
    case 'who':
      return ASKS_FOR_SPEAKER.test(query.text) ? (claim.speaker?.name ?? claim.document.publisher) : null;
    case 'when':
      return claim.about?.text ?? claim.said?.text ?? null;
    default:
      return null;
  }
}
