import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeen } from '../../src/discord/seen.ts';

describe('what has been seen', () => {
  it('is new once, as long as no more others came than are known', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 })), fc.integer({ min: 1, max: 6 }), (ids, most) => {
        const isNew = createSeen(most);
        const firsts: number[] = [];
        for (const id of ids) {
          expect(isNew(String(id))).toBe(!firsts.slice(-most).includes(id));
          if (!firsts.slice(-most).includes(id)) firsts.push(id);
        }
      }),
    );
  });
});
