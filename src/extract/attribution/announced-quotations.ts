/** Refiner: a paragraph that ends in a colon announces the quotation in the next ("He released this statement:"). */
import { spanOf } from '../../language/noun-phrases.ts';
import type { Passage } from '../../language/passage.ts';
import type { ArticlePassage } from './attribute-article.ts';
import type { Attribution, Reading } from './attribution.ts';
import type { CueBook } from './cue-book.ts';
import { cueVerbs } from './cue-verb.ts';
import { indexPassage } from './passage-index.ts';

export function attributeAnnounced(
  passages: readonly ArticlePassage[],
  found: readonly (readonly Attribution[])[],
  cues: CueBook,
): Attribution[][] {
  return passages.map(({ passage }, n) => {
    const own = found[n] ?? [];
    const before = passages[n - 1];
    const announced = before && !before.isHeadline ? announcedIn(before.passage, passage, cues) : null;
    const isTaken = own.some(
      ({ content, cue }) => content[0]?.start === announced?.content[0]?.start && cue.length > 0,
    );
    return announced && !isTaken ? [announced, ...own] : [...own];
  });
}

function announcedIn(before: Passage, passage: Passage, cues: CueBook): Attribution | null {
  if (!before.text.slice(before.start, before.end).trimEnd().endsWith(':')) return null;
  const [quotation] = indexPassage(passage).speech;
  if (!quotation || passage.text.slice(passage.start, quotation.start).trim() !== '') return null;
  const sentence = before.sentences.at(-1);
  if (!sentence) return null;
  const reading: Reading = {
    passage: before,
    index: indexPassage(before),
    sentence,
    cues,
    isHeadline: false,
  };
  const cue = cueVerbs(reading).findLast(({ source }) => source !== null);
  if (!cue?.source) return null;
  return {
    pattern: 'announced-quotation',
    content: [{ start: quotation.start, end: quotation.end }],
    source: spanOf(before.tokens, cue.source),
    cue: [spanOf(before.tokens, cue.group)],
    entry: cue.entry,
    relay: null,
    sentence: passage.sentences[0] ?? passage,
  };
}
