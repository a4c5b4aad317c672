/**
 * Fits the weights of src/extract/attribution/fitted on articles with marked attributions.
 *
 *   node --import tsx tests/quality/attribution/fit.ts TRAIN.jsonl data/models/attribution.json
 *
 * TRAIN line {text, attributions: [{source: [span…], cue: [span…], content: [span…]}]}. Averaged perceptrons, four of
 * them in one table: is it a cue, which noun is the source, where does the content begin, where does it end. The order
 * of learning is mixed by a fixed rule: the same articles give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCueBook } from '../../../src/extract/attribution/cue-book.ts';
import { cueFeatures, isCandidate } from '../../../src/extract/attribution/fitted/cue-features.ts';
import {
  bestStarts,
  COLON,
  isEnd,
  isStart,
  windowOf,
} from '../../../src/extract/attribution/fitted/decide.ts';
import { endFeatures } from '../../../src/extract/attribution/fitted/end-features.ts';
import type { Frame } from '../../../src/extract/attribution/fitted/frame.ts';
import {
  isHead,
  noSourceFeatures,
  sourceFeatures,
} from '../../../src/extract/attribution/fitted/source-features.ts';
import { startFeatures } from '../../../src/extract/attribution/fitted/start-features.ts';
import type { View } from '../../../src/extract/attribution/fitted/view.ts';
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

const EPOCHS = 6;
const EPOCHS_OF_CHOICE = 3;
/** Cells that may have a weight: what fits into a small file. */
const KEPT = 160_000;
const LEXICON = fileURLToPath(new URL('../../../data/lexicon', import.meta.url));

const book = createCueBook(readLexicon(LEXICON).cues);
const [trainFile = '', outFile = ''] = process.argv.slice(2);
const articles = readFileSync(trainFile, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line): { text: string; attributions: Marked[] } => JSON.parse(line));

const weights = new Float32Array(CELLS);
const totals = new Float64Array(CELLS);
let step = 1;
let kept: Uint8Array | null = null;
const right = createFeatures();
const wrong = createFeatures();

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
    const errors = { cue: 0, source: 0, start: 0, end: 0 };
    for (const example of mixed(examples, epoch)) {
      learnCues(example, errors);
      for (const gold of example.frames) {
        learnSource(example, gold, errors);
        learnContent(example, gold, errors);
      }
    }
    process.stderr.write(`epoch ${epoch + 1}: ${JSON.stringify(errors)}\n`);
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
  step = 1;
}

function update(good: Features | null, bad: Features | null): void {
  for (const [features, by] of [
    [good, 1],
    [bad, -1],
  ] as const) {
    for (let i = 0; features && i < features.size; i++) {
      const cell = features.cells[i] ?? 0;
      if (kept && !kept[cell]) continue;
      weights[cell] = (weights[cell] ?? 0) + by;
      totals[cell] = (totals[cell] ?? 0) + by * step;
    }
  }
}

function learnCues({ view, from, to, isHeadline, cues }: Example, errors: { cue: number }): void {
  for (let i = from; i < to; i++) {
    if (!isCandidate(view, i, COLON)) continue;
    step++;
    cueFeatures(right, view, i, windowOf(view, { from, to }, i), isHeadline);
    const score = scoreOf(right, weights);
    const isCue = cues.has(i);
    // A margin: what is only just right is learned too.
    if (isCue ? score > 2 : score < -2) continue;
    if (score > 0 !== isCue) errors.cue++;
    update(isCue ? right : null, isCue ? null : right);
  }
}

interface Best {
  readonly candidate: number;
  readonly score: number;
}

/** Learns to put the best of the good candidates above the best of all. */
function rank(
  candidates: readonly number[],
  isGood: (candidate: number) => boolean,
  fill: (features: Features, candidate: number) => void,
): boolean {
  step++;
  const good = bestOf(candidates.filter(isGood), fill);
  const bad = bestOf(
    candidates.filter((candidate) => !isGood(candidate)),
    fill,
  );
  if (!good || !bad || good.score > bad.score + 2) return true;
  fill(right, good.candidate);
  fill(wrong, bad.candidate);
  update(right, wrong);
  return good.score > bad.score;
}

function bestOf(
  candidates: readonly number[],
  fill: (features: Features, candidate: number) => void,
): Best | null {
  let best: Best | null = null;
  for (const candidate of candidates) {
    fill(right, candidate);
    const score = scoreOf(right, weights);
    if (!best || score > best.score) best = { candidate, score };
  }
  return best;
}

function learnSource({ view }: Example, { frame, heads }: GoldFrame, errors: { source: number }): void {
  const { from, to, cue } = frame;
  const candidates = [-1];
  for (let k = from; k < to; k++) if (isHead(view, k, to) && k !== cue) candidates.push(k);
  const isRight = rank(
    candidates,
    (k) => (k < 0 ? heads.size === 0 : heads.has(k)),
    (features, k) =>
      k < 0
        ? noSourceFeatures(features, view, cue, from, to)
        : sourceFeatures(features, view, cue, k, { from, to }),
  );
  if (!isRight) errors.source++;
}

function learnContent(
  { view }: Example,
  { frame, content }: GoldFrame,
  errors: { start: number; end: number },
): void {
  if (!content) return;
  const starts: number[] = [];
  for (let p = frame.from; p < frame.to; p++)
    if (isStart(view, p, frame.cue) && p !== frame.cue) starts.push(p);
  const isStartRight = rank(
    starts,
    (p) => p === content.from,
    (features, p) => startFeatures(features, view, frame, p),
  );
  if (!isStartRight) errors.start++;
  if (!learnPair(view, frame, content)) errors.end++;
}

/** Puts the marked begin and end above any other pair whose begin is among the likely ones. */
function learnPair(
  view: View,
  frame: Frame,
  content: { readonly from: number; readonly to: number },
): boolean {
  const pairOf = (p: number, e: number, start: number) => {
    endFeatures(right, view, frame, p, e);
    return start + scoreOf(right, weights);
  };
  startFeatures(right, view, frame, content.from);
  const good = pairOf(content.from, content.to, scoreOf(right, weights));
  let most = Number.NEGATIVE_INFINITY;
  let worst: { p: number; e: number } | null = null;
  for (const { p, score } of [...bestStarts(view, frame, weights)]) {
    for (let e = p + 1; e <= frame.to; e++) {
      if (!isEnd(view, e, frame) || (p === content.from && e === content.to)) continue;
      const total = pairOf(p, e, score);
      if (total > most) {
        most = total;
        worst = { p, e };
      }
    }
  }
  if (!worst || good > most + 3) return true;
  if (worst.p !== content.from) {
    startFeatures(right, view, frame, content.from);
    startFeatures(wrong, view, frame, worst.p);
    update(right, wrong);
  }
  endFeatures(right, view, frame, content.from, content.to);
  endFeatures(wrong, view, frame, worst.p, worst.e);
  update(right, wrong);
  return good > most;
}

function averages(): Float32Array {
  return weights.map((weight, cell) => weight - (totals[cell] ?? 0) / step);
}

/** Averages over all steps in the unit of the stored levels, as base64. */
function stored(): string {
  const fitted = averages();
  const sorted = Float32Array.from(fitted, Math.abs).sort();
  // The few largest weights are cut, so that the many small ones keep their differences.
  const scale = 127 / (sorted[CELLS - Math.round(KEPT * 0.004)] ?? 1);
  return Buffer.from(encodeWeights(fitted.map((value) => value * scale))).toString('base64');
}
