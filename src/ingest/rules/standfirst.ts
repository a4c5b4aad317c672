/** The summary under the headline that an outlet sets apart from its article. */
import { wordsOf } from '../features.ts';
import type { Decision, Kinds, Page, Rule } from '../page.ts';

const LONGEST = 60;
const MOST = 2;

const content = (text: string): string[] => wordsOf(text.toLowerCase()).filter((word) => word.length >= 5);

/** Share of the longer words of a unit that the next paragraphs repeat. */
function repeatedShare({ units }: Page, kinds: Kinds, at: number): number {
  const own = content(units[at]?.text ?? '');
  const next = units.filter((_, i) => i > at && i < at + 12 && kinds[i] === 'paragraph').slice(0, 3);
  const rest = new Set(next.flatMap(({ text }) => content(text)));
  return own.length === 0 ? 0 : own.filter((word) => rest.has(word)).length / own.length;
}

/** A byline stands between it and the article; or a picture does, or the headline again, and it is repeated. */
function isSetApart(page: Page, kinds: Kinds, start: number, end: number): boolean {
  if (kinds[end] === 'metadata') return page.units[end]?.mark !== 'marker';
  const apart = kinds[end] === 'caption' || (kinds[end] === 'teaser' && kinds[end + 1] === 'paragraph');
  return apart && repeatedShare(page, kinds, start) >= 0.4;
}

export const standfirst: Rule = (page, kinds) => {
  const headlineAt = kinds.indexOf('headline');
  if (headlineAt === -1) return [];
  let start = headlineAt + 1;
  while (start < kinds.length && (kinds[start] === 'metadata' || kinds[start] === 'boilerplate')) start++;
  let end = start;
  while (end < kinds.length && kinds[end] === 'paragraph' && end - start < MOST) end++;
  const decide = (to: number): Decision[] =>
    Array.from({ length: to - start }, (_, i) => ({ unit: start + i, kind: 'standfirst' as const }));
  if (!kinds.includes('paragraph', end)) return [];
  const fits = (at: number): boolean => (page.units[at]?.words ?? LONGEST + 1) <= LONGEST;
  if (end > start && start === headlineAt + 1 && isSetApart(page, kinds, start, end) && fits(start))
    return decide(end);
  const first = page.units[start];
  if (kinds[start] !== 'paragraph' || !first || !fits(start)) return [];
  return !first.closes || repeatedShare(page, kinds, start) >= 0.6 ? decide(start + 1) : [];
};
