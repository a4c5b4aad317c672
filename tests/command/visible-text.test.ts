import { describe, expect, it } from 'vitest';
import { shortText, visibleText } from '../../src/command/visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['a colour', 'a\u001b[31mred\u001b[0m b', 'ared b'],
    ['a window title', 'a\u001b]0;owned\u0007b', 'ab'],
    ['a hyperlink', '\u001b]8;;http://x\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['a lone escape', 'a\u001bb', 'ab'],
    ['the eight-bit escape', 'a\u009b31mb', 'a31mb'],
    ['a bell, a backspace, a null', 'a\u0007\u0008\u0000b', 'ab'],
    ['a right-to-left override', 'abc\u202edef', 'abcdef'],
    ['isolates and marks', '\u2066a\u2069\u200e\u061cb', 'ab'],
    ['zero-width spaces and byte order marks', 'a\u200b\ufeff\u2060b', 'ab'],
    ['invisible tags', 'a\u{e0041}\u{e007f}b', 'ab'],
  ])('takes out %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('keeps one line', () => {
    expect(visibleText('a\nb\r\nc\u2028d\te\u0085f')).toBe('a b  c d e f');
  });

  it('keeps what scripts and emoji are written with', () => {
    for (const text of ['«Мобилизации нет»', 'می\u200cخواهم', '👩\u200d👩\u200d👧', 'é', 'e\u0301', '“–”']) {
      expect(visibleText(text)).toBe(text);
    }
  });

  it('shows half of a character as a replacement character', () => {
    expect(visibleText('a\ud83db')).toBe('a\ufffdb');
  });
});

describe('shortText', () => {
  it('leaves short text alone and marks what it cuts, between characters', () => {
    expect(shortText(' abc ', 3)).toBe('abc');
    expect(shortText('😀😀😀😀', 3)).toBe('😀😀…');
  });
});
