import { describe, expect, it } from 'vitest';
import { timesInWords } from '../../src/command/claim-in-words.ts';
import { dayInWords, mentionOn } from '../../src/command/day-in-words.ts';
import { WORDS } from '../../src/words/words.ts';
import { buildClaim, period, time } from '../support/claims.ts';

describe('dayInWords', () => {
  const window = { when: '2022-04-01/2022-07-15', certainty: 'stated' as const };

  it('tells that a stretch began before the period', () => {
    expect(dayInWords(window, period('2022-05'), WORDS.en)).toBe('1 April to 15 July 2022, under way');
    expect(dayInWords(window, period('2022'), WORDS.en)).toBe('1 April to 15 July 2022');
  });

  it('does not say so of some day in a stretch', () => {
    const vague = { when: '2022-04-01~/2022-07-15~', certainty: 'inferred' as const };
    expect(dayInWords(vague, period('2022-05'), WORDS.en)).toBe(
      'probably some day between 1 April and 15 July 2022',
    );
  });
});

describe('mentionOn', () => {
  const vote = time('2024-03-17', 'stated', 'the vote on 17 March');
  const claim = buildClaim({
    exact: 'they prepare for the vote on 17 March',
    about: '2023-09',
    mentions: [
      { time: time('2023-09'), role: 'about', topics: [] },
      { time: vote, role: 'about', topics: [] },
      { time: time('2022-02-24'), role: 'compared', topics: [] },
    ],
  });

  it('is the time that placed the claim, when its own lines do not show it', () => {
    expect(mentionOn(claim, '2024-03-17')).toBe(vote);
    expect(mentionOn(claim, '2023-09')).toBeNull();
    expect(mentionOn(claim, '2022-02-24')).toBeNull();
  });

  it('is shown with its words', () => {
    expect(timesInWords(claim, WORDS.en, vote)).toContain('about 17 March 2024 (“the vote on 17 March”)');
  });
});
