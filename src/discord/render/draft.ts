/** A card before it is fitted into Discord's limits. */
import type { Shown } from '../../words/card-words.ts';
import { cleanText, shorten } from './clean-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Unit } from './fit-units.ts';

export interface Draft {
  readonly title: string;
  /** In the order shown. */
  readonly units: readonly Unit[];
  /** How many claims the answer has. */
  readonly claims: number;
  /** The units with only the `count` claims that deserve room most; without it the first claims are shown. */
  readonly best?: (count: number) => readonly Unit[];
  /** What is left out when not all fits. */
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
  claims: 0,
});

/** One unit for all of our own sentences; none when there are none. */
export const noteUnits = (notes: readonly string[]): readonly Unit[] =>
  notes.length === 0 ? [] : [plainUnit(notes.slice(0, 5).map(ownWords).join('\n'))];
