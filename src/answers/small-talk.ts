/** Answers what is no question: a greeting, thanks, a call for help. */
import type { NoticeAnswer } from '../domain/answer.ts';
import type { ClaimLibrary, Services } from '../domain/services.ts';
import { WORDS } from '../words/words.ts';
import { speakerWord, writeCall } from './calls.ts';
import { recordedPeriods } from './recorded-periods.ts';

const SMALL_TALK = new RegExp(
  `^\\W*(?:${[
    'hi|hiya|hello|hey|yo|good (?:morning|afternoon|evening|day)|greetings',
    'thanks?(?: you| u)?(?: (?:so|very) much| a lot)?|thx|ty|cheers|bye|goodbye|ok(?:ay)?|cool|great|test',
    'help(?: me)?|(?:please )?help|what can (?:you|i|u) (?:do|ask)(?: (?:here|you))?|what (?:is|are) (?:this|you)',
    'who are you|how (?:does|do) (?:this|it|you) work|what do you (?:do|know)',
    'привет|привіт|здравствуйте|спасибо|дякую|помощь|допомога',
  ].join('|')})(?: (?:there|bot|verbatim|all|everyone|please|again))?\\W*$`,
  'iu',
);

export const isSmallTalk = (question: string): boolean => question.length < 60 && SMALL_TALK.test(question);

/** Calls that have an answer: the speaker and the topic with the most claims, the newest year. */
function exampleCalls(library: ClaimLibrary): readonly string[] {
  const [speaker] = library.speakers;
  const [topic] = [...library.topics].sort((a, b) => b.claims - a.claims);
  const year = recordedPeriods(library).find(({ value }) => value.length === 4);
  return [
    ...(speaker ? [writeCall('quote', speakerWord(speaker, library))] : []),
    ...(topic ? [writeCall('topic', topic.label)] : []),
    ...(year ? [writeCall('timeline', year.value)] : []),
  ];
}

export function answerSmallTalk({ library, language }: Services): NoticeAnswer {
  const { help } = WORDS[language];
  const calls = exampleCalls(library);
  return {
    kind: 'notice',
    title: help.askWhoSaidWhat,
    claims: [],
    notes: [],
    sections: [
      {
        heading: null,
        lines: [help.typeAQuestion],
      },
      { heading: help.forExample, lines: calls.length ? calls : ['/sources'] },
    ],
  };
}

/** Speakers that are tried for an example; the search need not answer for the first. */
const MOST_TRIED = 5;

/** A question in plain words that has an answer; null from a library that has none. */
export function exampleQuestion({ library, today, language }: Services): string | null {
  const questions = library.speakers
    .slice(0, MOST_TRIED)
    .map(({ name }) => WORDS[language].help.whatDidSay(name));
  return (
    questions.find((question) => library.search(library.understand(question, today)).hits.length > 0) ?? null
  );
}
