/** Compares the names of speakers: spellings of one speaker are the same, and so is a name with its title. */

export interface Spellings {
  readonly name: string;
  readonly spellings: readonly string[];
}

export interface Names {
  /** One form for every known spelling; of an unknown name, the name without case, dots and article. */
  canonical(name: string): string;
  same(a: string, b: string): boolean;
}

const ARTICLE = /^(?:the|an?) /i;

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll('.', '')
    .replaceAll('defence', 'defense')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(ARTICLE, '');

const hasCapital = (spelling: string): boolean => /\p{Lu}/u.test(spelling.replace(ARTICLE, ''));

/** Do the words of `part` stand in `phrase` as they are? */
const holds = (phrase: string, part: string): boolean => ` ${phrase} `.includes(` ${part} `);

/**
 * A longer phrase ("Kremlin spokesman Dmitry Peskov") is the speaker whose longest spelling stands in it.
 * Spellings without a capital letter ("the ministry") and those that also stand in a spelling of somebody
 * else ("Defense Ministry") say too little for that: they count only when they are the whole name.
 */
export function createNames(entries: readonly Spellings[]): Names {
  const known = new Map<string, string>();
  const capitalised = new Set<string>();
  for (const { name, spellings } of entries) {
    for (const spelling of [name, ...spellings]) {
      known.set(plain(spelling), name);
      if (hasCapital(spelling)) capitalised.add(plain(spelling));
    }
  }
  const belongsToOneOnly = (spelling: string): boolean =>
    [...known].every(([other, name]) => name === known.get(spelling) || !holds(other, spelling));
  const telling = [...capitalised].filter(belongsToOneOnly).sort((a, b) => b.length - a.length);

  const canonical = (name: string): string => {
    const phrase = plain(name);
    const inside = known.has(phrase) ? phrase : telling.find((spelling) => holds(phrase, spelling));
    return known.get(inside ?? phrase) ?? phrase;
  };
  return { canonical, same: (a, b) => canonical(a) === canonical(b) };
}
