/** Puts claims on a topic under headings: figures first, then what they are about, then who denies. */
import type { Group } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { Topic } from '../domain/services.ts';
import type { LookupWords } from '../words/lookup-words.ts';
import { sentencesOf } from './by-sentence.ts';
import { nameOfTopic, type TopicNaming } from './topic-names.ts';
import { isChange, isSize, unitFamily } from './unit-family.ts';

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

/** What a claim is put under: figures first, then what it is about, then what may come, then who denies. */
interface Heading {
  readonly kind: 'figures' | 'topic' | 'forecasts' | 'denials';
  readonly label: string;
}

const RANKS: readonly Heading['kind'][] = ['figures', 'topic', 'forecasts', 'denials'];

const rankOf = ({ kind }: Heading): number => RANKS.indexOf(kind);

interface Setting {
  readonly asked: readonly Topic[];
  readonly words: LookupWords;
  readonly naming: TopicNaming;
}

function headingOf(claim: Claim, { asked, words, naming }: Setting): Heading {
  if (claim.polarity === 'denies' || claim.polarity === 'commits')
    return { kind: 'denials', label: words.denials };
  if (statesAmount(claim)) return { kind: 'figures', label: words.figures };
  if (claim.polarity === 'forecasts') return { kind: 'forecasts', label: words.forecasts };
  const topic = mostSpecific(claim, asked) ?? asked[0];
  return { kind: 'topic', label: topic ? nameOfTopic(topic, naming) : words.onRecord };
}

/** A denial is one whatever else its sentence says; then figures, then what may come. */
const PRECEDENCE: readonly Heading['kind'][] = ['denials', 'figures', 'forecasts'];

/** One heading for all claims of a sentence, so that it is not shown twice. */
function commonHeading([first, ...others]: readonly [Claim, ...Claim[]], setting: Setting): Heading {
  const headings = [first, ...others].map((claim) => headingOf(claim, setting));
  const foremost = PRECEDENCE.flatMap((kind) => headings.find((heading) => heading.kind === kind) ?? []);
  return foremost[0] ?? headingOf(first, setting);
}

/** Sentences keep their order inside a heading; headings of one rank stand in the order of their first claims. */
export function groupClaims(
  claims: readonly Claim[],
  asked: readonly Topic[],
  words: LookupWords,
  naming: TopicNaming,
): readonly Group[] {
  const [label = words.onRecord] = asked.map((topic) => nameOfTopic(topic, naming));
  if (claims.length <= FEW) {
    return claims.length ? [{ label, claimIds: claims.map(({ id }) => id) }] : [];
  }
  const groups = new Map<string, { readonly heading: Heading; readonly claimIds: string[] }>();
  for (const sentence of sentencesOf(claims)) {
    const heading = commonHeading(sentence, { asked, words, naming });
    const group = groups.get(heading.label) ?? { heading, claimIds: [] };
    group.claimIds.push(...sentence.map(({ id }) => id));
    groups.set(heading.label, group);
  }
  return [...groups.values()]
    .sort((a, b) => rankOf(a.heading) - rankOf(b.heading))
    .map(({ heading, claimIds }) => ({ label: heading.label, claimIds }));
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
