/** Attributions of a bare text in words, one paragraph a line, the first line being no headline. */
import { fileURLToPath } from 'node:url';
import { attributeArticle } from '../../../src/extract/attribution/attribute-article.ts';
import { createCueBook } from '../../../src/extract/attribution/cue-book.ts';
import type { Weights } from '../../../src/extract/attribution/fitted/weights.ts';
import { readPassage } from '../../../src/language/passage.ts';
import { attributionWeights } from '../../../src/readers.ts';
import { readLexicon } from '../../../src/storage/read-lexicon.ts';

const data = (path: string): string => fileURLToPath(new URL(`../../../data/${path}`, import.meta.url));

export const cues = readLexicon(data('lexicon')).cues;
const book = createCueBook(cues);

export const weights = attributionWeights();

export interface InWords {
  readonly pattern: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
}

export function readText(
  text: string,
  { headline = false, fitted = null }: { headline?: boolean; fitted?: Weights | null } = {},
): InWords[] {
  const passages = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }, n) => ({
    passage: readPassage(text, { start: index, end: index + line.length }),
    isHeadline: headline && n === 0,
  }));
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return attributeArticle(
    passages,
    book,
    fitted ? { lead: 'weights', weights: fitted } : { lead: 'rules', weights: null },
  )
    .flat()
    .map(({ pattern, source, cue, content }) => ({
      pattern,
      source: source && words(source),
      cue: cue.map(words).join(' … '),
      content: content.map(words).join(' … '),
    }));
}

/** "source | cue | content" of each. */
export const inShort = (...args: Parameters<typeof readText>): string[] =>
  readText(...args).map(({ source, cue, content }) => `${source ?? '–'} | ${cue} | ${content}`);
