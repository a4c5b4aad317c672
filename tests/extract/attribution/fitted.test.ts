import { describe, expect, it } from 'vitest';
import {
  CELLS,
  decodeWeights,
  encodeWeights,
  LEVELS,
} from '../../../src/extract/attribution/fitted/weights.ts';
import { inShort, readText, weights } from './read-text.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('stored weights', () => {
  it('come back as they were, at the levels that are stored', () => {
    const fitted = new Float32Array(CELLS);
    fitted[0] = LEVELS[0] ?? 0;
    fitted[15] = LEVELS[9] ?? 0;
    fitted[40] = LEVELS[15] ?? 0;
    fitted[CELLS - 1] = LEVELS[3] ?? 0;
    const read = decodeWeights(base64(encodeWeights(fitted)));
    expect([read[0], read[15], read[40], read[CELLS - 1]]).toEqual([
      LEVELS[0],
      LEVELS[9],
      LEVELS[15],
      LEVELS[3],
    ]);
    expect(read.filter((weight) => weight !== 0).length).toBe(4);
  });

  it('are refused when they run past their cells', () => {
    const tooLong = new Uint8Array(Math.ceil(CELLS / 15) + 1).fill(15 << 4);
    expect(() => decodeWeights(base64(tooLong))).toThrow(RangeError);
  });
});

describe('with fitted weights', () => {
  const read = (text: string) => inShort(text, { fitted: weights });

  it.each([
    ['Ada Brook said that the hall would open in May.', 'Ada Brook', 'the hall would open in May'],
    [
      '“We open in May,” said Ada Brook, the mayor of Hull.',
      'Ada Brook, the mayor of Hull',
      '“We open in May,”',
    ],
    ['The hall, she said, would open in May.', 'she', 'The hall … would open in May'],
    ['He left the room early, saying the hall would open in May.', 'He', 'the hall would open in May'],
    ['Voters believe that the hall will never open.', 'Voters', 'the hall will never open'],
    ['The mayor hopes that the hall will open in May.', 'The mayor', 'the hall will open in May'],
  ])('%s', (text, source, content) => {
    const [found] = readText(text, { fitted: weights });
    expect(found).toMatchObject({ source, content });
  });

  it('never cuts a quotation', () => {
    const text = 'She called it “a hall that opens, they say, in May” and left.';
    const quotation = '“a hall that opens, they say, in May”';
    for (const { content } of readText(text, { fitted: weights })) {
      if (content.includes('hall')) expect(content).toContain(quotation);
    }
  });

  it('leaves quotations that it gives to nobody to the rules', () => {
    expect(read('“We open in May.” — Ada Brook')).toEqual(['Ada Brook | — | “We open in May.”']);
  });

  it.each(['The hall opened in May.', 'Her novel “A Summer in Hull” sold well.', 'Ada Brook walked home.'])(
    'says nothing on %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
