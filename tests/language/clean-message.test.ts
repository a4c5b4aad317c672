import { describe, expect, it } from 'vitest';
import { cleanMessage, cleanQuestion } from '../../src/language/clean-message.ts';

const words = (text: string): string => cleanMessage(text).trim().replace(/\s+/g, ' ');

describe('cleanMessage', () => {
  it.each([
    ['Look https://example.org/a?b=c here', 'Look here', 'a link says nothing'],
    ['gone pic.twitter.com/AbC1', 'gone', 'nor does a picture'],
    ['#HarbourStrike2031 now', 'Harbour Strike 2031 now', 'a hashtag is words'],
    ['@port_news says', 'port news says', 'a handle as well'],
    ['#NATOSummit', 'NATO Summit', 'an acronym in it stays whole'],
    ['RT @someone: the port is shut', 'someone: the port is shut', 'the mark of a repost goes'],
    [
      'The port is shut. — Marta Holm (@mholm) May 3, 2031',
      'The port is shut. Marta Holm',
      'only the name is kept',
    ],
    ['Ships – and cranes – wait', 'Ships – and cranes – wait', 'a dash alone is no signature'],
    ['plain words', 'plain words', 'a plain question stays as it is'],
    ['', '', 'nothing stays nothing'],
  ])('%s → %s (%s)', (message, expected) => {
    expect(words(message)).toBe(expected);
  });

  it('reads its own worst case in no time', () => {
    const worst = '— '.repeat(20_000) + '@'.repeat(20_000) + '#aA'.repeat(20_000);
    const started = performance.now();
    cleanMessage(worst);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('cleanQuestion', () => {
  it.each([
    '<@123456789012345678> did he deny it',
    'did <@!123456789012345678> he deny it',
    'did he deny it <@&42> <#123456789012345678>',
    'did he <:thinking:123456789012345678> deny it <a:wave2:9>',
    'did he deny it https://example.org/2022/31',
    'did he deny it <t:1650000000:R>',
  ])('%s', (question) => {
    expect(cleanQuestion(question).trim().replace(/\s+/g, ' ')).toBe('did he deny it');
  });

  it('leaves signs that are no marks', () => {
    expect(cleanQuestion('was it < 500 or > 300, #3?')).toBe('was it < 500 or > 300, #3?');
  });
});

describe('a question whether something is over', () => {
  it('asks whether it has finished; elsewhere the word stays', () => {
    expect(cleanQuestion('is the harbour strike over?')).toBe('is the harbour strike finished?');
    expect(cleanQuestion('who took over the harbour')).toBe('who took over the harbour');
    expect(cleanQuestion('is the bridge over the river closed')).toBe('is the bridge over the river closed');
  });
});
