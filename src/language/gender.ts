/** Whether "he" or "she" can stand for a person, from a title, a noun or the first name; null when it cannot be told. */
import { isOfEither, MEN, WOMEN } from './given-names.ts';

export type Gender = 'he' | 'she';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const HE_WORDS = list(
  'mr sir lord king prince spokesman chairman congressman businessman father brother bishop man',
);
const SHE_WORDS = list(
  'mrs ms miss lady dame queen princess spokeswoman chairwoman congresswoman businesswoman mother sister woman',
);

/** `name` is a full name, `description` what stands around it ("spokeswoman for the port", "Mr"). */
export function genderOf(name: string, description: string | null): Gender | null {
  const words = `${description ?? ''}`.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => SHE_WORDS.has(word))) return 'she';
  if (words.some((word) => HE_WORDS.has(word))) return 'he';
  const [whole = '', ...more] = name.toLowerCase().split(/\s+/u);
  if (!more.length && !whole.includes('-')) return null;
  const given = MEN.has(whole) ? whole : (whole.split('-')[0] ?? '');
  if (WOMEN.has(given)) return 'she';
  if (MEN.has(given)) return 'he';
  if (given.endsWith('a') && !isOfEither(given)) return 'she';
  return /(?:ova|eva|ina|skaya|skaia|ska|enkova)$/u.test(more.at(-1) ?? '') ? 'she' : null;
}
