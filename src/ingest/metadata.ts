/** Publisher, title, date and byline: from the register of sources, the front matter, or the page itself. */
import type { Block, DocumentInfo } from '../domain/article.ts';
import type { Source } from '../domain/sources.ts';
import type { Time } from '../domain/time.ts';
import { readByline } from './byline.ts';
import type { FrontMatter } from './front-matter.ts';
import { readPublished, readStatedDay } from './published.ts';
import { readPublisher } from './publisher.ts';

interface Known {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly front: FrontMatter;
  readonly source: Source | null;
}

function publishedOf({ text, blocks, front, source }: Known): Time | null {
  const own = readPublished(text, blocks);
  const known = source?.published;
  if (known) {
    return {
      value: known.value,
      certainty: known.certainty,
      text: own?.value === known.value ? own.text : null,
    };
  }
  const stated = front.published === null ? null : readStatedDay(front.published);
  return stated ? { value: stated, certainty: 'stated', text: front.published } : own;
}

/** A headline as a title: on one line, without Markdown's emphasis. */
const plainTitle = (headline: string): string =>
  headline
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function titleOf({ text, blocks, front, source }: Known): string | null {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return (
    source?.title?.text ??
    front.title ??
    (headline ? plainTitle(text.slice(headline.start, headline.end)) : null)
  );
}

/** What is known about a document, each fact from the surest place. */
export function readMetadata(known: Known): { info: DocumentInfo; byline: string | null } {
  const { name, text, blocks, front, source } = known;
  const info: DocumentInfo = {
    id: name,
    publisher: source?.publisher?.name ?? front.publisher ?? readPublisher(text, blocks),
    title: titleOf(known),
    published: publishedOf(known),
    url: source?.url ?? front.url,
  };
  return { info, byline: front.author ?? readByline(text, blocks) };
}
