/** Refiner: gives quotations without a cue the speaker who was quoted before them, over sentences and paragraphs. */
import { contains, hull, overlaps, type Span } from '../../domain/span.ts';
import type { Passage } from '../../language/passage.ts';
import type { Quotation } from '../../language/quotations.ts';
import type { ArticlePassage } from './attribute-article.ts';
import type { Attribution } from './attribution.ts';
import { indexPassage } from './passage-index.ts';

export function carryQuotations(
  passages: readonly ArticlePassage[],
  own: readonly (readonly Attribution[])[],
): Attribution[][] {
  const result: Attribution[][] = [];
  passages.forEach(({ passage, isHeadline }, index) => {
    const attributions = own[index] ?? [];
    if (isHeadline) {
      result.push([...attributions]);
      return;
    }
    const before = lastOf(result[index - 1]);
    result.push(refine(passage, attributions, before));
  });
  return result;
}

function refine(
  passage: Passage,
  attributions: readonly Attribution[],
  before: Attribution | null,
): Attribution[] {
  const all = [...attributions];
  for (const quotation of indexPassage(passage).speech) {
    if (isAttributed(quotation, attributions) || !standsAlone(passage, quotation)) continue;
    const previous = previousIn(all, quotation) ?? (opensPassage(passage, quotation) ? before : null);
    if (previous) all.push(carried(passage, quotation, previous));
  }
  return all.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ content }: Attribution): number => hull(content)?.start ?? 0;

const lastOf = (attributions: readonly Attribution[] | undefined): Attribution | null =>
  attributions?.at(-1) ?? null;

const isAttributed = (quotation: Span, attributions: readonly Attribution[]): boolean =>
  attributions.some(({ content }) => content.some((span) => overlaps(span, quotation)));

/** Sentences of their own: nothing but marks around them in the sentences they fill. */
function standsAlone(passage: Passage, quotation: Quotation): boolean {
  const around = passage.sentences.filter((sentence) => overlaps(sentence, quotation));
  const whole = hull(around);
  if (!whole) return false;
  const outside =
    passage.text.slice(whole.start, quotation.start) + passage.text.slice(quotation.end, whole.end);
  return !/[\p{L}\p{N}]/u.test(outside);
}

function previousIn(attributions: readonly Attribution[], { start }: Span): Attribution | null {
  const before = attributions.filter((one) => one.sentence.end <= start && one.source);
  return before.sort((a, b) => startOf(a) - startOf(b)).at(-1) ?? null;
}

const opensPassage = (passage: Passage, { start }: Span): boolean =>
  passage.text.slice(passage.start, start).trim() === '';

function carried(passage: Passage, quotation: Quotation, previous: Attribution): Attribution {
  const sentence = passage.sentences.find((one) =>
    contains(one, { start: quotation.start, end: quotation.start }),
  );
  const origin = previous.continues ?? previous;
  return {
    pattern: 'carried-quotation',
    content: [{ start: quotation.start, end: quotation.end }],
    source: origin.source,
    cue: [],
    entry: null,
    relay: null,
    sentence: sentence ?? passage,
    carried: true,
    continues: origin,
  };
}
