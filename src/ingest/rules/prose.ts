/** Running text: enough words, enough of them stop words, ended as sentences end. */
import type { Page, Rule, Unit } from '../page.ts';

const ENOUGH_WORDS = 16;
const ENOUGH_STOPS = 0.28;
/** So long a line is prose even when its end was cut off. */
const LONG = 32;

export function isProse(unit: Unit, { english }: Page): boolean {
  if (unit.mark === 'title' || unit.mark === 'heading') return false;
  const running = !english || unit.stops >= ENOUGH_STOPS || (unit.stops >= 0.2 && unit.words >= 24);
  if (!running) return false;
  return (unit.words >= ENOUGH_WORDS && unit.closes) || unit.words >= LONG;
}

export const prose: Rule = (page, kinds) =>
  page.units.flatMap((unit, i) =>
    kinds[i] === null && isProse(unit, page) ? [{ unit: i, kind: 'paragraph' as const }] : [],
  );
