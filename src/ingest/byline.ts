/** Who signs the article, without the date and the reading time that pages glue to the name. */
import type { Block } from '../domain/article.ts';
import { AGO, DATE_SHAPE, READING_TIME, TIME_SHAPE } from './dates-in-metadata.ts';

const BY =
  /^[*_[(]{0,3}(?:by|written by|author|authors|reported by|story by|text by|words by|interview by|posted by)\s?:?\s+(?=[\p{Lu}[*_@])/iu;
const CUT = new RegExp(
  `\\s*(?:[|·•–—]|\\bpublished\\b|\\bupdated\\b|\\bposted\\b|\\bon (?=${DATE_SHAPE})|(?<!\\w)(?:${DATE_SHAPE}|${TIME_SHAPE}|${READING_TIME}|${AGO})).*$`,
  'isu',
);

/** The name in the first byline of the metadata, verbatim but for emphasis; null when nobody signs. */
export function readByline(text: string, blocks: readonly Block[]): string | null {
  for (const { kind, start, end } of blocks.slice(0, 400)) {
    if (kind !== 'metadata' || end - start > 300) continue;
    const line = text.slice(start, end);
    const by = BY.exec(line);
    if (!by) continue;
    const name = line
      .slice(by[0].length)
      .replace(CUT, '')
      .replace(/[*_\s,;:]+$/g, '')
      .replace(/^[*_\s]+/g, '');
    if (name !== '') return name;
  }
  return null;
}
