/** Links that scroll to the sentence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToClaim } from '../../src/command/text-fragment.ts';
import { buildClaim } from '../support/claims.ts';

const link = (exact: string, url: string | null): string | null =>
  linkToClaim(buildClaim({ exact }, { url }));

describe('a link to a claim', () => {
  it.each([
    [
      'names a short passage whole',
      'It rose.',
      'https://a.example/b',
      'https://a.example/b#:~:text=It%20rose.',
    ],
    [
      'encodes what has a meaning in the directive, or would end a link',
      'A-b, (c) & d',
      'https://a.example/b',
      'https://a.example/b#:~:text=A%2Db%2C%20%28c%29%20%26%20d',
    ],
    [
      'goes on behind a fragment',
      'It rose.',
      'https://a.example/#top',
      'https://a.example/#top:~:text=It%20rose.',
    ],
    [
      'takes line breaks for spaces',
      'It\n  rose.',
      'https://a.example/',
      'https://a.example/#:~:text=It%20rose.',
    ],
    [
      'keeps brackets of the address out of Markdown',
      'x',
      'https://a.example/a_(b)',
      'https://a.example/a_%28b%29#:~:text=x',
    ],
    [
      'names a long passage by its first and last words',
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
      'https://a.example/',
      'https://a.example/#:~:text=one%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen',
    ],
  ])('%s', (_, exact, url, address) => {
    expect(link(exact, url)).toBe(address);
  });

  it.each([
    ['has no address', null],
    ['has none of the web', 'file:///etc/passwd'],
    ['has one that runs something', 'javascript:alert(1)'],
    ['has none that can be read', 'not an address'],
    ['has one too long for a card', `https://a.example/${'a'.repeat(600)}`],
  ])('is not made when the document %s', (_, url) => {
    expect(link('It rose.', url)).toBeNull();
  });

  it('is an address without spaces, brackets or anything that ends a Markdown link, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (words) => {
        const address = link(words, 'https://a.example/b') ?? '';
        expect(URL.canParse(address)).toBe(true);
        expect(address).not.toMatch(/[\s()<>[\]"\\]/u);
      }),
    );
  });
});
