import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../src/answers/check/read-sentences.ts';

const textsOf = (text: string): readonly string[] => readSentences(text, 6000).map((one) => one.text);
const kindOf = (text: string): readonly string[] => readSentences(text, 6000).map(({ kind }) => kind);

describe('readSentences', () => {
  it('takes prose apart, and lines of a chat', () => {
    expect(textsOf('The port is closed. Ada Berg said so.\nNobody works')).toEqual([
      'The port is closed.',
      'Ada Berg said so.',
      'Nobody works',
    ]);
    expect(textsOf('the port is closed. nobody works')).toEqual(['the port is closed.', 'nobody works']);
    expect(textsOf('Порт закрыт. Никто не работает.')).toEqual(['Порт закрыт.', 'Никто не работает.']);
  });

  it('takes away what a post puts around its words', () => {
    expect(textsOf('BREAKING: The port is closed https://t.co/x #Port #Strike')).toEqual([
      'The port is closed',
    ]);
    expect(textsOf('RT @ada: <@123456789> the #NorthPort is closed')).toEqual(['the North Port is closed']);
  });

  it.each([
    ['question', 'Is the port closed?'],
    ['question', 'who closed the port'],
    ['other', 'Hello everyone'],
    ['other', 'I hope the port opens soon.'],
    ['other', 'What a mess.'],
    ['statement', 'Will Berg said that the port is closed'],
    ['statement', 'The port is closed.'],
  ])('%s: %s', (kind, text) => {
    expect(kindOf(text)).toEqual([kind]);
  });

  it('finds nothing where no words are', () => {
    expect(textsOf(' \n … 🤷 !!! https://example.org')).toEqual([]);
  });
});
