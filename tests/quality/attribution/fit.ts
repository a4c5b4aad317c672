/**
 * Fits the weights of src/extract/attribution/fitted on articles with marked attributions.
 *
 *   node --import tsx tests/quality/attribution/fit.ts TRAIN.jsonl data/models/attribution.json
 *
 * TRAIN line {text, attributions: [{source: [span…], cue: [span…], content: [span…]}]}. Four log-linear choices in one
 * table: is it a cue, which noun is the source, where does the content begin, where does it end. The slope is followed
 * by AdaGrad (Duchi, Hazan and Singer 2011) and averaged over all steps. The order of learning is mixed by a fixed rule:
 * the same articles give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCueBook } from '../../../src/extract/attribution/cue-book.ts';
import { cueFeatures, isCandidate } from '../../../src/extract/attribution/fitted/cue-features.ts';
import { endsOf, startsOf, windowOf } from '../../../src/extract/attribution/fitted/decide.ts';
import { endFeatures } from '../../../src/extract/attribution/fitted/end-features.ts';
import {
  isHead,
  noSourceFeatures,
  sourceFeatures,
} from '../../../src/extract/attribution/fitted/source-features.ts';
import { startFeatures } from '../../../src/extract/attribution/fitted/start-features.ts';
import {
  CELLS,
  createFeatures,
  encodeWeights,
  type Features,
  scoreOf,
} from '../../../src/extract/attribution/fitted/weights.ts';
import { readPassage } from '../../../src/language/passage.ts';
import { readLexicon } from '../../../src/storage/read-lexicon.ts';
import { type Example, examplesOf, type GoldFrame, type Marked } from './examples.ts';

const EPOCHS = 8;
const RATE = 0.05;
/** How strongly weights are drawn to zero. */
const DECAY = 0.0003;
const EPOCHS_OF_CHOICE = 3;
/** Begins that are weighed with their ends, besides the marked one. */
const LIKELY_STARTS = 2;
/** Smaller changes are not worth a step. */
const LEAST_CHANGE = 0.005;
/** Cells that may have a weight: what fits into a small file. */
const KEPT = 400_000;
const LEXICON = fileURLToPath(new URL('../../../data/lexicon', import.meta.url));

const book = createCueBook(readLexicon(LEXICON).cues);
const [trainFile = '', outFile = ''] = process.argv.slice(2);
const articles = readFileSync(trainFile, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line): { text: string; attributions: Marked[] } => JSON.parse(line));

const weights = new Float32Array(CELLS);
const squares = new Float32Array(CELLS);
const totals = new Float64Array(CELLS);
let kept: Uint8Array | null = null;
let step = 1;
const one = createFeatures();

const examples = articles.flatMap(({ text, attributions }) =>
  [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: line }, n) =>
    examplesOf(readPassage(text, { start: index, end: index + line.length }), attributions, n === 0, book),
  ),
);
train(EPOCHS_OF_CHOICE);
keepLargest();
train(EPOCHS);
writeFileSync(outFile, `${JSON.stringify({ cells: CELLS, weights: stored() }, null, 2)}\n`);

function train(epochs: number): void {
  for (let epoch = 0; epoch < epochs; epoch++) {
    const loss = { cue: 0, source: 0, start: 0, end: 0 };
    for (const example of mixed(examples, epoch)) {
      learnCues(example, loss);
      for (const gold of example.frames) {
        learnSource(example, gold, loss);
        learnContent(example, gold, loss);
      }
    }
    process.stderr.write(`epoch ${epoch + 1}: ${JSON.stringify(loss)}\n`);
  }
}

/** In another order each time, always the same for the same epoch: neighbours in a file are alike. */
function mixed(all: readonly Example[], epoch: number): Example[] {
  const order = [...all];
  let state = epoch + 1;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a && b) [order[i], order[j]] = [b, a];
  }
  return order;
}

/** The first round only tells which cells matter; the second starts afresh and uses no others. */
function keepLargest(): void {
  const sizes = averages().map(Math.abs);
  const least = Float32Array.from(sizes).sort()[CELLS - KEPT] ?? 0;
  kept = Uint8Array.from(sizes, (size) => (size > 0 && size >= least ? 1 : 0));
  weights.fill(0);
  totals.fill(0);
  squares.fill(0);
  step = 1;
}

function averages(): Float32Array {
  return weights.map((weight, cell) => weight - (totals[cell] ?? 0) / step);
}

/** One step down the slope of the loss (AdaGrad: Duchi, Hazan and Singer 2011). */
function move(features: Features, by: number): void {
  for (let i = 0; i < features.size; i++) {
    const cell = features.cells[i] ?? 0;
    if (kept && !kept[cell]) continue;
    const slope = by - DECAY * (weights[cell] ?? 0);
    squares[cell] = (squares[cell] ?? 0) + slope * slope;
    const d = (RATE * slope) / Math.sqrt((squares[cell] ?? 0) + 1e-6);
    weights[cell] = (weights[cell] ?? 0) + d;
    totals[cell] = (totals[cell] ?? 0) + d * step;
  }
}

function learnCues({ view, from, to, isHeadline, cues }: Example, loss: { cue: number }): void {
  for (let i = from; i < to; i++) {
    if (!isCandidate(view, i)) continue;
    step++;
    cueFeatures(one, view, i, windowOf(view, { from, to }, i), isHeadline);
    const p = 1 / (1 + Math.exp(-scoreOf(one, weights)));
    const target = cues.has(i) ? 1 : 0;
    if (p > 0.5 !== target > 0.5) loss.cue++;
    if (Math.abs(target - p) > LEAST_CHANGE) move(one, target - p);
  }
}

/** Raises the likelihood of the good candidates among all. */
function rank(scores: readonly number[], isGood: readonly boolean[], fill: (n: number) => void): boolean {
  step++;
  const most = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - most));
  const all = exps.reduce((a, b) => a + b, 0);
  const good = exps.reduce((a, b, n) => a + (isGood[n] ? b : 0), 0);
  if (good === 0 && !isGood.some(Boolean)) return true;
  for (let n = 0; n < scores.length; n++) {
    const p = (exps[n] ?? 0) / all;
    const want = isGood[n] ? (exps[n] ?? 0) / Math.max(good, 1e-30) : 0;
    if (Math.abs(want - p) < LEAST_CHANGE) continue;
    fill(n);
    move(one, want - p);
  }
  return isGood[scores.indexOf(most)] ?? false;
}

function learnSource({ view }: Example, { frame, heads }: GoldFrame, loss: { source: number }): void {
  const { from, to, cue } = frame;
  const candidates = [-1];
  for (let k = from; k < to; k++) if (isHead(view, k, to) && k !== cue) candidates.push(k);
  const fill = (n: number) => {
    const k = candidates[n] ?? -1;
    if (k < 0) noSourceFeatures(one, view, cue, from, to);
    else sourceFeatures(one, view, cue, k, { from, to });
  };
  const isGood = candidates.map((k) => (k < 0 ? heads.size === 0 : heads.has(k)));
  if (!rank(scoresOf(candidates.length, fill), isGood, fill)) loss.source++;
}

/** Begin alone, then begin and end together: the marked begin among the likeliest others. */
function learnContent(
  { view }: Example,
  { frame, content }: GoldFrame,
  loss: { start: number; end: number },
): void {
  if (!content) return;
  const starts = startsOf(view, frame);
  const fillStart = (n: number) => startFeatures(one, view, frame, starts[n] ?? 0);
  const scores = scoresOf(starts.length, fillStart);
  const isStartRight = rank(
    scores,
    starts.map((p) => p === content.from),
    fillStart,
  );
  if (!isStartRight) loss.start++;
  const ranked = starts
    .map((p, n) => ({ p, score: scores[n] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.p - b.p);
  const isMarked = ({ p }: { p: number }) => p === content.from;
  const weighed = [...ranked.slice(0, LIKELY_STARTS).filter((s) => !isMarked(s)), ...ranked.filter(isMarked)];
  const pairs = weighed.flatMap(({ p, score }) => endsOf(view, frame, p).map((e) => ({ p, e, score })));
  const fillEnd = (n: number) => endFeatures(one, view, frame, pairs[n]?.p ?? 0, pairs[n]?.e ?? 0);
  const isEndRight = rank(
    scoresOf(pairs.length, fillEnd).map((score, n) => score + (pairs[n]?.score ?? 0)),
    pairs.map(({ p, e }) => p === content.from && e === content.to),
    fillEnd,
  );
  if (!isEndRight) loss.end++;
}

function scoresOf(count: number, fill: (n: number) => void): number[] {
  return Array.from({ length: count }, (_, n) => {
    fill(n);
    return scoreOf(one, weights);
  });
}

/** Weights in the unit of the stored levels, as base64. */
function stored(): string {
  const fitted = averages();
  const sorted = Float32Array.from(fitted, Math.abs).sort();
  // The few largest weights are cut, so that the many small ones keep their differences.
  const scale = 127 / (sorted[CELLS - Math.round(KEPT * 0.004)] ?? 1);
  return Buffer.from(encodeWeights(fitted.map((value) => value * scale))).toString('base64');
}
