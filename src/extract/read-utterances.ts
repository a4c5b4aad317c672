/** Reads an article's passages in order into what was said by whom, and what the outlet tells itself. */
import { type Article, type Block, isBody } from '../domain/article.ts';
import type { Section } from '../domain/claim.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { readPassage } from '../language/passage.ts';
import type { Sentence } from '../language/sentences.ts';
import { attributed } from './attributed.ts';
import { attributePassage } from './attribution/attribute-passage.ts';
import type { Attribution } from './attribution/attribution.ts';
import type { CueBook } from './attribution/cue-book.ts';
import { carriedOn } from './carried.ts';
import { isStatement, narratedClauses, uncovered } from './narration.ts';
import type { PassageReading } from './reading.ts';
import { createCast } from './speakers/cast.ts';
import type { Directory } from './speakers/directory.ts';
import { splitAtSemicolons } from './split-content.ts';
import type { Utterance } from './utterance.ts';

interface Knowledge {
  readonly cues: CueBook;
  readonly directory: Directory;
  /** ISO code of the country that the article is mainly about. */
  readonly home: string | null;
}

/** Utterances in the order of the text. Only the article's own blocks and its summary are read. */
export function readUtterances({ text, blocks }: Article, { cues, directory, home }: Knowledge): Utterance[] {
  const passages = blocks
    .filter((block) => isBody(block) || block.kind === 'summary')
    .map((block) => ({ section: sectionOf(block.kind), passage: readPassage(text, block) }));
  const cast = createCast(
    passages.map(({ passage }) => passage),
    directory,
  );
  const done: Utterance[] = [];
  // Headline and summary repeat the article; read last, their short names are already known from it.
  const inOrder = [...passages].sort((a, b) => Number(a.section !== 'body') - Number(b.section !== 'body'));
  for (const one of inOrder) readInto({ ...one, context: { text, directory, cast, home }, cues, done });
  return done.sort((a, b) => a.selector.start - b.selector.start);
}

const sectionOf = (kind: Block['kind']): Section => {
  if (kind === 'summary') return 'summary';
  return kind === 'headline' || kind === 'subheading' ? 'headline' : 'body';
};

function readInto(reading: PassageReading): void {
  const { passage, section, cues, done } = reading;
  const attributions = attributePassage(passage, cues, section === 'headline');
  for (const sentence of passage.sentences) {
    const own = attributions.filter((one) => one.sentence.start === sentence.start);
    const said = own.flatMap((one) => attributed(reading, one, own)).flatMap(splitAtSemicolons);
    const voiced = said.length ? said : carriedOn(reading, sentence);
    const rest = said.length || !voiced.length ? narratedIn(reading, sentence, own, said) : [];
    done.push(...voiced, ...rest.map((span) => narration(reading, sentence, span)));
  }
}

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
