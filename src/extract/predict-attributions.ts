/** Attributions of a bare text, in the form that scorers of attribution take. */
import type { CueEntry } from '../domain/lexicon.ts';
import type { Span } from '../domain/span.ts';
import { readPassage } from '../language/passage.ts';
import { attributeArticle } from './attribution/attribute-article.ts';
import type { Method } from './attribution/attribute-passage.ts';
import type { Attribution } from './attribution/attribution.ts';
import { createCueBook } from './attribution/cue-book.ts';
import type { Weights } from './attribution/fitted/weights.ts';

export interface PredictedAttribution {
  readonly content: readonly Span[];
  /** The mention as written, a pronoun too. */
  readonly speaker: Span | null;
  readonly cue: readonly Span[] | null;
}

const PARAGRAPH = /[^\n]+/gu;

/** Every line of the text is read as a paragraph, the first as the headline. */
export function predictAttributions(
  cues: readonly CueEntry[],
  weights: Weights | null = null,
): (text: string) => PredictedAttribution[] {
  const method: Method = weights ? { lead: 'weights', weights } : { lead: 'rules', weights };
  const find = attributionFinder(cues, method);
  return (text) => joined(find(text)).map((one) => prediction(text, one));
}

/** Attributions of a bare text by a method. */
function attributionFinder(cues: readonly CueEntry[], method: Method): (text: string) => Attribution[] {
  const book = createCueBook(cues);
  return (text) => {
    const passages = [...text.matchAll(PARAGRAPH)].map(({ index, 0: line }, n) => ({
      passage: readPassage(text, { start: index, end: index + line.length }),
      isHeadline: n === 0,
    }));
    return attributeArticle(passages, book, method).flat();
  };
}

/** PolNeAR counts what goes on without a cue of its own as content of the attribution that it continues. */
function joined(attributions: readonly Attribution[]): Attribution[] {
  const more = new Map<Attribution, Span[]>();
  for (const { continues, content } of attributions) {
    if (continues) more.set(continues, [...(more.get(continues) ?? []), ...content]);
  }
  return attributions
    .filter(({ continues }) => !continues)
    .map((one) => ({ ...one, content: [...one.content, ...(more.get(one) ?? [])] }));
}

/** PolNeAR counts an introducing "that" as content. */
function prediction(text: string, { content, source, cue }: Attribution): PredictedAttribution {
  const [first, ...rest] = content;
  const opener = first && /\bthat\s+$/u.exec(text.slice(Math.max(0, first.start - 8), first.start));
  const spans =
    first && opener ? [{ start: first.start - opener[0].length, end: first.end }, ...rest] : content;
  return {
    content: spans.map(({ start, end }) => ({ start, end })),
    speaker: source && { start: source.start, end: source.end },
    cue: cue.length ? cue.map(({ start, end }) => ({ start, end })) : null,
  };
}
