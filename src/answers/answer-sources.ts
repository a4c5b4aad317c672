/** Answers which documents are read, and what is known of each. */
import type { NoticeAnswer } from '../domain/answer.ts';
import type { ClaimLibrary, DocumentSummary } from '../domain/services.ts';
import { timeInWords } from '../domain/time-in-words.ts';
import { countClaims } from './calls.ts';

function linesOf({ info, language, claims, speakers, warnings }: DocumentSummary): readonly string[] {
  const by = speakers === 1 ? '1 speaker' : `${speakers} speakers`;
  return [
    `${info.publisher ?? 'publisher unknown'}, ${info.published ? timeInWords(info.published) : 'undated'}`,
    `${countClaims(claims)} by ${by}${language === 'en' ? '' : `, language: ${language}`}`,
    ...(info.title ? [info.id] : []),
    ...(info.url ? [info.url] : []),
    ...warnings,
  ];
}

const known = new WeakMap<ClaimLibrary, NoticeAnswer>();

/** Always the same for a library, and long for one of thousands of documents. */
export function answerSources(library: ClaimLibrary): NoticeAnswer {
  const answer = known.get(library) ?? listSources(library);
  known.set(library, answer);
  return answer;
}

function listSources({ documents, claims }: ClaimLibrary): NoticeAnswer {
  const own = claims.filter(({ repeats }) => !repeats).length;
  const count = documents.length === 1 ? '1 document' : `${documents.length} documents`;
  return {
    kind: 'notice',
    title: `Sources: ${count}, ${countClaims(own)}`,
    claims: [],
    notes: [],
    sections: documents.map((document) => ({
      heading: document.info.title ?? document.info.id,
      lines: linesOf(document),
    })),
  };
}
