/** The whole way of a question (understand, search) and of completion, over a record of a hundred thousand claims. */
import { setImmediate as turn } from 'node:timers/promises';
import { correctedRecord } from '../../src/corrected-record.ts';
import { type Correction, wordingOf } from '../../src/domain/review.ts';
import { createLibrary } from '../../src/search/create-library.ts';
import { readLexicon } from '../../src/storage/read-lexicon.ts';
import { LEXICON_FOLDER } from '../quality/corpus.ts';
import { median, quantile } from '../quality/numbers.ts';
import { largeCorpus } from './large-corpus.ts';
import type { Limit } from './limits.ts';
import { timeCall } from './measure.ts';

const CLAIMS = 100_000;
const ASKED = 100;
const ROUNDS = 5;
const TODAY = '2031-08-01';
const LONGEST_QUERY = 6000;

const MEBIBYTE = 2 ** 20;

const ms = (name: string, value: number, most: number): Limit => ({
  name,
  value,
  most,
  shown: `${value.toFixed(2)} ms`,
  limit: `${most} ms`,
});

const everyOf = (sentences: readonly string[], count: number): string[] => {
  const step = Math.max(1, Math.floor(sentences.length / count));
  return sentences.filter((_, place) => place % step === 0).slice(0, count);
};

const longWords = (sentence: string): string[] => sentence.split(' ').filter((word) => word.length > 4);

/** Questions of up to a dozen words, and pairs of words. */
function readQuestions(sentences: readonly string[]) {
  const chosen = everyOf(sentences, ASKED);
  const openings = ['Who said that', 'How many', 'What did they say about', 'When', 'Did anyone deny that'];
  return {
    questions: chosen.map(
      (sentence, place) =>
        `${openings[place % openings.length]} ${sentence.split(' ').slice(0, 9).join(' ')}?`,
    ),
    pairs: chosen.map((sentence) => longWords(sentence).slice(0, 2).join(' ')).filter((pair) => pair !== ''),
  };
}

/** Queries that nobody types but anybody can paste. */
export function hostileQueries(sentences: readonly string[]): Readonly<Record<string, string>> {
  const words = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))].slice(0, 3000);
  const blocks = Array.from({ length: 0x110000 >> 7 }, (_, block) => String.fromCodePoint((block << 7) + 65));
  return {
    '6,000 letters': 'x'.repeat(LONGEST_QUERY),
    '6,000 characters of words': words.join(' ').slice(0, LONGEST_QUERY),
    'one word 3,000 times': `${longWords(sentences[0] ?? '')[0] ?? 'word'} `.repeat(3000),
    '3,000 different words': words.join(' '),
    '3,000 misspelt words': words.map((word) => `${word}q`).join(' '),
    '3,000 strange names': words.map((word, place) => `and Xq${word.slice(0, 4)}${place}`).join(' '),
    'control characters': '\u0000\u0007\u001b\u202e\ufeff'.repeat(LONGEST_QUERY / 5),
    'every Unicode block': blocks.join(' '),
  };
}

const best = (run: () => unknown): number => Math.min(...Array.from({ length: ROUNDS }, () => timeCall(run)));

function* typedNames(names: readonly string[]): Generator<string> {
  for (const name of names)
    for (let length = 1; length <= name.length; length += 2) yield name.slice(0, length);
}

/** `release` frees what the sentences took, before memory is measured. Needs `--expose-gc`. */
export function measureLargeRecord(readSentences: () => readonly string[]): Limit[] {
  const lexicon = readLexicon(LEXICON_FOLDER);
  const topics = lexicon.topics.map(({ id }) => id);
  const library = createLibrary({ ...largeCorpus(readSentences(), topics, CLAIMS), lexicon });
  const ask = (question: string): void => {
    library.search(library.understand(question, TODAY));
  };
  ask('how many recruits were drafted in 2024?');
  library.suggestSpeakers('a', 25);
  globalThis.gc?.();
  const resident = process.memoryUsage().rss / MEBIBYTE;
  const { questions, pairs } = readQuestions(readSentences());
  const asked = questions.map((question) => best(() => ask(question)));
  const twoWords = pairs.map((pair) => best(() => ask(pair)));
  const names = library.speakers.slice(0, 30).map(({ name }) => name);
  const typed = [...typedNames(names), 'xq', 'pyotr', 'смит'].map((text) =>
    best(() => library.suggestSpeakers(text, 25)),
  );
  const hostile = Object.entries(hostileQueries(readSentences())).map(([name, text]) =>
    ms(
      `hostile: ${name}`,
      best(() => ask(text)),
      250,
    ),
  );
  return [
    ms('question, median', median(asked), 60),
    ms('question, 99th percentile', quantile(asked, 0.99), 60),
    ms('two words, median', median(twoWords), 10),
    ms('two words, 99th percentile', quantile(twoWords, 0.99), 10),
    ms('completion, 99th percentile', quantile(typed, 0.99), 1),
    {
      name: 'resident memory',
      value: resident,
      most: 350,
      shown: `${resident.toFixed(0)} MB`,
      limit: '350 MB',
    },
    ...hostile,
  ];
}

/** Milliseconds for which nothing else had its turn, at the longest, until `isOver`. */
async function longestPause(isOver: () => boolean): Promise<number> {
  let longest = 0;
  for (let last = performance.now(); !isOver(); ) {
    await turn();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

/** What one correction takes in a running bot: computing in all, and at a stretch. */
export async function measureExchange(readSentences: () => readonly string[]): Promise<Limit[]> {
  const lexicon = readLexicon(LEXICON_FOLDER);
  const topics = lexicon.topics.map(({ id }) => id);
  const corpus = { ...largeCorpus(readSentences(), topics, CLAIMS), lexicon };
  const [claim] = corpus.claims;
  if (!claim) throw new Error('a record without claims');
  let kept: readonly Correction[] = [];
  const record = await correctedRecord(corpus, [], async () => kept);
  const { id, document } = claim;
  const decided = { kind: 'corrected', speaker: 'Ada Lund', at: '2031-08-01T00:00:00.000Z' } as const;
  kept = [{ ...decided, claimId: id, documentId: document.id, wording: wordingOf(claim) }];
  globalThis.gc?.();
  let isOver = false;
  const pause = longestPause(() => isOver);
  const before = process.cpuUsage();
  await record.desk.refresh();
  const { user, system } = process.cpuUsage(before);
  await turn();
  isOver = true;
  const resident = process.memoryUsage().rss / MEBIBYTE;
  return [
    ms('computing', (user + system) / 1000, 20_000),
    ms('longest stretch', await pause, 2000),
    {
      name: 'resident memory, both in it',
      value: resident,
      most: 800,
      shown: `${resident.toFixed(0)} MB`,
      limit: '800 MB',
    },
  ];
}
