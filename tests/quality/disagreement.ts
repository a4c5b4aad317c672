/** How many of the claims set side by side do differ, on news of our own whose pairs were labelled before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Conflict } from '../../src/domain/answer.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { sentenceStart } from '../../src/domain/sentence.ts';
import { atLeast, type Row } from './acceptance.ts';
import type { Fraction } from './numbers.ts';
import { startBot } from './run-bot.ts';

/** 'developed': looked at while the rules were written; 'kept-back': labelled afterwards, and scored as it came out. */
export type Collection = 'developed' | 'kept-back';

const folderOf = (collection: Collection): string =>
  join(import.meta.dirname, 'own', 'disagreement', collection);

/** Words that stand once in a document, in the sentence of the claim that is meant. */
interface Place {
  readonly doc: string;
  readonly words: string;
}

/**
 * 'real': the two differ on one thing; 'either': they may be shown and need not; 'same': they agree, and may both stand
 * against a third; 'not': a near miss.
 */
interface LabelledPair {
  readonly label: 'real' | 'either' | 'same' | 'not';
  readonly a: Place;
  readonly b: Place;
  readonly why: string;
}

const readPairs = (folder: string): LabelledPair[] =>
  readFileSync(join(folder, 'pairs.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LabelledPair => JSON.parse(line));

const readQuestions = (folder: string): string[] =>
  JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'));

/** "doc:offset" of the sentence in which the words stand, by which claims are found. */
const isAt = ({ document, selector }: Claim, start: number, { doc, words }: Place, at: number): boolean => {
  const end = start + selector.prefix.length + selector.exact.length + selector.suffix.length;
  return document.id === doc && start <= at && at + words.length <= end;
};

type Pair = readonly [Claim, Claim];

const pairsIn = ({ claims }: Conflict): Pair[] =>
  claims.flatMap((a, index) => claims.slice(index + 1).map((b): Pair => [a, b]));

const keyOf = ([a, b]: Pair): string => [a.id, b.id].sort().join(' ');

const conflictsIn = (answer: Answer): readonly Conflict[] =>
  answer.kind === 'claims' ? answer.conflicts : [];

export interface DisagreementScores {
  /** Shown pairs that differ, of those that were labelled as differing or not, or not at all. */
  readonly precision: Fraction;
  readonly recall: Fraction;
  /** What was wrongly shown or missed, in words. */
  readonly misses: readonly string[];
}

/** Asks for every topic on record, and every question of the collection. */
export function scoreDisagreement(collection: Collection): DisagreementScores {
  const folder = folderOf(collection);
  const documents = join(folder, 'documents');
  const labels = readPairs(folder);
  const { library, ask } = startBot((lexicon) => lexicon, documents);
  const calls = [
    ...library.topics.filter(({ claims }) => claims > 0).map(({ id }) => `/topic ${id}`),
    ...readQuestions(folder).map((question) => `/ask ${question}`),
  ];
  const shown = new Map<string, Pair>();
  for (const call of calls) {
    for (const conflict of conflictsIn(ask(call))) {
      for (const pair of pairsIn(conflict)) shown.set(keyOf(pair), pair);
    }
  }
  const texts = new Map<string, string>();
  const placeOf = ({ doc, words }: Place): number => {
    const text = texts.get(doc) ?? readFileSync(join(documents, doc), 'utf8');
    texts.set(doc, text);
    return text.indexOf(words);
  };
  const matches = ([a, b]: Pair, label: LabelledPair): boolean => {
    const [one, two] = [placeOf(label.a), placeOf(label.b)];
    const fits = (x: Claim, y: Claim) =>
      isAt(x, sentenceStart(x), label.a, one) && isAt(y, sentenceStart(y), label.b, two);
    return fits(a, b) || fits(b, a);
  };
  const judged = [...shown.values()].map((pair) => ({
    pair,
    label: labels.find((label) => matches(pair, label))?.label ?? null,
  }));
  const counted = judged.filter(({ label }) => label !== 'same');
  const right = counted.filter(({ label }) => label === 'real' || label === 'either');
  const real = labels.filter(({ label }) => label === 'real');
  const missed = real.filter((label) => ![...shown.values()].some((pair) => matches(pair, label)));
  const excerpt = (words: string) => words.slice(0, 60);
  return {
    precision: { hit: right.length, of: counted.length },
    recall: { hit: real.length - missed.length, of: real.length },
    misses: [
      ...counted
        .filter((one) => !right.includes(one))
        .map(({ pair: [a, b] }) => `not real: ${excerpt(a.selector.exact)} | ${excerpt(b.selector.exact)}`),
      ...missed.map(({ a, b }) => `missed: ${a.doc} ${a.words} | ${b.words}`),
    ],
  };
}

/** The table of disagreements. How many are found has no goal: precision comes first. */
export const disagreementRows = ({ precision }: DisagreementScores): Row[] => [
  atLeast('pairs set side by side that differ', 0.9, precision),
];
