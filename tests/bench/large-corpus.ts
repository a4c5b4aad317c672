/** As many claims as wanted, of real sentences recombined: for measuring size and speed, never for quality. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article, Block } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import type { Time } from '../../src/domain/time.ts';
import { createRandom, type Random } from './random.ts';

const CLAIMS_AN_ARTICLE = 24;
const CLAIMS_A_PARAGRAPH = 2;
const SPEAKERS = 2000;
const YEARS = 15;
const FIGURE = /(?<![\d.])\d{2,7}(?![\d.,])/;

const PUBLIC_SETS = ['ct20', 'politifact', 'trecqa'];

/** Every so many sentences are enough, and leave little behind in the memory that is measured. */
const EVERY = 3;

/** Sentences of the public collections in the folder. */
export function publicSentences(folder: string): string[] {
  return PUBLIC_SETS.flatMap((set) => {
    const file = join(folder, set, 'corpus.jsonl');
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line, place) => line && place % EVERY === 0);
    return lines.map((line) =>
      z.object({ text: z.string() }).parse(JSON.parse(line)).text.replace(/\s+/g, ' '),
    );
  });
}

/** Another sentence out of the first words of one and the last of another. */
function recombine(sentences: readonly string[], random: Random): string {
  const [first, second] = [random.pick(sentences).split(' '), random.pick(sentences).split(' ')];
  return [...first.slice(0, Math.ceil(first.length / 2)), ...second.slice(second.length >> 1)].join(' ');
}

/** So many new sentences; the same for the same seed. */
export function recombined(sentences: readonly string[], count: number, seed = 3): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => recombine(sentences, random));
}

function makeSpeakers(sentences: readonly string[], random: Random): Speaker[] {
  const capitals = sentences.flatMap((text) => text.match(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu) ?? []);
  const names = [...new Set(capitals)];
  return Array.from({ length: SPEAKERS }, (_, place) => {
    const name = `${random.pick(names)} ${random.pick(names)}`;
    const role = place % 3 === 0 ? `spokesman of the ${random.pick(names)} ministry` : null;
    return { name, id: name.toLowerCase().replace(' ', '-'), mention: name, role, certainty: 'stated' };
  });
}

const stated = (value: string): Time => ({ value, certainty: 'stated', text: value });

interface Material {
  readonly sentences: readonly string[];
  readonly speakers: readonly Speaker[];
  readonly topics: readonly string[];
  readonly random: Random;
}

/** One article: its paragraphs, and a claim on each of their sentences. */
function makeArticle(place: number, size: number, { sentences, speakers, topics, random }: Material) {
  const said = Array.from({ length: size }, () => recombine(sentences, random));
  const title = recombine(sentences, random).split(' ').slice(0, 10).join(' ');
  const year = 2031 - (place % YEARS);
  const info = {
    id: `article-${place}.txt`,
    publisher: `Gazette ${place % 40}`,
    title,
    published: stated(`${year}-0${1 + (place % 9)}-15`),
    url: null,
  };
  let text = title;
  const blocks: Block[] = [{ start: 0, end: title.length, kind: 'headline' }];
  const spans = said.map((sentence, index) => {
    const begins = index % CLAIMS_A_PARAGRAPH === 0;
    text += begins ? '\n\n' : ' ';
    const start = text.length;
    text += sentence;
    const last = blocks.at(-1);
    if (begins) blocks.push({ start, end: text.length, kind: 'paragraph' });
    else if (last) blocks[blocks.length - 1] = { ...last, end: text.length };
    return { start, end: text.length, block: blocks.length - 1 };
  });
  const article: Article = { info, text, language: 'en', byline: null, blocks, warnings: [] };
  const claims = spans.map(({ start, end, block }, index): Claim => {
    const exact = text.slice(start, end);
    const figure = FIGURE.exec(exact)?.[0];
    const around = blocks[block] ?? { start, end };
    return {
      id: `${place}-${index}`,
      document: info,
      selector: { start, end, exact, prefix: '', suffix: '' },
      content: [{ start, end }],
      kind: index % 4 === 0 ? 'direct' : 'indirect',
      section: 'body',
      speaker: index % 3 === 0 ? null : { ...random.pick(speakers) },
      jointly: [],
      cue: null,
      via: [info.publisher],
      polarity: 'affirms',
      said: null,
      about: index % 3 === 0 ? stated(String(year - (index % 3))) : null,
      mentions: [],
      figures: figure ? [{ value: Number(figure), unit: null, qualifier: 'exactly', exact: figure }] : [],
      topics: index % 5 === 0 ? [random.pick(topics)] : [],
      context: { start: around.start, end: around.end },
      repeats: null,
    };
  });
  return { article, claims };
}

export interface LargeCorpus {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
}

/** The same for the same sentences, topics and seed. */
export function largeCorpus(
  sentences: readonly string[],
  topics: readonly string[],
  size: number,
  seed = 7,
): LargeCorpus {
  const random = createRandom(seed);
  const material = { sentences, speakers: makeSpeakers(sentences, random), topics, random };
  const articles: Article[] = [];
  const claims: Claim[] = [];
  while (claims.length < size) {
    const made = makeArticle(articles.length, Math.min(CLAIMS_AN_ARTICLE, size - claims.length), material);
    articles.push(made.article);
    for (const claim of made.claims) claims.push(claim);
  }
  return { articles, claims };
}
