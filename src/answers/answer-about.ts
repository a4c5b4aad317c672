/** /about: the program, what is on record, what is kept of whom, and who runs it. */
import type { NoticeAnswer } from '../domain/answer.ts';
import type { Services } from '../domain/services.ts';
import { dayInWords } from '../words/time-in-words.ts';
import { WORDS } from '../words/words.ts';

const PURPOSE =
  'Answers who said what, when, and where it is written, with the words as they stand in the documents.';

/** As short as it can be said; PRIVACY.md says it at length. */
export const PRIVACY_LINES = [
  'Kept of a server: its settings, its digests and what was delivered, by ids; of people nothing but ids of messages and a note that somebody sends in.',
  'Not kept: messages, questions, names, who asked what. A question is answered and forgotten.',
  'The log has ids and errors, and nobody’s words. Nothing is passed on to anybody.',
  'Removed: /settings erase deletes all of a server, /settings export shows it first. For anything else write to the operator.',
] as const;

const WHERE = 'PRIVACY.md and TERMS.md, which come with the program, say all of it.';

export function answerAbout({ library, program, language }: Services): NoticeAnswer {
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
          PURPOSE,
          `On record: ${original} claims by ${speakers.length} speakers in ${documents.length} documents.`,
          ...(lastOn === null
            ? []
            : [`The last new document came in on ${dayInWords(lastOn, WORDS[language].time)}.`]),
        ],
      },
      { heading: 'Privacy', lines: PRIVACY_LINES },
      {
        heading: 'Operator',
        lines: [contact === null ? 'The operator of this bot has named no address.' : contact, WHERE],
      },
    ],
  };
}
