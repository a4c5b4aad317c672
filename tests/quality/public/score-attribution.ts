/** Scores who-said-what against attributions of source, cue and content (the layout of PARC3 and PolNeAR). */
import { z } from 'zod';
import type { Span } from '../../../src/domain/span.ts';
import { type Fraction, type Measure, measure } from '../numbers.ts';
import { isSameSource } from './same-source.ts';
import { quotedSpans, shared, type Word, wordsIn, wordsOf } from './words.ts';

const span = z.object({ start: z.number(), end: z.number() });
const spans = z.array(span);

export const attributionGold = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: spans, cue: spans, content: spans })),
});

export const attributionPrediction = z.object({
  id: z.string(),
  claims: z.array(z.object({ content: spans, speaker: span.nullable(), cue: spans.nullable() })),
});

export type AttributionGold = z.infer<typeof attributionGold>;
type Prediction = z.infer<typeof attributionPrediction>;

/** `content` of at least nine quoted words in ten is direct; 'speech': introduced by a verb of speaking. */
export const SUBSETS = ['all', 'quoted', 'direct', 'speech'] as const;
export type Subset = (typeof SUBSETS)[number];

export interface SubsetScore {
  /** The same words. */
  readonly exact: Measure;
  /** At least half of the words of the two together. */
  readonly overlap: Measure;
  /** Overlap, and the right speaker. */
  readonly withSpeaker: Measure;
}

interface Item {
  readonly words: ReadonlySet<number>;
  readonly speaker: readonly Span[];
  readonly subsets: ReadonlySet<Subset>;
}

/** Verbs of saying and telling (Levin 1993, classes 37.1 to 37.9), by what all of their forms begin with. */
const SPEAKING_VERBS =
  'sa(?:y|id) t(?:ell|old) spoke speak sta(?:te|ting) announc declar proclaim claim assert alleg argu insist ' +
  'maintain explain add remark comment observ mention report reveal disclos confirm den(?:y|ie) admit conced ' +
  'acknowledg warn predict promis pledg vow ask inquir quer(?:y|ie) repl(?:y|ie) respond answer urg wr(?:it|ot) ' +
  'tweet post shout jok quip testif suggest recall conclud contend complain describ estimat advis assur remind ' +
  'according accus criticiz criticis prais blam call';
const SPEAKING = new RegExp(`\\b(?:${SPEAKING_VERBS.replaceAll(' ', '|')})|^\\s*[:―—-]`, 'i');

const LEAST_OVERLAP = 0.5;

const likeness = (a: Item, b: Item): number => {
  const both = shared(a.words, b.words);
  return both / (a.words.size + b.words.size - both);
};

function toItem(
  content: readonly Span[],
  cue: readonly Span[],
  speaker: readonly Span[],
  text: string,
  words: readonly Word[],
  quoted: ReadonlySet<number>,
): Item[] {
  const own = wordsIn(content, words);
  if (own.size === 0) return [];
  const quotedShare = shared(own, quoted) / own.size;
  const isSpeech = SPEAKING.test(cue.map(({ start, end }) => text.slice(start, end)).join(' '));
  const subsets: Subset[] = ['all'];
  if (quotedShare > 0) subsets.push('quoted');
  if (quotedShare >= 0.9) subsets.push('direct');
  if (isSpeech) subsets.push('speech');
  return [{ words: own, speaker, subsets: new Set(subsets) }];
}

/** Pairs gold and prediction one to one, the most alike first. Gold index → prediction index. */
function pairUp(gold: readonly Item[], given: readonly Item[], least: number): Map<number, number> {
  const candidates = gold.flatMap((expected, g) =>
    given.flatMap((found, p) => {
      const like = likeness(expected, found);
      return like >= least ? [{ like, g, p }] : [];
    }),
  );
  candidates.sort((a, b) => b.like - a.like || a.g - b.g);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, p } of candidates) {
    if (pairs.has(g) || taken.has(p)) continue;
    pairs.set(g, p);
    taken.add(p);
  }
  return pairs;
}

interface Side {
  readonly items: readonly Item[];
  readonly exact: ReadonlySet<number>;
  readonly overlap: ReadonlySet<number>;
  readonly withSpeaker: ReadonlySet<number>;
}

interface Sides {
  readonly gold: Side;
  readonly given: Side;
}

function compare({ text, attributions }: AttributionGold, claims: Prediction['claims']): Sides {
  const words = wordsOf(text);
  const quoted = wordsIn(quotedSpans(text), words);
  const gold = attributions.flatMap((a) => toItem(a.content, a.cue, a.source, text, words, quoted));
  const given = claims.flatMap(({ content, cue, speaker }) =>
    toItem(content, cue ?? [], speaker ? [speaker] : [], text, words, quoted),
  );
  const exact = pairUp(gold, given, 1);
  const overlap = pairUp(gold, given, LEAST_OVERLAP);
  const speakerIsRight = (g: number, p: number): boolean => {
    const expected = gold[g]?.speaker ?? [];
    const found = given[p]?.speaker ?? [];
    return expected.length === 0 ? found.length === 0 : isSameSource(expected, found, text, words);
  };
  const withSpeaker = new Map([...overlap].filter(([g, p]) => speakerIsRight(g, p)));
  const keys = (pairs: Map<number, number>) => new Set(pairs.keys());
  const values = (pairs: Map<number, number>) => new Set(pairs.values());
  return {
    gold: { items: gold, exact: keys(exact), overlap: keys(overlap), withSpeaker: keys(withSpeaker) },
    given: { items: given, exact: values(exact), overlap: values(overlap), withSpeaker: values(withSpeaker) },
  };
}

type Criterion = 'exact' | 'overlap' | 'withSpeaker';

function count(sides: readonly Side[], subset: Subset, criterion: Criterion): Fraction {
  let hit = 0;
  let of = 0;
  for (const side of sides) {
    for (const [index, { subsets }] of side.items.entries()) {
      if (!subsets.has(subset)) continue;
      of++;
      if (side[criterion].has(index)) hit++;
    }
  }
  return { hit, of };
}

/** Precision over predictions of the subset, recall over gold of the subset; whatever they are paired with. */
export function scoreAttribution(
  gold: readonly AttributionGold[],
  predictions: readonly Prediction[],
): Record<Subset, SubsetScore> {
  const byId = new Map(predictions.map(({ id, claims }) => [id, claims]));
  const compared = gold.map((document) => compare(document, byId.get(document.id) ?? []));
  const expected = compared.map((sides) => sides.gold);
  const given = compared.map((sides) => sides.given);
  const of = (subset: Subset, criterion: Criterion): Measure =>
    measure(count(given, subset, criterion), count(expected, subset, criterion));
  const score = (subset: Subset): SubsetScore => ({
    exact: of(subset, 'exact'),
    overlap: of(subset, 'overlap'),
    withSpeaker: of(subset, 'withSpeaker'),
  });
  return { all: score('all'), quoted: score('quoted'), direct: score('direct'), speech: score('speech') };
}
