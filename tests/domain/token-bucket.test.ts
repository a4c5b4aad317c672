import { describe, expect, it } from 'vitest';
import { createTokenBucket } from '../../src/domain/token-bucket.ts';

describe('a bucket of tokens', () => {
  it('gives a burst, then so many a second', () => {
    const bucket = createTokenBucket(5, 8, 0);
    expect(bucket.take(20, 0)).toBe(8);
    expect(bucket.take(1, 0)).toBe(0);
    expect(bucket.waitMs(0)).toBe(200);
    expect(bucket.take(20, 1000)).toBe(5);
    expect(bucket.take(20, 60_000)).toBe(8);
  });

  it('never gives more than its rate over any stretch', () => {
    const bucket = createTokenBucket(5, 8, 0);
    let given = 0;
    for (let ms = 0; ms <= 60_000; ms += 37) given += bucket.take(3, ms);
    expect(given).toBeLessThanOrEqual(8 + 5 * 60);
    expect(given).toBeGreaterThan(5 * 60);
  });

  it('takes back what was not used, and is not fooled by a clock that goes back', () => {
    const bucket = createTokenBucket(5, 8, 10_000);
    bucket.take(8, 10_000);
    bucket.giveBack(3);
    expect(bucket.take(8, 10_000)).toBe(3);
    expect(bucket.take(8, 0)).toBe(0);
    expect(bucket.take(8, 400)).toBe(2);
  });
});
