import { describe, expect, it } from 'vitest';
import { createPlanner, delayOf, nonceOf, SPREAD_MS } from '../../src/digest/plan-due.ts';
import { cpuOf } from '../support/cpu-of.ts';
import { subscription } from '../support/subscriptions.ts';

const planOne = (parts: Parameters<typeof subscription>[1], now: string) =>
  createPlanner(now, 0)([subscription('a', { time: '08:00', zone: 'Europe/Kyiv', ...parts })])[0];

describe('a plan', () => {
  it('is for the run that was awaited, and names the next', () => {
    expect(planOne({ nextRunAt: '2025-03-29T06:00:00.000Z' }, '2025-03-29T06:00:01.000Z')).toEqual({
      delivery: {
        id: 'a/2025-03-29',
        subscriptionId: 'a',
        localDate: '2025-03-29',
        dueAt: '2025-03-29T06:00:00.000Z',
        plannedFor: '2025-03-29T06:00:00.000Z',
        nonce: nonceOf('a', '2025-03-29'),
      },
      nextRunAt: '2025-03-30T05:00:00.000Z',
    });
  });

  it('is for the latest of the runs that were missed', () => {
    const plan = planOne({ nextRunAt: '2025-01-02T06:00:00.000Z' }, '2025-01-09T05:00:00.000Z');
    expect(plan?.delivery.localDate).toBe('2025-01-08');
    expect(plan?.nextRunAt).toBe('2025-01-09T06:00:00.000Z');
  });

  it('bears the day for which it is, though clocks leapt over midnight', () => {
    const nuuk = {
      zone: 'America/Nuuk',
      time: '23:30',
      nextRunAt: '2024-03-31T01:00:00.000Z',
      createdAt: '',
    };
    expect(planOne(nuuk, '2024-03-31T01:00:00.000Z')?.delivery.localDate).toBe('2024-03-30');
  });
});

describe('when the rules of a zone have changed since the run was worked out', () => {
  it('to a later hour, the run is planned for that hour', () => {
    const plan = planOne({ nextRunAt: '2025-01-10T05:00:00.000Z' }, '2025-01-10T05:00:00.000Z');
    expect(plan).toMatchObject({
      delivery: { localDate: '2025-01-10', plannedFor: '2025-01-10T06:00:00.000Z' },
      nextRunAt: '2025-01-11T06:00:00.000Z',
    });
  });

  it('to an earlier hour, it is the run of that day still', () => {
    const plan = planOne({ nextRunAt: '2025-01-10T07:00:00.000Z' }, '2025-01-10T07:00:00.000Z');
    expect(plan).toMatchObject({
      delivery: { localDate: '2025-01-10', plannedFor: '2025-01-10T07:00:00.000Z' },
      nextRunAt: '2025-01-11T06:00:00.000Z',
    });
  });

  it('nothing is planned for a time before the subscription was made', () => {
    const made = { createdAt: '2025-01-10T07:00:00.000Z', nextRunAt: '2025-01-11T05:00:00.000Z' };
    expect(planOne(made, '2025-01-11T05:00:00.000Z')?.delivery.plannedFor).toBe('2025-01-11T06:00:00.000Z');
  });

  it('no plan is for an instant before the one awaited: the store would not take it', () => {
    for (let hour = 0; hour < 48; hour++) {
      const at = new Date(Date.UTC(2025, 2, 29, hour)).toISOString();
      const plan = planOne({ nextRunAt: at }, at);
      expect((plan?.delivery.plannedFor ?? '') >= at).toBe(true);
      expect((plan?.nextRunAt ?? '') > at).toBe(true);
    }
  });
});

describe('many subscriptions of one minute', () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `subscription-${index}`);

  it('are spread evenly over four minutes, each always alike', () => {
    const quarters = [0, 0, 0, 0, 0, 0, 0, 0];
    for (const id of ids) {
      const delay = delayOf(id, SPREAD_MS);
      expect(delay).toBe(delayOf(id, SPREAD_MS));
      const eighth = Math.floor((delay / SPREAD_MS) * quarters.length);
      quarters[eighth] = (quarters[eighth] ?? 0) + 1;
    }
    for (const count of quarters) expect(count).toBeGreaterThan(190);
  });

  it('have nonces of their own, that Discord takes', () => {
    const nonces = ids.flatMap((id) => ['2025-03-29', '2025-03-30'].map((day) => nonceOf(id, day)));
    expect(new Set(nonces).size).toBe(4000);
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9a-z]{13}$/);
  });

  it('ten thousand, in all zones at all hours, take less than a second of work', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const all = Array.from({ length: 10_000 }, (_, index) =>
      subscription(`s${index}`, {
        zone: zones[index % zones.length] ?? 'UTC',
        time: `${String(index % 24).padStart(2, '0')}:00`,
        nextRunAt: '2025-06-01T00:00:00.000Z',
      }),
    );
    createPlanner('2025-06-01T00:00:00.000Z')(all.slice(0, 1000));
    const planner = createPlanner('2025-06-02T00:00:00.000Z');
    expect(cpuOf(() => planner(all))).toBeLessThan(1_000_000);
  });
});
