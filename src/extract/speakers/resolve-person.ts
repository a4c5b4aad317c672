/** People by their own name: as written, by a surname that the article or the lexicon completes. */
import { type Gender, genderOf } from '../../language/gender.ts';
import { nameKey } from '../../language/name-key.ts';
import { OUTLETS } from '../../language/titles.ts';
import type { Cast } from './cast.ts';
import { personNamed, type ResolvedSource, type SourceContext } from './resolved.ts';
import { readSourceWords } from './source-words.ts';

/** "Kremlin spokesman Dmitry Peskov", "Peskov", "Mr Calder"; null when no person is named. */
export function resolvePerson(
  mention: string,
  at: number,
  { directory, cast }: SourceContext,
): ResolvedSource | null {
  const alias = directory.person(mention);
  const words = readSourceWords(mention);
  const name = alias?.name ?? words.person ?? surnameAlone(mention.split(',')[0] ?? mention, at, cast);
  if (!name || isOutletName(name)) return null;
  const full = cast.fullName(name, at, genderIn(words.title)) ?? name;
  const known = alias ?? directory.person(full);
  if (!known && directory.organisation(full)) return null;
  const { speaker } = personNamed(known?.name ?? full, mention, null, 'stated');
  const id = known?.id ?? speaker.id;
  const role = words.description ?? (id && cast.roleOf(id)) ?? known?.role ?? null;
  return { speaker: { ...speaker, id, role }, sort: 'person' };
}

const genderIn = (title: string | null): Gender | null => (title ? genderOf('', title) : null);

/** "Peskov": one capitalised word that ends a full name of the article. */
function surnameAlone(mention: string, at: number, cast: Cast): string | null {
  const word = mention.trim();
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) ? cast.fullName(word, at, null) : null;
}

const isOutletName = (name: string): boolean => OUTLETS.has(nameKey(name).split(' ').at(-1) ?? '');
