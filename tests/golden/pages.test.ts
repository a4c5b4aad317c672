/** Thirty pages in the styles of the web, each line labelled by a person before the program saw it. */
import { describe, expect, it } from 'vitest';
import { pageNames, readPage } from './read-pages.ts';

const BODY = /headline|standfirst|subheading|paragraph/;
const lines = pageNames().flatMap(readPage);

describe('the golden pages', () => {
  it('are thirty, with every kind of block among them', () => {
    expect(pageNames()).toHaveLength(30);
    const kinds = new Set(lines.flatMap(({ expected }) => expected.split('+')));
    expect(kinds.size).toBe(9);
  });

  it('are read as a person reads them in at least 98 of 100 lines', () => {
    const wrong = lines.filter(({ expected, found }) => expected !== found);
    const report = wrong.map(({ page, line, expected, found }) => `${page}: ${expected} → ${found}: ${line}`);
    expect(wrong.length / lines.length, report.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('never offer furniture as evidence where a wrong claim could come from it', () => {
    const leaks = lines.filter(({ expected, found, line }) => {
      const sentence = line.split(' ').length >= 8;
      return sentence && !BODY.test(expected) && BODY.test(found);
    });
    expect(leaks.map(({ page, line }) => `${page}: ${line}`)).toEqual([]);
  });
});
