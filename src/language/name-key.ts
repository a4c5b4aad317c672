/** The form under which names and offices are compared: case, dots, possessives and spellings made one. */

const ARTICLES = /^(?:the|an?)\s+/u;
/** Most names: words of plain letters, whose key needs no look at marks. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** "The U.K. Defence Ministry's" and "UK Defense Ministry" give one key. */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll('defence', 'defense').replace(ARTICLES, '');
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replace(/s'(?=\s|$)/gu, 's')
    .replace(/(?<=\p{L})\.(?=\p{L}\.|\s|$)/gu, '')
    .replace(/defence/gu, 'defense')
    .replace(/[^\p{L}\p{N}./&-]+/gu, ' ')
    .trim()
    .replace(ARTICLES, '');
}

/** Does the key of a phrase hold the other key as whole words? */
export const keyHolds = (phrase: string, part: string): boolean => ` ${phrase} `.includes(` ${part} `);
