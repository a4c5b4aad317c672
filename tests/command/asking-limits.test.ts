import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASKING_LIMITS, createAskingLimits } from '../../src/command/asking-limits.ts';

const { person, server } = ASKING_LIMITS;
const ada = { personId: 'ada', serverId: 's' };
const times = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

describe('asking limits', () => {
  it('let a burst through, then refuse with when to try again', () => {
    const limits = createAskingLimits();
    for (const _ of times(person.most)) expect(limits.take(ada, 0)).toBeNull();
    const refusal = limits.take(ada, 0);
    expect(refusal?.problem.code).toBe('asking/too-often');
    expect(refusal?.problem.hint).toBe('Try again in 3 s.');
    expect(limits.take(ada, 2_500)?.problem.hint).toBe('Try again in 1 s.');
    expect(limits.take(ada, 3_001)).toBeNull();
  });

  it('are those that the README tells', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll('\n', ' ');
    expect(readme).toContain(`${person.most} answers at once and as many again in ${person.seconds} seconds`);
    expect(readme).toContain(`one server ${server.most} in ${server.seconds} seconds`);
  });

  it('are for each person, also without a server', () => {
    const limits = createAskingLimits();
    const direct = { personId: 'ada', serverId: null };
    for (const _ of times(person.most)) limits.take(direct, 0);
    expect(limits.take(ada, 0)).not.toBeNull();
    expect(limits.take({ ...direct, personId: 'bob' }, 0)).toBeNull();
  });

  it('are for each server, and what that refuses is not counted for the person', () => {
    const limits = createAskingLimits();
    for (const n of times(server.most))
      expect(limits.take({ personId: `p${n}`, serverId: 's' }, 0)).toBeNull();
    for (const _ of times(30)) expect(limits.take(ada, 0)?.problem.code).toBe('asking/busy-server');
    for (const _ of times(person.most)) expect(limits.take({ ...ada, serverId: 'other' }, 0)).toBeNull();
  });

  it('tell the first refusal from those behind it, until something has been let through', () => {
    const limits = createAskingLimits();
    for (const _ of times(person.most)) limits.take(ada, 0);
    expect([0, 1, 2].map((now) => limits.take(ada, now)?.isFirst)).toEqual([true, false, false]);
    expect(limits.take(ada, 3_001)).toBeNull();
    expect(limits.take(ada, 3_001)?.isFirst).toBe(true);
  });

  it('never let more through than one burst and what has grown again, and always let through what is slower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 }), (pauses) => {
        const limits = createAskingLimits();
        let now = 0;
        let passed = 0;
        for (const pause of pauses) {
          now += pause;
          if (limits.take({ personId: 'ada', serverId: null }, now) === null) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(
          person.most + (now * person.most) / (person.seconds * 1000) + 1e-6,
        );
        if (pauses.every((pause) => pause >= (person.seconds * 1000) / person.most))
          expect(passed).toBe(pauses.length);
      }),
    );
  });

  it('forget whoever has asked nothing for the longest time when there are too many', () => {
    const limits = createAskingLimits();
    for (const _ of times(person.most + 1)) limits.take({ personId: 'first', serverId: null }, 0);
    for (const n of times(10_000)) limits.take({ personId: `p${n}`, serverId: null }, 0);
    expect(limits.take({ personId: 'first', serverId: null }, 0)).toBeNull();
  });
});
