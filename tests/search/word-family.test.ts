import { describe, expect, it } from 'vitest';
import { createFamilies } from '../../src/search/word-family.ts';

const kin = createFamilies([
  'taiwan',
  'taiwanes',
  'terror',
  'terrorist',
  'terrac',
  'war',
  'warn',
  '1945',
  '19456',
  'constitu',
  'cons',
]);

describe('createFamilies', () => {
  it.each([
    ['taiwan', ['taiwanes']],
    ['terrorist', ['terror']],
    // Its first four letters alone are common.
    ['terrac', []],
    // Too short to tell: "war" is no "warn".
    ['warn', []],
    ['1945', []],
    // Most of the longer word is something else.
    ['cons', []],
    ['', []],
  ])('of %s are %j', (term, found) => {
    expect(kin(term)).toEqual(found);
  });

  it('finds kin for a word that is not among them', () => {
    expect(kin('terrorism')).toEqual(['terror', 'terrorist']);
  });
});
