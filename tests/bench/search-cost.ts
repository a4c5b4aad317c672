/** What the engine costs against MiniSearch as it comes, in one process, in turn. */
import MiniSearch from 'minisearch';
import { createRanker, type RankedText } from '../../src/search/rank-corpus.ts';
import { median, quantile } from '../quality/numbers.ts';
import type { Limit } from './limits.ts';
import { timeCall } from './measure.ts';

const BUILDS = 5;
const ROUNDS = 3;

type Search = (query: string) => unknown;
type Build = (texts: readonly RankedText[]) => Search;

const plain: Build = (texts) => {
  const index = new MiniSearch<RankedText>({ fields: ['text', 'title'] });
  index.addAll(texts.map(({ id, text, title }) => ({ id, text, title: title ?? '' })));
  return (query) => index.search(query);
};

const own: Build = (texts) => {
  const ranker = createRanker(texts);
  return (query) => ranker.rank(query, 10);
};

const heapUsed = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};

/** Best of the rounds for each query: what else the machine does is no cost of ours. */
const timesOf = (search: Search, queries: readonly string[]): number[] =>
  queries.map((query) => Math.min(...Array.from({ length: ROUNDS }, () => timeCall(() => search(query)))));

/** Builds that take turns; milliseconds each. */
function timeBuilds(texts: readonly RankedText[]): readonly [plain: number, own: number] {
  const rounds = Array.from({ length: BUILDS }, () =>
    [plain, own].map((build) => timeCall(() => build(texts))),
  );
  return [median(rounds.map(([first = 0]) => first)), median(rounds.map(([, second = 0]) => second))];
}

/** Bytes that an index keeps. Needs `--expose-gc`; without it the figure is rough. */
function measureHeap(build: Build, texts: readonly RankedText[]) {
  const before = heapUsed();
  const search = build(texts);
  search('harbour');
  return { bytes: heapUsed() - before, search };
}

const MEBIBYTE = 2 ** 20;
const ms = (value: number): string => `${value.toFixed(2)} ms`;

export function compareWithMiniSearch(texts: readonly RankedText[], queries: readonly string[]): Limit[] {
  const [plainBuild, ownBuild] = timeBuilds(texts);
  const theirs = measureHeap(plain, texts);
  const ours = measureHeap(own, texts);
  const [plainTimes, ownTimes] = [timesOf(theirs.search, queries), timesOf(ours.search, queries)];
  const ratio = (
    name: string,
    value: number,
    base: number,
    most: number,
    show: (value: number) => string,
  ) => ({
    name,
    value: value / base,
    most,
    shown: `${(value / base).toFixed(3)}× (${show(value)} to ${show(base)})`,
    limit: `${most}×`,
  });
  const mb = (bytes: number): string => `${(bytes / MEBIBYTE).toFixed(1)} MB`;
  return [
    ratio('query, median', median(ownTimes), median(plainTimes), 0.08, ms),
    ratio('query, 99th percentile', quantile(ownTimes, 0.99), quantile(plainTimes, 0.99), 0.15, ms),
    ratio('building the index', ownBuild, plainBuild, 1.5, ms),
    ratio('heap of the index', ours.bytes, theirs.bytes, 0.9, mb),
  ];
}
