/** Ranks any collection of short texts for a question or message: the engine without the claims. */
import { cleanMessage } from '../language/clean-message.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { stemWord, type TermReader, termReader, wordsOf } from '../language/terms.ts';
import { answerKind } from './answer-kind.ts';
import { confidenceOf, readSignals, type Signals } from './rank-confidence.ts';
import { splitWord } from './split-words.ts';
import { createTextIndex, type QueryTerm, type TextHit, type TextIndex } from './text-index.ts';
import { DEFAULT_TUNING, type Tuning } from './tuning.ts';

export interface RankedText {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
}

export interface Ranking {
  readonly id: string;
  readonly score: number;
}

/** A ranking with how sure it is of its first text. */
export interface Ranked {
  /** Best first. */
  readonly hits: readonly Ranking[];
  /** What the confidence is reckoned from; null without hits. */
  readonly signals: Signals | null;
  /** 0..1: is the first text right? 0 without hits. */
  readonly confidence: number;
}

export interface Ranker {
  /** At most `limit` texts, best first; only texts that share a term with the query. */
  rank(queryText: string, limit: number): readonly Ranking[];
  rankWithConfidence(queryText: string, limit: number): Ranked;
}

/** So many of the first texts are looked at for what a question asks. */
const JUDGED = 100;
/** Words a stop word counts for when words are taken apart: as a share of the texts. */
const STOP_WORD_SHARE = 0.2;

/** The stems of a query, unknown words taken apart into words that the texts have. */
function stemsAsked(
  words: readonly string[],
  size: number,
  reader: TermReader,
  index: TextIndex,
  tuning: Tuning,
): string[] {
  const countOf = (piece: string): number => {
    const stem = reader.known(piece);
    if (stem === undefined) return 0;
    return stem === '' ? size * STOP_WORD_SHARE : index.count(stem);
  };
  return words.flatMap((word) => {
    if (STOP_WORDS.has(word)) return [];
    const stem = reader.known(word) ?? stemWord(word);
    if (!tuning.splitting || index.has(stem)) return [stem];
    const pieces = splitWord(word, countOf, size * 12);
    return pieces?.flatMap((piece) => reader.known(piece) || []) ?? [stem];
  });
}

function withKin(stems: readonly string[], index: TextIndex, { kinWeight }: Tuning): QueryTerm[] {
  const asked = [...new Set(stems)];
  const kin =
    kinWeight > 0
      ? asked.flatMap((stem) => index.kin(stem).map((term) => ({ term, weight: kinWeight, asked: stem })))
      : [];
  return [...asked.map((term) => ({ term, weight: 1 })), ...kin];
}

/** The first texts in a new order: those first that have what is asked for. */
function preferAnswers(
  hits: readonly TextHit[],
  question: string,
  textOf: (id: number) => string,
): readonly TextHit[] {
  const worth = answerKind(question);
  if (!worth) return hits;
  const judged = hits.slice(0, JUDGED).map((hit) => ({ ...hit, score: hit.score * worth(textOf(hit.id)) }));
  return [...judged.sort((a, b) => b.score - a.score || a.id - b.id), ...hits.slice(JUDGED)];
}

/** Indexes the collection once; ids must be unique. */
export function createRanker(corpus: readonly RankedText[], tuning: Tuning = DEFAULT_TUNING): Ranker {
  const reader = termReader();
  const index = createTextIndex(
    { text: 1, title: tuning.titleBoost },
    corpus.map(({ text, title }, id) => ({
      id,
      fields: { text: reader.read(text), title: reader.read(title ?? '') },
    })),
    tuning,
  );
  const find = (queryText: string) => {
    const stems = stemsAsked(wordsOf(cleanMessage(queryText)), corpus.length, reader, index, tuning);
    const hits = index.search(withKin(stems, index, tuning));
    const textOf = (id: number) => corpus[id]?.text ?? '';
    return { stems, hits: tuning.answerKinds ? preferAnswers(hits, queryText, textOf) : hits };
  };
  const toRanking = (hits: readonly TextHit[], limit: number): readonly Ranking[] =>
    hits.slice(0, limit).flatMap(({ id, score }) => {
      const entry = corpus[id];
      return entry ? [{ id: entry.id, score }] : [];
    });
  const rankWithConfidence = (queryText: string, limit: number): Ranked => {
    const { stems, hits } = find(queryText);
    const first = corpus[hits[0]?.id ?? -1];
    if (!first) return { hits: [], signals: null, confidence: 0 };
    const own = new Set([...reader.read(first.text), ...reader.read(first.title ?? '')]);
    const signals = readSignals(hits, new Set(stems), own, index.idf);
    return { hits: toRanking(hits, limit), signals, confidence: confidenceOf(signals) };
  };
  return { rank: (queryText, limit) => toRanking(find(queryText).hits, limit), rankWithConfidence };
}
