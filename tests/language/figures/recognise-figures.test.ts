/** What a figure says beside its number, and where silence is right. */
import { describe, expect, it } from 'vitest';
import { recogniseFigures } from '../../../src/language/figures/recognise-figures.ts';

const exacts = (text: string): string[] => recogniseFigures(text, []).map(({ exact }) => exact);

describe('recogniseFigures', () => {
  it('gives the place of the words it quotes', () => {
    const text = 'Officials expect\u00a0more than 4,000 visitors.';
    const [figure] = recogniseFigures(text, []);
    expect(figure).toMatchObject({ value: 4000, qualifier: 'at least', unit: 'visitors' });
    expect(text.slice(figure?.start, figure?.end)).toBe('more than 4,000');
  });

  it('leaves alone what another module read as a date', () => {
    const text = 'In the third week 40 men left, 12 the week after.';
    const start = text.indexOf('12');
    expect(recogniseFigures(text, [{ start, end: start + 17 }]).map(({ value }) => value)).toEqual([40]);
  });

  it('takes dates in any order', () => {
    const text = 'On 5 or 6 or 7 boats.';
    const dates = [
      { start: 13, end: 14 },
      { start: 3, end: 9 },
    ];
    expect(recogniseFigures(text, dates)).toEqual([]);
  });

  it('keeps a range whole, whichever way it is written', () => {
    const ways = [
      '200-300 men',
      '200–300 men',
      '200 to 300 men',
      'between 200 and 300 men',
      'between 200 to 300 men',
    ];
    for (const way of ways) {
      expect(recogniseFigures(`They need ${way}.`, [])).toMatchObject([
        { value: 200, max: 300, unit: 'men', qualifier: 'between' },
      ]);
    }
  });

  it('gives the lower end of a range the multiple of the upper one, unless it has thousands of its own', () => {
    expect(recogniseFigures('It costs 2 to 3 million rubles.', [])[0]?.value).toBe(2_000_000);
    expect(recogniseFigures('Between 500,000 and 1 million people came.', [])[0]?.value).toBe(500_000);
  });

  it('tells two states from a range', () => {
    expect(exacts('The quota was raised from 300 to 500 men.')).toEqual(['300', '500']);
    expect(exacts('The quota is from 300 to 500 men.')).toEqual(['from 300 to 500']);
  });

  it('does not take "no more than" for "more than"', () => {
    expect(recogniseFigures('No more than 30 came.', [])[0]?.qualifier).toBe('at most');
  });

  it('reads qualifiers behind the number', () => {
    expect(recogniseFigures('They expect 500 or more guests.', [])).toMatchObject([
      { value: 500, qualifier: 'at least', exact: '500 or more' },
    ]);
    expect(recogniseFigures('They hosted 500+ guests.', [])[0]?.qualifier).toBe('at least');
  });

  it('takes ages for ages, also where nothing behind the numbers says so', () => {
    expect(recogniseFigures('Volunteers between 20 and 35 join first.', [])).toMatchObject([
      { value: 20, max: 35, unit: 'years of age' },
    ]);
    expect(recogniseFigures('Few voters under 30 came.', [])).toMatchObject([
      { value: 30, unit: 'years of age', qualifier: 'at most' },
    ]);
  });

  it('names what is counted, not whose it is', () => {
    expect(recogniseFigures("He won 66 of the state's delegates.", [])[0]?.unit).toBe('delegates');
  });

  it('says nothing about what is counted when the text does not', () => {
    expect(recogniseFigures('Then four were injured.', [])[0]?.unit).toBeNull();
  });

  it('reads multiples that are written to their number', () => {
    expect(recogniseFigures('She raised $12.2million for half-dozen candidates.', [])).toMatchObject([
      { value: 12_200_000, unit: 'USD' },
      { value: 6, unit: 'candidates' },
    ]);
  });

  it('tells dollars apart', () => {
    expect(recogniseFigures('It lost C$3.5 million, or US$2.6 million.', []).map(({ unit }) => unit)).toEqual(
      ['CAD', 'USD'],
    );
  });

  it('is silent about numbers that count nothing', () => {
    const silent = [
      '',
      'No numbers here.',
      'In 2016: nothing.',
      'He lives at 12 Elm Street.',
      'The Group of Seven met.',
      '1. The first point of the list.',
      'He cast one with his brother.',
      'Come at 7 p.m. sharp.',
      'Order 66 was read out.',
      'Call 020 7946 0018 now.',
    ];
    for (const text of silent) expect(exacts(text), text).toEqual([]);
  });

  it('survives numbers that no counter could hold', () => {
    expect(exacts(`There were ${'9'.repeat(400)} of them, and 3 cats.`)).toEqual(['3']);
  });

  it('reads thousands set off by a blank, but no day and count, room or telephone number', () => {
    const values = (text: string) => recogniseFigures(text, []).map(({ value }) => value);
    expect(values('The town has 79 000 cattle and 1 250 300 sheep.')).toEqual([79_000, 1_250_300]);
    expect(values('In 2024 300 farmers came.')).toEqual([300]);
    expect(recogniseFigures('On March 12 300 farmers came.', [{ start: 3, end: 11 }])).toMatchObject([
      { value: 300, unit: 'farmers' },
    ]);
    expect(values('Meet in room 12 345, tel. 295 140 000.')).toEqual([]);
  });

  it('reads measures written to their numbers', () => {
    expect(recogniseFigures('A 5.5-metre wall costs 92p a brick, 66 % of them paid.', [])).toMatchObject([
      { value: 5.5, unit: 'metre' },
      { value: 92, unit: 'pence' },
      { value: 66, unit: '%' },
    ]);
    expect(recogniseFigures('A 15-percent cut was shown in 720p.', [])).toMatchObject([
      { value: 15, unit: '%' },
    ]);
  });

  it('reads a single share where the words around it leave no doubt', () => {
    const values = (text: string) => recogniseFigures(text, []).map(({ value }) => value);
    expect(values('Milk will rise by one fifth from May.')).toEqual([0.2]);
    expect(values('They ask for at least a quarter, or a third more.')).toEqual([0.25, 0.3333]);
    expect(values('A third man left in a quarter.')).toEqual([]);
  });

  it('takes verbs and doubts for qualifiers', () => {
    const qualifiers = (text: string) => recogniseFigures(text, []).map(({ qualifier }) => qualifier);
    expect(qualifiers('The herd exceeded 600 cows.')).toEqual(['at least']);
    expect(qualifiers('It could be as high as 900, perhaps 700, as low as 40.')).toEqual([
      'at most',
      'about',
      'at least',
    ]);
  });

  it('counts with no unit rather than with a wrong one', () => {
    const units = (text: string) => recogniseFigures(text, []).map(({ unit }) => unit);
    expect(units('Short of the 230 the Mayor wanted, they hired a record 171.')).toEqual([null, null]);
    expect(units('Three hundred summonses cost them 40 horses.')).toEqual(['summonses', 'horses']);
    expect(units('They sank 12 of 90 boats in 5 arms deals.')).toEqual(['boats', 'boats', 'arms deals']);
  });

  it('takes no "one" for a figure that stands for a thing named before', () => {
    expect(exacts('He would go if one were found, and one will be.')).toEqual([]);
  });

  it('ends an age at its own number', () => {
    expect(exacts('Riders under the age of 35 and 600 horses')).toEqual(['under the age of 35', '600']);
  });
});
