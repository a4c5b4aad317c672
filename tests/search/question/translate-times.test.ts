import { expect, it } from 'vitest';
import { translateTimes } from '../../../src/search/question/translate-times.ts';

it.each([
  ['сколько докеров весной 2031', 'сколько докеров spring 2031'],
  ['31 марта 2031', '31 March 2031'],
  ['у травні 2031', 'у May 2031'],
  ['восени', 'autumn'],
  ['мартовский', 'мартовский'],
  ['in May 2031', 'in May 2031'],
])('%s → %s', (text, expected) => {
  expect(translateTimes(text)).toBe(expected);
});
