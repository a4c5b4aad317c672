/** Bytes to an article: decoded, taken apart into blocks, with what the page says of itself. */
import { type Article, type Block, type BlockKind, isBody, type Warning } from '../domain/article.ts';
import type { Problem } from '../domain/problems.ts';
import type { Source } from '../domain/sources.ts';
import { languageOf } from '../language/english.ts';
import { classify } from './classify.ts';
import { decode } from './decode.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readMetadata } from './metadata.ts';
import type { Unit } from './page.ts';
import { readUnits } from './units.ts';

export interface RawDocument {
  /** The file name; it becomes the article's id. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Ingested = { readonly article: Article } | { readonly problem: Problem };

/** Marks of a list; a number may be part of what the line says. */
const LIST_MARK = /^[-*+•‣▪◦·●○■►▶✓–—]\s+(?=\S)/;

/** A unit as a block; the mark of a list is no part of the sentence behind it. */
function blocksOf(text: string, { start, end, mark }: Unit, kind: BlockKind): Block[] {
  const length = mark === 'bullet' ? LIST_MARK.exec(text.slice(start, start + 20))?.[0].length : undefined;
  if (length === undefined || (kind !== 'paragraph' && kind !== 'summary')) return [{ start, end, kind }];
  return [
    { start, end: start + 1, kind: 'metadata' },
    { start: start + length, end, kind },
  ];
}

/** The blocks of a page, front matter first, with adjacent lines each a block of its own. */
function readBlocks(text: string, front: FrontMatter, markdown: boolean): Block[] {
  const english = languageOf(text.slice(front.end)) === 'en';
  const units = readUnits(text, front.end, markdown);
  const kinds = classify({ units, english, markdown });
  const blocks = units.flatMap((unit, i) => blocksOf(text, unit, kinds[i] ?? 'boilerplate'));
  if (front.end === 0) return blocks;
  const head = text.slice(0, front.end);
  const start = head.length - head.trimStart().length;
  return [{ start, end: head.trimEnd().length, kind: 'metadata' }, ...blocks];
}

function languageWarnings(language: string): Warning[] {
  if (language === 'en') return [];
  return [{ kind: language === 'und' ? 'language-unknown' : 'not-english' }];
}

/** The language of the article itself; furniture counts only where there is nothing else. */
function articleLanguage(text: string, blocks: readonly Block[]): string {
  const body = blocks.filter(isBody).slice(0, 200);
  const words = body.map(({ start, end }) => text.slice(start, Math.min(end, start + 20_000))).join('\n');
  return languageOf(words === '' ? text : words);
}

/**
 * An article whose `text` is the decoded document unaltered, or a problem ('document/empty',
 * 'document/binary'). What `source` states goes before front matter, that before what the text carries.
 * Linear in the length of the text; never throws.
 */
export function ingest(document: RawDocument, source: Source | null): Ingested {
  const decoded = decode(document.name, document.bytes);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  const front = readFrontMatter(text);
  const blocks = readBlocks(text, front, /\.(?:md|markdown)$/i.test(document.name));
  const language = articleLanguage(text, blocks);
  const { info, byline } = readMetadata({ name: document.name, text, blocks, front, source });
  const warnings = [...decoded.warnings, ...front.warnings, ...languageWarnings(language)];
  return { article: { info, text, language, byline, blocks, warnings } };
}
