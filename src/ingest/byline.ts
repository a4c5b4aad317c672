/** Who signs the article, without the date and the reading time that pages glue to the name. */
import type { Block } from '../domain/article.ts';
import { stampsIn } from './dates-in-metadata.ts';
import { segmentsOf } from './features.ts';

const BY =
  /^[*_[(]{0,3}(?:by|written by|author|authors|reported by|story by|text by|words by|interview by|posted by)\s?:?\s+(?=[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ[*_@])/i;
const CUT = /\s*(?:[|·•–—]|\b(?:published|updated|posted)\b).*$/is;

/** The line up to its first date or time. */
function beforeStamp(line: string): string {
  const [stamp] = stampsIn(line);
  return stamp === undefined ? line : line.slice(0, line.indexOf(stamp)).replace(/\s+on\s*$/, '');
}

const ROLE =
  /^([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’-]+(?: [A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’-]+){1,3}), (?:[A-Za-zÀ-ž'’-]+ ){0,4}(?:correspondent|reporter|editor|writer|columnist)$/i;

/** Who signs by a line, "By …" or "Name, Role"; empty when nobody does. */
function signerOf(line: string): string {
  const by = BY.exec(line);
  if (!by) return ROLE.exec(line)?.[1] ?? '';
  // "By our defence staff" names nobody.
  if (/^(?:our|an?|staff)\b/i.test(line.slice(by[0].length))) return '';
  return beforeStamp(line.slice(by[0].length))
    .replace(CUT, '')
    .replace(/[*_\s,;:]+$/g, '')
    .replace(/^[*_\s]+/g, '');
}

/** The name in the first byline of the metadata, verbatim but for emphasis; null when nobody signs. */
export function readByline(text: string, blocks: readonly Block[]): string | null {
  for (const { kind, start, end } of blocks.slice(0, 400)) {
    if (kind !== 'metadata' || end - start > 300) continue;
    const line = text.slice(start, end);
    const name = [line, ...segmentsOf(line)].map(signerOf).find((signer) => signer !== '');
    if (name) return name;
  }
  return null;
}
