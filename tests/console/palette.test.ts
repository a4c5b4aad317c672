import { describe, expect, it } from 'vitest';
import { COLOURED, choosePalette, PLAIN } from '../../src/console/palette.ts';
import { screenFor } from '../../src/console/screen.ts';

describe('choosePalette', () => {
  it('colours a terminal, and only a terminal', () => {
    expect(choosePalette(true, {})).toBe(COLOURED);
    expect(choosePalette(false, {})).toBe(PLAIN);
  });

  it('heeds NO_COLOR whatever it says, unless it is empty', () => {
    expect(choosePalette(true, { NO_COLOR: '0' })).toBe(PLAIN);
    expect(choosePalette(true, { NO_COLOR: '' })).toBe(COLOURED);
  });

  it('spares terminals that know no colour', () => {
    expect(choosePalette(true, { TERM: 'dumb' })).toBe(PLAIN);
  });
});

describe('screenFor', () => {
  it.each([
    [undefined, 88],
    [0, 88],
    [72, 72],
    [300, 100],
    [5, 40],
  ])('writes for a window of %s columns %i wide', (columns, width) => {
    expect(screenFor({ columns }, {}, 'en').width).toBe(width);
  });
});
