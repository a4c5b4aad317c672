import { describe, expect, it } from 'vitest';
import { stemWord } from '../../../src/language/terms.ts';
import { createSpeller } from '../../../src/search/question/spelling.ts';

const speller = createSpeller(['harbour', 'blockade', 'dockers', 'tell', 'talks', 'tanker', 'negotiation']);

describe('stemOf', () => {
  it.each([
    ['blokade', 'blockade', 'a letter left out'],
    ['dockres', 'dockers', 'two letters swapped'],
    ['tlaks', 'talks', 'swapped in a short word'],
    ['negociaton', 'negotiation', 'two slips in a long word'],
    ['tankre', 'tanker', 'swapped at the end'],
  ])('takes %s for %s: %s', (typed, meant) => {
    expect(speller.stemOf(typed)).toBe(stemWord(meant));
  });

  it.each([
    ['tall', 'another letter in a short word makes another word'],
    ['bell', 'nobody mistypes the first letter'],
    ['tel', 'three letters are near to everything'],
    ['docker', 'an inflection of a known word is known'],
    ['crane', 'nothing is near'],
    ['2022', 'digits are no letters'],
    ['x'.repeat(500), 'no word is so long'],
  ])('leaves %s alone: %s', (typed) => {
    expect(speller.stemOf(typed)).toBe(stemWord(typed));
  });

  it('takes the first of equally near words', () => {
    expect(createSpeller(['moored', 'mooref']).stemOf('mooreg')).toBe(stemWord('moored'));
  });
});
