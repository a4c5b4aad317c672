/** Scores the choice of days of a timeline against the days that journalists chose (T17). */
import { z } from 'zod';

export const timelineGold = z.object({ topic: z.string(), refs: z.array(z.array(z.string()).min(1)) });

export const timelinePrediction = z.object({
  topic: z.string(),
  days: z.array(z.object({ date: z.string(), score: z.number() })),
});

function dateF1(reference: readonly string[], days: readonly string[]): number {
  const gold = new Set(reference);
  const sorted = [...gold].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const chosen = [...new Set(days.filter((day) => day >= first && day <= last))].slice(0, gold.size);
  return (2 * chosen.filter((day) => gold.has(day)).length) / (chosen.length + gold.size);
}

/**
 * Mean date F1 over the references. Of the predicted days, best first, that lie between the first and the last day of a
 * reference as many are taken as it has (Martschat and Markert 2018).
 */
export function scoreTimeline(
  references: readonly (readonly string[])[],
  days: readonly { readonly date: string }[],
): number {
  const dates = days.map(({ date }) => date);
  return references.reduce((sum, reference) => sum + dateF1(reference, dates), 0) / references.length;
}
