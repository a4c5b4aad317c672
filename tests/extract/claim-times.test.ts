import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

const PAPER = { published: '2023-06-15', publisher: 'The Example Times' };

describe('the three times', () => {
  it('keeps said, about and published apart', () => {
    const { claims } = extractFrom(
      [
        'On June 12, the water board said that the new reservoir would be filled between July 1 and August 31 this year.',
      ],
      PAPER,
    );
    const claim = claimWith(claims, 'reservoir');
    expect(claim.said?.value).toBe('2023-06-12');
    expect(claim.about?.value).toBe('2023-07-01/2023-08-31');
    expect(claim.document.published?.value).toBe('2023-06-15');
  });

  it.each([
    [
      'In a letter sent to the council on Monday, the water board said that the reservoir was empty.',
      '2023-06-12',
    ],
    ['The water board told the council last Friday that the reservoir was empty.', '2023-06-09'],
    ['The reservoir was empty, the water board said on Tuesday.', '2023-06-13'],
  ])('finds when it was said: %s', (sentence, said) => {
    expect(claimWith(extractFrom([sentence], PAPER).claims, 'reservoir').said?.value).toBe(said);
  });

  it('does not take a time inside what was said for the time of saying', () => {
    const { claims } = extractFrom(
      ['The water board said that the reservoir had been empty since Monday.'],
      PAPER,
    );
    expect(claimWith(claims, 'reservoir').said).toBeNull();
  });

  it('tells a time of comparison and an aside from the time it is about', () => {
    const { claims } = extractFrom(
      [
        'The agency sold 4,000 permits in May 2023, a rise of 900 compared to May 2021, the highest since 2015.',
      ],
      PAPER,
    );
    const roles = claims.flatMap(({ mentions }) => mentions.map(({ time, role }) => [time.value, role]));
    expect(roles).toEqual([
      ['2023-05', 'about'],
      ['2021-05', 'compared'],
      ['2015', 'background'],
    ]);
  });

  it('takes a time set against now for a comparison, and a day that closes a speech act for its own', () => {
    const { claims } = extractFrom(
      [
        'The port authority said the harbour had 40 cranes three years ago, but now has only 31 of them.',
        'The harbour master Anna Lindqvist spoke out in favour of a new quay on Tuesday.',
      ],
      PAPER,
    );
    expect(claimWith(claims, '40 cranes').about).toBeNull();
    expect(claimWith(claims, 'new quay').said?.value).toBe('2023-06-13');
  });

  it('gives a later quotation of the same speaker the day named before, as inferred', () => {
    const { claims } = extractFrom(
      [
        'Energy commissioner Paul Stein said on Tuesday that the cable had been cut by an anchor in the strait.',
        '“It can be repaired within six weeks if the sea stays calm,” Stein said.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'repaired').said).toMatchObject({ value: '2023-06-13', certainty: 'inferred' });
  });
});
