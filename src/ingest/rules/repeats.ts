/** Lines that stand on the page more than once: the headline again, buttons, a paragraph captured twice. */
import type { Decision, Kinds, Page, Rule } from '../page.ts';
import { countTexts, normal } from '../repeated.ts';

/** Longer repeats are a copy of the article's own words. */
const SHORT = 8;

/** A short line that each time announces running text is the name of a speaker, not a button. */
function announces(page: Page, kinds: Kinds, at: number): boolean {
  const next = page.units[at + 1];
  return next !== undefined && (kinds[at + 1] === 'paragraph' || (next.closes && next.words >= 4));
}

export const repeats: Rule = (page, kinds) => {
  const counts = countTexts(page.units, 400);
  const headlineAt = kinds.indexOf('headline');
  const title = headlineAt === -1 ? '' : normal(page.units[headlineAt]?.text ?? '');
  const seen = new Set<string>();
  const decisions: Decision[] = [];
  const speakers = speakerNames(page, kinds);
  page.units.forEach((unit, i) => {
    if (unit.words === 0 || unit.words > 400) return;
    const key = normal(unit.text);
    const first = !seen.has(key);
    seen.add(key);
    if (i !== headlineAt && title !== '' && key === title) decisions.push({ unit: i, kind: 'teaser' });
    else if ((counts.get(key) ?? 0) < 2 || speakers.has(key)) return;
    else if (unit.words > SHORT && !first && unit.closes) decisions.push({ unit: i, kind: 'teaser' });
    else if (unit.words <= SHORT && !unit.closes && kinds[i] === null)
      decisions.push({ unit: i, kind: 'boilerplate' });
  });
  return decisions;
};

function speakerNames(page: Page, kinds: Kinds): Set<string> {
  const tally = new Map<string, { times: number; announcing: number }>();
  page.units.forEach((unit, i) => {
    if (unit.words > SHORT || unit.closes) return;
    const key = normal(unit.text);
    const { times, announcing } = tally.get(key) ?? { times: 0, announcing: 0 };
    tally.set(key, { times: times + 1, announcing: announcing + (announces(page, kinds, i) ? 1 : 0) });
  });
  return new Set(
    [...tally].flatMap(([key, { times, announcing }]) => (announcing >= times * 0.8 ? [key] : [])),
  );
}
