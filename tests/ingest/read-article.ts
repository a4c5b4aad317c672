/** Shortens tests: a text as an article, and its blocks as pairs of kind and words. */
import type { Article } from '../../src/domain/article.ts';
import type { Source } from '../../src/domain/sources.ts';
import { ingest } from '../../src/ingest/ingest.ts';

export function readArticle(text: string, name = 'page.txt', source: Source | null = null): Article {
  const result = ingest({ name, bytes: new TextEncoder().encode(text) }, source);
  if ('problem' in result) throw new Error(result.problem.message);
  return result.article;
}

export const blocksOf = (article: Article): string[] =>
  article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);

export const readBlocks = (text: string, name?: string): string[] => blocksOf(readArticle(text, name));
