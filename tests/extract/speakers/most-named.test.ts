import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNamings, type Naming } from '../../../src/extract/speakers/most-named.ts';

/** The same, by counting anew for every question. */
function countAnew(namings: readonly Naming[], before: number): string | null {
  const earlier = namings.filter(({ at }) => at < before);
  const asked = earlier.length ? earlier : namings;
  const timesOf = (name: string) => asked.filter((one) => one.name === name).length;
  const most = asked.reduce((best, { name }) => Math.max(best, timesOf(name)), 0);
  return asked.find(({ name }) => timesOf(name) === most)?.name ?? null;
}

describe('the name written out most often', () => {
  it('is the one so far, the first of equals, and of the whole article where none stands before', () => {
    const namings = ['Ada Holm', 'Bo Holm', 'Bo Holm', 'Ada Holm', 'Ada Holm'].map((name, n) => ({
      name,
      at: 10 * n,
    }));
    const mostNamed = countNamings(namings);
    expect([0, 5, 15, 25, 35, 45].map(mostNamed)).toEqual([
      'Ada Holm',
      'Ada Holm',
      'Ada Holm',
      'Bo Holm',
      'Ada Holm',
      'Ada Holm',
    ]);
    expect(countNamings([])(10)).toBeNull();
  });

  it('is what counting anew gives', () => {
    const namings = fc
      .array(fc.record({ name: fc.constantFrom('A', 'B', 'C'), at: fc.nat(30) }), { maxLength: 12 })
      .map((list) => list.sort((a, b) => a.at - b.at));
    fc.assert(
      fc.property(namings, fc.nat(32), (list, before) => {
        expect(countNamings(list)(before)).toBe(countAnew(list, before));
      }),
    );
  });
});
