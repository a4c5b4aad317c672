/** The form under which names and offices are compared: case, dots, possessives and spellings made one. */

const ARTICLES = /^(?:the|an?)\s+/u;

/** "The U.K. Defence Ministry's" and "UK Defense Ministry" give one key. */
export function nameKey(name: string): string {
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
