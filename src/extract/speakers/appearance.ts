/** Somebody who has spoken, or passed words on, at a place of the article. */
import type { Speaker } from '../../domain/speaker.ts';

/** 'person', 'body' or 'outlet': what later pronouns and descriptions may refer to. */
export type Sort = 'person' | 'body' | 'outlet';

export interface Appearance {
  readonly speaker: Speaker;
  readonly sort: Sort;
  readonly at: number;
}

/** An appearance with its words made comparable (`nameKey`). */
export interface Remembered extends Appearance {
  readonly start: number;
  readonly name: string;
  /** What it was called, else its name. */
  readonly called: string;
}
