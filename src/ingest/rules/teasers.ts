/** Links to other articles: "Related article", "Read more: …", and the headlines under such labels. */
import { BODY_KINDS, type Decision, type Kinds, type Page, type Rule, type Unit } from '../page.ts';
import { EVENT, TEASER_ABOUT, TEASER_LABEL, TEASER_LEAD } from '../phrases.ts';

const LONGEST_TEASER = 28;
const MOST_TEASERS = 12;

/** What stands right under these was paid for. */
const ADVERTISED =
  /^(?:sponsored|promoted|paid|partner|advertiser)(?: content| post| stories| links| by .{2,40})?:?$/;

/** The label and the unpunctuated lines glued under it. */
function advertisement({ units }: Page, kinds: Kinds, label: number): Decision[] {
  const decisions: Decision[] = [{ unit: label, kind: 'boilerplate' }];
  for (let i = label + 1; i < label + 4; i++) {
    const unit = units[i];
    if (!unit || kinds[i] !== null || unit.gap > 0 || unit.closes) break;
    decisions.push({ unit: i, kind: 'boilerplate' });
  }
  return decisions;
}

const isLabel = (unit: Unit): boolean => unit.words <= 8 && TEASER_LABEL.test(unit.lower);

const isOneLine = (unit: Unit): boolean =>
  unit.words <= LONGEST_TEASER && (TEASER_LEAD.test(unit.lower) || TEASER_ABOUT.test(unit.lower));

/** "3h ago  Ferry back in service": an item of a list of latest events. */
const isEvent = (unit: Unit): boolean =>
  unit.words <= LONGEST_TEASER && !unit.closes && EVENT.test(unit.lower);

const isTitle = (unit: Unit): boolean =>
  unit.words <= LONGEST_TEASER && (!/[.:;]["'”’)]*$/.test(unit.text) || unit.mark === 'bullet');

/** The headlines under the label at `label`; the last is left when a heading of the article follows them. */
function titlesUnder(page: Page, kinds: Kinds, label: number): Decision[] {
  const units: number[] = [];
  for (let i = label + 1; i < page.units.length && units.length < MOST_TEASERS; i++) {
    const unit = page.units[i];
    if (!unit || BODY_KINDS.has(kinds[i] ?? null) || !isTitle(unit) || unit.mark === 'heading') break;
    units.push(i);
  }
  const last = units.at(-1);
  const next = last === undefined ? null : (kinds[last + 1] ?? null);
  if (units.length >= 2 && last !== undefined && next === 'paragraph' && isHeadingOf(page, units))
    units.pop();
  const open = (unit: number): boolean =>
    kinds[unit] === null || (kinds[unit] === 'caption' && page.units[unit]?.gap === 0);
  return units.filter(open).map((unit) => ({ unit, kind: 'teaser' }));
}

/** Does the last line stand apart from the teasers above it, shorter than they are? */
function isHeadingOf({ units }: Page, teasers: readonly number[]): boolean {
  const last = units[teasers.at(-1) ?? 0];
  const first = units[teasers[0] ?? 0];
  if (!last || !first || last.mark === 'bullet') return false;
  return last.gap > first.gap || (last.words <= 5 && first.words > 7);
}

export const teasers: Rule = (page, kinds) =>
  page.units.flatMap((unit, i) => {
    if (kinds[i] !== null && kinds[i] !== 'boilerplate' && kinds[i] !== 'paragraph') return [];
    if (isLabel(unit) && kinds[i] !== 'paragraph') {
      const titles = titlesUnder(page, kinds, i);
      const kind = titles.length === 0 && i < kinds.indexOf('headline') ? 'boilerplate' : 'teaser';
      return [{ unit: i, kind } as const, ...titles];
    }
    if (ADVERTISED.test(unit.lower)) return advertisement(page, kinds, i);
    if (isEvent(unit) && kinds[i] !== 'paragraph') return [{ unit: i, kind: 'teaser' as const }];
    return isOneLine(unit) ? [{ unit: i, kind: 'teaser' as const }] : [];
  });
