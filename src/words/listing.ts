/** Items one after the other, as in a sentence. */

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], link: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${link} ${last}`;
}
