import { describe, expect, it } from 'vitest';
import { genderOf } from '../../src/language/gender.ts';
import { MEN, WOMEN } from '../../src/language/given-names.ts';

describe('gender', () => {
  it.each([
    ['Ada Brook', null, 'she'],
    ['Madeleine Hill', null, 'she'],
    ['Barack Hill', null, 'he'],
    ['Ilya Hill', null, 'he'],
    ['Sasha Hill', 'spokeswoman for the port', 'she'],
    ['Robin Hill', 'Mrs', 'she'],
    ['Qwyn Hill', null, null],
    ['Hill', null, null],
    ['Jan Hill', null, null],
    ['Andrea Hill', null, null],
    ['Robin Hill', null, null],
    ['Jean-Claude Hill', null, 'he'],
    ['Anne-Marie Hill', null, 'she'],
  ])('of %s (%s) is %s', (name, description, gender) => {
    expect(genderOf(name, description)).toBe(gender);
  });

  it('takes no name for both', () => {
    expect([...WOMEN].filter((name) => MEN.has(name))).toEqual([]);
  });
});
