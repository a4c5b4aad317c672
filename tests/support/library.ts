/** A claim library over made-up documents, with a lexicon of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/domain/article.ts';
import { LEXICON_FILES, type Lexicon, type TopicEntry } from '../../src/domain/lexicon.ts';
import type { ClaimLibrary } from '../../src/domain/services.ts';
import { type Corpus, createLibrary } from '../../src/search/create-library.ts';
import type { BuiltDocument } from './claims.ts';

const topic = (id: string, label: string, group: string, terms: string[]): TopicEntry => ({
  id,
  label,
  group,
  terms,
  aliases: [],
});

/** The words of saying are English, not knowledge about anybody: they are the stored ones. */
const CUES = LEXICON_FILES.cues.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'lexicon', 'cues.json'), 'utf8')),
);

const LEXICON: Lexicon = {
  people: [],
  organisations: [],
  countries: [],
  topics: [
    topic('conscription', 'Conscription', 'draft', ['call-up', 'conscripts', 'recruits']),
    topic('reservists', 'Reservists', 'draft', ['reservist', 'reservists']),
    topic('elections', 'Elections', 'politics', ['election', 'elections']),
    topic('harvest', 'Harvest', 'economy', ['harvest', 'wheat']),
  ],
  cues: CUES,
  synonyms: [],
  events: [],
};

const toArticle = ({ info, text }: BuiltDocument): Article => ({
  info,
  text,
  language: 'en',
  byline: null,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  warnings: [],
});

export const buildCorpus = (...documents: readonly BuiltDocument[]): Corpus => ({
  articles: documents.map(toArticle),
  claims: documents.flatMap(({ claims }) => claims),
  lexicon: LEXICON,
});

/** People are known by the names that the claims give them. */
export const buildLibrary = (...documents: readonly BuiltDocument[]): ClaimLibrary =>
  createLibrary(buildCorpus(...documents));
