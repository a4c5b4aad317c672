/** Whether "he" or "she" can stand for a person, from a title, a noun or the first name; null when it cannot be told. */

export type Gender = 'he' | 'she';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const HE_WORDS = list(
  'mr sir lord king prince spokesman chairman congressman businessman father brother bishop man',
);
const SHE_WORDS = list(
  'mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman businesswoman mother sister woman',
);

/** Names of women that do not end in "a". */
const WOMEN = list(`
  agnes alice amy angeline anne astrid beatriz beth betsy carmen carol catherine christine claire deborah dolores edith
  eileen ellen elisabeth elizabeth emily erin esther frances hannah harriet helen hillary ines ingrid irene isabel jane
  janet jean jennifer jill joan josephine joyce judith karen kate katherine kathleen kelly kellyanne kirsten lauren leah
  liz louise lucy lyubov marine margaret marjorie mary maureen megan meghan melanie mercedes mette michelle muriel nancy
  nicole pilar rachel rosemary ruth sarah sharon sinead susan ursel wendy yvonne zoe`);

/** Names of men that end in "a". */
const MEN = list(`
  abdulla andrea costa danila elisha esa ezra foma ilya isa issa joshua juha jukka kuzma luca luka mika misha musa
  mustafa mykola mykyta nikita pekka sasha savva thoma toma`);

/** `name` is a full name, `description` what stands around it ("spokeswoman for the port", "Mr"). */
export function genderOf(name: string, description: string | null): Gender | null {
  const words = `${description ?? ''}`.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => SHE_WORDS.has(word))) return 'she';
  if (words.some((word) => HE_WORDS.has(word))) return 'he';
  const [first = '', ...more] = name.toLowerCase().split(/[\s-]+/u);
  if (!more.length) return null;
  if (WOMEN.has(first)) return 'she';
  if (first.endsWith('a')) return MEN.has(first) ? 'he' : 'she';
  return /(?:ova|eva|ina|skaya|skaia|ska|enkova)$/u.test(more.at(-1) ?? '') ? 'she' : null;
}
