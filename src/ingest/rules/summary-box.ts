/** Boxes that sum the article up: never preferred to the article, often made by a machine. */
import { wordsOf } from '../features.ts';
import { type Decision, decideRange, type Page, type Rule, type Unit } from '../page.ts';
import { MACHINE_MADE, SUMMARY_LABEL } from '../phrases.ts';

const MOST_LINES = 10;
const LONGEST_LINE = 60;
/** Share of a box's longer words that the rest of the page has to repeat. */
const REPEATED = 0.5;

const content = (text: string): string[] =>
  wordsOf(text.toLowerCase()).filter((word) => word.length >= 5 || /\d/.test(word));

function isRepeated(page: Page, from: number, to: number): boolean {
  const rest = new Set(page.units.slice(to, to + 80).flatMap(({ text }) => content(text)));
  const words = page.units.slice(from, to).flatMap(({ text }) => content(text));
  return words.length > 0 && words.filter((word) => rest.has(word)).length >= words.length * REPEATED;
}

const isDisclosure = (unit: Unit): boolean => unit.words <= 30 && MACHINE_MADE.test(unit.lower);

/** One past the last line of the box that begins at `from`. */
function endOfBox({ units }: Page, from: number): number {
  const first = units[from];
  if (!first) return from;
  const bullets = first.mark === 'bullet';
  const spacing = units[from + 1]?.gap ?? 0;
  let end = from;
  while (end < units.length && end - from < MOST_LINES) {
    const unit = units[end];
    if (!unit || unit.words > LONGEST_LINE || isDisclosure(unit)) break;
    if (bullets && unit.mark !== 'bullet') break;
    if (end > from && !bullets && unit.gap > spacing) break;
    if (end > from && unit.indent > first.indent + 4) break;
    end++;
  }
  return end;
}

function readBox(page: Page, label: number): Decision[] {
  const end = endOfBox(page, label + 1);
  const disclosed = page.units.slice(end, end + 2).findIndex((unit) => isDisclosure(unit));
  const labelled = page.units[label]?.lower.includes('ai ') === true;
  const bullets = page.units[label + 1]?.mark === 'bullet';
  if (end === label + 1 || end >= page.units.length) return [];
  if (end - label < 2 && disclosed === -1 && !bullets) return [];
  if (disclosed === -1 && !labelled && !isRepeated(page, label + 1, end)) return [];
  // "Here is what happened today:" announces the lines of the box and is none of them.
  const announced = page.units[label + 1]?.text.endsWith(':') ? label + 2 : label + 1;
  const lines = [
    ...decideRange(label + 1, announced, 'boilerplate'),
    ...decideRange(announced, end, 'summary'),
  ];
  const disclosure = disclosed === -1 ? [] : [{ unit: end + disclosed, kind: 'boilerplate' as const }];
  return [{ unit: label, kind: 'boilerplate' }, ...lines, ...disclosure];
}

export const summaryBox: Rule = (page) => {
  const decisions: Decision[] = [];
  page.units.forEach((unit, i) => {
    if (unit.words <= 8 && SUMMARY_LABEL.test(unit.lower)) decisions.push(...readBox(page, i));
  });
  return decisions;
};
