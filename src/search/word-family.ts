/** Words of one family that a stemmer leaves apart: "Taiwan" and "Taiwanese", "terror" and "terrorist". */

/** Letters in which all of a family agree from the start. */
const COMMON = 4;
/** Share of the longer word that must be common. */
const LEAST_COMMON = 0.6;
/** Longer words are no words. */
const LONGEST = 40;

const DIGIT = /\d/;

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** One is the other with another ending: all of the shorter but its last letter is common, and most of the longer. */
function areKin(a: string, b: string): boolean {
  const common = commonLength(a, b);
  return common >= Math.min(a.length, b.length) - 1 && common >= LEAST_COMMON * Math.max(a.length, b.length);
}

const canHaveKin = (term: string): boolean =>
  term.length >= COMMON && term.length <= LONGEST && !DIGIT.test(term);

/** The kin of a stem among the given ones, itself left out, in their order. */
export function createFamilies(terms: Iterable<string>): (term: string) => readonly string[] {
  const byStart = new Map<string, string[]>();
  for (const term of terms) {
    if (!canHaveKin(term)) continue;
    const start = term.slice(0, COMMON);
    const alike = byStart.get(start);
    if (alike) alike.push(term);
    else byStart.set(start, [term]);
  }
  return (term) =>
    canHaveKin(term)
      ? (byStart.get(term.slice(0, COMMON)) ?? []).filter((other) => other !== term && areKin(term, other))
      : [];
}
