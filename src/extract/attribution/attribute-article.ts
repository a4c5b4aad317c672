/** Attributions of a whole article: each passage for itself, then the refiners that look over its edges. */
import type { Passage } from '../../language/passage.ts';
import { attributeAnnounced } from './announced-quotations.ts';
import { attributePassage, type Method } from './attribute-passage.ts';
import type { Attribution } from './attribution.ts';
import { carryQuotations } from './carry-quotations.ts';
import type { CueBook } from './cue-book.ts';
import { attributeSigned } from './signature-lines.ts';
import { readTranscript } from './transcripts.ts';

export interface ArticlePassage {
  readonly passage: Passage;
  readonly isHeadline: boolean;
}

/**
 * For each passage its attributions in the order of the text. Quotations without a cue of their own come as
 * attributions with `carried: true`, the source of the one they continue, and no cue.
 */
export function attributeArticle(
  passages: readonly ArticlePassage[],
  cues: CueBook,
  method: Method,
): Attribution[][] {
  const own = passages.map(({ passage, isHeadline }) => attributePassage(passage, cues, isHeadline, method));
  const announced = attributeAnnounced(passages, readTranscript(passages, own), cues);
  return carryQuotations(passages, attributeSigned(passages, announced));
}
