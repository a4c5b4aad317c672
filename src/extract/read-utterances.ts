/** Reads an article's passages in order into what was said by whom, and what the outlet tells itself. */
import { type Article, type Block, isBody } from '../domain/article.ts';
import type { Section } from '../domain/claim.ts';
import { contains, hull, overlaps, type Span } from '../domain/span.ts';
import { type Passage, readPassage } from '../language/passage.ts';
import type { Sentence } from '../language/sentences.ts';
import { attributed, isAsked } from './attributed.ts';
import { attributeArticle } from './attribution/attribute-article.ts';
import type { Method } from './attribution/attribute-passage.ts';
import type { Attribution } from './attribution/attribution.ts';
import type { CueBook } from './attribution/cue-book.ts';
import { carriedDetail } from './carried.ts';
import { isStatement, narratedClauses, uncovered } from './narration.ts';
import { kindOf, withoutMarks } from './quoting.ts';
import type { PassageReading } from './reading.ts';
import { createCast } from './speakers/cast.ts';
import type { Directory } from './speakers/directory.ts';
import { splitAtSemicolons } from './split-content.ts';
import type { Utterance } from './utterance.ts';

interface Knowledge {
  readonly cues: CueBook;
  readonly directory: Directory;
  readonly method: Method;
  /** ISO code of the country that the article is mainly about. */
  readonly home: string | null;
}

/** Utterances in the order of the text. Only the article's own blocks and its summary are read. */
export function readUtterances(
  { text, blocks }: Article,
  { cues, directory, method, home }: Knowledge,
): Utterance[] {
  const passages = blocks
    .filter((block) => isBody(block) || block.kind === 'summary')
    .map((block) => ({ section: sectionOf(block.kind), passage: readPassage(text, block) }));
  const found = attributeArticle(
    passages.map(({ passage, section }) => ({ passage, isHeadline: section === 'headline' })),
    cues,
    method,
  );
  const attributionsOf = new Map(passages.map(({ passage }, index) => [passage, found[index] ?? []]));
  const cast = createCast(
    passages.map(({ passage }) => passage),
    directory,
  );
  const done: Utterance[] = [];
  // Headline and summary repeat the article; read last, their short names are already known from it.
  const inOrder = [...passages].sort((a, b) => Number(a.section !== 'body') - Number(b.section !== 'body'));
  for (const one of inOrder) {
    const attributions = attributionsOf.get(one.passage) ?? [];
    readInto({ ...one, context: { text, directory, cast, home }, cues, done }, attributions);
  }
  return done.sort((a, b) => a.selector.start - b.selector.start);
}

const sectionOf = (kind: Block['kind']): Section => {
  if (kind === 'summary') return 'summary';
  return kind === 'headline' || kind === 'subheading' ? 'headline' : 'body';
};

function readInto(reading: PassageReading, attributions: readonly Attribution[]): void {
  const { passage, done } = reading;
  if (attributions.some((one) => isAsked(passage.text, one))) return;
  const bySentence = groupBySentence(attributions);
  for (const sentence of passage.sentences) {
    const own = bySentence.get(sentence.start) ?? [];
    if (!own.length && isSpoken(reading, sentence)) continue;
    const said = own
      .flatMap((one) => goesOn(reading, one) ?? attributed(reading, one, own))
      .flatMap(splitAtSemicolons);
    const voiced = said.length ? said : carriedDetail(reading, sentence);
    const rest = said.length || !voiced.length ? narratedIn(reading, sentence, own, said) : [];
    done.push(...voiced, ...rest.map((span) => narration(reading, sentence, span)));
  }
}

/** No sentence of news attributes more; what goes on for ever must not take for ever. */
const MOST_IN_SENTENCE = 100;

function groupBySentence(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Attribution[]> {
  const groups = new Map<number, Attribution[]>();
  for (const one of attributions) {
    const group = groups.get(one.sentence.start) ?? [];
    if (group.length < MOST_IN_SENTENCE) group.push(one);
    groups.set(one.sentence.start, group);
  }
  return groups;
}

/** A further sentence of an answer that is on record as a whole. */
const isSpoken = ({ passage, done }: PassageReading, sentence: Sentence): boolean =>
  done.some((one) => one.passage === passage && one.kind === 'direct' && contains(one.selector, sentence));

/** A quotation without a cue comes from whom the one before it came from, and the same way. */
function goesOn({ passage, section, done }: PassageReading, attribution: Attribution): Utterance[] | null {
  const { carried, continues, content, sentence } = attribution;
  if (!carried || !continues) return null;
  const isOrigin = (one: Utterance) =>
    one.content.some((span) => continues.content.some((other) => overlaps(span, other)));
  const before = done.findLast(isOrigin);
  const selector = hull(content);
  if (!before || !selector || before.speakers.length === 0) return [];
  return [
    {
      passage,
      section,
      sentence: { start: sentence.start, end: sentence.end },
      selector,
      content: content.map((span) => withoutMarks(passage, span)),
      kind: kindOf(passage, content),
      cue: null,
      entry: null,
      negatedCue: false,
      speakers: isPlain(passage, continues)
        ? before.speakers
        : before.speakers.map((speaker) => ({ ...speaker, certainty: 'inferred' })),
      relays: before.relays,
    },
  ];
}

/** “…,” Smith said. “…”: in one paragraph, behind a quotation with its cue, nobody takes it for anybody else's. */
const isPlain = (passage: Passage, { pattern, sentence }: Attribution): boolean =>
  /^quoted-with-/u.test(pattern) && passage.sentences.some(({ start }) => start === sentence.start);

/** The parts of a sentence that the outlet tells in its own words. */
function narratedIn(
  { passage, section }: PassageReading,
  sentence: Sentence,
  attributions: readonly Attribution[],
  said: readonly Utterance[],
): Span[] {
  if (said.length) return uncovered(passage, sentence, coveredBy(attributions, said));
  return isStatement(passage, sentence) && section !== 'headline' ? narratedClauses(passage, sentence) : [];
}

/** Content, cues and sources of those attributions that became utterances. */
function coveredBy(attributions: readonly Attribution[], said: readonly Utterance[]): Span[] {
  const isSaid = ({ content }: Attribution) =>
    said.some((one) => one.content.some((span) => content.some((other) => overlaps(span, other))));
  const sources = attributions.filter(isSaid).flatMap(({ source }) => (source ? [source] : []));
  return [...sources, ...said.flatMap(({ content, cue }) => [...content, ...(cue ? [cue] : [])])];
}

const narration = (
  { passage, section }: PassageReading,
  { start, end }: Sentence,
  selector: Span,
): Utterance => ({
  passage,
  section,
  sentence: { start, end },
  selector,
  content: [selector],
  kind: 'narration',
  cue: null,
  entry: null,
  negatedCue: false,
  speakers: [],
  relays: [],
});
