import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/search/name-fit.ts';
import { stemsOf } from '../../src/search/question/phrase-book.ts';

const HOLM = [stemsOf('Marta Holm'), stemsOf('Holm')];

describe('roleOf', () => {
  it.each([
    ['Holm rejected the plan', 'subject'],
    ['President Marta Holm rejected the plan', 'subject'],
    ['In the morning the council and Holm agreed', 'actor'],
    ['Ilyin rejected Holm’s call for a pause', 'other'],
    ['The dockers were addressed by President Holm', 'other'],
    ['A letter to Marta Holm, and Holm answered it', 'actor'],
    ['The dockers marched', null],
    ['', null],
  ])('%s', (text, role) => {
    expect(roleOf(text, HOLM)).toBe(role);
  });
});
