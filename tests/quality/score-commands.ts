/** Scores the answers to commands: what must and should be shown, and what must not. */
import { nonclaimsShown, type Output, readAnswer } from './answers.ts';
import type { Gold, GoldCommand } from './gold.ts';
import { coveredBy, type ReadText, unwantedShown } from './match.ts';
import { add, type Fraction, fraction } from './numbers.ts';

export interface Recall extends Fraction {
  readonly missed: readonly string[];
}

export interface CallScore {
  readonly id: string;
  readonly call: string;
  readonly shown: number;
  readonly must: Recall;
  readonly should: Recall;
  readonly mustNot: readonly string[];
  readonly critical: readonly string[];
  readonly nonclaims: readonly string[];
  /** Rightly empty, wrongly filled, or (null) not meant to be empty. */
  readonly emptyIsRight: boolean | null;
}

export interface CommandScores {
  readonly calls: readonly CallScore[];
  readonly must: Fraction;
  readonly should: Fraction;
  /** Unwanted claims over shown claims. */
  readonly mustNot: Fraction;
  readonly critical: number;
  readonly nonclaims: number;
  readonly empty: Fraction;
  /** Calls of the gold that were never answered. */
  readonly unanswered: readonly string[];
}

function recall(ids: readonly string[], covered: ReadonlySet<string>): Recall {
  const missed = ids.filter((id) => !covered.has(id));
  return { hit: ids.length - missed.length, of: ids.length, missed };
}

function scoreCall(command: GoldCommand, output: Output, gold: Gold, readText: ReadText): CallScore {
  const shown = readAnswer(output, gold, readText);
  const covered = coveredBy(shown.flatMap(({ hits }) => hits));
  const mustNot = unwantedShown(shown, {
    wanted: [...command.must, ...command.should],
    tolerated: command.may,
    unwanted: command.must_not,
  });
  return {
    id: command.id,
    call: output.call,
    shown: shown.length,
    must: recall(command.must, covered),
    should: recall(command.should, covered),
    mustNot,
    critical: mustNot.filter((id) => command.must_not_critical.includes(id)),
    nonclaims: nonclaimsShown(shown, ['never', 'teaser']),
    emptyIsRight: command.expect_empty ? shown.length === 0 : null,
  };
}

const count = (scores: readonly CallScore[], value: (score: CallScore) => number): number =>
  scores.reduce((total, score) => total + value(score), 0);

/** One score for each call; a command of which no call was answered counts as missing everything. */
export function scoreCommands(gold: Gold, outputs: readonly Output[], readText: ReadText): CommandScores {
  const unanswered: string[] = [];
  const calls = gold.commands.flatMap((command) => {
    const own = outputs.filter(({ id }) => id === command.id);
    unanswered.push(...command.calls.filter((call) => !own.some((output) => output.call === call)));
    if (own.length > 0) return own.map((output) => scoreCall(command, output, gold, readText));
    const silence: Output = {
      id: command.id,
      call: command.calls[0] ?? '',
      answer: { kind: 'problem', claims: [] },
    };
    return [
      { ...scoreCall(command, silence, gold, readText), emptyIsRight: command.expect_empty ? false : null },
    ];
  });
  const meantEmpty = calls.filter(({ emptyIsRight }) => emptyIsRight !== null);
  return {
    calls,
    must: add(calls.map(({ must }) => must)),
    should: add(calls.map(({ should }) => should)),
    mustNot: { hit: count(calls, ({ mustNot }) => mustNot.length), of: count(calls, ({ shown }) => shown) },
    critical: count(calls, ({ critical }) => critical.length),
    nonclaims: count(calls, ({ nonclaims }) => nonclaims.length),
    empty: fraction(meantEmpty, ({ emptyIsRight }) => emptyIsRight === true),
    unanswered,
  };
}
