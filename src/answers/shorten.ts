/** Cuts a person's own words to a length at which they can be shown back; never used on what somebody said. */

const MAX_SHOWN = 200;

/** At most 200 UTF-16 units, or `most`, cut between words where there is a space, and not inside a surrogate pair. */
export function shorten(text: string, most = MAX_SHOWN): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}
