import { describe, expect, it } from 'vitest';
import {
  nameKey,
  nameWords,
  soundOf,
  transliterate,
  withoutCase,
} from '../../../src/search/names/name-forms.ts';

it('reads a name without articles, possessives, points and the second spelling of defence', () => {
  expect(nameKey("The U.K.'s Ministry of Defence")).toBe('uk ministry of defense');
});

it('has no words for what is no name', () => {
  expect(nameWords('— 🥶 !')).toEqual([]);
});

describe('how names sound', () => {
  it.each([
    ['Peskow', 'Peskov', 'German spelling'],
    ['Peskof', 'Peskov', 'an unvoiced ending'],
    ['Shoygu', 'Shoigu', 'y for i'],
    ['Ludmila', 'Lyudmila', 'a soft l'],
    ['Grossberg', 'Grosberg', 'a doubled letter'],
    ['Skibitsky', 'Skibitskyi', 'the Ukrainian ending'],
    ['Kharkiv', 'Harkiv', 'kh for h'],
  ])('%s like %s (%s)', (a, b) => {
    expect(soundOf(a.toLowerCase())).toBe(soundOf(b.toLowerCase()));
  });

  it.each([
    ['merkel', 'markov'],
    ['berg', 'borg'],
    ['holm', 'holt'],
  ])('%s not like %s', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b));
  });
});

describe('Cyrillic', () => {
  it.each([
    ['песков', 'peskov'],
    ['шоигу', 'shoigu'],
    ['щука', 'shchuka'],
  ])('%s → %s', (cyrillic, latin) => {
    expect(transliterate(cyrillic)).toBe(latin);
  });

  it('takes case forms of a name for one', () => {
    expect(new Set(['песков', 'пескова', 'пескову', 'песковым', 'пескове'].map(withoutCase)).size).toBe(1);
    expect(new Set(['зеленскии', 'зеленского', 'зеленским'].map(withoutCase)).size).toBe(1);
  });

  it('leaves a short word alone', () => {
    expect(withoutCase('цои')).toBe('цои');
  });
});
