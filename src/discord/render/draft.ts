/** A card before it is fitted into Discord's limits. */
import type { Shown } from '../../words/card-words.ts';
import { cleanText, shorten } from './clean-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Unit } from './lay-pages.ts';

export interface Draft {
  readonly title: string;
  /** In the order shown. */
  readonly units: readonly Unit[];
  /** Where the units take several pages: the units of a page before them, with the `count` claims that deserve room most. */
  readonly overview?: (count: number) => readonly Unit[];
  /** All on one page, as far as it has room: nobody turns the pages of it. */
  readonly single?: true;
  /** What is counted when not all fits. */
  readonly of: Shown;
}

/** UTF-16 units of one sentence of ours, which may echo what somebody typed. */
const SENTENCE = 600;

/** A sentence of our own; never for words of a document. */
export const ownWords = (text: string): string => escapeMarkdown(shorten(cleanText(text).trim(), SENTENCE));

/** A unit that shows no claim. */
export const plainUnit = (text: string, heading: string | null = null): Unit => ({
  heading,
  text,
  instead: null,
  claims: [],
});

/** One unit for all of our own sentences; none when there are none. */
export const noteUnits = (notes: readonly string[]): readonly Unit[] =>
  notes.length === 0 ? [] : [plainUnit(notes.slice(0, 5).map(ownWords).join('\n'))];
