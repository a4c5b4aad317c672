import { describe, expect, it } from 'vitest';
import type { EventEntry } from '../../src/domain/lexicon.ts';
import { seasonWindow } from '../../src/extract/season-windows.ts';

const HARVEST: EventEntry = {
  id: 'autumn-hunt',
  name: 'Autumn hunt',
  terms: ['autumn hunt'],
  began: null,
  window: { from: '09-15', to: '11-30' },
};
const season = { value: '2021-23', certainty: 'stated', text: 'Autumn 2021' } as const;

describe('seasons that stand for a yearly window', () => {
  it('take its days, as inferred, also with words between', () => {
    expect(seasonWindow(season, 'The Autumn 2021 supervised deer hunt was long.', [HARVEST])).toEqual({
      value: '2021-09-15/2021-11-30',
      certainty: 'inferred',
      text: 'Autumn 2021',
    });
  });

  it('stay seasons when the sentence is about something else', () => {
    expect(seasonWindow(season, 'The Autumn 2021 sales of umbrellas were poor.', [HARVEST])).toBe(season);
    expect(seasonWindow(season, 'The hunt was long before Autumn 2021.', [HARVEST])).toBe(season);
  });
});
