import { describe, expect, it } from 'vitest';
import { isChange, rangeOf, unitFamily } from '../../src/answers/unit-family.ts';
import { figure } from '../support/claims.ts';

describe('unitFamily', () => {
  it.each([
    ['men', 'people'],
    ['volunteer professional soldiers', 'people'],
    ['residents of the northern valley', 'people'],
    ['years of age', 'age'],
    ['months', 'duration'],
    ['years', 'duration'],
    ['%', 'share'],
    ['USD', 'money'],
    ['buses', 'things'],
    [null, 'unknown'],
  ])('%s counts %s', (unit, family) => {
    expect(unitFamily(figure('5', 5, { unit }))).toBe(family);
  });
});

describe('isChange', () => {
  const ten = figure('10,000', 10_000);
  it.each([
    ['an increase of 10,000 on last year', true],
    ['a rise of more than 10,000', true],
    ['the army will grow; it increased by 10,000', true],
    ['10,000 men, an increase', false],
    ['a force of 10,000', false],
  ])('%s: %s', (text, changed) => {
    expect(isChange(ten, text)).toBe(changed);
  });
});

describe('rangeOf', () => {
  it('keeps "at least" open upwards and "at most" downwards', () => {
    expect(rangeOf(figure('at least 5', 5, { qualifier: 'at least' })).high).toBe(Number.POSITIVE_INFINITY);
    expect(rangeOf(figure('up to 5', 5, { qualifier: 'at most' })).low).toBe(Number.NEGATIVE_INFINITY);
  });

  it('takes the ends of a range', () => {
    expect(rangeOf(figure('4-7', 4, { max: 7, qualifier: 'between' }))).toEqual({ low: 4, high: 7 });
  });
});
