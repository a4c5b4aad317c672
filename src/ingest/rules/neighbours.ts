/** Lines that are neither prose nor furniture by themselves follow the company they keep. */
import type { BlockKind } from '../../domain/article.ts';
import { isClockLine } from '../dates-in-metadata.ts';
import { BODY_KINDS, type Decision, type Kinds, type Page, type Rule, type Unit } from '../page.ts';

const LONGEST_HEADING = 16;
/** Above the article, a sentence with such a share of "we" and "you" is the page's own. */
const ADDRESSES = 0.05;
const NAME_LINE =
  /^[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’-]+(?: [A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’-]+){1,3}(?:,? [A-Za-zÀ-ž ]{2,40})?$/;

const isSentence = (unit: Unit): boolean => unit.closes && unit.words >= 1;

const ROLE_LINE = /\b(?:correspondent|reporter|editor|writer|columnist|contributor|staff|newsroom|desk)s?\b/i;

function atTop(unit: Unit, hasHeadline: boolean, beforeBody: boolean): BlockKind {
  if (isSentence(unit) && unit.words >= 4 && unit.person < ADDRESSES) return 'paragraph';
  if (!hasHeadline) return 'boilerplate';
  if (unit.words <= 6 && (NAME_LINE.test(unit.text) || ROLE_LINE.test(unit.text))) return 'metadata';
  if (unit.words >= 8) return 'paragraph';
  return beforeBody && unit.words >= 2 && unit.gap < 2 ? 'subheading' : 'boilerplate';
}

function between(unit: Unit, next: BlockKind | null): BlockKind {
  if (unit.mark === 'heading' || unit.mark === 'title') return 'subheading';
  if (isSentence(unit) || unit.mark === 'bullet' || unit.mark === 'quote') return 'paragraph';
  // "Source: a deputy on the radio" is a sentence of the article, in the form of a list.
  if (/^[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž]+: \S/.test(unit.text) && unit.words >= 4 && !unit.closes)
    return 'paragraph';
  return unit.words <= LONGEST_HEADING && next === 'paragraph' ? 'subheading' : 'paragraph';
}

const isListed = (unit: Unit): boolean => unit.mark === 'bullet' || unit.mark === 'quote';

function afterBody(unit: Unit, next: Unit | undefined, adjacent: boolean): BlockKind {
  if (!adjacent) return 'boilerplate';
  if (isSentence(unit) && (unit.words >= 2 || /^["“]?[([]/.test(unit.text))) return 'paragraph';
  if (isListed(unit)) return 'paragraph';
  const goesOn = next !== undefined && ((isSentence(next) && next.words >= 5) || isListed(next));
  const heads = unit.words <= LONGEST_HEADING && (unit.mark === 'heading' || unit.gap >= 1);
  return goesOn && heads ? 'subheading' : 'boilerplate';
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

/** The first paragraph: prose, or a full sentence under the headline. */
function firstOfBody({ units }: Page, kinds: Kinds, headlineAt: number): number {
  return units.findIndex((unit, i) => {
    if (kinds[i] === 'paragraph') return true;
    return headlineAt !== -1 && i > headlineAt && kinds[i] === null && isSentence(unit) && unit.words >= 8;
  });
}

/** Two and more unpunctuated lines glued to each other inside the body are links: a heading stands alone. */
function gluedLinks({ units }: Page, kinds: Kinds): Set<number> {
  const isOpen = (i: number): boolean => {
    const unit = units[i];
    return unit !== undefined && kinds[i] === null && !unit.closes && unit.mark === null && unit.words >= 3;
  };
  const links = new Set<number>();
  units.forEach((unit, i) => {
    if (!isOpen(i) || !isOpen(i - 1) || unit.gap > 0) return;
    const above = units[i - 2];
    if (above && /:$/.test(above.text)) return;
    links.add(i - 1).add(i);
  });
  return links;
}

/** Teasers since the last line of body; anything else than a teaser in between is far away. */
function stepsFromBody(kind: BlockKind, steps: number): number {
  if (BODY_KINDS.has(kind)) return 0;
  return kind === 'teaser' ? steps + 1 : 100;
}

/** A full impersonal sentence right after one embedded teaser (label and title) goes on with the article. */
const resumes = (unit: Unit, teased: number): boolean =>
  teased <= 2 && unit.gap >= 1 && unit.closes && unit.words >= 8 && unit.stops >= 0.28 && unit.person === 0;

/** What the lines above have shown, for the line that comes next. */
interface Above {
  readonly before: BlockKind | null;
  readonly teased: number;
}

interface Setting {
  readonly headlineAt: number;
  readonly first: number;
  readonly last: number;
  readonly following: readonly (BlockKind | null)[];
  readonly links: ReadonlySet<number>;
}

/** A name alone close under the headline signs the article, also where a standfirst stands between. */
const isSigner = (unit: Unit, at: number, { headlineAt }: Setting): boolean =>
  headlineAt !== -1 && at <= headlineAt + 4 && unit.words <= 3 && !unit.closes && NAME_LINE.test(unit.text);

function kindOf({ units }: Page, at: number, setting: Setting, { before, teased }: Above): BlockKind {
  const unit = units[at];
  if (!unit) return 'boilerplate';
  const { headlineAt, first, last, following, links } = setting;
  if (at < first) return atTop(unit, headlineAt !== -1 && headlineAt < at, at === first - 1);
  if (at > last) return afterBody(unit, units[at + 1], BODY_KINDS.has(before) || resumes(unit, teased));
  if (isSigner(unit, at, setting)) return 'metadata';
  const entry = units[at - 1];
  if (entry && isClockLine(entry.text) && !unit.closes && unit.mark === null) return 'subheading';
  return links.has(at) ? 'teaser' : between(unit, following[at] ?? null);
}

export const neighbours: Rule = (page, kinds) => {
  if (!kinds.includes('paragraph')) return withoutProse(page, kinds);
  const headlineAt = kinds.indexOf('headline');
  const setting: Setting = {
    headlineAt,
    first: firstOfBody(page, kinds, headlineAt),
    last: kinds.lastIndexOf('paragraph'),
    following: followingLabel(kinds),
    links: gluedLinks(page, kinds),
  };
  const decisions: Decision[] = [];
  let above: Above = { before: null, teased: 0 };
  page.units.forEach((unit, i) => {
    const known = kinds[i] ?? null;
    const kind = known ?? kindOf(page, i, setting, above);
    if (known === null) decisions.push({ unit: i, kind });
    above = {
      before: known !== null && unit.mark === 'marker' ? above.before : kind,
      teased: stepsFromBody(kind, above.teased),
    };
  });
  return decisions;
};
