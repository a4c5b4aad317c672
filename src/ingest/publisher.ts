/** The publisher, where the page plainly names it: a label, a copyright line, a dateline. */
import type { Block } from '../domain/article.ts';

/** A label alone before a dash; a city can stand there too, so capitals without a vowel are asked for. */
const LABEL = /^([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9.&' ]{1,40}?)\s*(?:—|–|-)\s*$/;
const INITIALS = /^[B-DF-HJ-NP-TV-XZ]{3,6}$/;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9.&'’ -]{2,50}?)(?:,? (?:LLC|Inc|Ltd|GmbH|PLC)\.?)?(?:[.,|]|\s+(?:all rights|\d{4})|$)/i;
const WIRE = /\/([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9 .-]{1,24})\/[.:]?\s*[—–-]?\s*$/;
const AGENCY = /\(([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9.&'’ -]{1,40})\)\s*(?:[—–:-]|--)?\s*$/;
const NEWSROOM =
  /^by ((?:the )?[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’ -]{2,40}?) (?:news ?desk|newsroom|editorial (?:board|team|staff))\b/i;

function labelled(line: string, text: string): string | null {
  const name = LABEL.exec(line)?.[1]?.trim();
  if (!name) return null;
  const vouched =
    text.slice(0, 50_000).includes(`${name} editors`) || text.slice(0, 50_000).includes(`${name} staff`);
  return INITIALS.test(name) || vouched ? name : null;
}

const first = (
  lines: readonly string[],
  read: (line: string) => string | null | undefined,
): string | null => {
  for (const line of lines) {
    const found = read(line);
    if (found) return found.trim();
  }
  return null;
};

/** The publisher's name as the page writes it, or null: a name that only might be the publisher is none. */
export function readPublisher(text: string, blocks: readonly Block[]): string | null {
  const lines = (kind: Block['kind']): string[] =>
    blocks
      .filter((block) => block.kind === kind && block.end - block.start <= 200)
      .map(({ start, end }) => text.slice(start, end));
  const metadata = lines('metadata');
  return (
    first(metadata, (line) => labelled(line, text)) ??
    first(metadata, (line) => NEWSROOM.exec(line)?.[1]) ??
    first(lines('boilerplate'), (line) => COPYRIGHT.exec(line)?.[1]) ??
    first(metadata.slice(0, 12), (line) => (AGENCY.exec(line) ?? WIRE.exec(line))?.[1])
  );
}
