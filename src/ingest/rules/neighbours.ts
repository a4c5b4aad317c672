/** Lines that are neither prose nor furniture by themselves follow the company they keep. */
import type { BlockKind } from '../../domain/article.ts';
import { BODY_KINDS, type Decision, type Kinds, type Page, type Rule, type Unit } from '../page.ts';

const LONGEST_HEADING = 16;
const NAME_LINE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:,? [\p{L} ]{2,40})?$/u;

const isSentence = (unit: Unit): boolean => unit.closes && unit.words >= 1;

function atTop(unit: Unit, hasHeadline: boolean): BlockKind {
  if (isSentence(unit) && unit.words >= 5 && hasHeadline) return 'paragraph';
  if (hasHeadline && NAME_LINE.test(unit.text) && unit.words <= 6) return 'metadata';
  if (hasHeadline && unit.words >= 8) return 'paragraph';
  return 'boilerplate';
}

function between(unit: Unit, next: BlockKind | null): BlockKind {
  if (unit.mark === 'heading' || unit.mark === 'title') return 'subheading';
  if (isSentence(unit) || unit.mark === 'bullet' || unit.mark === 'quote') return 'paragraph';
  return unit.words <= LONGEST_HEADING && next === 'paragraph' ? 'subheading' : 'paragraph';
}

function afterBody(unit: Unit, adjacent: boolean): BlockKind {
  if (!adjacent) return 'boilerplate';
  if (isSentence(unit) && unit.words >= 2) return 'paragraph';
  if (unit.mark === 'bullet' || unit.mark === 'quote') return 'paragraph';
  return 'boilerplate';
}

/** A page without one line of prose: short notes are read as they stand. */
function withoutProse(page: Page, kinds: Kinds): Decision[] {
  return page.units.flatMap((unit, i): Decision[] => {
    if (kinds[i] !== null) return [];
    if (unit.mark === 'heading' || unit.mark === 'title') return [{ unit: i, kind: 'subheading' }];
    return [{ unit: i, kind: isSentence(unit) || unit.words >= 5 ? 'paragraph' : 'boilerplate' }];
  });
}

const followingLabel = (kinds: Kinds): (BlockKind | null)[] => {
  const following: (BlockKind | null)[] = new Array(kinds.length).fill(null);
  let label: BlockKind | null = null;
  for (let i = kinds.length - 1; i >= 0; i--) {
    following[i] = label;
    label = kinds[i] ?? label;
  }
  return following;
};

export const neighbours: Rule = (page, kinds) => {
  const first = kinds.indexOf('paragraph');
  if (first === -1) return withoutProse(page, kinds);
  const last = kinds.lastIndexOf('paragraph');
  const headlineAt = kinds.indexOf('headline');
  const following = followingLabel(kinds);
  const decisions: Decision[] = [];
  let before: BlockKind | null = null;
  page.units.forEach((unit, i) => {
    const known = kinds[i] ?? null;
    if (known !== null) {
      before = known;
      return;
    }
    let kind: BlockKind;
    if (i < first) kind = atTop(unit, headlineAt !== -1 && headlineAt < i);
    else if (i > last) kind = afterBody(unit, BODY_KINDS.has(before));
    else kind = between(unit, following[i] ?? null);
    decisions.push({ unit: i, kind });
    before = kind;
  });
  return decisions;
};
