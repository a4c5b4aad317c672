import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

const PAPER = { published: '2023-06-15', publisher: 'The Example Times' };

describe('who speaks', () => {
  it('tells direct, indirect, mixed and narrated claims apart', () => {
    const { claims } = extractFrom(
      [
        'The council met for nine hours in the old town hall on Wednesday evening before the vote was taken.',
        '“We will not close the harbour this winter,” Mayor Anna Lindqvist told reporters after the meeting.',
        'Lindqvist said that the harbour employed 1,200 people in the region and that it would stay open.',
        'The opposition leader Karl Holm called the plan “a gift to the shipping companies” and said it would fail.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'met for nine hours')).toMatchObject({
      kind: 'narration',
      speaker: null,
      via: [],
    });
    expect(claimWith(claims, 'close the harbour')).toMatchObject({
      kind: 'direct',
      speaker: { name: 'Anna Lindqvist', role: 'Mayor' },
      via: ['The Example Times'],
    });
    expect(claimWith(claims, 'employed 1,200')).toMatchObject({
      kind: 'indirect',
      speaker: { name: 'Anna Lindqvist' },
    });
    expect(claimWith(claims, 'it would fail').speaker?.name).toBe('Karl Holm');
  });

  it('names both who say it together', () => {
    const { claims } = extractFrom(
      [
        'President Clara Ruiz and Finance Minister Omar Haddad said that the budget would be cut by a fifth next year.',
      ],
      PAPER,
    );
    const claim = claimWith(claims, 'the budget');
    expect([claim.speaker?.name, ...claim.jointly.map(({ name }) => name)]).toEqual([
      'Clara Ruiz',
      'Omar Haddad',
    ]);
  });

  it('follows a description back to the person, as inferred', () => {
    const { claims } = extractFrom(
      [
        'The governor, Lena Marsh, announced that the bridge had been closed to lorries on Monday morning.',
        '“The pier was inspected only last spring by our engineers,” the governor said.',
      ],
      PAPER,
    );
    const { speaker } = claimWith(claims, 'inspected only');
    expect(speaker).toMatchObject({ name: 'Lena Marsh', certainty: 'inferred' });
  });

  it.each([
    ['right behind one who spoke, it leaves no doubt', [], 'stated'],
    [
      'the quotation between them is hers',
      ['“We had it checked. ', 'It was safe in every way we know. '.repeat(12), '”'],
      'stated',
    ],
    [
      'three sentences on it does',
      ['The pier is old. It carries the road to the islands. '.repeat(6)],
      'inferred',
    ],
    [
      'behind somebody else it does',
      ['Critics such as Anna Holm disagree, and so does Vera Lind.'],
      'inferred',
    ],
  ])('says how sure a pronoun is: %s', (_, between, certainty) => {
    const { claims } = extractFrom(
      [
        'Lena Marsh said that the bridge had been closed to lorries on Monday morning.',
        ...(between.length ? [between.join('')] : []),
        '“Nobody was hurt in the collapse of the eastern pier,” she said.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'Nobody was hurt').speaker?.certainty).toBe(certainty);
  });

  it('gives a pronoun to whom the sentence before is about, not to the last one who spoke', () => {
    const { claims } = extractFrom(
      [
        'Mayor Anna Lindqvist said on Monday that the harbour of the town would stay open all winter.',
        'The finance minister of Norway did not rule out a closure. “Nothing should be excluded,” he said.',
        'The doctor Karl Holm, who lives by the quay, was angry. “We were never asked,” he told reporters.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'Nothing should').speaker).toMatchObject({
      name: 'The finance minister of Norway',
      id: null,
      certainty: 'inferred',
    });
    expect(claimWith(claims, 'never asked').speaker).toMatchObject({
      name: 'Karl Holm',
      certainty: 'inferred',
    });
  });

  it('gives the answers of an interview to whom they are labelled with, and nobody the questions', () => {
    const { claims } = extractFrom(
      [
        'The engineer Igor Baranov has looked after the dam above the town for more than thirty years now.',
        'The Example Times: How high will the water rise before the end of the week?',
        'Igor Baranov: I expect another two metres. The gates can hold nine metres in all.',
        'The Example Times: And then?',
        'Baranov: Then the lower town has to be cleared within a day.',
      ],
      PAPER,
    );
    for (const words of ['another two metres', 'lower town']) {
      expect(claimWith(claims, words)).toMatchObject({ kind: 'direct', speaker: { name: 'Igor Baranov' } });
    }
    expect(claimWith(claims, 'another two metres').figures.map(({ value }) => value)).toEqual([2, 9]);
    expect(claims.some(({ selector }) => selector.exact.includes('How high'))).toBe(false);
  });

  it('keeps the wording of a source without a name, and gives it no id', () => {
    const { claims } = extractFrom(
      [
        'The factory has lost a third of its orders since the spring, according to people familiar with the accounts.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'lost a third').speaker).toMatchObject({
      name: 'people familiar with the accounts',
      id: null,
    });
  });

  it('does not take an act for speech: signing, ordering and rejecting are told by the outlet', () => {
    const { claims } = extractFrom(
      [
        'President Clara Ruiz signed a decree that doubles the number of coast guards before the end of the year.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'signed a decree').speaker).toBeNull();
  });

  it('does not take scare quotes for somebody’s words', () => {
    const { claims } = extractFrom(
      [
        'The so-called “summer model” was introduced by the city in the spring and has been in use ever since then.',
      ],
      PAPER,
    );
    expect(claims.map(({ kind }) => kind)).toEqual(['narration']);
  });
});

describe('the way a claim came', () => {
  it('chains speaker, agency and outlet, nearest the speaker first', () => {
    const { claims } = extractFrom(
      [
        '“The gates stay shut until the water falls,” the Interfax news agency quoted dam engineer Igor Baranov as saying.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'The gates')).toMatchObject({
      speaker: { name: 'Igor Baranov', role: 'dam engineer' },
      via: ['Interfax', 'The Example Times'],
    });
  });

  it('knows whom a person told it to', () => {
    const { claims } = extractFrom(
      [
        'Defence analyst Mia Sorensen told Sky News that the shells would last for another three months at most.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'the shells')).toMatchObject({
      speaker: { name: 'Mia Sorensen' },
      via: ['Sky News', 'The Example Times'],
    });
  });

  it('puts those an outlet cites in front of the outlet', () => {
    const { claims } = extractFrom(
      [
        'Bloomberg reported that the refinery would close in autumn, citing two officials close to the owner.',
      ],
      PAPER,
    );
    const claim = claimWith(claims, 'the refinery');
    expect(claim.via).toEqual(['Bloomberg', 'The Example Times']);
    expect(claim.speaker?.name).toContain('two officials');
  });

  it('carries a quotation without a cue on to the one quoted before it, as inferred', () => {
    const { claims } = extractFrom(
      [
        'The union rejected the offer, its chair Rosa Weiss said. “Our members will not accept a wage cut in these times.”',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'Our members').speaker).toMatchObject({
      name: 'Rosa Weiss',
      certainty: 'inferred',
    });
  });
});

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

describe('the three times', () => {
  it('keeps said, about and published apart', () => {
    const { claims } = extractFrom(
      [
        'On June 12, the water board said that the new reservoir would be filled between July 1 and August 31 this year.',
      ],
      PAPER,
    );
    const claim = claimWith(claims, 'reservoir');
    expect(claim.said?.value).toBe('2023-06-12');
    expect(claim.about?.value).toBe('2023-07-01/2023-08-31');
    expect(claim.document.published?.value).toBe('2023-06-15');
  });

  it.each([
    [
      'In a letter sent to the council on Monday, the water board said that the reservoir was empty.',
      '2023-06-12',
    ],
    ['The water board told the council last Friday that the reservoir was empty.', '2023-06-09'],
    ['The reservoir was empty, the water board said on Tuesday.', '2023-06-13'],
  ])('finds when it was said: %s', (sentence, said) => {
    expect(claimWith(extractFrom([sentence], PAPER).claims, 'reservoir').said?.value).toBe(said);
  });

  it('does not take a time inside what was said for the time of saying', () => {
    const { claims } = extractFrom(
      ['The water board said that the reservoir had been empty since Monday.'],
      PAPER,
    );
    expect(claimWith(claims, 'reservoir').said).toBeNull();
  });

  it('tells a time of comparison and an aside from the time it is about', () => {
    const { claims } = extractFrom(
      [
        'The agency sold 4,000 permits in May 2023, a rise of 900 compared to May 2021, the highest since 2015.',
      ],
      PAPER,
    );
    const roles = claims.flatMap(({ mentions }) => mentions.map(({ time, role }) => [time.value, role]));
    expect(roles).toEqual([
      ['2023-05', 'about'],
      ['2021-05', 'compared'],
      ['2015', 'background'],
    ]);
  });

  it('takes a time set against now for a comparison, and a day that closes a speech act for its own', () => {
    const { claims } = extractFrom(
      [
        'The port authority said the harbour had 40 cranes three years ago, but now has only 31 of them.',
        'The harbour master Anna Lindqvist spoke out in favour of a new quay on Tuesday.',
      ],
      PAPER,
    );
    expect(claimWith(claims, '40 cranes').about).toBeNull();
    expect(claimWith(claims, 'new quay').said?.value).toBe('2023-06-13');
  });

  it('gives a later quotation of the same speaker the day named before, as inferred', () => {
    const { claims } = extractFrom(
      [
        'Energy commissioner Paul Stein said on Tuesday that the cable had been cut by an anchor in the strait.',
        '“It can be repaired within six weeks if the sea stays calm,” Stein said.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'repaired').said).toMatchObject({ value: '2023-06-13', certainty: 'inferred' });
  });
});

describe('repetitions, topics and languages', () => {
  it('links a headline to the sentence of the body that it repeats', () => {
    const { claims } = extractFrom(
      [
        'Harbour chief: 1,200 jobs will go by winter',
        'Harbour chief Anna Lindqvist said on Wednesday that 1,200 jobs will go by winter at the container terminal.',
        'The terminal is the largest employer of the district and was opened by the king forty years ago.',
      ],
      PAPER,
    );
    const headline = claims.find(({ section }) => section === 'headline');
    expect(headline?.repeats).toBe(
      claimWith(
        claims.filter(({ section }) => section === 'body'),
        '1,200 jobs',
      ).id,
    );
  });

  it('lets a quotation that names no topic have that of what it answers', () => {
    const { claims } = extractFrom(
      [
        'Asked about a new wave of mobilization, the Belarusian government spokeswoman Natalia Petkevich was short.',
        '“No, nobody here is discussing that at all,” Petkevich said.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'discussing that').topics).toContain('mobilisation');
  });

  it('takes no claims from a text that is not English', () => {
    const { article, claims } = extractFrom([
      'Der Bürgermeister sagte am Montag, dass der Hafen im Winter nicht geschlossen werde, obwohl die Kosten für die Stadt gestiegen sind.',
    ]);
    expect(claims).toEqual([]);
    expect(article.warnings.join(' ')).toMatch(/not English/);
  });
});
