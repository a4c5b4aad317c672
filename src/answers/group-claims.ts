/** Puts claims on a topic under headings: figures first, then what they are about, then who denies. */
import type { Group } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { Topic } from '../domain/services.ts';
import { sentencesOf } from './by-sentence.ts';
import { isChange, isSize, unitFamily } from './unit-family.ts';

const FIGURES = 'Figures';
const FORECASTS = 'Forecasts';
const DENIALS = 'Denials and commitments';

/** Up to here one heading does: headings over single claims only break up the reading. */
const FEW = 2;

const COUNTED: ReadonlySet<string> = new Set(['people', 'age', 'share', 'money', 'things']);

const statesAmount = ({ figures, selector: { exact } }: Claim): boolean =>
  figures.some(
    (figure) => COUNTED.has(unitFamily(figure)) && !isChange(figure, exact) && !isSize(figure, exact),
  );

/** The asked topic with the fewest claims says most about a claim that is on several. */
function mostSpecific({ topics }: Claim, asked: readonly Topic[]): Topic | undefined {
  const own = asked.filter(({ id }) => topics.includes(id));
  return own.reduce<Topic | undefined>(
    (least, topic) => (least && least.claims <= topic.claims ? least : topic),
    undefined,
  );
}

const rankOf = (heading: string): number => {
  if (heading === FIGURES) return 0;
  if (heading === FORECASTS) return 2;
  return heading === DENIALS ? 3 : 1;
};

function headingOf(claim: Claim, asked: readonly Topic[]): string {
  if (claim.polarity === 'denies' || claim.polarity === 'commits') return DENIALS;
  if (statesAmount(claim)) return FIGURES;
  if (claim.polarity === 'forecasts') return FORECASTS;
  return mostSpecific(claim, asked)?.label ?? asked[0]?.label ?? 'On record';
}

/** A denial is one whatever else its sentence says; then figures, then what may come. */
const PRECEDENCE = [DENIALS, FIGURES, FORECASTS];

/** One heading for all claims of a sentence, so that it is not shown twice. */
function commonHeading([first, ...others]: readonly [Claim, ...Claim[]], asked: readonly Topic[]): string {
  const headings = [first, ...others].map((claim) => headingOf(claim, asked));
  return PRECEDENCE.find((heading) => headings.includes(heading)) ?? headingOf(first, asked);
}

/** Sentences keep their order inside a heading; headings of one rank stand in the order of their first claims. */
export function groupClaims(claims: readonly Claim[], asked: readonly Topic[]): readonly Group[] {
  const [label = 'On record'] = asked.map((topic) => topic.label);
  if (claims.length <= FEW) {
    return claims.length ? [{ label, claimIds: claims.map(({ id }) => id) }] : [];
  }
  const groups = new Map<string, string[]>();
  for (const sentence of sentencesOf(claims)) {
    const heading = commonHeading(sentence, asked);
    groups.set(heading, [...(groups.get(heading) ?? []), ...sentence.map(({ id }) => id)]);
  }
  return [...groups]
    .map(([heading, claimIds]) => ({ label: heading, claimIds }))
    .sort((a, b) => rankOf(a.label) - rankOf(b.label));
}

/** The claims in the order in which their groups show them. */
export function inGroupOrder(claims: readonly Claim[], groups: readonly Group[]): readonly Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return groups.flatMap(({ claimIds }) =>
    claimIds.flatMap((id) => {
      const claim = byId.get(id);
      return claim ? [claim] : [];
    }),
  );
}
