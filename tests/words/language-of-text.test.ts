import { describe, expect, it } from 'vitest';
import { languageOfText } from '../../src/words/language-of-text.ts';

describe('languageOfText', () => {
  it.each([
    ['скільки людей призвали у 2022 році', 'uk'],
    ['що сказав Песков', 'uk'],
    ['хто це казав?', 'uk'],
    ['сколько человек призвали', 'ru'],
    ['что сказал Песков', 'ru'],
    ['объясни', 'ru'],
    ['who said it', null],
    ['Песков', null],
    ['що сказал кто', null],
    ['', null],
  ])('“%s”: %s', (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });
});
