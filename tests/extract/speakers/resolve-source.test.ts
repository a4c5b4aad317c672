import { describe, expect, it } from 'vitest';
import { createCast } from '../../../src/extract/speakers/cast.ts';
import { createDirectory } from '../../../src/extract/speakers/directory.ts';
import { resolveSources } from '../../../src/extract/speakers/resolve-source.ts';
import type { SourceContext } from '../../../src/extract/speakers/resolved.ts';
import { readPassage } from '../../../src/language/passage.ts';
import { lexicon } from '../../support/extraction.ts';

const directory = createDirectory(lexicon);

function contextOf(text: string, home: string | null = null): SourceContext {
  const passage = readPassage(text, { start: 0, end: text.length });
  return { text, directory, cast: createCast([passage], directory), home };
}

const resolve = (mention: string, context = contextOf('')) =>
  resolveSources(mention, context.text.length, context).map(({ speaker }) => speaker);

describe('names', () => {
  it.each([
    ['Harbour Minister Anna Lindqvist', 'Anna Lindqvist', 'Harbour Minister'],
    ['the head of the agency, Jane Doe', 'Jane Doe', 'head of the agency'],
    ['Jane Doe, a spokeswoman for the port', 'Jane Doe', 'a spokeswoman for the port'],
    ['Republican nominee Gov. Max Power (R-IN)', 'Max Power', 'Republican nominee Gov.'],
    ['Maria de la Cruz', 'Maria de la Cruz', null],
  ])('%s', (mention, name, role) => {
    const [speaker] = resolve(mention);
    expect(speaker?.name).toBe(name);
    if (role) expect(speaker?.role).toContain(role.replace(/^a /, ''));
  });

  it('does not take the place of work for the person', () => {
    expect(resolve('analysts at Goldman Sachs')).toMatchObject([
      { name: 'analysts at Goldman Sachs', id: null },
    ]);
  });

  it('completes a surname from the full name in the article, also in another transliteration', () => {
    const context = contextOf('Oleksandr Hrytsenkyi leads the brigade.');
    expect(resolve('Hrytsenko', contextOf('Nobody here.'))).not.toMatchObject([
      { name: 'Oleksandr Hrytsenkyi' },
    ]);
    expect(resolve('Hrytsenky', context)).toMatchObject([{ name: 'Oleksandr Hrytsenkyi' }]);
  });

  it('takes a surname that two bear for the one who is named most often', () => {
    const context = contextOf(
      'Ada Brook leads the council. Tom Brook, her brother, sells boats. Ada Brook was born in Hull.',
    );
    expect(resolve('Brook', context)).toMatchObject([{ name: 'Ada Brook' }]);
    expect(resolve('Mr Brook', context)).toMatchObject([{ name: 'Tom Brook' }]);
  });

  it('completes a surname of two words', () => {
    expect(resolve('Le Gall', contextOf('Marine Le Gall leads the council.'))).toMatchObject([
      { name: 'Marine Le Gall' },
    ]);
  });

  it.each([
    ['Ada Brook leads the council. A falsehood by Mr. Reed hurts, ', 'she', 'Ada Brook'],
    ['Tom Reed came by train. He walked through Brevard County and said ', 'he', 'Tom Reed'],
    ['Tom Reed came by train. Madeleine Hill met him. ', 'he', 'Tom Reed'],
    ['Ada Brook spoke first. The council, Ada Brook said, met Tom Reed. ', 'she', 'Ada Brook'],
  ])('takes a pronoun for nobody of the other gender and for no place: %s%s', (text, pronoun, name) => {
    expect(resolve(pronoun, contextOf(text))).toMatchObject([{ name, certainty: 'inferred' }]);
  });

  it('splits two named sources, and leaves one source with an “and” in it whole', () => {
    expect(resolve('Anna Lindqvist and Finance Minister Omar Haddad').map(({ name }) => name)).toEqual([
      'Anna Lindqvist',
      'Omar Haddad',
    ]);
    expect(resolve('the ministry of trade and fisheries')).toHaveLength(1);
  });
});

describe('bodies', () => {
  it('tells ministries of one name apart by the country in the mention', () => {
    expect(resolve('the U.K. Defense Ministry')[0]?.id).toBe('uk-ministry-of-defence');
    expect(resolve('Ukraine’s Defence Ministry')[0]?.id).toBe('ukrainian-ministry-of-defence');
  });

  it('takes the country nearby when the mention has none, and says that it was inferred', () => {
    const context = contextOf('Russian troops crossed the river at dawn. ');
    expect(resolve('The Defense Ministry', context)).toMatchObject([
      { id: 'russian-ministry-of-defence', certainty: 'inferred' },
    ]);
  });

  it('finds the body behind a descriptor or a document', () => {
    expect(resolve('the state-run TASS news agency')[0]?.name).toBe('TASS');
    expect(resolve('the Russian government statement')[0]?.id).toBe('russian-government');
  });

  it('does not read an adjective as the name of a newspaper', () => {
    expect(resolve('an investigation by the independent outlet Mediazona')[0]?.name).toBe('Mediazona');
  });

  it('reads a capital as its government, inferred', () => {
    expect(resolve('Moscow')).toMatchObject([{ id: 'russian-government', certainty: 'inferred' }]);
  });
});

describe('descriptions and pronouns', () => {
  it('finds nobody when nobody has appeared', () => {
    expect(resolve('it')).toEqual([]);
    expect(resolve('who')).toEqual([]);
  });

  it('lets a description fall back to its wording, as an unnamed source', () => {
    expect(resolve('two officials close to the talks')).toMatchObject([{ id: null }]);
  });

  it('reads the official stance as that of the country the article is about', () => {
    expect(resolve('the official stance', contextOf('', 'UA'))[0]?.id).toBe('ukrainian-government');
  });
});
