/** /review: what readers report as wrong, and what the operator decides; in the operator's own server alone. */
import { answerConfirm, answerCorrect, answerHide, answerUndo } from '../src/answers/review/decide.ts';
import { answerReviewList } from '../src/answers/review/list.ts';
import { suggestDecided, suggestReported } from '../src/answers/review/suggest-claims.ts';
import {
  type Command,
  defineCommand,
  type ServerAutocomplete,
  type StringOption,
} from '../src/command/define-command.ts';
import { MOST_OPEN } from '../src/domain/review.ts';
import { completePeriods, completeSpeakers } from './completions.ts';
import { onServersOnly } from './on-servers-only.ts';

const FOR_OPERATOR = { forManagers: true, forOperator: true } as const;
const AN_ID = '1gq3vd2k8xw0p';

const claimOption = (autocompleteOnServer: ServerAutocomplete = suggestReported) =>
  ({
    type: 'string',
    required: true,
    maxLength: 100,
    description: 'The id of the claim, as /review list shows it',
    autocompleteOnServer,
  }) as const satisfies StringOption;

const list = defineCommand({
  ...FOR_OPERATOR,
  name: 'review list',
  description: 'Claims that readers reported as wrong, the longest reported first',
  options: {
    number: {
      type: 'integer',
      min: 1,
      max: MOST_OPEN.inAll,
      description: 'One of them, with everything that its reporters wrote',
    },
  },
  examples: ['/review list', '/review list number:2'],
  run: onServersOnly('review list'),
  onServer: ({ number }, services, call) => answerReviewList(number, services, call),
});

const confirm = defineCommand({
  ...FOR_OPERATOR,
  name: 'review confirm',
  description: 'A reported claim is right as it is: closes its reports',
  options: { claim: claimOption() },
  examples: [`/review confirm ${AN_ID}`],
  run: onServersOnly('review confirm'),
  onServer: ({ claim }, _, call) => answerConfirm(claim, call),
});

const correct = defineCommand({
  ...FOR_OPERATOR,
  name: 'review correct',
  description: 'Puts right who says a claim, when, or what time it is about; its words stay',
  options: {
    claim: claimOption(),
    speaker: {
      type: 'string',
      maxLength: 200,
      description: 'Who says it; a name in quotation marks is taken as it stands',
      autocomplete: completeSpeakers,
    },
    said: { type: 'string', maxLength: 100, description: 'When it was said: a date, or "unknown"' },
    about: {
      type: 'string',
      maxLength: 100,
      description: 'What time it is about: a date or period, or "unknown"',
      autocomplete: completePeriods,
    },
  },
  examples: [
    `/review correct ${AN_ID} speaker:peskov`,
    `/review correct ${AN_ID} said:2022-09-13 about:2022`,
  ],
  run: onServersOnly('review correct'),
  onServer: (values, services, call) => answerCorrect(values, services, call),
});

const hide = defineCommand({
  ...FOR_OPERATOR,
  name: 'review hide',
  description: 'A claim is none: it is shown nowhere any more',
  options: { claim: claimOption() },
  examples: [`/review hide ${AN_ID}`],
  run: onServersOnly('review hide'),
  onServer: ({ claim }, _, call) => answerHide(claim, call),
});

const undo = defineCommand({
  ...FOR_OPERATOR,
  name: 'review undo',
  description: 'Takes a decision back: the claim is as it was read, its reports are open again',
  options: { claim: claimOption(suggestDecided) },
  examples: [`/review undo ${AN_ID}`],
  run: onServersOnly('review undo'),
  onServer: ({ claim }, _, call) => answerUndo(claim, call),
});

export const review: readonly Command[] = [list, confirm, correct, hide, undo];
