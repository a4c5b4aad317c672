/** Sets a text, sentence by sentence, beside the claims on record. Gives no verdict. */
import type { Answer, NoticeAnswer } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Services } from '../../domain/services.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { writeCall } from '../calls.ts';
import { nothingFound } from '../nothing-found.ts';
import { foldRepetitions } from '../repetitions.ts';
import { shorten } from '../shorten.ts';
import { type Checked, checkSentence } from './check-sentence.ts';
import { readSentences, type Sentence } from './read-sentences.ts';

/** Sentences that are looked up: more are no answer any more, and would take their time. */
const MOST_SENTENCES = 8;
/** Characters that are read, as many as a command takes. */
const MOST_READ = 6000;
const MOST_SUGGESTIONS = 3;

export interface CheckRequest {
  readonly text: string;
}

function notesOf(passed: number, left: number, { check }: Words): readonly string[] {
  return [...(left > 0 ? [check.notLookedUp(left)] : []), ...(passed > 0 ? [check.passedOver(passed)] : [])];
}

const onlyOnce = (sentences: readonly Sentence[]): readonly Sentence[] => [
  ...new Map(sentences.map((sentence) => [sentence.text, sentence])).values(),
];

/** Questions that ask for something are for /ask. */
const asksOf = (sentences: readonly Sentence[], { library, today }: Services): readonly string[] =>
  sentences
    .filter(({ kind }) => kind === 'question')
    .slice(0, MOST_SENTENCES)
    .filter(({ text }) => {
      const { terms, speakers, figures } = library.understand(text, today);
      return terms.length + speakers.length + figures.length > 0;
    })
    .slice(0, MOST_SUGGESTIONS)
    .map(({ text }) => writeCall('ask', shorten(text)));

const nothingStated = (asks: readonly string[], { check }: Words): NoticeAnswer => ({
  kind: 'notice',
  title: check.title,
  claims: [],
  notes: [],
  sections: [
    {
      heading: null,
      lines: [check.nothingStated],
    },
    ...(asks.length > 0 ? [{ heading: check.questionsAnsweredByAsk, lines: asks }] : []),
  ],
});

/** Sentences without anything on record: one says why, several each for itself. */
function nothingOnRecord(
  checked: readonly Checked[],
  asks: readonly string[],
  notes: readonly string[],
  { check, claim }: Words,
): Answer {
  const sentences = checked.map(({ sentence }) => sentence);
  const [only, another] = sentences;
  const why = another ? check.nothingForAny(sentences.length) : (only?.why ?? '');
  const reasons = another ? sentences.map((one) => `${claim.quote(one.text)} ${one.why ?? ''}`.trim()) : [];
  const title = another ? check.title : (only?.text ?? check.title);
  return {
    ...nothingFound({ title, why, suggestions: [...asks, '/sources'] }),
    notes: [...reasons, ...notes],
  };
}

const uniqueClaims = (checked: readonly Checked[]): readonly Claim[] => [
  ...new Map(checked.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim])).values(),
];

/** A claim that several sentences meet is shown with the first of them. */
export function answerCheck({ text }: CheckRequest, services: Services): Answer {
  const words = WORDS[services.language];
  const sentences = onlyOnce(readSentences(text, MOST_READ));
  const statements = sentences.filter(({ kind }) => kind === 'statement');
  const looked = statements.slice(0, MOST_SENTENCES);
  const checked = looked.flatMap((sentence) => checkSentence(sentence.text, services) ?? []);
  const asks = asksOf(sentences, services);
  if (checked.length === 0) return nothingStated(asks, words);
  const left = statements.length - looked.length;
  const notes = notesOf(sentences.length - left - checked.length, left, words);
  const claims = uniqueClaims(checked);
  if (claims.length === 0) return nothingOnRecord(checked, asks, notes, words);
  return {
    kind: 'check',
    title: words.check.title,
    claims,
    notes,
    sentences: checked.map(({ sentence }) => sentence),
    repetitions: foldRepetitions(claims, services.library).repetitions,
    suggestions: asks,
  };
}
