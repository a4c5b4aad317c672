import { describe, expect, it } from 'vitest';
import { answerQuote } from '../../src/answers/answer-quote.ts';
import { buildDocument, speaker, time } from '../support/claims.ts';
import { buildLibrary } from '../support/library.ts';

const library = buildLibrary(
  buildDocument({ id: 'a.txt', published: time('2023-03-30') }, [
    { exact: 'the harvest will be good', speaker: 'Jane Roe', said: '2023-03-29', topics: ['harvest'] },
    {
      exact: 'the call-up had ended',
      speaker: 'Jane Roe',
      jointly: ['John Doe'],
      said: '2022-10',
      topics: ['conscription'],
    },
    { exact: 'the call-up ended', section: 'headline', speaker: 'Jane Roe', repeats: 'a.txt#2' },
    { exact: 'nobody knows', speaker: 'Mary Major', topics: ['elections'] },
    { exact: 'The mayor of Smallville, Peter Minor, was seen.', topics: [] },
  ]),
);
const services = { library, today: '2026-01-01', language: 'en' as const };
const quote = (speaker: string, filters: { about?: string; year?: number } = {}) =>
  answerQuote({ speaker, ...filters }, services);
const ids = (...args: Parameters<typeof quote>) => quote(...args).claims.map(({ id }) => id);

describe('a source without a name', () => {
  const unnamed = buildLibrary(
    buildDocument({ id: 'b.txt' }, [
      { exact: 'the port will be shut', speaker: speaker('people familiar with the plan', null) },
    ]),
  );

  it('is said to be one, with its claims as leads', () => {
    const answer = answerQuote(
      { speaker: 'People familiar with the plan' },
      { ...services, library: unnamed },
    );
    expect(answer).toMatchObject({ kind: 'nothing-found', leads: [{ id: 'b.txt#1' }] });
    expect(answer.kind === 'nothing-found' && answer.why).toContain('is an unnamed source, with 1 claim');
  });
});

describe('what a speaker is on record as saying', () => {
  it('stands in the order in which it was said', () => {
    expect(ids('jane roe')).toEqual(['a.txt#2', 'a.txt#1']);
  });

  it('includes what somebody says together with another', () => {
    expect(ids('John Doe')).toEqual(['a.txt#2']);
  });

  it('can be kept to a topic, to words, and to a year', () => {
    expect(ids('jane roe', { about: 'wheat' })).toEqual(['a.txt#1']);
    expect(ids('jane roe', { about: 'call-up ended' })).toEqual(['a.txt#2']);
    expect(ids('jane roe', { year: 2022 })).toEqual(['a.txt#2']);
  });

  it('goes by the publication where no other time is known', () => {
    expect(ids('Mary Major', { year: 2023 })).toEqual(['a.txt#4']);
  });
});

describe('nothing', () => {
  it('is said of a filter that leaves nothing, with the call that shows all', () => {
    expect(quote('jane roe', { about: 'elections', year: 2021 })).toMatchObject({
      kind: 'nothing-found',
      why: 'Jane Roe is on record with 2 claims, but none on “elections” in 2021.',
    });
    expect(quote('jane roe', { year: 2021 })).toMatchObject({ suggestions: ['/quote Jane Roe'] });
  });

  it('is said of words that stand in no claim of the speaker, even if they name somebody', () => {
    expect(quote('jane roe', { about: 'Mary Major' })).toMatchObject({
      kind: 'nothing-found',
      why: 'Jane Roe is on record with 2 claims, but none on “Mary Major”.',
    });
  });

  it('is said of somebody who is named but never speaks', () => {
    const answer = quote('peter minor');
    expect(answer.kind === 'nothing-found' && answer.why).toMatch(/^Peter Minor is named.*no claim/);
  });

  it('is said of somebody whom nobody knows', () => {
    const answer = quote('Zebulon Quux');
    expect(answer.kind === 'nothing-found' && answer.why).toContain('Zebulon Quux');
    expect(answer.claims).toEqual([]);
  });
});

describe('words that are nobody’s name', () => {
  const offices = buildLibrary(
    buildDocument({ id: 'b.txt' }, [
      { exact: 'the port is open', speaker: speaker('Ada Berg', 'ada-berg', 'Minister of Ports') },
      { exact: 'the port is shut', speaker: speaker('Bo Stein', 'bo-stein', 'Minister of Roads') },
      { exact: 'ships wait', speaker: speaker('Cem Ay', 'cem-ay', 'Secretary of SEATO') },
    ]),
  );
  const ask = (typed: string) => answerQuote({ speaker: typed }, { ...services, library: offices });
  const callsOf = (typed: string) => {
    const answer = ask(typed);
    return answer.kind === 'which-one' ? answer.choices.map(({ call }) => call) : answer.kind;
  };

  it.each([
    ['minister', ['/quote Ada Berg', '/quote Bo Stein'], 'several hold such an office'],
    ['seato', ['/quote Cem Ay'], 'an office names it, though nobody is called that'],
    ['ada', ['/quote Ada Berg'], 'a first name'],
  ])('%s: offers %j (%s)', (typed, calls) => {
    expect(callsOf(typed)).toEqual(calls);
  });

  it('offers nobody for half a word', () => {
    expect(callsOf('minist')).toBe('nothing-found');
  });
});
