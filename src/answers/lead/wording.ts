/** The words of a question and of the sentence that is to answer it, for leads that must be certain. */
import type { Claim } from '../../domain/claim.ts';
import type { Query } from '../../domain/query.ts';
import type { ClaimLibrary } from '../../domain/services.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { stemWord, wordsOf } from '../../language/terms.ts';
import { type Token, tokenise } from '../../language/tokens.ts';

/** What a lead needs of the library: the topic that a word stands for. */
export type TopicFinder = Pick<ClaimLibrary, 'findTopic'>;

/** A text as tokens, with the stem of each; a mark has the empty stem. */
export interface Wording {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
}

const stemOf = (text: string): string => wordsOf(text).map(stemWord).join(' ');

export function wordingOf(text: string): Wording {
  const { tokens } = tokenise(text, { start: 0, end: text.length });
  return { text, tokens, stems: tokens.map((token) => stemOf(token.text)) };
}

/** The sentence in which a claim stands. */
export const sentenceOf = ({ selector }: Claim): string => selector.prefix + selector.exact + selector.suffix;

/** Does the word tell anything by itself? */
export const isContent = ({ text }: Token): boolean => {
  const [word] = wordsOf(text);
  return word !== undefined && !STOP_WORDS.has(word);
};

/** Words of asking and verbs that say nothing about what is asked. */
const EMPTY = new Set(
  (
    'who whom whose what when where how many much number figure long old large big size want plan need take get see ' +
    'go come make give happen total date day exact year month time there any'
  )
    .split(' ')
    .map(stemWord),
);

export const isEmpty = (stem: string): boolean => EMPTY.has(stem);

/** Half of what is asked must stand in the sentence, or be of a topic that the claim is on. */
const COVERED = 0.5;

/** Is enough of the question in the sentence for a word of the sentence to be its answer? */
export function coversQuestion(
  { text, period }: Query,
  claim: Claim,
  sentence: Wording,
  { findTopic }: TopicFinder,
): boolean {
  const words = wordsOf(period ? text.replace(period.text, ' ') : text);
  const asked = words.flatMap((word, at) =>
    STOP_WORDS.has(word) || isEmpty(stemWord(word)) ? [] : [{ word, pair: `${word} ${words[at + 1] ?? ''}` }],
  );
  const said = new Set(sentence.stems.flatMap((stem) => stem.split(' ')));
  const isOnTopic = (name: string): boolean => {
    const topic = findTopic(name);
    return topic !== null && claim.topics.includes(topic.id);
  };
  const covered = asked.filter(
    ({ word, pair }) => said.has(stemWord(word)) || isOnTopic(word) || isOnTopic(pair.trim()),
  );
  return asked.length > 0 && covered.length >= asked.length * COVERED;
}

/** Marks and words at which another clause begins. */
const BOUNDARY =
  /^([,;:()[\]–—]|-{2,}|that|which|who|whom|whose|when|where|while|whereas|after|before|because|although|though|but|as|since|if|so|than|like|unlike|following)$/;

/** Tokens between two places, neither of them included, in whatever order they are given. */
function between({ tokens }: Wording, a: number, b: number): readonly Token[] {
  return tokens.slice(Math.min(a, b) + 1, Math.max(a, b));
}

/** Do the two stand in one clause, with no verb and at most `most` tokens between them? */
export function standTogether(wording: Wording, a: number, b: number, most: number): boolean {
  const gap = between(wording, a, b);
  return gap.length <= most && gap.every(({ lower, pos }) => pos !== 'VERB' && !BOUNDARY.test(lower));
}

/** Places of a stem. */
export const placesOf = ({ stems }: Wording, stem: string): readonly number[] =>
  stems.flatMap((own, index) => (own === stem ? [index] : []));

/** What was worked out must not be shown as what stands there. */
export const hedged = (words: string, certainty: 'stated' | 'inferred'): string =>
  certainty === 'inferred' ? `probably ${words}` : words;
