/** The order in which rules tell what each unit of a page is, and why in that order. */
import type { BlockKind } from '../domain/article.ts';
import type { Page, Rule } from './page.ts';
import { biographies } from './rules/biographies.ts';
import { captions } from './rules/captions.ts';
import { cards } from './rules/cards.ts';
import { furniture } from './rules/furniture.ts';
import { given } from './rules/given.ts';
import { headline } from './rules/headline.ts';
import { metadataLines } from './rules/metadata-lines.ts';
import { neighbours } from './rules/neighbours.ts';
import { pictureLines } from './rules/picture-lines.ts';
import { prose } from './rules/prose.ts';
import { repeats } from './rules/repeats.ts';
import { sections } from './rules/sections.ts';
import { standfirst } from './rules/standfirst.ts';
import { summaryBox } from './rules/summary-box.ts';
import { tail } from './rules/tail.ts';
import { teasers } from './rules/teasers.ts';

const RULES: readonly Rule[] = [
  // What a line is by itself.
  given,
  furniture,
  metadataLines,
  captions,
  prose,
  // A box may hold prose: it overrules.
  summaryBox,
  // Needs to know where prose begins.
  headline,
  // Need the headline, so as not to take it.
  teasers,
  pictureLines,
  sections,
  repeats,
  cards,
  // What is left goes with what stands around it.
  neighbours,
  // Need all lines decided.
  standfirst,
  biographies,
  tail,
];

/** The kind of every unit, in order. */
export function classify(page: Page): BlockKind[] {
  let kinds: (BlockKind | null)[] = page.units.map(() => null);
  for (const rule of RULES) {
    const next = [...kinds];
    for (const { unit, kind } of rule(page, kinds)) next[unit] = kind;
    kinds = next;
  }
  return kinds.map((kind) => kind ?? 'boilerplate');
}
