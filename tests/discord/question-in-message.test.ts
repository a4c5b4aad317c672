/** When a message is a question, and which. */
import { describe, expect, it } from 'vitest';
import { type IncomingMessage, questionIn } from '../../src/discord/question-in-message.ts';

const BOT = '42';
const message = (rest: Partial<IncomingMessage>): IncomingMessage => ({
  content: '',
  isDirect: false,
  byBot: false,
  isSystem: false,
  ...rest,
});

describe('questionIn', () => {
  it.each([
    ['<@42> how many?', 'how many?'],
    ['<@!42>how many?', 'how many?'],
    ['how many, <@42>?', 'how many,  ?'],
    ['<@42>', ''],
    ['<@42> <@42> /quote lund', '/quote lund'],
    ['<@42> ask <@7>', 'ask <@7>'],
  ])('reads %s', (content, question) => {
    expect(questionIn(message({ content }), BOT)).toBe(question);
  });

  it.each([
    ['nobody is mentioned', { content: 'how many?' }],
    ['somebody else is', { content: '<@421> how many?' }],
    ['a role of that number is', { content: '<@&42> how many?' }],
    ['a bot asks', { content: '<@42> how many?', byBot: true }],
    ['Discord itself writes', { content: '<@42> joined', isSystem: true }],
    ['a direct message has no words', { content: ' ', isDirect: true }],
  ])('is silent when %s', (_, rest) => {
    expect(questionIn(message(rest), BOT)).toBeNull();
  });

  it('takes any words of a direct message', () => {
    expect(questionIn(message({ content: ' how many? ', isDirect: true }), BOT)).toBe('how many?');
  });
});
