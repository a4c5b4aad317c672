/** An article of any length in which the names, figures and claims never come again: the hardest kind to take in. */

const GIVEN =
  'Anna Boris Carla David Elena Frank Greta Henry Irina Jacob Karen Liam Maria Nadia Oscar Paula Rosa Simon Tanya Vera'.split(
    ' ',
  );
const SYLLABLES = 'ba de fi go lu ma ne po ru sa ti vo'.split(' ');
const THINGS = 'bridge harbour school market tunnel library station museum clinic stadium'.split(' ');
const ACTS = 'open close move grow shrink flood reopen expand collapse rise'.split(' ');

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** A word of syllables for every number ("Bade", "Fide", …). */
function wordOf(n: number): string {
  const syllables = [pick(SYLLABLES, n)];
  for (let rest = Math.floor(n / SYLLABLES.length); syllables.length < 4; rest = Math.floor(rest / 12))
    syllables.push(pick(SYLLABLES, rest));
  const word = syllables.join('');
  return word[0]?.toUpperCase() + word.slice(1);
}

function paragraph(n: number): string {
  const [surname, other, town] = [wordOf(n), wordOf(n * 7), wordOf(n * 11 + 5)];
  const [thing, act] = [pick(THINGS, n), pick(ACTS, Math.floor(n / 10))];
  switch (n % 3) {
    case 0:
      return `${pick(GIVEN, n)} ${surname}, the mayor of ${town}, said on March ${1 + (n % 28)} that the ${thing} would ${act} for ${1000 + n * 3} visitors.`;
    case 1:
      return `“We never wanted the ${thing} of ${town} to ${act},” ${other} said. “It cost ${n + 7} jobs.” He added that nobody had asked ${surname}.`;
    default:
      return `The minister denied that the ${thing} was sold, according to the ${thing} agency. She said ${surname} knew ${n} people in ${town}.`;
  }
}

/** Paragraphs of `length` characters together, or a little more. */
export function growingText(length: number): string[] {
  const paragraphs: string[] = [];
  for (let size = 0; size < length; ) {
    const next = paragraph(paragraphs.length);
    paragraphs.push(next);
    size += next.length;
  }
  return paragraphs;
}
