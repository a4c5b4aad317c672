/** /draft: /topic for everything that counts as the draft, in one year. */
import { answerTopic } from '../src/answers/answer-topic.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { type Answer, problemAnswer } from '../src/domain/answer.ts';
import { problem } from '../src/domain/problems.ts';
import { completeYearsOf } from './completions.ts';

/** The group of topics in the lexicon. */
const GROUP = 'draft';

const FIRST = 1900;
const LAST = 2100;

/** "22" is told to be 2022, and not taken for it. */
function unlikely(year: number): Answer {
  const meant = year < 100 ? 2000 + year : LAST;
  return problemAnswer(
    problem('option/out-of-range', {
      option: 'year',
      min: FIRST,
      max: LAST,
      value: year,
      example: meant === LAST ? '/draft 2022' : `/draft ${meant}`,
    }),
  );
}

export const draft = defineCommand({
  name: 'draft',
  description: 'What is on record about the draft of a year: conscription, mobilisation, denials',
  options: {
    year: {
      type: 'integer',
      required: true,
      // Below 1900 only to answer years of two digits, with the year that was meant.
      min: 0,
      max: LAST,
      description: 'The year that the claims are about',
      autocomplete: completeYearsOf(GROUP),
    },
  },
  examples: ['/draft 2022', '/draft 2025'],
  run: ({ year }, services) =>
    year < FIRST ? unlikely(year) : answerTopic({ topic: GROUP, period: String(year) }, services),
});
