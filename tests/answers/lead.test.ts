import { describe, expect, it } from 'vitest';
import { leadOf } from '../../src/answers/lead.ts';
import type { Query, Wanted } from '../../src/domain/query.ts';
import { buildClaim, figure, time } from '../support/claims.ts';

const ask = (text: string, wanted: Wanted): Query => ({
  text,
  wanted,
  speakers: [],
  unknownNames: [],
  period: null,
  topics: [],
  terms: [],
  figures: [],
});

describe('how many', () => {
  const claim = buildClaim({
    exact: 'an increase of 10,000, so that 160,000 men between 18 and 30 join for 12 months',
    figures: [
      figure('10,000', 10_000, { unit: 'men' }),
      figure('160,000', 160_000, { unit: 'men' }),
      figure('between 18 and 30', 18, { max: 30, unit: 'years of age', qualifier: 'between' }),
      figure('12', 12, { unit: 'months' }),
    ],
  });

  it.each([
    ['how many men are called up', '160,000 men', 'the amount, not the difference'],
    ['what is the age range', 'between 18 and 30', 'the ages, where ages are asked for'],
    ['how long do they serve', '12 months', 'the duration, where a duration is asked for'],
  ])('%s: %s (%s)', (question, lead) => {
    expect(leadOf(ask(question, 'how-many'), claim)).toBe(lead);
  });

  it('is nothing where the claim states no such figure', () => {
    expect(leadOf(ask('how long', 'how-many'), buildClaim({ exact: 'soon' }))).toBeNull();
  });

  it('is not one of several figures, unless the question and the claim say which', () => {
    const several = buildClaim({
      exact: 'it had 100 members then, but now has around 150',
      figures: [figure('100', 100, { unit: 'members' }), figure('around 150', 150, { qualifier: 'about' })],
    });
    expect(leadOf(ask('how many members does it have', 'how-many'), several)).toBeNull();
    expect(leadOf(ask('how many members does it have now', 'how-many'), several)).toBe('around 150');
  });

  it('is verbatim: a unit that does not follow the figure is not put behind it', () => {
    const split = buildClaim({
      exact: 'men were called up, 500 in all',
      figures: [figure('500', 500, { unit: 'men' })],
    });
    expect(leadOf(ask('how many men', 'how-many'), split)).toBe('500');
  });
});

describe('who', () => {
  const claim = buildClaim({ exact: 'the envoy will travel', speaker: 'Jane Roe' });

  it('is the speaker when the question is who said it', () => {
    expect(leadOf(ask('who said that the envoy will travel', 'who'), claim)).toBe('Jane Roe');
  });

  it('is left open when the question is for somebody in what was said', () => {
    expect(leadOf(ask('who will travel', 'who'), claim)).toBeNull();
  });
});

describe('when', () => {
  it('is in the words of the text', () => {
    const claim = buildClaim({ exact: 'x', about: time('2024-03-17', 'stated', 'on 17 March 2024') });
    expect(leadOf(ask('when is it', 'when'), claim)).toBe('on 17 March 2024');
  });

  it('is left open when the text has no words for it', () => {
    expect(
      leadOf(ask('when is it', 'when'), buildClaim({ exact: 'x', about: time('2024', 'inferred') })),
    ).toBeNull();
  });
});
