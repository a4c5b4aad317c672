import { describe, expect, it } from 'vitest';
import { wrap, wrapText } from '../../src/console/wrap.ts';

const mark = (text: string) => `<${text}>`;

describe('wrap', () => {
  it('breaks between words, no line wider than asked', () => {
    const lines = wrapText('the quick brown fox jumps over the lazy dog', { width: 20 });
    expect(lines).toEqual(['the quick brown fox', 'jumps over the lazy', 'dog']);
  });

  it('indents the first line and the others as asked, within the width', () => {
    const lines = wrapText('the quick brown fox jumps over', { width: 24, first: '- ', rest: '    ' });
    expect(lines).toEqual(['- the quick brown fox', '    jumps over']);
  });

  it('leaves a word that is too long whole, on a line of its own', () => {
    const address = `https://example.org/${'a'.repeat(40)}`;
    expect(wrapText(`see ${address} there`, { width: 30 })).toEqual(['see', address, 'there']);
  });

  it('styles only what is to be styled, also across lines and inside a word', () => {
    const runs = [{ text: 'one two thr', style: mark }, { text: 'ee four five six seven' }];
    expect(wrap(runs, { width: 20 })).toEqual(['<one two thr>ee four', 'five six seven']);
    const late = [{ text: 'one two three four ' }, { text: 'five six seven', style: mark }];
    expect(wrap(late, { width: 20 })).toEqual(['one two three four', '<five six seven>']);
  });

  it('does not count marks of style as columns', () => {
    const wide = (text: string) => `${'.'.repeat(50)}${text}`;
    expect(wrap([{ text: 'one two three', style: wide }], { width: 20 })).toHaveLength(1);
  });

  it('counts characters, not code units', () => {
    expect(wrapText(`${'😀'.repeat(10)} ${'😀'.repeat(9)}`, { width: 20 })).toHaveLength(1);
  });

  it('makes one blank of many, also where two runs meet', () => {
    expect(wrap([{ text: 'a \n' }, { text: '\t b' }], { width: 20 })).toEqual(['a b']);
  });

  it('makes nothing of nothing', () => {
    expect(wrapText('  ', { width: 20 })).toEqual([]);
  });
});
