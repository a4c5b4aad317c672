import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

const PAPER = { published: '2023-06-15', publisher: 'The Example Times' };

describe('what it does', () => {
  const polarityOf = (sentence: string, words: string): string =>
    claimWith(extractFrom([sentence], PAPER).claims, words).polarity;

  it.each([
    [
      'The ministry of transport of Norway denied that the tunnel had been flooded during the storm.',
      'tunnel',
      'denies',
    ],
    [
      '“We are not discussing a new tax of any kind,” said spokeswoman Ida Berg on Monday.',
      'new tax',
      'denies',
    ],
    [
      'Weather expert Tom Reed said that the river could rise by another two metres before Sunday.',
      'the river',
      'forecasts',
    ],
    [
      '“We will pay every farmer before the end of the month,” said Agriculture Minister Jan Novak.',
      'every farmer',
      'commits',
    ],
    [
      'Harbour master Rosa Weiss said that the crane may be sinking into the soft ground of the pier.',
      'the crane',
      'affirms',
    ],
    [
      '“I want to stress that the ferries do not carry lorries at night,” said captain Ole Dahl on Monday.',
      'lorries',
      'denies',
    ],
    [
      "The daily Northern Post reported Norway's intention to widen the road tunnel by two lanes.",
      'road tunnel',
      'commits',
    ],
    [
      '“We fell short of the standard you expect from us,” said captain Ole Dahl on Monday evening.',
      'fell short',
      'affirms',
    ],
    [
      '“They moved the sheds in May and we told them what would happen,” said captain Ole Dahl.',
      'the sheds',
      'affirms',
    ],
    [
      '“She is old and would not leave the house without the dog,” said captain Ole Dahl on Monday.',
      'the dog',
      'forecasts',
    ],
    [
      'Engineer Tom Reed suggested moving the old bridge to the other end of the valley.',
      'the old bridge',
      'forecasts',
    ],
    [
      'Historian Ada Brook said that the fortress was built in the twelfth century by monks.',
      'fortress',
      'affirms',
    ],
    [
      'The harbour of the town was closed for most of the day because of the heavy snow.',
      'harbour',
      'reports',
    ],
  ])('%s', (sentence, words, polarity) => {
    expect(polarityOf(sentence, words)).toBe(polarity);
  });

  it('gives the answers of an interview to the one interviewed, with doubt, and its questions to nobody', () => {
    const { claims } = extractFrom(
      [
        'Dr. Ingrid Holm has led the health board of the county since 2019. She spoke in her office.',
        'Q: How did we get here?',
        'A: Slowly. In 2012 we vaccinated 96 percent of all children in the county.',
        'Q: The council says your board closed two clinics. They showed us the letter.',
        'A: No, that is not true. We moved two clinics into one building.',
      ],
      PAPER,
    );
    const said = claims.filter(({ speaker }) => speaker);
    expect(said.map(({ speaker }) => [speaker?.name, speaker?.certainty])).toEqual([
      ['Ingrid Holm', 'inferred'],
      ['Ingrid Holm', 'inferred'],
    ]);
    expect(claims.some(({ selector }) => selector.exact.includes('letter'))).toBe(false);
  });

  it('gives nothing to whoever somebody is asked about, and a new spokesman to no body before', () => {
    const { claims } = extractFrom(
      [
        'Labour’s Angela Whit said the talks would reopen. Asked if she feared for the patients, Helen Marsh replied: “They are not safe today.”',
        'A government spokesman said it would be wrong to comment on the talks at this time.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'They are').speaker?.name).toBe('Helen Marsh');
    expect(claimWith(claims, 'They are').via).toEqual(['The Example Times']);
    expect(claimWith(claims, 'wrong to comment').speaker?.name).toBe('A government spokesman');
  });

  it('takes the time of what “it” refers to only from the same speaker', () => {
    const { claims } = extractFrom(
      [
        '“They sent the letter to a house I left in 1998,” said Tyrell Banks, a driver.',
        'Medico said it will offer two years of free checks to all of its patients.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'free checks').about).toBeNull();
  });

  it('shows with a relative clause what it is about, and gives it to the country that the sentence is about', () => {
    const { claims } = extractFrom(
      [
        'Lithuania will hardly finish the northern tunnel, which it claimed to be the goal of its plan, the ministry of transport of Norway reported on Monday.',
      ],
      PAPER,
    );
    const inner = claims.find(({ cue }) => cue?.exact === 'claimed');
    expect(inner?.selector.exact).toBe('the northern tunnel, which it claimed to be the goal of its plan');
    expect(inner?.speaker).toMatchObject({ mention: 'it', certainty: 'inferred' });
    expect(inner?.speaker?.name).toMatch(/Lithuania/);
  });

  it('shows the cue with a denied thing, which alone would say the opposite', () => {
    const { claims } = extractFrom(
      ['The Norwegian government denied the alleged sale of the northern islands to investors.'],
      PAPER,
    );
    expect(claimWith(claims, 'sale of the northern islands').selector.exact).toMatch(/^denied/);
  });
});
