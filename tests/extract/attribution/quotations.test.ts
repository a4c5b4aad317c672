import { describe, expect, it } from 'vitest';
import { inShort, readText } from './read-text.ts';

describe('a quotation with its cue', () => {
  it.each([
    ['“We open in May,” Ada Brook said.', 'Ada Brook | said | “We open in May,”', 'cue behind'],
    [
      '“We open in May,” said Ada Brook.',
      'Ada Brook | said | “We open in May,”',
      'the verb before its subject',
    ],
    ['Ada Brook said: “We open in May.”', 'Ada Brook | said | “We open in May.”', 'cue in front'],
    [
      '“We open,” Ada Brook said, “when the paint is dry.”',
      'Ada Brook | said | “We open,” … “when the paint is dry.”',
      'a quotation that its cue splits is one',
    ],
    [
      "''We open in May,'' Ada Brook said.",
      "Ada Brook | said | ''We open in May,''",
      'two single marks are a double one',
    ],
    [
      '“We open in May,” Ada Brook fumed on Tuesday.',
      'Ada Brook | fumed | “We open in May,”',
      'a verb that no list has, right behind a quotation',
    ],
    ['“We open in May.” — Ada Brook', 'Ada Brook | — | “We open in May.”', 'a signature behind a dash'],
    [
      '“We open in May.”― Ada Brook of Hull',
      'Ada Brook of Hull | ― | “We open in May.”',
      'another dash, without a space',
    ],
  ])('%s', (text, expected) => {
    expect(inShort(text)).toEqual([expected]);
  });
});

describe('a quotation without a cue', () => {
  it('goes on with the speaker quoted before it in the paragraph, marked as carried', () => {
    const found = readText('“We open in May,” Ada Brook said. “The paint is nearly dry.”');
    expect(found.map(({ pattern, source, content }) => [pattern, source, content])).toEqual([
      ['quoted-with-cue', 'Ada Brook', '“We open in May,”'],
      ['carried-quotation', 'Ada Brook', '“The paint is nearly dry.”'],
    ]);
  });

  it('goes on over paragraphs that are nothing but quotation', () => {
    const found = readText(
      '“We open in May,” Ada Brook said.\n“The paint is nearly dry.”\n“Come and see us then.”',
    );
    expect(found.map(({ source }) => source)).toEqual(['Ada Brook', 'Ada Brook', 'Ada Brook']);
  });

  it('opens each paragraph again and closes only the last', () => {
    const found = readText('“We open in May,” Ada Brook said. “The paint is dry.\n“The doors are not.”');
    expect(found.map(({ content }) => content)).toEqual([
      '“We open in May,”',
      '“The paint is dry.',
      '“The doors are not.”',
    ]);
  });

  it('stays with the speaker when the quoted words name another', () => {
    const found = readText('“We open in May,” Ada Brook said. “Carl thinks we will be late.”');
    expect(found.map(({ source }) => source)).toEqual(['Ada Brook', 'Ada Brook']);
  });

  it('comes from nobody when nobody spoke before', () => {
    expect(readText('The hall was full.\n“The paint is nearly dry.”')).toEqual([]);
  });

  it('comes from nobody when the paragraph before ended on something else', () => {
    const found = readText(
      '“We open in May,” Ada Brook said. The hall was full.\n“The paint is nearly dry.”',
    );
    expect(found.map(({ content }) => content)).toEqual(['“We open in May,”']);
  });

  it('is announced by a paragraph that ends in a colon', () => {
    const [found] = readText('Ada Brook then wrote:\n“The paint is nearly dry.”');
    expect(found).toMatchObject({ source: 'Ada Brook', content: '“The paint is nearly dry.”' });
  });
});

describe('a transcript', () => {
  it('gives each line to the speaker in front of the colon', () => {
    expect(inShort('BROOK: When will you open?\nSTONE: In May.\nBROOK: Not earlier?')).toEqual([
      'BROOK | : | When will you open?',
      'STONE | : | In May.',
      'BROOK | : | Not earlier?',
    ]);
  });

  it.each([
    ['UPDATE: The hall is open.', 'a single label is no speaker'],
    ['NOTE: See below.\nPHOTO: The hall at night.', 'labels that never return are none either'],
    ['Goal: 1,000 members', 'a label that is no name in capitals'],
  ])('%j is none: %s', (text) => {
    expect(readText(text)).toEqual([]);
  });
});

describe('silence', () => {
  it.each([
    ['The “temporary” wall stood for ten years.', 'a scare quote'],
    ['The so-called “green hall” opened in May.', 'a term'],
    ['Her novel “A Summer in Hull” sold well.', 'a title'],
    ['Marchers carried signs reading nothing at all.', 'no quotation'],
    ['Read more: The hall that never opened', 'a teaser'],
    ['Goal: 1,000 members', 'a counter'],
    ['The hall opened in May — Hull’s first.', 'a dash without a quotation'],
    ['It’s the firm’s ’90s hall.', 'apostrophes'],
  ])('%s (%s)', (text) => {
    expect(readText(text)).toEqual([]);
  });

  it.each([
    ['Ada Brook signed a decree on the hall.', 'signing'],
    ['Ada Brook opened the hall in May.', 'opening'],
  ])('%s (an act of %s)', (text) => {
    expect(readText(text)).toEqual([]);
  });
});
