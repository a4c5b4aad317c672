/** /about: the program, what is on record, what is kept of whom, and who runs it. */
import type { NoticeAnswer } from '../domain/answer.ts';
import type { Services } from '../domain/services.ts';
import { dayInWords } from '../words/time-in-words.ts';
import { WORDS } from '../words/words.ts';

export function answerAbout({ library, program, language }: Services): NoticeAnswer {
  const { about, help, time } = WORDS[language];
  const { documents, speakers, claims } = library;
  const original = claims.filter(({ repeats }) => repeats === null).length;
  const contact = program?.operatorContact ?? null;
  const lastOn = program?.lastDocumentOn ?? null;
  return {
    kind: 'notice',
    title: program ? `Verbatim ${program.version}` : 'Verbatim',
    claims: [],
    notes: [],
    sections: [
      {
        heading: null,
        lines: [
          about.purpose,
          help.size(original, speakers.length, documents.length),
          ...(lastOn === null ? [] : [about.lastDocument(dayInWords(lastOn, time))]),
        ],
      },
      { heading: about.privacy, lines: about.privacyLines },
      { heading: about.operator, lines: [contact ?? about.noAddress, about.where] },
    ],
  };
}
