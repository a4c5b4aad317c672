import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

describe('a claim that goes on about the thing before', () => {
  it.each([
    ['A soldier', 'A soldier', '2023-05'],
    ['A soldier', 'A doctor', undefined],
  ])('of %s, then of %s: about %s', (first, second, about) => {
    const { claims } = extractFrom([
      `${first} said that the drive began in May 2023.`,
      `${second} said that it will take six weeks.`,
    ]);
    expect(claimWith(claims, 'six weeks').about?.value).toBe(about);
  });
});
