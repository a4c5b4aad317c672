/** An invented feed of small documents, read by the real pipeline together with the stored ones. */
import { readCorpus } from '../../../src/corpus.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { ClaimLibrary } from '../../../src/domain/services.ts';
import { createExtractor } from '../../../src/extract/extract-claims.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { attributionWeights } from '../../../src/readers.ts';
import { createLibrary } from '../../../src/search/create-library.ts';
import { DOCUMENTS_FOLDER, LEXICON_FOLDER } from '../../quality/corpus.ts';
import { lexicon } from '../../support/extraction.ts';

interface Item {
  readonly published: string;
  readonly publisher: string;
  readonly paragraphs: readonly string[];
}

const item = (published: string, publisher: string, ...paragraphs: readonly string[]): Item => ({
  published,
  publisher,
  paragraphs,
});

/** People, places and events are made up; pleas, buttons and captions are as pages have them. */
const ITEMS: readonly Item[] = [
  item(
    '2025-03-20',
    'The Harbour Post',
    'Ministry plans to buy 3,000 trucks for the army',
    'The defense ministry will buy 3,000 trucks for the army this year, Deputy Minister Olga Petrenko said on Thursday.',
    '“We have waited for these trucks since the winter of 2023,” she told reporters.',
    'Subscribe to our newsletter! Sign up here for the best of our reporting.',
  ),
  item(
    '2025-03-21',
    'Valley News Agency',
    'Governor: 12 people wounded by drones',
    'At least 12 people were wounded when drones hit a block of flats in the town of Sosnivka on Friday, Governor Pavlo Hrynko said.',
    'A child is among the wounded, he added.',
    'Follow us on Telegram. Read more: What we know so far',
  ),
  item(
    '2025-03-22',
    'The Courier',
    'Elections in Velsk put off until autumn',
    'The council of Velsk voted on Friday to put the local elections off until October 12, 2025.',
    'Mayor Nina Orlova said that the voting machines had not been delivered.',
    'But critics see it differently.',
  ),
  item(
    '2025-03-24',
    'The Harbour Post',
    'Central bank keeps its rate',
    'The central bank kept its main interest rate at 14 percent on Monday.',
    '“Inflation is slowing, but it is too early to celebrate,” Governor Marta Linden told reporters.',
    'Photo: Jane Roe / The Harbour Post',
  ),
  item(
    '2025-03-25',
    'Valley News Agency',
    'Hospital in Sosnivka reopens',
    'The hospital of Sosnivka reopened on Tuesday, a year after a missile destroyed its roof on March 25, 2024.',
    'The repairs cost 40 million hryvnias, the health ministry said.',
  ),
  item(
    '2025-03-26',
    'The Courier',
    'Grain exports fall by 11 percent',
    'Grain exports fell by 11 percent in February, the agriculture ministry said on Wednesday.',
    'Farmers blame the weather. They want more.',
  ),
  item(
    '2025-03-27',
    'The Harbour Post',
    'Court sentences deserter to six years',
    'A court in Velsk on Thursday sentenced a soldier to six years in prison for desertion.',
    'His lawyer Ihor Bilyk said that he would appeal the sentence.',
  ),
  item(
    '2025-03-28',
    'Valley News Agency',
    'Talks on prisoners to begin in April',
    'Talks on an exchange of 250 prisoners of war will begin on April 4, negotiator Lesia Marchuk said on Friday.',
    '“Both lists are ready,” Marchuk said.',
  ),
  item(
    '2025-03-29',
    'The Courier',
    'Exchange of prisoners: both lists ready',
    'Talks on an exchange of 250 prisoners of war will begin on April 4, negotiator Lesia Marchuk said on Friday.',
    '“Both lists are ready,” Marchuk said.',
    'Already a subscriber? Log in. We rely on readers like you.',
  ),
  item(
    '2025-03-31',
    'The Harbour Post',
    'Spring draft begins on Tuesday',
    'Between April 1 and July 15, 2025, 160,000 men will be called up for military service, the decree says.',
    'The draft board of Velsk will open at 8 a.m. on Tuesday, its head Oleg Ryabov said on Monday.',
    '“Nobody who is called up this spring will be sent to the front,” Ryabov said.',
    'SHARE THIS ARTICLE: Facebook · X · Telegram',
  ),
  item(
    '2025-04-01',
    'Valley News Agency',
    'First draft notices by e-mail',
    'The first electronic draft notices were sent on Tuesday, the defense ministry said.',
    'Men who ignore a notice may not leave the country, the ministry said.',
    'It has been a long road.',
  ),
  item(
    '2025-04-01',
    'The Courier',
    'Lawmaker wants an end to the draft',
    'Lawmaker Timur Akhmetov called on Tuesday for an end to the draft.',
    '“A professional army does not need 18-year-olds,” Akhmetov said. “@everyone knows it, *even* [generals](https://example.org).”',
  ),
  item(
    '2025-04-02',
    'The Harbour Post',
    'Two bridges destroyed in Velsk region',
    'Two bridges in the Velsk region were destroyed by missiles on Wednesday, the general staff said.',
    'The general staff denied that its troops had withdrawn from the region.',
  ),
  item(
    '2025-04-03',
    'Valley News Agency',
    'Sanctions on three banks',
    'The government on Thursday imposed sanctions on three banks that had financed the production of drones.',
    'This is the third such decision since January.',
    '“More sanctions will follow in May,” Finance Minister Erik Dahl said.',
  ),
  item(
    '2025-04-04',
    'The Courier',
    'Talks on prisoners have begun',
    'Negotiators met in Port Alder on Friday for talks on an exchange of 250 prisoners of war.',
    'The Red Cross said that it had visited 31 of the prisoners in March.',
  ),
  item(
    '2025-04-05',
    'The Harbour Post',
    'Thousands protest against pension law',
    'About 5,000 people protested in Velsk on Saturday against the pension law, police said.',
    'Police detained 14 protesters.',
    'You can support us for as little as $2 a month.',
  ),
  item(
    '2025-04-07',
    'Valley News Agency',
    'Exchange: 250 come home',
    '250 prisoners of war came home on Monday, negotiator Lesia Marchuk said.',
    '“Some of them had been in captivity since April 7, 2022,” she said.',
  ),
  item(
    '2025-04-08',
    'The Courier',
    'Схвалено новий бюджет',
    'Парламент у вівторок схвалив новий бюджет на оборону, повідомило міністерство фінансів.',
    'Міністерство фінансів заявило, що видатки зростуть на 12 відсотків цього року.',
  ),
  item(
    '2025-04-09',
    'The Harbour Post',
    'Power plant to run again in summer',
    'The power plant of Sosnivka will run again between June 1 and August 31, 2025, the energy ministry said on Wednesday.',
    'Engineer Yurii Stasiuk said that only one of its three turbines could be repaired.',
  ),
  item(
    '2025-04-10',
    'Valley News Agency',
    'Nothing decided on rotation',
    'Parliament on Thursday put off its decision on the rotation of soldiers.',
    '“We will not send tired people home by a law that nobody can keep,” Speaker Roman Haydai said.',
  ),
];

const nameOf = (index: number): string => `feed-${String(index + 1).padStart(2, '0')}.txt`;

export interface Feed {
  /** As it stood at the end of an ISO day: what was published later is not there yet. */
  readonly until: (day: string) => ClaimLibrary;
  /** Ids of the feed's documents that were published after the first day, up to the last. */
  readonly between: (after: string, last: string) => ReadonlySet<string>;
  /** Text by document id. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Read {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly published: string;
}

function readItems(): readonly Read[] {
  const extractor = createExtractor(lexicon, attributionWeights());
  return ITEMS.map(({ published, publisher, paragraphs }, index) => {
    const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
    const ingested = ingest(
      { name: nameOf(index), bytes },
      {
        published: { value: published, certainty: 'stated', how: 'given' },
        publisher: { name: publisher, certainty: 'stated', how: 'given' },
      },
    );
    if ('problem' in ingested) throw new Error(ingested.problem.message);
    const { article } = ingested;
    return { article, claims: extractor.extract(article).claims, published };
  });
}

/** The stored documents and the feed. */
export function readFeed(): Feed {
  const stored = readCorpus({ documentsFolder: DOCUMENTS_FOLDER, lexiconFolder: LEXICON_FOLDER });
  const items = readItems();
  const libraries = new Map<number, ClaimLibrary>();
  return {
    texts: new Map(
      [...stored.articles, ...items.map(({ article }) => article)].map(({ info, text }) => [info.id, text]),
    ),
    between: (after, last) =>
      new Set(
        items.flatMap(({ article, published }) =>
          published > after && published <= last ? [article.info.id] : [],
        ),
      ),
    until: (day) => {
      const own = items.filter(({ published }) => published <= day);
      const known = libraries.get(own.length);
      if (known) return known;
      const library = createLibrary({
        articles: [...stored.articles, ...own.map(({ article }) => article)],
        claims: [...stored.claims, ...own.flatMap(({ claims }) => claims)],
        lexicon,
      });
      libraries.set(own.length, library);
      return library;
    },
  };
}
