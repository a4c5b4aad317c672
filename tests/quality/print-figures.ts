/** Prints the table of figures, and with it, when asked, what was missed where. */
import type { Row, Scores } from './acceptance.ts';
import type { Snippet } from './match.ts';
import { share } from './numbers.ts';
import type { CallScore } from './score-commands.ts';
import type { QuestionScore } from './score-questions.ts';

const excerpt = ({ doc, start, end, exact }: Snippet): string =>
  `${doc} ${start}-${end} ${JSON.stringify(exact.slice(0, 60))}`;

const named = (label: string, ids: readonly string[]): string[] =>
  ids.length > 0 ? [`${label}: ${ids.join(' ')}`] : [];

const line = (start: string, details: readonly string[]): string[] =>
  details.length > 0 ? [`  ${start}  ${details.join('; ')}`] : [];

export function printRows(title: string, rows: readonly Row[]): void {
  const short = rows.filter(({ reached }) => !reached).length;
  console.log(`\n${title}: ${rows.length - short} of ${rows.length} reached`);
  for (const { label, goal, figure, reached } of rows) {
    console.log(
      `  ${label.padEnd(40)} ${goal.padStart(7)}   ${figure.padEnd(20)} ${reached ? 'ok' : 'SHORT'}`,
    );
  }
}

export function printFurther({ questions, claims }: Scores): void {
  console.log(
    `  without a goal: all claims found ${share(claims.found)}, event year ${share(claims.eventYear)},`,
  );
  console.log(
    `    inferred but stated ${claims.yearShownAsStated.length}, nDCG@5 ${questions.ndcg?.toFixed(3) ?? '–'}`,
  );
}

const callMisses = ({
  id,
  call,
  must,
  should,
  mustNot,
  critical,
  nonclaims,
  emptyIsRight,
}: CallScore): string[] =>
  line(`${id} ${call}`, [
    ...named('must missed', must.missed),
    ...named('should missed', should.missed),
    ...named('must not', mustNot),
    ...named('critical', critical),
    ...named('no claims', nonclaims),
    ...(emptyIsRight === false ? ['should be empty'] : []),
  ]);

function verdict({ answerable, nothingFound, refused, excused, rank }: QuestionScore): string[] {
  if (!answerable) return nothingFound ? [] : ['should have found nothing'];
  if (excused || rank === 1) return [];
  if (refused) return ['refused'];
  return [rank === null ? 'no right claim' : `right at rank ${rank}`];
}

const questionMisses = (score: QuestionScore): string[] =>
  line(`${score.id} ${score.question}`, [
    ...verdict(score),
    ...(score.speakerIsRight === false && !score.excused ? ['speaker wrong'] : []),
    ...named('must not', score.mustNot),
    ...named('no claims', score.nonclaims),
  ]);

export function printMisses({ fidelity, commands, questions, claims }: Scores): void {
  const lines = [
    ...fidelity.failures.map((snippet) => `  not verbatim: ${snippet.call} ${excerpt(snippet)}`),
    ...named('  never asked', commands.unanswered),
    ...commands.calls.flatMap(callMisses),
    ...questions.questions.flatMap(questionMisses),
    ...line('claims', [
      ...named('missed', claims.found.wrong),
      ...named('speaker', claims.speaker.wrong),
      ...named('via', claims.via.wrong),
      ...named('figures', claims.figures.wrong),
      ...named('polarity', claims.polarity.wrong),
      ...named('year', claims.eventYear.wrong),
      ...named('year shown as stated', claims.yearShownAsStated),
    ]),
    ...claims.notVerbatim.map((snippet) => `  claim not verbatim: ${excerpt(snippet)}`),
    ...claims.outOfBoilerplate.map((snippet) => `  out of boilerplate: ${excerpt(snippet)}`),
  ];
  console.log(`\nMisses: ${lines.length === 0 ? 'none' : ''}`);
  for (const text of lines) console.log(text);
}
