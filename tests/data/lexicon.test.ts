/** What editors of data/lexicon must keep: ids are unique, names are nobody else's, words stay words. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/storage/read-lexicon.ts';

const lexicon = readLexicon(fileURLToPath(new URL('../../data/lexicon', import.meta.url)));
const { people, organisations, countries, topics, synonyms, events } = lexicon;

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

/** Names of one owner count once: "Rada" may stand there in two spellings that fold to the same. */
const claimedTwice = (owners: readonly (readonly string[])[]): readonly string[] =>
  repeated(owners.flatMap((names) => [...new Set(names.map((name) => name.toLowerCase()))]));

// Words that would turn ordinary sentences into mentions of a person or an organisation.
const ORDINARY = new Set(
  `a about above after again against agency air all alliance am an and any are army as ask at authorities
  back bank base be because bell before between big bill body both bottom box boy brown burns business but by
  call camp can centre chair chief child church city coast column company congress costs could council country
  court current day deal deep did do does down draft each economist end even every express face fact family
  far few field fire first for force forces fox from front general get go good government great green ground
  group guard guardian had hand has have he head help her here high hill him his home house how i if
  important in independent inside insider institute intelligence into is it its job johnson just king know
  land last law leader left less life like line list little local long made mail make man many march mark
  mash may me men michel might military miller mind ministry mirror money month moore more most much must my
  name nation national never new news next night no nor not now number observer of off office official old on
  once one only open or order other our out over own parliament part party peace people place plan point
  police policy post power president press project public rain real report republic right rock rose same
  say scheme schemes school security see senate service set she short should side since sky small so some
  son south spokesman staff star state still stone such sun tall telegraph than that the their them then
  there these they this those time times to today too top town troops true trust turk under unit up us use
  very voice wake walk wall war was watch way we week well went west what when where which while white who
  why will with woman word work world would year yes yet you young your`.split(/\s+/),
);

const ordinary = (names: readonly string[]): readonly string[] =>
  names.filter((name) => ORDINARY.has(name.toLowerCase()));

describe('the lexicon', () => {
  it('is broad enough to be of use beyond one corpus', () => {
    expect(people.length).toBeGreaterThan(100);
    expect(organisations.length).toBeGreaterThan(150);
    expect(countries.length).toBeGreaterThan(50);
    expect(topics.length).toBeGreaterThan(15);
  });

  it('gives every entry an id of its own, across people and organisations, since both may speak', () => {
    expect(repeated([...people, ...organisations].map(({ id }) => id))).toEqual([]);
    expect(repeated(countries.map(({ code }) => code))).toEqual([]);
    expect(repeated(topics.map(({ id }) => id))).toEqual([]);
    expect(repeated(events.map(({ id }) => id))).toEqual([]);
  });

  it('lets nobody claim the name of somebody else; only offices are shared, by those who held them', () => {
    expect(claimedTwice(people.map(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
  });

  it('lets no organisation claim the name of another; what several share belongs under "generic"', () => {
    expect(claimedTwice(organisations.map(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
  });

  it('lists under "generic" only what is nobody’s own name', () => {
    const own = new Set(organisations.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect(organisations.flatMap(({ generic }) => generic).filter((name) => own.has(name))).toEqual([]);
  });

  it('has one government for each country, so that a capital can stand for it', () => {
    const governments = organisations
      .filter(({ kind }) => kind === 'government')
      .map(({ country }) => country);
    expect(repeated(governments.map(String))).toEqual([]);
    expect(governments).toContain('RU');
  });

  it('names topics and their groups in every language of the bot', () => {
    expect(topics.filter(({ names }) => !names).map(({ id }) => id)).toEqual([]);
    const named = new Set(topics.filter(({ groupNames }) => groupNames).map(({ group }) => group));
    expect([...new Set(topics.map(({ group }) => group))].filter((group) => !named.has(group))).toEqual([]);
  });

  it('knows the countries of its organisations', () => {
    const codes = new Set(countries.map(({ code }) => code));
    expect(organisations.filter(({ country }) => country !== null && !codes.has(country))).toEqual([]);
  });

  it('has no name of a person or an organisation that is an ordinary word', () => {
    expect(ordinary(people.flatMap(({ aliases }) => aliases))).toEqual([]);
    expect(ordinary(organisations.flatMap(({ aliases }) => aliases))).toEqual([]);
  });

  it('keeps no surrounding blanks and no entry twice, which would be slips of the editor', () => {
    const lists = [
      ...people.flatMap(({ aliases, offices }) => [aliases, offices]),
      ...organisations.flatMap(({ aliases, generic }) => [aliases, generic]),
      ...countries.flatMap(({ adjectives, aliases, capitals }) => [adjectives, aliases, capitals]),
      ...topics.flatMap(({ terms, aliases }) => [terms, aliases]),
      ...events.map(({ terms }) => terms),
      ...synonyms,
    ];
    expect(lists.flat().filter((word) => word.trim() !== word)).toEqual([]);
    expect(lists.flatMap(repeated)).toEqual([]);
  });

  it('has a country, name and capital only once', () => {
    expect(claimedTwice(countries.map(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
    expect(claimedTwice(countries.map(({ capitals }) => capitals))).toEqual([]);
  });

  it('dates each event either once or every year', () => {
    expect(events.filter(({ began, window }) => (began === null) === (window === null))).toEqual([]);
  });

  it('gathers what belongs to the draft under one heading', () => {
    const draft = topics.filter(({ group }) => group === 'draft').map(({ id }) => id);
    expect(draft).toEqual(
      expect.arrayContaining(['conscription', 'mobilisation', 'contract-recruitment', 'draft-law']),
    );
  });

  it('spells a term for one topic only where it lies in one group: two headings would both show it', () => {
    const groups = new Map<string, Set<string>>();
    for (const { group, terms } of topics) {
      for (const term of terms) groups.set(term, new Set([...(groups.get(term) ?? []), group]));
    }
    expect([...groups].filter(([, of]) => of.size > 1).map(([term]) => term)).toEqual([]);
  });
});
