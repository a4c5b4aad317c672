import { describe, expect, it } from 'vitest';
import { inShort } from './read-text.ts';

describe('what is reported in a clause', () => {
  it.each([
    [
      'Ada Brook said that the hall would open in May.',
      'Ada Brook | said | the hall would open in May',
      'that',
    ],
    ['Ada Brook said the hall would open.', 'Ada Brook | said | the hall would open', 'no “that”'],
    [
      'The hall would open in May, the city said.',
      'the city | said | The hall would open in May',
      'behind it',
    ],
    [
      'The hall will open in May, according to the city.',
      'the city | according to | The hall will open in May',
      'according to, behind',
    ],
    [
      'According to the city, the hall will open in May.',
      'the city | According to | the hall will open in May',
      'according to, in front',
    ],
    [
      'The agency quoted Ada Brook as saying that the hall would open.',
      'Ada Brook | quoted … as saying | the hall would open',
      'the relay is not the source',
    ],
    ['The city denied the closure.', 'The city | denied | the closure', 'an object'],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual([expected]);
  });

  it('takes a colon for a cue in a headline only', () => {
    expect(inShort('Mayor: The hall will open in May', { headline: true })).toEqual([
      'Mayor | : | The hall will open in May',
    ]);
    expect(inShort('Mayor: The hall will open in May')).toEqual([]);
  });
});
