/** Scores what /check says of statements labelled by hand: which relation, to which claim. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Relation } from '../../src/domain/answer.ts';
import type { Row } from './acceptance.ts';
import { DOCUMENTS_FOLDER } from './corpus.ts';
import { type Fraction, ratio, share } from './numbers.ts';
import { type Bot, startBot } from './run-bot.ts';

const OWN = join(import.meta.dirname, 'own');
const FOLDERS = { stored: DOCUMENTS_FOLDER, invented: join(OWN, 'check-documents') } as const;

/** A relation, and words of the claim's sentence that it must be to. */
interface Labelled {
  readonly relation: Relation;
  readonly words: string;
}

export interface LabelledStatement {
  readonly id: string;
  readonly corpus: keyof typeof FOLDERS;
  /** "paraphrase", "near-miss", …, "passed" for what states nothing to look up. */
  readonly kind: string;
  readonly text: string;
  readonly expect: readonly Labelled[];
  /** Not wrong to show. */
  readonly may: readonly Labelled[];
}

export const loadStatements = (): readonly LabelledStatement[] =>
  readFileSync(join(OWN, 'check.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledStatement);

/** Relations that say something; "near" is only an offer. */
const TELLING: readonly Relation[] = ['on-record', 'figure-differs', 'denied'];

interface ShownRelation {
  readonly relation: Relation;
  readonly sentence: string;
}

function shownIn(answer: Answer): readonly ShownRelation[] {
  if (answer.kind !== 'check') return [];
  const byId = new Map(
    answer.claims.map(({ id, selector }) => [id, selector.prefix + selector.exact + selector.suffix]),
  );
  return answer.sentences.flatMap(({ findings }) =>
    findings.flatMap(({ relation, claimIds }) =>
      claimIds.map((id) => ({ relation, sentence: (byId.get(id) ?? '').replace(/\s+/g, ' ') })),
    ),
  );
}

const isLabelled =
  ({ relation, sentence }: ShownRelation) =>
  (label: Labelled): boolean =>
    label.relation === relation && sentence.includes(label.words);

export interface CheckScore {
  readonly statement: LabelledStatement;
  readonly wrong: readonly ShownRelation[];
  readonly missed: readonly Labelled[];
  readonly shown: readonly ShownRelation[];
  /** What states nothing is passed over, and all else is looked up. */
  readonly isPassedRightly: boolean;
}

function scoreStatement(statement: LabelledStatement, answer: Answer): CheckScore {
  const shown = shownIn(answer).filter(({ relation }) => TELLING.includes(relation));
  const labels = [...statement.expect, ...statement.may];
  return {
    statement,
    shown,
    wrong: shown.filter((one) => !labels.some(isLabelled(one))),
    missed: statement.expect.filter((label) => !shown.some((one) => isLabelled(one)(label))),
    isPassedRightly: (answer.kind === 'notice') === (statement.kind === 'passed'),
  };
}

export function scoreChecks(statements: readonly LabelledStatement[]): readonly CheckScore[] {
  const bots = new Map<string, Bot>();
  return statements.map((statement) => {
    const folder = FOLDERS[statement.corpus];
    const bot = bots.get(folder) ?? startBot(undefined, folder);
    bots.set(folder, bot);
    return scoreStatement(statement, bot.ask(`/check ${statement.text}`));
  });
}

const fractionOf = (hit: number, of: number): Fraction => ({ hit, of });

function precision(scores: readonly CheckScore[], relation: Relation): Fraction {
  const count = (list: (score: CheckScore) => readonly { relation: Relation }[]) =>
    scores.flatMap(list).filter((one) => one.relation === relation).length;
  const shown = count((score) => score.shown);
  return fractionOf(shown - count((score) => score.wrong), shown);
}

function recall(scores: readonly CheckScore[], relation: Relation): Fraction {
  const count = (list: (score: CheckScore) => readonly { relation: Relation }[]) =>
    scores.flatMap(list).filter((one) => one.relation === relation).length;
  const expected = count((score) => score.statement.expect);
  return fractionOf(expected - count((score) => score.missed), expected);
}

const row = (label: string, least: number, part: Fraction): Row => ({
  label,
  goal: `≥ ${Math.round(100 * least)} %`,
  figure: share(part),
  reached: (ratio(part) ?? 0) >= least,
});

export const checkRows = (scores: readonly CheckScore[]): readonly Row[] => [
  ...TELLING.map((relation) => row(`${relation}: shown ones right`, 0.95, precision(scores, relation))),
  ...TELLING.map((relation) => row(`${relation}: found`, 0.75, recall(scores, relation))),
  row(
    'passed over, or looked up, rightly',
    0.95,
    fractionOf(scores.filter(({ isPassedRightly }) => isPassedRightly).length, scores.length),
  ),
];

export function printCheckMisses(scores: readonly CheckScore[]): void {
  for (const { statement, wrong, missed, isPassedRightly } of scores) {
    const details = [
      ...wrong.map(({ relation, sentence }) => `wrong ${relation}: ${sentence.slice(0, 80)}`),
      ...missed.map(({ relation, words }) => `missed ${relation}: ${words}`),
      ...(isPassedRightly ? [] : ['passed over or looked up wrongly']),
    ];
    if (details.length > 0) console.log(`  ${statement.id} ${statement.text}  ${details.join('; ')}`);
  }
}
