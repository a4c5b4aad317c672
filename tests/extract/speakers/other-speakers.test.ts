/** Sentences in which another name, country or body stands near: nobody else is given what was said, nobody is lost. */
import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../../support/extraction.ts';

const speakersOf = (paragraphs: readonly string[], words: string): string[] => {
  const { speaker, jointly } = claimWith(extractFrom(paragraphs).claims, words);
  return [speaker, ...jointly].flatMap((one) => (one ? [one.name] : []));
};

describe('a question in front of somebody else’s answer', () => {
  it.each(['he would not answer the question today', 'nobody had called the harbour office'])(
    'leaves the answer to the one who gave it: said %s',
    (answer) => {
      const { claims } = extractFrom([
        'Tom Smith met reporters.',
        `“Will you resign this year?” Smith said ${answer}.`,
      ]);
      expect(claimWith(claims, answer).speaker?.name).toBe('Tom Smith');
      expect(claims.filter(({ selector, speaker }) => speaker && selector.exact.includes('resign'))).toEqual(
        [],
      );
    },
  );

  it.each(['Smith asked', 'Smith asked on Monday', 'Smith said, smiling', 'Smith wrote in a letter'])(
    'is the speaker’s own: %s',
    (tail) => {
      expect(speakersOf([`“Will the harbour close this year?” Tom ${tail}.`], 'harbour close')).toEqual([
        'Tom Smith',
      ]);
    },
  );
});

describe('joint speakers', () => {
  it.each([
    ['Norway’s Ministry of Defence and the Coast Guard', 2],
    ['The Ministry of Defence and the General Staff', 2],
    ['The Department for Housing and Communities', 1],
  ])('%s are %i', (source, count) => {
    expect(
      speakersOf([`${source} said the harbour would close in May.`], 'harbour would close'),
    ).toHaveLength(count);
  });
});

describe('a country at the head of the sentence', () => {
  it('leaves “it” to the body that has spoken since', () => {
    const [speaker] = speakersOf(
      ['Norway lost two ships, the Danish Coast Agency reported, and it said the crews were safe.'],
      'crews were safe',
    );
    expect(speaker).toMatch(/Coast Agency/);
  });

  it('leaves “which” to the noun in front of it', () => {
    const { claims } = extractFrom([
      'Poland held talks with the Baltic Port Office, which said the crews were safe.',
    ]);
    expect(claimWith(claims, 'crews were safe').speaker?.name ?? '').not.toMatch(/Pol/);
  });
});

describe('a name behind other capitalised words', () => {
  it.each([
    ['The head of the General Staff Valery Orlov met reporters.', 'Valery Orlov'],
    ['The captain of Team Norway Paul Strand met reporters.', 'Paul Strand'],
  ])('stays as it is: %s', (first, name) => {
    expect(speakersOf([first, `${name} said the harbour would close.`], 'harbour would close')).toEqual([
      name,
    ]);
  });
});

describe('a condition in what is said', () => {
  it('is no open question', () => {
    expect(
      speakersOf(['The mayor of Hull said if elected she would close the harbour.'], 'close the harbour'),
    ).toHaveLength(1);
  });

  it.each([
    'has not said whether she will close the harbour',
    'refused to say if she would close the harbour',
    'would not say whether she would close the harbour',
  ])('is one where nothing was said: %s', (what) => {
    const { claims } = extractFrom([`The mayor of Hull ${what}.`]);
    expect(claims.filter(({ speaker }) => speaker !== null)).toEqual([]);
  });
});

describe('an agency', () => {
  it.each(['intelligence agency Brava', 'border agency Frontia'])(
    'that prints nothing relays nothing: the %s',
    (body) => {
      const { claims } = extractFrom([`“The harbour is safe this week,” Tom Smith told the ${body}.`]);
      expect(claimWith(claims, 'harbour is safe').via).toEqual([]);
    },
  );

  it('of news does', () => {
    const { claims } = extractFrom([
      '“The harbour is safe this week,” Tom Smith told the news agency Brava.',
    ]);
    expect(
      claimWith(claims, 'harbour is safe')
        .via.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
        .join(),
    ).toMatch(/Brava/);
  });
});

describe('a colon in front of a quotation', () => {
  it.each(['Article 5: ', 'Britain had one rule for the islands: '])('is no speaker: %s', (lead) => {
    const { claims } = extractFrom([`${lead}“The harbour stays open in every season of the year.”`]);
    expect(claims.filter(({ speaker }) => speaker !== null)).toEqual([]);
  });
});

describe('an apposition in front of “told”', () => {
  it('leaves the hearer a hearer', () => {
    expect(
      speakersOf(
        [
          'Anna Holm met the crews.',
          'The crane fell because of the wind, Holm, the mayor of Hull, told a crowd on Monday.',
        ],
        'because of the wind',
      ),
    ).toEqual(['Anna Holm']);
  });
});

describe('words that the weights alone give to somebody', () => {
  it('are shown with a speaker who is worked out', () => {
    const { claims } = extractFrom([
      'Anna Holm met the crews.',
      'It was on Monday that Holm told the council, in a long speech, how the crane fell.',
    ]);
    expect(claimWith(claims, 'crane fell').speaker).toMatchObject({
      name: 'Anna Holm',
      certainty: 'inferred',
    });
  });
});
