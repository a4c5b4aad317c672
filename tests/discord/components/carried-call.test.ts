/** A call goes into the ids of components and comes back as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  type Action,
  actionOf,
  type Carried,
  fits,
  idsFor,
  readCarried,
} from '../../../src/discord/components/carried-call.ts';

const ALL = Object.keys(ACTIONS) as Action[];

const text = fc.string({ unit: 'grapheme', maxLength: 120 });
const about = fc.oneof(
  fc.record({
    kind: fc.constant('call' as const),
    command: fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12})?$/),
    values: fc.dictionary(
      fc.stringMatching(/^[a-z]{1,9}$/),
      fc.oneof(text, fc.integer({ min: 0, max: 9999 })),
      { maxKeys: 3, noNullPrototype: true },
    ),
  }),
  fc.record({ kind: fc.constant('claim' as const), id: fc.stringMatching(/^[0-9a-z]{13}$/) }),
  fc.constant(null),
);
const carried: fc.Arbitrary<Carried> = fc.record({
  page: fc.nat(500),
  asker: fc.stringMatching(/^\d{17,20}$/),
  about,
});

describe('a carried call', () => {
  it('comes back from ids in any order, which are all different and at most 100 long', () => {
    fc.assert(
      fc.property(carried, fc.shuffledSubarray(ALL, { minLength: ALL.length }), (given, actions) => {
        fc.pre(fits(given, actions.length));
        const ids = idsFor(actions, given);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(100);
        expect(ids.map(actionOf)).toEqual(actions);
        expect(readCarried(ids.toReversed())).toEqual(given);
      }),
    );
  });

  it('does not fit when it is longer than the ids', () => {
    const given = (length: number): Carried => ({
      page: 0,
      asker: '123456789012345678',
      about: { kind: 'call', command: 'ask', values: { question: 'x'.repeat(length) } },
    });
    expect(fits(given(200), 3)).toBe(true);
    expect(fits(given(300), 3)).toBe(false);
  });

  it.each([
    ['of another bot', ['vote:yes']],
    ['none', []],
    ['cut off', ['1p0[0,"1234567890', '1n1123456']],
  ])('is not read from ids %s', (_, ids) => {
    expect(readCarried(ids)).toBeNull();
  });
});
