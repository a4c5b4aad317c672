import { describe, expect, it } from 'vitest';
import { isOfSilence, negatedStems } from '../../../src/answers/check/negation.ts';
import { stemWord } from '../../../src/language/terms.ts';

const isNegated = (word: string, text: string): boolean => negatedStems(text).has(stemWord(word));

describe('negatedStems', () => {
  it.each([
    ['open', 'The harbour will not open.'],
    ['close', 'They denied plans to close the harbour.'],
    ['attract', 'It will "highly unlikely" manage to attract workers.'],
    ['strike', 'A strike is highly unlikely.'],
    ['sent', 'None of the workers will be sent home.'],
    ['stopped', "The work hasn't stopped."],
  ])('%s: %s', (word, text) => {
    expect(isNegated(word, text)).toBe(true);
  });

  it.each([
    ['open', 'The harbour will open.'],
    ['needed', 'Not only cranes are needed.'],
    ['wants', 'The harbour is not closing, it wants to grow.'],
    ['plans', 'She has not denied plans to close it.'],
    ['strike', 'The report is false. A strike begins.'],
  ])('not %s: %s', (word, text) => {
    expect(isNegated(word, text)).toBe(false);
  });
});

describe('isOfSilence', () => {
  it.each(['She never said that it would close.', 'They did not confirm the date.', "He didn't say so."])(
    '%s',
    (text) => {
      expect(isOfSilence(text)).toBe(true);
    },
  );

  it('is not of what was said not to be', () => {
    expect(isOfSilence('She said that it would never close.')).toBe(false);
  });
});
