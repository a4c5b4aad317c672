import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../src/domain/lexicon.ts';
import type { SpeakerMatch } from '../../../src/domain/services.ts';
import { createSpeakerFinder } from '../../../src/search/names/find-speaker.ts';
import { recordSpeakers } from '../../../src/search/names/speaker-records.ts';
import { ARTICLE, CLAIMS, LEXICON } from '../sample-corpus.ts';

const finderWith = (lexicon: Lexicon) =>
  createSpeakerFinder(recordSpeakers(CLAIMS, lexicon), [ARTICLE], lexicon);
const inWords = (match: SpeakerMatch): string => {
  if (match.kind === 'one') return match.speaker.id;
  if (match.kind === 'several') return match.speakers.map(({ id }) => id).join('|');
  return `none: ${match.knownAs}`;
};
const full = finderWith(LEXICON);
const find = (text: string) => inWords(full.findSpeaker(text));

describe('one speaker', () => {
  it.each([
    ['Marta Holm', 'marta-holm', 'the full name'],
    ['holm', 'marta-holm', 'the surname, in lower case'],
    ['  HOLM!  ', 'marta-holm', 'in capitals, with what is no letter'],
    ['Хольм', 'marta-holm', 'another script'],
    ['Марты Хольм', 'marta-holm', 'in another case'],
    ['Harbour Council spokeswoman', 'marta-holm', 'an office of the lexicon'],
    ['the spokeswoman of the harbour council', 'marta-holm', 'her role as the text gives it'],
    ['Iljin', 'oleg-ilyin', 'another transliteration'],
    ['Oleg Ilyinn', 'oleg-ilyin', 'a slip of the keyboard'],
    ['transport minister', 'oleg-ilyin', 'an office of two, of whom one is on record'],
    ['nordian ministry of ports', 'nordian-ports-ministry', 'its words in another order'],
    ["Nordia's Ports Ministry", 'nordian-ports-ministry', 'the country for its adjective'],
    ['the gazette', 'harbour-gazette', 'an outlet that reports itself'],
  ])('%s → %s (%s)', (typed, id) => {
    expect(find(typed)).toBe(id);
  });
});

describe('which one?', () => {
  it.each(['ports ministry', 'MoP', 'the Ports Ministry'])('%s is borne by two on record', (typed) => {
    expect(find(typed).split('|').sort()).toEqual(['nordian-ports-ministry', 'sudian-ports-ministry']);
  });
});

describe('nobody', () => {
  it.each([
    ['Anna Berg', 'none: Anna Berg', 'known, but never a speaker'],
    ['Petra Vance', 'none: Petra Vance', 'named in a caption only'],
    ['vance', 'none: Petra Vance', 'by the surname of a caption'],
    ['Holt', 'none: Tom Holt', 'one letter from Holm, but the name of somebody else'],
    ['zzyzx', 'none: null', 'no name at all'],
    ['staff', 'none: Fleet Office', 'a generic name whose only bearer is silent'],
    ['', 'none: null', 'nothing'],
    ['🥶', 'none: null', 'no letters'],
    ['minister of transport and of everything else', 'none: null', 'a description that fits in part only'],
  ])('%s → %s (%s)', (typed, expected) => {
    expect(find(typed)).toBe(expected);
  });

  it('offers who is spelt alike', () => {
    const match = full.findSpeaker('Marta Hollm-Vi');
    const near = full.findSpeaker('holn');
    expect(match.kind).toBe('none');
    expect(near.kind === 'none' && near.nearest.map(({ id }) => id)).toEqual(['marta-holm']);
  });

  it('answers 6,000 letters in bounded time', () => {
    const started = performance.now();
    full.findSpeaker('a'.repeat(6000));
    full.findSpeaker('holm '.repeat(1200));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('without the people of the lexicon', () => {
  const bare = finderWith({ ...LEXICON, people: [] });

  it.each([
    ['Marta Holm', 'marta-holm'],
    ['holm', 'marta-holm'],
    ['Ilijn', 'oleg-ilyin'],
    ['Ильин', 'oleg-ilyin'],
    ['Harbour Council spokeswoman', 'marta-holm'],
    ['the nordian transport minister', 'oleg-ilyin'],
  ])('%s → %s, from the claims alone', (typed, id) => {
    expect(inWords(bare.findSpeaker(typed))).toBe(id);
  });
});

describe('a body that is silent itself', () => {
  it('is answered for by those whose role names it, in questions only', () => {
    const lexicon: Lexicon = {
      ...LEXICON,
      organisations: [
        ...LEXICON.organisations,
        {
          id: 'harbour-council',
          name: 'Harbour Council',
          country: null,
          kind: 'body',
          aliases: [],
          generic: [],
        },
      ],
    };
    const finder = finderWith(lexicon);
    expect(finder.meaningOf(['harbour', 'council'], 'exactly')?.officials.map(({ id }) => id)).toEqual([
      'marta-holm',
    ]);
    expect(finder.findSpeaker('harbour council').kind).toBe('none');
  });
});
