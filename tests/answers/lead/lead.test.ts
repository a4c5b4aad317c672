import { describe, expect, it } from 'vitest';
import { leadOf as leadWith } from '../../../src/answers/lead/lead.ts';
import type { TopicFinder } from '../../../src/answers/lead/wording.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Query, Wanted } from '../../../src/domain/query.ts';
import type { Certainty } from '../../../src/domain/time.ts';
import { buildClaim, figure, speaker, time } from '../../support/claims.ts';

const TOPICS: readonly [string, readonly string[]][] = [
  ['conscription', ['conscripts', 'called up', 'recruits']],
  ['casualties', ['casualties', 'died']],
];
/** The topics that a lexicon would give these words. */
const topics: TopicFinder = {
  findTopic: (text) => {
    const found = TOPICS.find(([, words]) => words.includes(text));
    return found ? { id: found[0], label: found[0], group: 'any', claims: 1 } : null;
  },
};
const leadOf = (query: Query, claim: Claim) => leadWith(query, claim, topics);

const ask = (text: string, wanted: Wanted): Query => ({
  text,
  wanted,
  speakers: [],
  polarity: null,
  shared: [],
  unknownNames: [],
  period: null,
  topics: [],
  terms: [],
  figures: [],
});

describe('how many', () => {
  const claim = buildClaim({
    exact:
      'an increase of 10,000, so that 160,000 men between 18 and 30 are called up and serve for 12 months',
    figures: [
      figure('10,000', 10_000, { unit: 'men' }),
      figure('160,000', 160_000, { unit: 'men' }),
      figure('between 18 and 30', 18, { max: 30, unit: 'years of age', qualifier: 'between' }),
      figure('12', 12, { unit: 'months' }),
    ],
  });

  it.each([
    ['how many men are called up', '160,000 men', 'the amount, not the difference'],
    ['what is the age range of the men called up', 'between 18 and 30', 'the ages, where ages are asked for'],
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

describe('how many, with doubt', () => {
  const camp = buildClaim({
    exact: 'the ministry plans to move 900 residents of the valley into the camp',
    figures: [figure('900', 900, { unit: 'residents of the valley' })],
  });

  it.each([
    ['how many soldiers were wounded in the valley', 'neither the unit nor the act is in the claim'],
    ['how many residents does the valley want to move', 'the valley is not who moves them'],
  ])('%s: nothing, since %s', (question) => {
    expect(leadOf(ask(question, 'how-many'), camp)).toBeNull();
  });

  it('is the figure whose unit was asked for', () => {
    expect(leadOf(ask('how many residents does the ministry move', 'how-many'), camp)).toBe(
      '900 residents of the valley',
    );
  });

  it('is not one of two counts where the question is for both', () => {
    const crash = buildClaim({
      exact: 'one person died and four were injured',
      topics: ['casualties'],
      figures: [figure('one', 1, { unit: 'person' }), figure('four', 4)],
    });
    expect(leadOf(ask('how many casualties were there', 'how-many'), crash)).toBeNull();
  });

  it('is the difference where a difference is asked for', () => {
    const rise = buildClaim({
      exact: 'the draft takes 500 men, an increase of 20 on last year',
      figures: [figure('500', 500, { unit: 'men' }), figure('20', 20)],
    });
    expect(leadOf(ask('how much bigger is the draft', 'how-many'), rise)).toBe('20');
  });
});

describe('who', () => {
  const claim = buildClaim({ exact: 'the envoy will travel', speaker: 'Jane Roe', jointly: ['Ann Poe'] });

  it('is all who said it when the question is who said it', () => {
    expect(leadOf(ask('who said that the envoy will travel', 'who'), claim)).toBe('Jane Roe and Ann Poe');
  });

  it('says when the speaker was worked out', () => {
    const worked = buildClaim({
      exact: 'the envoy will travel',
      speaker: { ...speaker('Jane Roe'), certainty: 'inferred' },
    });
    expect(leadOf(ask('who says the envoy will travel', 'who'), worked)).toBe('probably Jane Roe');
  });

  it('is not the speaker when the verb is more than saying', () => {
    const told = buildClaim({ exact: 'the truce was announced last week', speaker: 'Jane Roe' });
    expect(leadOf(ask('who announced the truce', 'who'), told)).toBeNull();
    expect(leadOf(ask('who denied the truce', 'who'), told)).toBeNull();
  });

  it.each([
    ['the truce had been announced by the Harbour Council', 'the Harbour Council'],
    ['the Harbour Council announced a truce', 'the Harbour Council'],
    ['talks failed, and the truce announced by the Harbour Council ended', 'the Harbour Council'],
  ])('is the one beside the verb: %s', (exact, lead) => {
    expect(leadOf(ask('who announced the truce', 'who'), buildClaim({ exact }))).toBe(lead);
  });

  it('is not whoever announced something else in the same sentence', () => {
    const other = buildClaim({ exact: 'the truce held while the Harbour Council announced new prices' });
    expect(leadOf(ask('who announced the truce', 'who'), other)).toBeNull();
  });

  it('is left open when the question is for somebody in what was said', () => {
    expect(leadOf(ask('who will travel', 'who'), claim)).toBeNull();
  });
});

describe('when', () => {
  const about = (text: string, value = '2024-03-17', certainty: Certainty = 'stated') => ({
    time: time(value, certainty, text),
    role: 'about' as const,
    topics: [],
  });

  it('is in the words of the text, where they stand with what was asked', () => {
    const vote = buildClaim({
      exact: 'they prepare for the mayoral election on 17 March 2024',
      mentions: [about('17 March 2024')],
    });
    expect(leadOf(ask('when is the mayoral election', 'when'), vote)).toBe('17 March 2024');
  });

  const decree = {
    exact:
      'The mayor signed a decree on Monday (4) that allows the sale of 30 boats between May 1 and June 2',
    mentions: [about('Monday (4)', '2024-03-04'), about('May 1 and June 2', '2024-05-01/2024-06-02')],
  };

  it('is the date in the clause of the verb, not one of another clause', () => {
    expect(leadOf(ask('when was the decree signed', 'when'), buildClaim(decree))).toBe('Monday (4)');
    const [, window] = decree.mentions;
    expect(
      leadOf(
        ask('when was the decree signed', 'when'),
        buildClaim({ ...decree, mentions: window ? [window] : [] }),
      ),
    ).toBeNull();
  });

  it('says when it was worked out', () => {
    const worked = buildClaim({ ...decree, mentions: [about('Monday (4)', '2024-03-04', 'inferred')] });
    expect(leadOf(ask('when was the decree signed', 'when'), worked)).toBe('probably Monday (4)');
  });

  it.each([
    [
      'the boats left the harbour as they did in May last year',
      'May last year',
      'when did the boats leave the harbour',
      'a comparison',
    ],
    [
      'In late May, the mayor said that the strike had ended',
      'late May',
      'when was the strike announced',
      'said of its end',
    ],
    [
      'The mayor signed a decree, with the sale beginning in May',
      'May',
      'when did the mayor sign the decree',
      'another clause',
    ],
    [
      'the boats left the harbour in May',
      'May',
      'was it raining when the boats left',
      'no question for a time',
    ],
  ])('is left open: %s', (exact, text, question) => {
    expect(leadOf(ask(question, 'when'), buildClaim({ exact, mentions: [about(text)] }))).toBeNull();
  });

  it('takes a date that opens the sentence', () => {
    const claim = buildClaim({
      exact: 'In late May, the mayor signed the decree',
      mentions: [about('late May')],
    });
    expect(leadOf(ask('when did the mayor sign the decree', 'when'), claim)).toBe('late May');
  });

  it('never takes a time that something is compared with', () => {
    const claim = buildClaim({
      exact: 'the mayor signed the decree in May',
      mentions: [{ ...about('May'), role: 'compared' }],
    });
    expect(leadOf(ask('when did the mayor sign the decree', 'when'), claim)).toBeNull();
  });

  it('of a statement is the time at which the one asked for made it', () => {
    const claim = buildClaim({
      exact: 'the boats are safe',
      speaker: 'Jane Roe',
      said: time('2024-05', 'stated', 'in May'),
    });
    const query = ask('when did Jane Roe say the boats are safe', 'when');
    const jane = { id: 'jane-roe', name: 'Jane Roe', role: null, claims: 1 };
    expect(leadOf({ ...query, speakers: [jane] }, claim)).toBe('in May');
    expect(leadOf({ ...query, speakers: [{ ...jane, id: 'ann-poe' }] }, claim)).toBeNull();
  });

  it('is left open when the text has no words for it', () => {
    const claim = buildClaim({ exact: 'the election is near', about: time('2024', 'inferred') });
    expect(leadOf(ask('when is the election', 'when'), claim)).toBeNull();
  });
});

describe('when does it begin or end', () => {
  const window = (text: string, certainty: Certainty = 'stated') =>
    buildClaim({
      exact: `a decree allows the call-up between ${text}`,
      mentions: [
        { time: time('2022-04-01/2022-07-15', certainty, text), role: 'about', topics: ['conscription'] },
      ],
      topics: ['conscription'],
    });
  const asked = (text: string) => ({ ...ask(text, 'when'), topics: ['conscription'] });

  it.each([
    ['when does the conscripts campaign end', 'April 1 and July 15', 'July 15'],
    ['when did the conscripts campaign start', 'April 1 and July 15', 'April 1'],
    ['when does the conscripts campaign end', 'Tuesday and running until July 15', 'July 15'],
  ])('%s (%s): %s', (question, text, lead) => {
    expect(leadOf(asked(question), window(text))).toBe(lead);
  });

  it('says when it was worked out, and nothing of a window on something else', () => {
    const worked = window('April 1 and July 15', 'inferred');
    expect(leadOf(asked('when does the conscripts campaign end'), worked)).toBe('probably July 15');
    expect(leadOf({ ...asked('when does the strike end'), topics: ['strikes'] }, worked)).toBeNull();
  });
});
