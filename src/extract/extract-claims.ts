/** Article → Claim[]: attribution, speakers, relays, polarity, times, figures and topics put together. */
import type { Article, DocumentInfo } from '../domain/article.ts';
import type { Claim, Selector } from '../domain/claim.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import { beginningIn, contains, type Span } from '../domain/span.ts';
import type { Speaker } from '../domain/speaker.ts';
import { findDates } from '../language/dates/recognise-dates.ts';
import type { Timex } from '../language/dates/timex.ts';
import { type FoundFigure, recogniseFigures } from '../language/figures/recognise-figures.ts';
import type { Method } from './attribution/attribute-passage.ts';
import { type CueBook, createCueBook } from './attribution/cue-book.ts';
import type { Weights } from './attribution/fitted/weights.ts';
import { claimId } from './claim-id.ts';
import { inferPublished } from './date-article.ts';
import { homeCountry, isInControl } from './in-control.ts';
import { inheritAbout } from './inherit-about.ts';
import { inheritTopics } from './inherit-topics.ts';
import { polarityOf } from './polarity.ts';
import { readUtterances } from './read-utterances.ts';
import { linkRepetitions } from './repetitions.ts';
import { carrySaid } from './said-times.ts';
import { createDirectory, type Directory } from './speakers/directory.ts';
import { timesOf } from './times.ts';
import { createTopicFinder, type TopicFinder } from './topics.ts';
import type { Utterance } from './utterance.ts';

export interface Extractor {
  /** The article with its date worked out where it has none, and its claims in the order of the text. */
  extract(article: Article): { readonly article: Article; readonly claims: Claim[] };
}

interface Tools {
  readonly lexicon: Lexicon;
  readonly cues: CueBook;
  readonly directory: Directory;
  readonly method: Method;
  readonly topicsOf: TopicFinder;
}

/**
 * Prepares the lexicon once; the extractor keeps nothing between articles. Without weights it finds by rules alone, and
 * about a tenth less of what is said.
 */
export function createExtractor(lexicon: Lexicon, weights: Weights | null): Extractor {
  const tools: Tools = {
    lexicon,
    method: { lead: 'rules', weights },
    cues: createCueBook(lexicon.cues),
    directory: createDirectory(lexicon),
    topicsOf: createTopicFinder(lexicon.topics),
  };
  return { extract: (article) => extract(article, tools) };
}

function extract(undated: Article, tools: Tools): { article: Article; claims: Claim[] } {
  if (undated.language !== 'en') return { article: undated, claims: [] };
  const dates = findDates(undated.text);
  const published = undated.info.published ?? inferPublished(undated, tools.lexicon.events, dates);
  const article: Article = { ...undated, info: { ...undated.info, published } };
  const timexes = dates({ published: published?.value ?? null });
  const figuresIn = figureReader(article.text, timexes);
  const home = homeCountry(article.text, tools.directory);
  const utterances = readUtterances(article, { ...tools, home });
  const topics = inheritTopics(utterances, tools.topicsOf);
  const claims = utterances.map((utterance, index) =>
    toClaim(article, utterance, { timexes, figuresIn, home, topics: topics[index] ?? [] }, tools),
  );
  return { article, claims: inheritAbout(carrySaid(backedByBody(linkRepetitions(withoutTwins(claims))))) };
}

/** A summary, often made by a machine, is no source of its own: only what the article says too stays. */
const backedByBody = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ section, repeats }) => section !== 'summary' || repeats !== null);

/** Two constructions may find the same words; the first, surer one stays. */
const withoutTwins = (claims: readonly Claim[]): Claim[] =>
  [...new Map([...claims].reverse().map((claim) => [claim.id, claim])).values()].reverse();

interface Surroundings {
  readonly timexes: readonly Timex[];
  readonly figuresIn: FigureReader;
  /** The country that the article is mainly about. */
  readonly home: string | null;
  readonly topics: readonly string[];
}

function toClaim(
  article: Article,
  utterance: Utterance,
  { timexes, figuresIn, home, topics }: Surroundings,
  tools: Tools,
): Claim {
  const { text, info } = article;
  const [speaker = null, ...jointly] = utterance.speakers;
  const { said, about, mentions } = timesOf(text, utterance, timexes, {
    topicsOf: tools.topicsOf,
    events: tools.lexicon.events,
  });
  const tokens = utterance.content.flatMap((span) =>
    beginningIn(utterance.passage.tokens, span).filter((token) => contains(span, token)),
  );
  return {
    id: claimId(info.id, utterance.selector.start, utterance.selector.end),
    document: info,
    selector: selectorOf(text, utterance),
    content: utterance.content,
    kind: utterance.kind,
    section: utterance.section,
    speaker,
    jointly,
    cue: utterance.cue && { ...utterance.cue, exact: text.slice(utterance.cue.start, utterance.cue.end) },
    via: viaOf(speaker, utterance.relays, info),
    polarity: polarityOf({
      tokens,
      entry: utterance.entry,
      negatedCue: utterance.negatedCue,
      isNarration: utterance.kind === 'narration',
      inControl:
        speaker !== null &&
        isInControl(speaker, tokens, {
          home,
          directory: tools.directory,
          isDirect: utterance.kind === 'direct',
        }),
    }),
    said,
    about,
    mentions,
    figures: figuresOf(utterance, figuresIn),
    topics,
    context: { start: utterance.passage.start, end: utterance.passage.end },
    repeats: null,
  };
}

/** Words that end the sentence take its full stop with them. */
function closed(text: string, { selector, sentence }: Utterance): number {
  return /^[.!?…]+$/u.test(text.slice(selector.end, sentence.end).trim()) ? sentence.end : selector.end;
}

function selectorOf(text: string, utterance: Utterance): Selector {
  const { sentence } = utterance;
  const { start } = utterance.selector;
  const end = closed(text, utterance);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(sentence.start, start), start),
    suffix: text.slice(end, Math.max(sentence.end, end)),
  };
}

const viaOf = (speaker: Speaker | null, relays: readonly string[], { publisher }: DocumentInfo): string[] => {
  if (!speaker) return [];
  const outlet = publisher && publisher !== speaker.name ? [publisher] : [];
  return [...relays.filter((name) => name !== publisher), ...outlet];
};

/** The figures of a sentence with their places in the text. */
type FigureReader = (sentence: Span) => readonly FoundFigure[];

/** Reads each sentence once, however many claims it makes. Durations are figures, points in time are not. */
function figureReader(text: string, timexes: readonly Timex[]): FigureReader {
  const known = new Map<string, readonly FoundFigure[]>();
  return ({ start: offset, end }) => {
    const place = `${offset}-${end}`;
    const read = known.get(place);
    if (read) return read;
    const dates = beginningIn(timexes, { start: offset, end })
      .filter(({ type }) => type !== 'DURATION')
      .map((timex) => ({ start: timex.start - offset, end: timex.end - offset }));
    const figures = recogniseFigures(text.slice(offset, end), dates).map((figure) => ({
      ...figure,
      start: figure.start + offset,
      end: figure.end + offset,
    }));
    known.set(place, figures);
    return figures;
  };
}

/** Figures inside the shown words. */
const figuresOf = ({ selector, sentence }: Utterance, figuresIn: FigureReader): Claim['figures'] =>
  figuresIn(sentence)
    .filter((figure) => contains(selector, figure))
    .map(({ start: _start, end: _end, ...figure }) => figure);
