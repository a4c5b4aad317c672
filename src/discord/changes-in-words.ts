/** What a registration changes, line by line. */
import { type Comparison, isSame } from './compare-commands.ts';

/** `place`: "everywhere", "on server 123". */
export function changesInWords(comparison: Comparison, place: string): readonly string[] {
  const { added, changed, removed, unchanged } = comparison;
  if (isSame(comparison)) return [`Nothing changed ${place}: ${unchanged.length} commands.`];
  return [
    ...added.map((name) => `added    ${name}`),
    ...changed.map(({ name, fields }) => `changed  ${name}: ${fields.join(', ')}`),
    ...removed.map((name) => `removed  ${name}`),
    `Registered ${place}: ${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged.length} unchanged.`,
  ];
}
