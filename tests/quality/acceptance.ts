/** The figures that the bot has to reach, as rows of a table: goal, figure, reached or short. */

import type { Output } from './answers.ts';
import { type Fidelity, scoreFidelity } from './answers.ts';
import type { Gold } from './gold.ts';
import type { ReadText } from './match.ts';
import { type Fraction, ratio, share } from './numbers.ts';
import { type ClaimScores, type ScoredClaim, scoreClaims } from './score-claims.ts';
import { type CommandScores, scoreCommands } from './score-commands.ts';
import { type QuestionScores, scoreQuestions } from './score-questions.ts';

export interface Scores {
  readonly fidelity: Fidelity;
  readonly commands: CommandScores;
  readonly questions: QuestionScores;
  readonly claims: ClaimScores;
}

export interface Row {
  readonly label: string;
  readonly goal: string;
  readonly figure: string;
  readonly reached: boolean;
}

export const scoreAll = (
  gold: Gold,
  outputs: readonly Output[],
  claims: readonly ScoredClaim[],
  readText: ReadText,
): Scores => ({
  fidelity: scoreFidelity(outputs, readText),
  commands: scoreCommands(gold, outputs, readText),
  questions: scoreQuestions(gold, outputs, readText),
  claims: scoreClaims(gold, claims, readText),
});

export const atLeast = (label: string, least: number, part: Fraction): Row => ({
  label,
  goal: `≥ ${Math.round(100 * least)} %`,
  figure: share(part),
  reached: (ratio(part) ?? 0) >= least,
});

const atMost = (label: string, most: number, part: Fraction): Row => ({
  label,
  goal: `≤ ${Math.round(100 * most)} %`,
  figure: share(part),
  reached: (ratio(part) ?? 0) <= most,
});

const countAtLeast = (label: string, least: number, { hit, of }: Fraction): Row => ({
  label,
  goal: `≥ ${least}`,
  figure: `${hit} of ${of}`,
  reached: hit >= least,
});

const countAtMost = (label: string, most: number, count: number): Row => ({
  label,
  goal: most === 0 ? '0' : `≤ ${most}`,
  figure: String(count),
  reached: count <= most,
});

/** The table of the project's own commands and questions. */
export const ownRows = ({ commands, questions }: Scores): Row[] => [
  countAtMost('critical must-nots shown', 0, commands.critical),
  atLeast('commands: must', 0.9, commands.must),
  atMost('commands: must-not, of shown claims', 0.02, commands.mustNot),
  atLeast('questions: right claim first', 0.9, questions.first),
  atLeast('unanswerable: nothing on record', 0.95, questions.nothingFound),
  atMost('answerable: refused', 0.03, questions.refused),
];

/** The table, from what all calls, questions and claims of the gold scored. */
export function acceptanceRows({ fidelity, commands, questions, claims }: Scores): Row[] {
  const verbatim = { hit: fidelity.snippets - fidelity.failures.length, of: fidelity.snippets };
  return [
    atLeast('snippets that equal the document', 1, verbatim),
    countAtMost('boilerplate strings shown', 0, commands.nonclaims + questions.nonclaims),
    countAtMost('critical must-nots shown', 0, commands.critical),
    atLeast('commands: must', 0.95, commands.must),
    atLeast('commands: should', 0.75, commands.should),
    atMost('commands: must-not, of shown claims', 0.02, commands.mustNot),
    atLeast('commands: rightly empty', 1, commands.empty),
    countAtLeast('questions: right claim first', 25, questions.first),
    countAtLeast('questions: right claim in first three', 28, questions.inFirstThree),
    atLeast('questions: speaker right', 0.9, questions.speaker),
    countAtLeast('unanswerable: nothing on record', 9, questions.nothingFound),
    countAtMost('answerable: refused', 1, questions.refused.hit),
    atLeast('attributed claims found', 0.85, claims.foundAttributed),
    atLeast('claims: speaker right', 0.92, claims.speaker),
    atLeast('claims: via right', 0.85, claims.via),
    atLeast('claims: figures right', 0.9, claims.figures),
    atLeast('claims: polarity right', 0.8, claims.polarity),
    countAtMost('claims out of boilerplate', 0, claims.outOfBoilerplate.length),
  ];
}
