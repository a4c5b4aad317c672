/** Refiner: gives quotations without a cue the speaker who was quoted before them, over sentences and paragraphs. */
import { contains, hull, overlaps, type Span } from '../../domain/span.ts';
import type { Passage } from '../../language/passage.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { ArticlePassage } from './attribute-article.ts';
import type { Attribution } from './attribution.ts';
import { indexPassage, type PassageIndex } from './passage-index.ts';

/** Characters of a quotation that is more than a term. */
const LEAST_QUOTED = 20;

/** A passage with its quotations, and its attributions by the start of their sentence. */
interface Page {
  readonly passage: Passage;
  readonly index: PassageIndex;
  readonly bySentence: ReadonlyMap<number, readonly Attribution[]>;
}

export function carryQuotations(
  passages: readonly ArticlePassage[],
  own: readonly (readonly Attribution[])[],
): Attribution[][] {
  let before: Attribution | null = null;
  return passages.map(({ passage, isHeadline }, n) => {
    const attributions = own[n] ?? [];
    const page = { passage, index: indexPassage(passage), bySentence: bySentence(attributions) };
    const isClosed = isHeadline || attributions.some(({ pattern }) => pattern.startsWith('transcript'));
    const { more, last } = isClosed ? { more: [], last: null } : goOn(page, before);
    before = last;
    return [...attributions, ...more].sort((a, b) => startOf(a) - startOf(b));
  });
}

/** The quotations of a passage that go on without a cue, and who speaks where it ends. */
function goOn(page: Page, before: Attribution | null): { more: Attribution[]; last: Attribution | null } {
  const more: Attribution[] = [];
  const { sentences } = page.passage;
  let leader: Attribution | null = null;
  let isLeading = false;
  for (const sentence of sentences) {
    const own = page.bySentence.get(sentence.start) ?? [];
    const carried = carriedIn(page, sentence, own, leader, sentence === sentences[0] ? before : null);
    more.push(...carried);
    const next: Attribution | null = carried.at(-1) ?? leading(page, own);
    isLeading = next !== null;
    leader = next ?? leader;
  }
  return { more, last: leader && isLeading && mayGoOn(page, leader) ? leader : null };
}

function carriedIn(
  page: Page,
  sentence: Sentence,
  own: readonly Attribution[],
  leader: Attribution | null,
  before: Attribution | null,
): Attribution[] {
  const { passage, index } = page;
  const free = index.speechIn(sentence).filter((quotation) => !isAttributed(quotation, own));
  const alone = free.filter((quotation) => isWhole(passage, sentence, quotation));
  const origin = leader ?? before;
  if (alone.length && origin) return alone.map((quotation) => carriedOn(sentence, quotation, origin));
  const isRest = free.length > 0 && own.every(({ cue }) => isSpoken(index, sentence, cue));
  if (!leader || !isRest || !isMostlyQuoted(sentence, free) || !isQuotation(page, leader)) return [];
  return [carriedOn(sentence, withoutStop(passage, sentence), leader)];
}

function bySentence(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const found = new Map<number, Attribution[]>();
  for (const one of attributions) {
    const there = found.get(one.sentence.start);
    if (there) there.push(one);
    else found.set(one.sentence.start, [one]);
  }
  return found;
}

const startOf = ({ content }: Attribution): number => hull(content)?.start ?? 0;

/** Attributions inside the quotation ("he thinks that …") are the quoted one's own: they leave it without a speaker. */
const isAttributed = (quotation: Span, attributions: readonly Attribution[]): boolean =>
  attributions.some(
    ({ content, cue }) =>
      content.some((span) => overlaps(span, quotation)) && !cue.every((span) => contains(quotation, span)),
  );

const isSpoken = (index: PassageIndex, sentence: Sentence, spans: readonly Span[]): boolean =>
  index.speechIn(sentence).some((quotation) => spans.every((span) => contains(quotation, span)));

/** Nothing but marks stands around it in its sentence. */
const isWhole = ({ text }: Passage, sentence: Span, { start, end }: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start) + text.slice(end, sentence.end));

/** At least half of the sentence ("…” for the others."). */
const isMostlyQuoted = ({ start, end }: Span, quotations: readonly Span[]): boolean =>
  quotations.reduce((sum, quotation) => sum + quotation.end - quotation.start, 0) * 2 > end - start;

const isQuotation = ({ index }: Page, { content, sentence }: Attribution): boolean =>
  index.speechIn(sentence).some(({ start }) => content.some((span) => span.start === start));

/** Of the attributions of one sentence the last that is itself a quotation, else the last that speaks. */
function leading({ index }: Page, attributions: readonly Attribution[]): Attribution | null {
  const [first] = attributions;
  if (!first) return null;
  const quotations = index.speechIn(first.sentence);
  const sorted = attributions
    .filter(({ cue }) => !cue.some((span) => quotations.some((quotation) => contains(quotation, span))))
    .sort((a, b) => startOf(a) - startOf(b));
  const quoted = sorted.filter(({ content }) =>
    quotations.some(
      ({ start, end }) => end - start > LEAST_QUOTED && content.some((span) => span.start === start),
    ),
  );
  return quoted.at(-1) ?? sorted.findLast(({ entry }) => entry?.class === 'speech') ?? sorted.at(-1) ?? null;
}

/** In the next paragraph goes on who was quoted or spoke, not who merely wished. */
const mayGoOn = (page: Page, leader: Attribution): boolean =>
  leader.carried === true || leader.entry?.class === 'speech' || isQuotation(page, leader);

const withoutStop = ({ text }: Passage, { start, end }: Span): Span => ({
  start,
  end: text[end - 1] === '.' ? end - 1 : end,
});

function carriedOn(sentence: Sentence, { start, end }: Span, previous: Attribution): Attribution {
  const origin = previous.continues ?? previous;
  return {
    pattern: 'carried-quotation',
    content: [{ start, end }],
    source: origin.source,
    cue: [],
    entry: null,
    relay: null,
    sentence,
    carried: true,
    continues: origin,
  };
}
