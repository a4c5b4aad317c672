/** Gathers a corpus step by step: folders → documents → articles → claims; each step may be recalled. */
import { join } from 'node:path';
import type { Article } from './domain/article.ts';
import type { Claim } from './domain/claim.ts';
import type { Lexicon } from './domain/lexicon.ts';
import { type Problem, problem } from './domain/problems.ts';
import type { Source } from './domain/sources.ts';
import { fingerprintOfFile, fingerprintOfFolder, type Part } from './storage/fingerprint.ts';
import { readDocuments, reasonOf, type StoredDocument } from './storage/read-documents.ts';
import type { Sources } from './storage/read-sources.ts';

export interface Folders {
  readonly documentsFolder: string;
  readonly lexiconFolder: string;
}

export interface Corpus {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly lexicon: Lexicon;
  /** Documents that could not be read; the others have been. */
  readonly problems: readonly Problem[];
}

export type Reading =
  | { readonly article: Article; readonly claims: readonly Claim[] }
  | { readonly problem: Problem };

/** The steps that take time, and code that takes time to load. */
export interface Readers {
  readonly readLexicon: (folder: string) => Lexicon;
  readonly readSources: (folder: string) => Sources;
  readonly createReader: (lexicon: Lexicon) => (document: StoredDocument, source: Source | null) => Reading;
}

/** Gives the outcome of a step: worked out, or as it was when what it depends on was the same. */
export type Recall = <T>(step: string, dependsOn: readonly Part[], workOut: () => T) => T;

/** Works everything out. */
export const afresh: Recall = (_step, _dependsOn, workOut) => workOut();

/** Throws a ProblemError when the lexicon is broken. `readers` is called only when a step has to be worked out. */
export function gatherCorpus(
  { documentsFolder, lexiconFolder }: Folders,
  readers: () => Readers,
  recall: Recall = afresh,
): Corpus {
  const knowledge = fingerprintOfFolder(lexiconFolder);
  const lexicon = recall('lexicon', [knowledge], () => readers().readLexicon(lexiconFolder));
  const listed = recall('sources', [fingerprintOfFile(join(documentsFolder, 'sources.json'))], () =>
    readers().readSources(documentsFolder),
  );
  let reader: ReturnType<Readers['createReader']> | null = null;
  const read = (document: StoredDocument): Reading => {
    const source = listed.sources[document.name] ?? null;
    const dependsOn = [knowledge, document.name, JSON.stringify(source), document.bytes];
    try {
      return recall(`document ${document.name}`, dependsOn, () => {
        reader ??= readers().createReader(lexicon);
        return reader(document, source);
      });
    } catch (cause) {
      // A fault in reading one document must not take the others away; a thrown step is not kept in the cache.
      return { problem: problem('document/unreadable', { name: document.name, reason: reasonOf(cause) }) };
    }
  };
  const { documents, problems } = readDocuments(documentsFolder);
  const readings = documents.map(read);
  const done = readings.filter((reading) => 'article' in reading);
  const failed = readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : []));
  return {
    articles: done.map(({ article }) => article),
    claims: done.flatMap(({ claims }) => claims),
    lexicon,
    problems: [...problems, ...listed.problems, ...failed],
  };
}
