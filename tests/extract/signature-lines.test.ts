/** Quotations signed in the line behind them, as the bot reads them from a page. */
import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

const LETTER = '“The bridge must stay open for all of us, as it has for a hundred years.”';

describe('a quotation that fills its paragraph', () => {
  it.each(['— Jane Doe', '- Jane Doe', '– Jane Doe.', '—Jane Doe'])('has the speaker of %j', (signature) => {
    const { claims } = extractFrom([
      'The council met on Monday in the hall of the town.',
      LETTER,
      signature,
      'It will vote in May.',
    ]);
    expect(claimWith(claims, 'must stay open').speaker?.name).toBe('Jane Doe');
  });

  it.each([
    'Jane Doe',
    '— the bridge was built in 1920',
    '— Read More About Our Long And Old Bridges Here Today',
  ])('has none behind %j', (line) => {
    const { claims } = extractFrom([
      'The council met on Monday in the hall of the town.',
      LETTER,
      line,
      'It will vote in May.',
    ]);
    expect(claims.filter(({ speaker }) => speaker !== null)).toEqual([]);
  });
});
