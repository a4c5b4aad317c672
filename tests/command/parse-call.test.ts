import { describe, expect, it } from 'vitest';
import { parseCall } from '../../src/command/parse-call.ts';
import { commands } from './sample-commands.ts';

const parse = (line: string) => parseCall(line, commands);

describe('parseCall', () => {
  it.each<[string, string, Record<string, string>]>([
    ['/quote peskov', 'quote', { speaker: 'peskov' }],
    ['/quote peskov year:2022', 'quote', { speaker: 'peskov', year: '2022' }],
    [
      '/quote ministry of ports about:"high tide" year:2022',
      'quote',
      { speaker: 'ministry of ports', about: 'high tide', year: '2022' },
    ],
    ['/quote «Министерство портов» year:2022', 'quote', { speaker: 'Министерство портов', year: '2022' }],
    ['/quote “ada berg” about:tides', 'quote', { speaker: 'ada berg', about: 'tides' }],
    ['/draft 2022', 'draft', { year: '2022' }],
    ['  /DRAFT   2022  ', 'draft', { year: '2022' }],
    ['/sources', 'sources', {}],
    ['/quote', 'quote', {}],
    ['/post here <#123456789012345678>', 'post here', { channel: '<#123456789012345678>' }],
    ['/POST   Here form:weekly', 'post here', { form: 'weekly' }],
    ['/post there now', 'post there', { '': 'now' }],
    ['/post', 'post', {}],
  ])('%s', (line, name, values) => {
    expect(parse(line)).toEqual({ name, values });
  });

  it.each<[string, string, Record<string, string>]>([
    [
      'a value runs on to the next option',
      '/quote ada about:high tide year:2022',
      { speaker: 'ada', about: 'high tide', year: '2022' },
    ],
    [
      'unless the line still lacks its main words',
      '/quote about:tides ada berg',
      { about: 'tides', speaker: 'ada berg' },
    ],
    [
      'a number is one word; the rest of the line goes on after it',
      '/quote ada year:2022 berg',
      { speaker: 'ada berg', year: '2022' },
    ],
    ['a blank after the colon is a slip', '/quote ada year: 2022', { speaker: 'ada', year: '2022' }],
    [
      'an empty option takes no other option for its value',
      '/quote ada about: year:2022',
      { speaker: 'ada', about: '', year: '2022' },
    ],
    [
      'the main option may be named',
      '/quote speaker:ada berg year:2022',
      { speaker: 'ada berg', year: '2022' },
    ],
    ['of two the last counts', '/quote ada year:2021 year:2022', { speaker: 'ada', year: '2022' }],
    ['a quoted colon is text', '/quote "the year:2022 committee"', { speaker: 'the year:2022 committee' }],
    ['names of options in any case', '/quote ada YEAR:2022', { speaker: 'ada', year: '2022' }],
    ['a mistyped option is kept, to be told', '/quote ada yaer:2022', { speaker: 'ada', yaer: '2022' }],
  ])('%s', (_, line, values) => {
    expect(parse(line).values).toEqual(values);
  });

  it.each([
    ['a colon in a sentence', '/ask who said: never again', 'who said: never again'],
    ['a time of day', '/ask what happened at 12:30', 'what happened at 12:30'],
    ['an address', '/ask is https://example.org/a right', 'is https://example.org/a right'],
    ['a word with a colon, where no option could be meant', '/ask compare a:b', 'compare a:b'],
    ['a quotation inside a question', '/ask who said "no way" first', 'who said "no way" first'],
    ['a quotation mark that is never closed', '/ask who said "no', 'who said "no'],
    ['two quotations that only seem to be one', '/ask "yes" or "no"', '"yes" or "no"'],
  ])('leaves %s alone', (_, line, question) => {
    expect(parse(line).values).toEqual({ question });
  });

  it('takes a line without a slash for a question, word for word', () => {
    expect(parse('how many in spring 2022?')).toEqual({
      name: 'ask',
      values: { question: 'how many in spring 2022?' },
    });
    expect(parse('quote peskov').name).toBe('ask');
  });

  it.each(['', '   ', '/', ' / '])('finds no command in %j', (line) => {
    expect(parse(line)).toEqual({ name: '', values: {} });
  });

  it('names an unknown command as typed', () => {
    expect(parse('/qoute peskov').name).toBe('qoute');
  });

  it('takes names of the language for plain names', () => {
    const { values } = parse('/quote ada __proto__:x constructor:y');
    expect(Object.keys(values)).toEqual(['speaker', '__proto__', 'constructor']);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });
});
