/** Refiner: gives quotations without a cue the speaker who was quoted before them, over sentences and paragraphs. */
import { contains, hull, overlaps, type Span } from '../../domain/span.ts';
import type { Passage } from '../../language/passage.ts';
import { isInside, type Quotation } from '../../language/quotations.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { ArticlePassage } from './attribute-article.ts';
import type { Attribution } from './attribution.ts';
import { indexPassage } from './passage-index.ts';

/** Characters of a quotation that is more than a term. */
const LEAST_QUOTED = 20;

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
    const previous = passages[index - 1]?.passage;
    const before = previous ? endingIn(previous, result[index - 1] ?? []) : null;
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
    const previous =
      previousIn(passage, all, quotation) ?? (opensPassage(passage, quotation) ? before : null);
    if (previous) all.push(carried(passage, quotation, previous));
  }
  for (const sentence of passage.sentences) {
    const previous = isMostlyQuoted(passage, sentence, all) ? previousIn(passage, all, sentence) : null;
    if (previous && isQuotation(passage, previous))
      all.push(carried(passage, withoutStop(passage, sentence), previous));
  }
  return all.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ content }: Attribution): number => hull(content)?.start ?? 0;

/** Attributions inside the quotation ("he thinks that …") are the quoted one's own: they leave it without a speaker. */
const isAttributed = (quotation: Span, attributions: readonly Attribution[]): boolean =>
  attributions.some(
    ({ content, cue }) =>
      content.some((span) => overlaps(span, quotation)) && !cue.every((span) => contains(quotation, span)),
  );

/** At least half of a sentence without a cue stands in quotation marks ("…” for the others."). */
function isMostlyQuoted(passage: Passage, sentence: Sentence, all: readonly Attribution[]): boolean {
  if (all.some(({ sentence: own, cue }) => own.start === sentence.start && !isInCarriedOnly(passage, cue)))
    return false;
  const quoted = passage.quotations
    .filter((quotation) => contains(sentence, quotation))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted * 2 > sentence.end - sentence.start;
}

/** Attributions whose cue is itself quoted are the speaker's own. */
const isInCarriedOnly = ({ quotations }: Passage, cue: readonly Span[]): boolean =>
  cue.length > 0 && cue.every(({ start }) => isInside(quotations, start));

const isQuotation = ({ quotations }: Passage, { content }: Attribution): boolean =>
  content.some((span) => quotations.some(({ start }) => start === span.start));

const withoutStop = ({ text }: Passage, { start, end }: Span): Span => ({
  start,
  end: text[end - 1] === '.' ? end - 1 : end,
});

/** Sentences of their own: nothing but marks around them in the sentences they fill. */
function standsAlone(passage: Passage, quotation: Quotation): boolean {
  const around = passage.sentences.filter((sentence) => overlaps(sentence, quotation));
  const whole = hull(around);
  if (!whole) return false;
  const outside =
    passage.text.slice(whole.start, quotation.start) + passage.text.slice(quotation.end, whole.end);
  return !/[\p{L}\p{N}]/u.test(outside);
}

function previousIn(
  passage: Passage,
  attributions: readonly Attribution[],
  { start }: Span,
): Attribution | null {
  const before = attributions.filter((one) => one.sentence.end <= start && one.source);
  const last = before.reduce((most, { sentence }) => Math.max(most, sentence.start), -1);
  return leading(
    passage,
    before.filter(({ sentence }) => sentence.start === last),
  );
}

/** Only somebody who speaks where the paragraph ends goes on in the next. */
function endingIn(passage: Passage, attributions: readonly Attribution[]): Attribution | null {
  const last = passage.sentences.at(-1);
  const found = previousIn(passage, attributions, { start: passage.end, end: passage.end });
  if (!found || !last) return null;
  const reaches = found.carried || found.sentence.start === last.start;
  return reaches && (isQuotation(passage, found) || found.carried || found.entry?.class === 'speech')
    ? found
    : null;
}

/** Of the attributions of one sentence the last that is itself a quotation, else the last that speaks. */
function leading(passage: Passage, attributions: readonly Attribution[]): Attribution | null {
  const sorted = attributions
    .filter(({ cue }) => !cue.some((span) => isInside(passage.quotations, span.start)))
    .sort((a, b) => startOf(a) - startOf(b));
  const quoted = sorted.filter(({ content }) =>
    passage.quotations.some(({ start, end }) =>
      content.some((span) => span.start === start && span.end <= end && end - start > LEAST_QUOTED),
    ),
  );
  return quoted.at(-1) ?? sorted.findLast(({ entry }) => entry?.class === 'speech') ?? sorted.at(-1) ?? null;
}

const opensPassage = (passage: Passage, { start }: Span): boolean =>
  passage.text.slice(passage.start, start).trim() === '';

function carried(passage: Passage, quotation: Span, previous: Attribution): Attribution {
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
