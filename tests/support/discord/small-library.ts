/** Two made-up documents as a library: enough for every command to have something to say. */

import type { Article, Block, DocumentInfo } from '../../../src/domain/article.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { passageAround } from '../../../src/domain/passage.ts';
import type { ClaimLibrary, Neighbour, SpeakerEntry, Topic } from '../../../src/domain/services.ts';
import type { ReviewParts } from '../../../src/run-digests.ts';
import { type BuiltDocument, buildDocument, figure, period, speaker, time } from '../claims.ts';

const courier: Partial<DocumentInfo> = {
  id: 'courier.txt',
  publisher: 'The Courier',
  title: 'A bridge for the valley',
  published: time('2021-05-04'),
};

const bridge = buildDocument(courier, [
  {
    prefix: 'The bridge will cost ',
    exact: '“about 40 million crowns”',
    suffix: ', minister Ada Lund said on Monday.',
    kind: 'direct',
    speaker: speaker('Ada Lund', 'ada-lund', 'transport minister'),
    via: ['Valley News Agency', 'The Courier'],
    said: '2021-05-03',
    about: '2021',
    figures: [figure('about 40 million crowns', 40_000_000, { qualifier: 'about', unit: 'crowns' })],
    topics: ['bridge'],
  },
  {
    exact: 'Engineers have measured the river bed for six weeks.',
    about: time('2021-03-01~/2021-04-30~', 'inferred'),
    topics: ['bridge'],
  },
]);

const notebook = buildDocument({ id: 'notebook.txt', publisher: null }, [
  {
    prefix: 'But the mayor ',
    exact: 'denied that the bridge would be built at all',
    suffix: '.',
    speaker: {
      ...speaker('Otto Brandt', 'otto-brandt', 'mayor'),
      mention: 'the mayor',
      certainty: 'inferred',
    },
    polarity: 'denies',
    about: time('2021', 'inferred'),
    topics: ['bridge'],
  },
]);

const has = (text: string, typed: string): boolean => text.toLowerCase().includes(typed.trim().toLowerCase());

function entriesOf(claims: readonly Claim[]): readonly SpeakerEntry[] {
  const entries = new Map<string, SpeakerEntry>();
  for (const { speaker: by } of claims) {
    if (!by?.id) continue;
    const before = entries.get(by.id)?.claims ?? 0;
    entries.set(by.id, { id: by.id, name: by.name, role: by.role, claims: before + 1 });
  }
  return [...entries.values()];
}

/** Every line a paragraph. */
function articleOf(info: DocumentInfo, text: string): Article {
  const blocks = [...text.matchAll(/.+/gu)].map(({ 0: line, index }): Block => {
    return { kind: 'paragraph', start: index, end: index + line.length };
  });
  return { info, text, language: 'en', byline: null, blocks, warnings: [] };
}

/** A library over the given documents whose search finds a claim that has a word of the question. */
export function libraryOf(documents: readonly BuiltDocument[]): ClaimLibrary {
  const claims = documents.flatMap((document) => document.claims);
  const speakers = entriesOf(claims);
  const topics: readonly Topic[] = [{ id: 'bridge', label: 'Bridge', group: 'draft', claims: claims.length }];
  const infos = new Map(claims.map(({ document }) => [document.id, document]));
  const findClaim = (id: string) => claims.find((claim) => claim.id === id) ?? null;
  const understand: ClaimLibrary['understand'] = (text) => ({
    text,
    wanted: 'what',
    speakers: [],
    polarity: null,
    shared: [],
    unknownNames: [],
    period: null,
    topics: [],
    terms: text.toLowerCase().match(/\p{L}{4,}/gu) ?? [],
    figures: [],
  });
  return {
    documents: [...infos.values()].map((info) => ({
      info,
      language: 'en',
      claims: 1,
      speakers: 1,
      warnings: [],
    })),
    claims,
    topics,
    lexicon: { events: [], topics: [] },
    speakers,
    years: [{ year: 2021, claims: claims.length }],
    findSpeaker: (text) => {
      const found = speakers.filter(({ name, id }) => has(name, text) || id === text);
      const [one] = found;
      if (!one) return { kind: 'none', knownAs: null, nearest: speakers };
      return found.length > 1 ? { kind: 'several', speakers: found } : { kind: 'one', speaker: one };
    },
    findClaim,
    passageAround: (id) => {
      const claim = findClaim(id);
      const text = documents.find(({ info }) => info.id === claim?.document.id)?.text ?? '';
      return claim && passageAround(claim, articleOf(claim.document, text));
    },
    claimsBy: (id) => claims.filter((claim) => claim.speaker?.id === id),
    findTopic: (text) => topics.find(({ label }) => has(label, text)) ?? null,
    readPeriod: (text) =>
      /^\d{4}$/.test(text) ? { kind: 'period', period: period(text) } : { kind: 'unreadable' },
    understand,
    search: ({ terms }) => {
      const found = claims.filter(({ selector }) => terms.some((term) => has(selector.exact, term)));
      const hits = found.map((claim) => ({ claim, score: 1 }));
      return {
        hits,
        why: hits.length ? null : { kind: 'words', words: terms },
        leads: [],
        confidence: 0.9,
      };
    },
    compare: (text, today) => {
      const query = understand(text, today);
      const neighbours = claims.flatMap((claim): Neighbour[] => {
        const stated = query.terms.filter((term) => has(claim.selector.exact, term));
        if (stated.length === 0) return [];
        const covered = stated.length / query.terms.length;
        const shared = stated.map((term) => ({ stated: term, claimed: [term], deniable: true }));
        return [
          {
            claim,
            covered,
            touched: covered,
            returned: covered,
            shared,
            onTopic: [],
            speaker: 'open',
            period: 'open',
            elsewhere: false,
          },
        ];
      });
      return { query, neighbours, why: () => ({ kind: 'words', words: query.terms }) };
    },
    suggestSpeakers: (typed, limit) => speakers.filter(({ name }) => has(name, typed)).slice(0, limit),
    suggestTopics: (typed, limit) => topics.filter(({ label }) => has(label, typed)).slice(0, limit),
  };
}

export const smallLibrary = (): ClaimLibrary => libraryOf([bridge, notebook]);

/** The same library, except that every call of the method first does something else. */
export function interrupted<K extends keyof ClaimLibrary>(method: K, before: () => void): ClaimLibrary {
  return new Proxy(smallLibrary(), {
    get: (library, property, receiver) => {
      if (property === method) before();
      return Reflect.get(library, property, receiver);
    },
  });
}

/** Of a bot whose operator has no server. */
export const noReview: ReviewParts = {
  operatorServerId: null,
  library: smallLibrary,
  desk: { asRead: () => null, refresh: async () => smallLibrary() },
};
