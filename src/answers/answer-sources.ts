/** Answers which documents are read, and what is known of each. */
import type { NoticeAnswer } from '../domain/answer.ts';
import type { ClaimLibrary, DocumentSummary, Services } from '../domain/services.ts';
import type { Language } from '../domain/subscription.ts';
import { timeInWords } from '../words/time-in-words.ts';
import { warningInWords } from '../words/warning-words.ts';
import { WORDS, type Words } from '../words/words.ts';

function linesOf(
  { info, language, claims, speakers, warnings }: DocumentSummary,
  { claim, help, time, warning }: Words,
): readonly string[] {
  return [
    `${info.publisher ?? claim.publisherUnknown}, ${info.published ? timeInWords(info.published, time) : claim.undated}`,
    `${help.claimsBy(claims, speakers)}${language === 'en' ? '' : help.language(language)}`,
    ...(info.title ? [info.id] : []),
    ...(info.url ? [info.url] : []),
    ...warnings.map((one) => warningInWords(one, warning)),
  ];
}

const known = new WeakMap<ClaimLibrary, Map<Language, NoticeAnswer>>();

/** Always the same for a library, and long for one of thousands of documents. */
export function answerSources({ library, language }: Pick<Services, 'library' | 'language'>): NoticeAnswer {
  const answers = known.get(library) ?? new Map<Language, NoticeAnswer>();
  known.set(library, answers);
  const answer = answers.get(language) ?? listSources(library, language);
  answers.set(language, answer);
  return answer;
}

function listSources({ documents, claims }: ClaimLibrary, language: Language): NoticeAnswer {
  const words = WORDS[language];
  const own = claims.filter(({ repeats }) => !repeats).length;
  return {
    kind: 'notice',
    title: words.help.sources(documents.length, own),
    claims: [],
    notes: [],
    sections: documents.map((document) => ({
      heading: document.info.title ?? document.info.id,
      lines: linesOf(document, words),
    })),
  };
}
