/** Questions on the real corpus, each with the words that its first claim must show, or with the refusal expected. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus.ts';
import { createLibrary } from '../../src/search/create-library.ts';
import { whyInWords } from '../../src/words/nothing-words.ts';
import { WORDS } from '../../src/words/words.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
const corpus = readCorpus({ documentsFolder: folder('documents'), lexiconFolder: folder('lexicon') });
const library = createLibrary(corpus);
const TODAY = '2026-01-15';
const ask = (question: string) => library.search(library.understand(question, TODAY));

/** [question, what the first claim's context must contain, its speaker if one is asked about]. */
const ANSWERED: readonly (readonly [string, string, string?])[] = [
  ['how many conscripts in spring 2022', '134,500'],
  ['сколько призывников весной 2022', '134,500'],
  ['скільки призовників навесні 2022?', '134,500'],
  ['Кремль заперечував мобілізацію?', 'is not planning'],
  ['how many people did russia mobilise', 'half a million'],
  ['how many people was russia planning to mobilise', 'intentions to increase'],
  ['did the kremlin deny a national draft', 'mass national draft', 'kremlin'],
  ['what did peskof say about mobilization', 'not discussing that', 'dmitry-peskov'],
  ['Чи планує Кремль мобілізацію?', 'mass national draft', 'kremlin'],
  ['did stoltenberg say russia is withdrawing', 'not withdrawing', 'jens-stoltenberg'],
  ['что сказал Столтенберг', 'withdrawing', 'jens-stoltenberg'],
  ['how many men called up in spring 2025', '160,000'],
  ['are conscripts sent to ukraine', 'conscripts are not sent to Ukraine'],
  ['does russian law allow sending conscripts to combat', 'Russian law prohibits'],
  ['when will recruits be placed in their bases', 'by the end of May'],
  ['what did the russian government promise about the red zone', 'red zone', 'russian-government'],
  [
    'did the ukrainian defense ministry deny the withdrawal',
    'denied the alleged',
    'ukrainian-ministry-of-defence',
  ],
  ['how many chechens will be mobilized', '40,000'],
  ['did russia raise the maximum draft age', 'raising the maximum conscription age'],
  ['when does the new recruitment campaign start', 'April 1'],
  ['who says mobilization never stopped', 'never actually stopped', 'margo-grosberg'],
  ['is mobilization continuing covertly', 'covertly'],
  ['what did sheremet say about society', 'society should be consolidated', 'mikhail-sheremet'],
  ['how many buses came under fire', 'Five buses'],
  ['what did trump say about russia', 'dragging their feet', 'donald-trump'],
  ['north korean soldiers in kursk', 'North Korean soldiers'],
  ['what did ISW say', 'covertly'],
  ['did shoigu say mobilization is over', 'had finished'],
  ['why is russia preparing a large-scale mobilization', 'due to heavy losses'],
  ['what did denisova say about chernihiv', 'Chernihiv', 'lyudmyla-denisova'],
  ['who will meet witkoff', 'Witkoff'],
  ['what did the uk defense ministry say about volunteers', 'volunteer', 'uk-ministry-of-defence'],
  ['coercing men to join', 'coercing men'],
  ['retreat-blocking units', '40,000 residents'],
  ['how old are conscripts in 2022', '18 and 27'],
  ['did Putin say the mobilization had finished?', 'had finished', 'vladimir-putin'],
  ['istanbul negotiations', 'Istanbul'],
  ['how many months in training centers', '3 to 5 months'],
];

/** [question, words of the reason]. The first ones are near misses: the matter is there, the answer is not. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['how many conscripts in 2021', /about 2021/],
  ['how many conscripts in autumn 2024', /about autumn 2024/],
  ['what did putin say about nuclear weapons', /Putin: \d+ claims on record, none about nuclear/],
  ['what did macron say about sending troops', /Macron/],
  ['What did Marlowe say about the draft?', /Marlowe/],
  ['how many ukrainians have been drafted', /figure/],
  ['what is the ukrainian conscription age', /ukrainian/],
  ['what did peskov say on 5 may 2023', /5 may 2023/],
  ['what did stoltenberg say about sweden', /Stoltenberg: \d+ claims on record, none about sweden/],
  ['what did shoigu say about volunteers', /Shoigu: 1 claim on record, none about volunteers/],
  ['how much does a contract soldier earn', /earn/],
  ['did the kremlin confirm general mobilization on 21 september 2022', /21 september 2022|Kremlin/],
  ['how many north korean soldiers are in russia', /figure/],
  ['how many russian casualties', /figure/],
  ['what did grosberg say about casualties', /none about casualties/],
  ['who is the commander of the black sea fleet', /commander|fleet/],
  ['how many women were conscripted', /women|figure/],
  ['did china send weapons to russia', /china/],
  ['what did trump say about zelensky', /Zelensky/],
  ['does finland have conscription', /finland/],
  ['price of oil in 2022', /oil/],
  ['when was bakhmut captured', /bakhmut/],
];

describe('answered', () => {
  it.each(ANSWERED.map(([question, words, speakerId = null]) => ({ question, words, speakerId })))(
    '$question',
    ({ question, words, speakerId }) => {
      const [first] = ask(question).hits;
      const article = corpus.articles.find(({ info }) => info.id === first?.claim.document.id);
      const { start = 0, end = 0 } = first?.claim.context ?? {};
      expect(`${first?.claim.selector.exact} ${article?.text.slice(start, end)}`).toContain(words);
      if (speakerId) {
        expect([first?.claim.speaker, ...(first?.claim.jointly ?? [])].map((one) => one?.id)).toContain(
          speakerId,
        );
      }
    },
  );
});

describe('refused, with the reason', () => {
  it.each(REFUSED)('%s', (question, why) => {
    const result = ask(question);
    expect(result.hits.map(({ claim }) => claim.selector.exact)).toEqual([]);
    expect(result.why && whyInWords(result.why, WORDS.en.nothing)).toMatch(why);
  });
});

describe('without the people of the lexicon', () => {
  const bare = createLibrary(
    readCorpus({
      documentsFolder: folder('documents'),
      lexiconFolder: folder('lexicon'),
      adapt: (lexicon) => ({ ...lexicon, people: [] }),
    }),
  );

  it.each([
    ['stoltenburg', /stoltenberg/],
    ['Песков', /peskov/],
    ['Dmitri Peskow', /peskov/],
    ['sheremett', /sheremet/],
    ['Skibitsky', /skibitskyi/],
    ['the deputy of united russia', /sheremet/],
  ])('still finds %s, from the claims themselves', (typed, id) => {
    const match = bare.findSpeaker(typed);
    expect(match.kind === 'one' ? match.speaker.id : match.kind).toMatch(id);
  });
});
