import { describe, expect, it } from 'vitest';
import { placeInPeriod } from '../../src/answers/place-in-period.ts';
import { buildClaim, period, time } from '../support/claims.ts';

const on = (value: string) => period(value);

describe('placeInPeriod', () => {
  it('lists a window at its first day, and under its own days when it began before the period', () => {
    const claim = buildClaim({ exact: 'between 1 April and 15 July', about: '2022-04-01/2022-07-15' });
    expect(placeInPeriod(claim, on('2022'), null)?.when).toBe('2022-04-01');
    expect(placeInPeriod(claim, on('2022-07'), null)).toMatchObject({
      when: '2022-04-01/2022-07-15',
      first: '2022-07-01',
    });
    expect(placeInPeriod(claim, on('2022-07-16'), null)).toBeNull();
  });

  it('goes by what a claim is about, and by the day it was said', () => {
    const claim = buildClaim({
      exact: 'the base was full in May',
      speaker: 'Ann',
      about: '2022-05',
      said: '2022-06-03',
    });
    expect(placeInPeriod(claim, on('2022'), null)?.when).toBe('2022-05');
    expect(placeInPeriod(claim, on('2022-06-03'), null)?.when).toBe('2022-06-03');
  });

  it('keeps a vague time as vague as it is', () => {
    const claim = buildClaim({
      exact: 'x',
      speaker: 'Ann',
      said: time('2022-08-24~/2022-09-23~', 'inferred'),
    });
    expect(placeInPeriod(claim, on('2022-09'), null)).toMatchObject({
      when: '2022-08-24~/2022-09-23~',
      certainty: 'inferred',
      first: '2022-09-01',
    });
    expect(placeInPeriod(claim, on('2022-09-06'), null)).toBeNull();
  });

  it.each(['compared', 'background'] as const)('does not go by a time that is only %s', (role) => {
    const claim = buildClaim({ exact: 'x', mentions: [{ time: time('2022-02-24'), role, topics: [] }] });
    expect(placeInPeriod(claim, on('2022-02-24'), null)).toBeNull();
  });

  it('counts the publication alone in a month, not on its day, and marks it', () => {
    const claim = buildClaim({ exact: 'x' }, { published: time('2022-04-02') });
    expect(placeInPeriod(claim, on('2022-04'), null)).toMatchObject({
      when: '2022-04-02',
      certainty: 'inferred',
    });
    expect(placeInPeriod(claim, on('2022-04-02'), null)).toBeNull();
  });

  it('never falls back on the publication of what has a time of its own', () => {
    const claim = buildClaim({ exact: 'x', about: '2021' }, { published: time('2022-04-02') });
    expect(placeInPeriod(claim, on('2022'), null)).toBeNull();
  });

  it('goes by the times of the asked topic only', () => {
    const claim = buildClaim({
      exact: 'x',
      topics: ['elections', 'conscription'],
      mentions: [{ time: time('2024-03-17'), role: 'about', topics: ['elections'] }],
    });
    expect(placeInPeriod(claim, on('2024-03'), new Set(['conscription']))).toBeNull();
    expect(placeInPeriod(claim, on('2024-03'), new Set(['elections']))?.when).toBe('2024-03-17');
  });
});
