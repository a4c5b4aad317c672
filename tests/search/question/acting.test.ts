import { describe, expect, it } from 'vitest';
import { actorsIn, isActing } from '../../../src/search/question/acting.ts';
import { createPhraseBook, stemsOf } from '../../../src/search/question/phrase-book.ts';

const book = createPhraseBook([
  { phrase: 'Nordia', value: 'ND' },
  { phrase: 'Nordian', value: 'ND' },
  { phrase: 'Sudia', value: 'SD' },
]);

describe('isActing', () => {
  it.each([
    ['does nordia want peace', 1, true],
    ['did the nordian fleet sail', 2, true],
    ['who is in nordia', 3, false],
    ['nordia and sudia', 0, false],
    ['путин отрицает мобилизацию', 0, true],
    ['украина хочет мира', 0, true],
    ['чи росія хоче миру', 1, true],
    ['минобороны отрицает потери', 0, true],
    ['путина спросили о мобилизации', 0, false],
    ['россии нужны солдаты', 0, false],
    ['україну звинуватили в атаці', 0, false],
    ['зеленского критикуют за призыв', 0, false],
    ['шольцом недовольны', 0, false],
  ])('%s: the word at %i', (question, place, acting) => {
    expect(isActing(question.split(' '), place)).toBe(acting);
  });
});

describe('actorsIn', () => {
  it.each([
    ['Nordia closed the harbour of Sudia', ['ND']],
    ['Nordian dockers marched', ['ND']],
    ['A blockade of the Nordian coast', []],
    ['Nordia and Sudia agreed', ['ND', 'SD']],
    ['', []],
  ])('%s', (text, codes) => {
    expect([...actorsIn(stemsOf(text), book)]).toEqual(codes);
  });
});
