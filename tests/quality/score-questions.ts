/** Scores the answers to questions: the right claim first, its speaker, and silence where nothing is on record. */
import { nonclaimsShown, type Output, readAnswer, type ShownClaim } from './answers.ts';
import type { Gold, GoldQuestion } from './gold.ts';
import { type ReadText, unwantedShown } from './match.ts';
import { type Fraction, fraction, mean } from './numbers.ts';
import { namesOf, speakerIsRight } from './speakers.ts';

export interface QuestionScore {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly nothingFound: boolean;
  /** Answerable, but there was nothing, for whatever reason. */
  readonly refused: boolean;
  /** Nothing was found, and the gold allows that. */
  readonly excused: boolean;
  /** Rank of the first claim that answers, from 1; null when none does. */
  readonly rank: number | null;
  readonly ndcg: number;
  /** null when no speaker is asked for. */
  readonly speakerIsRight: boolean | null;
  readonly mustNot: readonly string[];
  readonly nonclaims: readonly string[];
}

export interface QuestionScores {
  readonly questions: readonly QuestionScore[];
  readonly first: Fraction;
  readonly inFirstThree: Fraction;
  readonly speaker: Fraction;
  readonly nothingFound: Fraction;
  readonly refused: Fraction;
  readonly ndcg: number | null;
  readonly mustNot: number;
  readonly nonclaims: number;
}

const ANSWERS = 2;
const NDCG_DEPTH = 5;

const discount = (gains: readonly number[]): number =>
  gains.slice(0, NDCG_DEPTH).reduce((total, gain, index) => total + gain / Math.log2(index + 2), 0);

/** The grades of the shown claims in order: a union counts as its parts in a row, a repetition as nothing. */
function gainsOf(shown: readonly ShownClaim[], relevant: GoldQuestion['relevant']): number[] {
  const seen = new Set<string>();
  return shown.flatMap(({ hits }) => {
    const fresh = hits.map(({ item }) => item.id).filter((id) => relevant[id] && !seen.has(id));
    for (const id of fresh) seen.add(id);
    return fresh.length > 0 ? fresh.map((id) => relevant[id] ?? 0).sort((a, b) => b - a) : [0];
  });
}

/** nDCG@5 (Järvelin and Kekäläinen 2002) with the grades 2 and 1 as gains. */
function ndcg(shown: readonly ShownClaim[], relevant: GoldQuestion['relevant']): number {
  const ideal = discount(Object.values(relevant).sort((a, b) => b - a));
  return ideal === 0 ? 0 : discount(gainsOf(shown, relevant)) / ideal;
}

function firstSpeaker(question: GoldQuestion, shown: readonly ShownClaim[], gold: Gold): boolean | null {
  const { expected_speaker: expected, relevant } = question;
  const [first] = shown;
  if (!expected) return null;
  if (!first) return false;
  const answering = first.hits.filter(({ item }) => relevant[item.id] === ANSWERS);
  return (
    namesOf(first.speaker).some((name) => gold.names.same(name, expected)) ||
    answering.some(({ item }) => speakerIsRight(first.speaker, item, gold))
  );
}

function rankOfAnswer(shown: readonly ShownClaim[], relevant: GoldQuestion['relevant']): number | null {
  const index = shown.findIndex(({ hits }) => hits.some(({ item }) => relevant[item.id] === ANSWERS));
  return index < 0 ? null : index + 1;
}

function scoreQuestion(
  question: GoldQuestion,
  output: Output | undefined,
  gold: Gold,
  readText: ReadText,
): QuestionScore {
  const { id, relevant, answerable } = question;
  const isEmpty = !output || output.answer.kind === 'nothing-found' || output.answer.claims.length === 0;
  const shown = output && !isEmpty ? readAnswer(output, gold, readText) : [];
  return {
    id,
    question: question.question,
    answerable,
    nothingFound: output !== undefined && isEmpty,
    refused: answerable && isEmpty,
    excused: output !== undefined && isEmpty && question.expect_empty_ok === true,
    rank: rankOfAnswer(shown, relevant),
    ndcg: ndcg(shown, relevant),
    speakerIsRight: answerable ? firstSpeaker(question, shown, gold) : null,
    mustNot: unwantedShown(shown, {
      wanted: Object.keys(relevant),
      tolerated: [],
      unwanted: question.must_not ?? [],
    }),
    nonclaims: nonclaimsShown(shown, ['never']),
  };
}

/** A question without an output counts as wrong, whatever was expected. */
export function scoreQuestions(gold: Gold, outputs: readonly Output[], readText: ReadText): QuestionScores {
  const byId = new Map(outputs.map((output) => [output.id, output]));
  const questions = gold.questions.map((q) => scoreQuestion(q, byId.get(q.id), gold, readText));
  const asked = questions.filter(({ answerable, excused }) => answerable && !excused);
  const within =
    (depth: number) =>
    ({ rank }: QuestionScore) =>
      rank !== null && rank <= depth;
  return {
    questions,
    first: fraction(asked, within(1)),
    inFirstThree: fraction(asked, within(3)),
    speaker: fraction(
      asked.filter(({ speakerIsRight }) => speakerIsRight !== null),
      ({ speakerIsRight }) => speakerIsRight === true,
    ),
    nothingFound: fraction(
      questions.filter(({ answerable }) => !answerable),
      ({ nothingFound }) => nothingFound,
    ),
    refused: fraction(asked, ({ refused }) => refused),
    ndcg: mean(asked.map((score) => score.ndcg)),
    mustNot: questions.reduce((sum, { mustNot }) => sum + mustNot.length, 0),
    nonclaims: questions.reduce((sum, { nonclaims }) => sum + nonclaims.length, 0),
  };
}
