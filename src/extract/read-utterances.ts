/** Reads an article's passages in order into what was said by whom, and what the outlet tells itself. */

import { type Article, type Block, isBody } from '../domain/article.ts';
import type { Section } from '../domain/claim.ts';
import { hull, overlaps, type Span } from '../domain/span.ts';
import type { Speaker } from '../domain/speaker.ts';
import { type Passage, readPassage } from '../language/passage.ts';
import type { Sentence } from '../language/sentences.ts';
import { attributePassage } from './attribution/attribute-passage.ts';
import type { Attribution } from './attribution/attribution.ts';
import type { CueBook } from './attribution/cue-book.ts';
import { isSpeech } from './attribution/speech-quotation.ts';
import { isStatement, narratedClauses, uncovered } from './narration.ts';
import { citedMention, enclosing, relayMentions } from './relays.ts';
import { createCast } from './speakers/cast.ts';
import type { Directory } from './speakers/directory.ts';
import { type ResolvedSource, resolveSources, type SourceContext } from './speakers/resolve-source.ts';
import type { Utterance } from './utterance.ts';

interface State {
  readonly context: SourceContext;
  readonly cues: CueBook;
  readonly done: Utterance[];
  /** Headline or summary is being read, after the body. */
  readonly repeating: boolean;
}

/** Utterances in the order of the text. Only the article's own blocks and its summary are read. */
export function readUtterances(
  article: Article,
  cues: CueBook,
  directory: Directory,
  home: string | null,
): Utterance[] {
  const blocks = article.blocks.filter((block) => isBody(block) || block.kind === 'summary');
  const passages = blocks.map((block) => ({ block, passage: readPassage(article.text, block) }));
  const cast = createCast(passages.flatMap(({ passage }) => passage.tokens));
  const state: State = {
    context: { text: article.text, directory, cast, home },
    cues,
    done: [],
    repeating: false,
  };
  // Headline and summary repeat the article; read last, their short names are already known from it.
  const inOrder = [...passages].sort((a, b) => Number(isRepeat(a.block)) - Number(isRepeat(b.block)));
  for (const { block, passage } of inOrder)
    readBlock({ ...state, repeating: isRepeat(block) }, block, passage);
  return state.done.sort((a, b) => a.selector.start - b.selector.start);
}

const isRepeat = ({ kind }: Block): boolean => sectionOf(kind) !== 'body';

const sectionOf = (kind: Block['kind']): Section => {
  if (kind === 'summary') return 'summary';
  return kind === 'headline' || kind === 'subheading' ? 'headline' : 'body';
};

function readBlock(state: State, block: Block, passage: Passage): void {
  const section = sectionOf(block.kind);
  const isHeadline = section === 'headline';
  const attributions = attributePassage(passage, state.cues, isHeadline);
  for (const sentence of passage.sentences) {
    const own = attributions.filter((one) => one.sentence.start === sentence.start);
    const said = own.flatMap((one) => attributed(state, passage, section, one, own));
    const carried = said.length ? [] : carriedQuotation(state, passage, section, sentence);
    state.done.push(...said, ...carried);
    if (carried.length) continue;
    const covered = [
      ...said.flatMap(({ content, cue }) => [...content, ...(cue ? [cue] : [])]),
      ...own.flatMap(sourceOf(said)),
    ];
    const spans = said.length
      ? uncovered(passage, sentence, covered)
      : narrated(passage, sentence, isHeadline);
    state.done.push(...spans.map((span) => narration(passage, section, sentence, span)));
  }
}

/** The sources of those attributions that became claims. */
const sourceOf =
  (said: readonly Utterance[]) =>
  ({ source, content }: Attribution): Span[] =>
    source && said.some((one) => one.content.some((span) => content.some((other) => overlaps(span, other))))
      ? [source]
      : [];

const narrated = (passage: Passage, sentence: Sentence, isHeadline: boolean): Span[] =>
  isStatement(passage, sentence) && !isHeadline ? narratedClauses(passage, sentence) : [];

const narration = (passage: Passage, section: Section, sentence: Span, selector: Span): Utterance => ({
  passage,
  section,
  sentence: { start: sentence.start, end: sentence.end },
  selector,
  content: [selector],
  kind: 'narration',
  cue: null,
  entry: null,
  speakers: [],
  relays: [],
});

function attributed(
  state: State,
  passage: Passage,
  section: Section,
  attribution: Attribution,
  others: readonly Attribution[],
): Utterance[] {
  if (attribution.pattern === 'cue-object' && attribution.entry?.class !== 'speech') return [];
  const who = speakersOf(state, passage, attribution);
  if (
    !who.speakers.length ||
    isOnlyRelay(state, attribution, others, who) ||
    isHearsay(attribution, others, who)
  )
    return [];
  const own = [...who.relays, ...outerRelays(state, passage, attribution, others)];
  const relays = own.length ? own : carriedRelays(state, passage, attribution, who);
  const selector = selectorOf(attribution);
  const content = attribution.content.map((span) => withoutMarks(passage, span));
  for (const speaker of who.sources) remember(state, speaker, attribution);
  return [
    {
      passage,
      section,
      sentence: { start: attribution.sentence.start, end: attribution.sentence.end },
      selector,
      content,
      kind: kindOf(passage, attribution.content),
      cue: hull(attribution.cue),
      entry: attribution.entry,
      speakers: who.speakers,
      relays: relays.filter(
        (name, index) => relays.indexOf(name) === index && !who.speakers.some((one) => one.name === name),
      ),
    },
  ];
}

/** Nobody in particular: a noun without an owner ("growing speculation that …"), or estimates inside a named source's claim. */
function isHearsay(attribution: Attribution, others: readonly Attribution[], { sources }: Who): boolean {
  if (sources.some(({ sort }) => sort !== 'unnamed')) return false;
  if (enclosing(attribution, others).length > 0) return true;
  return attribution.pattern === 'noun-cue' && !sources.some(({ speaker }) => isPlural(speaker.name));
}

const isPlural = (name: string): boolean => /(?:s|people|media)$/u.test(name.split(' ').at(-1) ?? '');

interface Who {
  readonly sources: readonly ResolvedSource[];
  readonly speakers: readonly Speaker[];
  readonly relays: readonly string[];
}

/** Headline and summary may name anybody who appears anywhere in the article. */
const resolveAt = (state: State, passage: Passage, span: Span): ResolvedSource[] =>
  resolveSources(
    passage.text.slice(span.start, span.end),
    state.repeating ? passage.text.length : span.start,
    state.context,
  );

function speakersOf(state: State, passage: Passage, attribution: Attribution): Who {
  const sources = attribution.source ? resolveAt(state, passage, attribution.source) : [];
  const relays = relayMentions(passage, attribution)
    .flatMap((span) => resolveAt(state, passage, span))
    .filter(({ sort }) => sort === 'outlet');
  const names = relays.map(({ speaker }) => speaker.name);
  for (const relay of relays) remember(state, relay, attribution);
  const [first] = sources;
  const cited = first?.sort === 'outlet' ? citedMention(passage, attribution) : null;
  const behind = cited ? resolveAt(state, passage, cited) : [];
  if (first && behind.length) {
    remember(state, first, attribution);
    return {
      sources: behind,
      speakers: behind.map(({ speaker }) => speaker),
      relays: [...names, first.speaker.name],
    };
  }
  return { sources, speakers: sources.map(({ speaker }) => speaker), relays: names };
}

function remember(state: State, { speaker, sort }: ResolvedSource, { content, source }: Attribution): void {
  if (sort === 'unnamed') return;
  const at = source?.start ?? content[0]?.start ?? 0;
  state.context.cast.appear({ speaker, sort, at });
}

/** "Smith spoke out for it, according to the agency": the agency relays Smith's claim and makes none of its own. */
function isOnlyRelay(
  state: State,
  attribution: Attribution,
  others: readonly Attribution[],
  who: Who,
): boolean {
  if (who.sources[0]?.sort !== 'outlet') return false;
  const inner = others.filter((other) => enclosing(other, [attribution]).length > 0 && other.source);
  const isOnly = inner.some((other) => state.cues && startsTogether(attribution, other));
  if (isOnly) for (const source of who.sources) remember(state, source, attribution);
  return isOnly;
}

/** The inner source opens the outer content: all of it is what that source says. */
const startsTogether = (outer: Attribution, inner: Attribution): boolean =>
  Math.abs((inner.source?.start ?? Number.MAX_SAFE_INTEGER) - (hull(outer.content)?.start ?? 0)) <= 4;

/** A quotation right behind another of the same speaker came the same way ("…," the agency quoted her. "…," she said). */
function carriedRelays(
  state: State,
  passage: Passage,
  { content }: Attribution,
  { speakers }: Who,
): readonly string[] {
  const before = state.done.at(-1);
  const isNext =
    before?.kind === 'direct' && kindOf(passage, content) === 'direct' && before.passage !== passage;
  const isSame = before?.speakers[0]?.id === speakers[0]?.id && speakers[0]?.certainty === 'inferred';
  return isNext && isSame ? before.relays : [];
}

function outerRelays(
  state: State,
  passage: Passage,
  attribution: Attribution,
  others: readonly Attribution[],
): string[] {
  return enclosing(attribution, others).flatMap((outer) =>
    outer.source
      ? resolveAt(state, passage, outer.source)
          .slice(0, 1)
          .map(({ speaker }) => speaker.name)
      : [],
  );
}

/** The cue is shown where the content alone would say something else, or is no clause. */
function selectorOf({ pattern, content, cue, entry }: Attribution): Span {
  const whole = hull(content) ?? { start: 0, end: 0 };
  const needsCue = pattern === 'cue-object' || entry?.polarity === 'denies';
  return (needsCue ? hull([whole, ...cue]) : null) ?? whole;
}

function withoutMarks(passage: Passage, span: Span): Span {
  const quotation = passage.quotations.find(({ start, end }) => start === span.start && end === span.end);
  return quotation ? quotation.inner : span;
}

function kindOf(passage: Passage, content: readonly Span[]): Utterance['kind'] {
  const isQuoted = (span: Span) =>
    passage.quotations.some(({ start, end }) => start <= span.start && span.end <= end);
  if (content.every(isQuoted)) return 'direct';
  const touchesMarks = content.some((span) =>
    passage.quotations.some((quotation) => overlaps(quotation, span)),
  );
  return touchesMarks ? 'mixed' : 'indirect';
}

/** A quotation without a cue of its own continues the one who was last quoted or reported in the paragraph. */
function carriedQuotation(state: State, passage: Passage, section: Section, sentence: Sentence): Utterance[] {
  const quotation = passage.quotations.find(
    ({ start, end }) => start <= sentence.start + 1 && end >= sentence.end - 1,
  );
  const before = state.done.filter((one) => one.passage === passage && one.speakers.length > 0).at(-1);
  if (!quotation || !before || !isSpeech(passage, quotation)) return [];
  const selector = { start: quotation.start, end: quotation.end };
  return [
    {
      passage,
      section,
      sentence: { start: sentence.start, end: sentence.end },
      selector,
      content: [quotation.inner],
      kind: 'direct',
      cue: null,
      entry: null,
      speakers: before.speakers.map((speaker) => ({ ...speaker, certainty: 'inferred' as const })),
      relays: before.relays,
    },
  ];
}
