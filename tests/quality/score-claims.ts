/** Scores the extracted claims: which of the gold are found, and what is said about them. */
import type { Claim } from '../../src/domain/claim.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { type Gold, type GoldClaim, type GoldDocument, type GoldFigure, outletOf } from './gold.ts';
import { coveredBy, type Hit, hitsOf, type ReadText, type Snippet, toSnippet } from './match.ts';
import type { Fraction } from './numbers.ts';
import { speakerIsRight } from './speakers.ts';

/** All that is scored of a claim. */
export type ScoredClaim = Pick<
  Claim,
  'document' | 'selector' | 'speaker' | 'via' | 'polarity' | 'figures' | 'about'
>;

export interface Verdicts extends Fraction {
  /** Gold ids that are missed or wrong. */
  readonly wrong: readonly string[];
}

export interface ClaimScores {
  readonly claims: number;
  readonly notVerbatim: readonly Snippet[];
  readonly outOfBoilerplate: readonly Snippet[];
  readonly found: Verdicts;
  readonly foundAttributed: Verdicts;
  readonly speaker: Verdicts;
  readonly via: Verdicts;
  readonly figures: Verdicts;
  readonly polarity: Verdicts;
  /** Of dated gold claims, those in whose range our year lies; an inferred date may be left open. */
  readonly eventYear: Verdicts;
  /** Inferred by the gold, but given as stated. */
  readonly yearShownAsStated: readonly string[];
}

interface Prediction {
  readonly claim: ScoredClaim;
  readonly snippet: Snippet;
  readonly hits: readonly Hit<GoldClaim>[];
}

interface Pair {
  readonly gold: GoldClaim;
  readonly claim: ScoredClaim;
}

const isRequired = ({ dup_of, section }: GoldClaim): boolean => dup_of === null && section !== 'teaser';
const isAttributed = ({ attribution }: GoldClaim): boolean => attribution !== 'none';

function judge<T>(items: readonly T[], idOf: (item: T) => string, isRight: (item: T) => boolean): Verdicts {
  const wrong = items.filter((item) => !isRight(item)).map(idOf);
  return { hit: items.length - wrong.length, of: items.length, wrong };
}

const judgePairs = (pairs: readonly Pair[], isRight: (pair: Pair) => boolean): Verdicts =>
  judge(pairs, ({ gold }) => gold.id, isRight);

/** Does it show a letter or digit outside the body that belongs to no gold claim? */
function reachesBoilerplate(
  { doc, start, end }: Snippet,
  documents: readonly GoldDocument[],
  claims: readonly GoldClaim[],
  readText: ReadText,
): boolean {
  const text = readText(doc) ?? '';
  const outside =
    documents.find((document) => document.doc === doc)?.segments.filter(({ body }) => !body) ?? [];
  const own = claims.filter((claim) => claim.doc === doc);
  const within = (spans: readonly { start: number; end: number }[], at: number): boolean =>
    spans.some((span) => span.start <= at && at < span.end);
  for (let at = start; at < end; at++) {
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && within(outside, at) && !within(own, at)) return true;
  }
  return false;
}

/** Each required gold claim that is hit, with the claim of ours that fits it best. */
function bestPairs(required: readonly GoldClaim[], predictions: readonly Prediction[]): Pair[] {
  return required.flatMap((gold) => {
    const fitting = predictions.flatMap(({ claim, hits }) =>
      hits.filter(({ item }) => item === gold).map(({ share }) => ({ gold, claim, share })),
    );
    return fitting.sort((a, b) => b.share - a.share).slice(0, 1);
  });
}

/** The relays between speaker and outlet, in one form: the outlet itself may be named or left out. */
function relays(via: readonly string[], doc: string, { names, documents }: Gold): string {
  const outlet = names.canonical(outletOf(doc, documents));
  return via
    .map(names.canonical)
    .filter((name) => name !== outlet)
    .join(' < ');
}

const isFigure = (expected: GoldFigure, given: Figure): boolean =>
  given.value === expected.value && (expected.max == null || given.max === expected.max);

function judgeFigures(pairs: readonly Pair[]): Verdicts {
  const asked = pairs.flatMap(({ gold, claim }) => gold.figures.map((figure) => ({ gold, claim, figure })));
  return judge(
    asked,
    ({ gold }) => gold.id,
    ({ claim, figure }) => claim.figures.some((given) => isFigure(figure, given)),
  );
}

const yearOf = ({ about }: ScoredClaim): number | null => {
  const digits = /\d{4}/.exec(about?.value ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
};

const dateIsInferred = ({ event_date }: GoldClaim): boolean =>
  event_date?.basis.startsWith('stated') === false;

function yearIsRight({ gold: { event_date }, claim }: Pair): boolean {
  const year = yearOf(claim);
  if (year === null || event_date === null) return false;
  return Number(event_date.start.slice(0, 4)) <= year && year <= Number(event_date.end.slice(0, 4));
}

/** Scores the claims of the whole corpus against the gold. */
export function scoreClaims(gold: Gold, claims: readonly ScoredClaim[], readText: ReadText): ClaimScores {
  const predictions = claims.map((claim): Prediction => {
    const snippet = toSnippet(claim, readText);
    return { claim, snippet, hits: hitsOf(snippet, gold.claims) };
  });
  const snippets = predictions.map(({ snippet }) => snippet);
  const required = gold.claims.filter(isRequired);
  const covered = coveredBy(predictions.flatMap(({ hits }) => hits));
  const find = (wanted: readonly GoldClaim[]) =>
    judge(
      wanted,
      ({ id }) => id,
      ({ id }) => covered.has(id),
    );
  const pairs = bestPairs(required, predictions);
  const attributed = pairs.filter((pair) => isAttributed(pair.gold));
  const dated = pairs.filter((pair) => pair.gold.event_date !== null);
  const inferred = (pair: Pair): boolean => dateIsInferred(pair.gold);
  return {
    claims: claims.length,
    notVerbatim: snippets.filter(({ verbatim }) => !verbatim),
    outOfBoilerplate: snippets.filter((s) => reachesBoilerplate(s, gold.documents, gold.claims, readText)),
    found: find(required),
    foundAttributed: find(required.filter(isAttributed)),
    speaker: judgePairs(attributed, (pair) => speakerIsRight(pair.claim.speaker, pair.gold, gold)),
    via: judgePairs(
      attributed,
      (pair) => relays(pair.claim.via, pair.gold.doc, gold) === relays(pair.gold.via, pair.gold.doc, gold),
    ),
    figures: judgeFigures(pairs),
    polarity: judgePairs(pairs, (pair) =>
      [pair.gold.polarity, ...(pair.gold.acceptable_polarity ?? [])].includes(pair.claim.polarity),
    ),
    eventYear: judgePairs(
      dated.filter((pair) => yearOf(pair.claim) !== null || !inferred(pair)),
      yearIsRight,
    ),
    yearShownAsStated: dated
      .filter(
        (pair) => inferred(pair) && yearOf(pair.claim) !== null && pair.claim.about?.certainty === 'stated',
      )
      .map((pair) => pair.gold.id),
  };
}
