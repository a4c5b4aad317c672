/** The state of reading one article: who is known so far, and what has been read. */
import type { Section } from '../domain/claim.ts';
import type { Passage } from '../language/passage.ts';
import type { CueBook } from './attribution/cue-book.ts';
import type { SourceContext } from './speakers/resolved.ts';
import type { Utterance } from './utterance.ts';

export interface ArticleReading {
  readonly context: SourceContext;
  readonly cues: CueBook;
  /** Utterances so far, in the order of reading. */
  readonly done: Utterance[];
}

/** The passage that is being read. */
export interface PassageReading extends ArticleReading {
  readonly passage: Passage;
  readonly section: Section;
}
