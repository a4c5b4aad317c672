/** /help: what can be asked, and how to read an answer. */
import { exampleQuestion } from '../src/answers/small-talk.ts';
import { onMessageLines, optionLines, usageOf } from '../src/command/command-help.ts';
import { type Command, defineCommand, type Suggestion } from '../src/command/define-command.ts';
import { commandsUnder, unknownCommand } from '../src/command/run-call.ts';
import { type Answer, type NoticeAnswer, problemAnswer } from '../src/domain/answer.ts';
import type { ServerCall } from '../src/domain/server-call.ts';
import type { Services } from '../src/domain/services.ts';

type Section = NoticeAnswer['sections'][number];

const HOW_TO_READ: Section = {
  heading: 'How to read an answer',
  lines: [
    'Every snippet stands in a stored document, word for word. Nothing is rephrased, nothing is judged.',
    'After it: who says it, and the way it took, nearest the speaker first ("quoted by an agency, in a newspaper").',
    '"in its own words" marks what an outlet reports itself.',
    'Three times are kept apart: when it was said, what time it is about, and when it was published.',
    '"probably" marks what was worked out and does not stand in the text. "undated" means that no date is known.',
    '"Nothing on record" means that these documents do not say it, not that it is untrue.',
  ],
};

const notice = (title: string, sections: readonly Section[]): NoticeAnswer => ({
  kind: 'notice',
  title,
  claims: [],
  notes: [],
  sections,
});

function describe(command: Command): NoticeAnswer {
  const options = optionLines(command);
  return notice(`/${command.name}`, [
    {
      heading: null,
      lines: [
        `${command.description}.`.replace(/([.?!])\.$/u, '$1'),
        usageOf(command),
        ...onMessageLines(command),
      ],
    },
    ...(options.length > 0 ? [{ heading: 'Options', lines: options }] : []),
    { heading: 'For example', lines: command.examples },
  ]);
}

/** Several that belong together: "/help digest". */
const describeAll = (word: string, members: readonly Command[]): NoticeAnswer =>
  notice(`/${word}`, [
    { heading: null, lines: members.map(({ description, examples }) => `${examples[0]}: ${description}`) },
    {
      heading: null,
      lines: members.slice(0, 1).map(({ name }) => `/help ${name} says more about one of them.`),
    },
  ]);

function overview(commands: readonly Command[], services: Services): NoticeAnswer {
  const { library } = services;
  const question = exampleQuestion(services);
  const { documents, speakers, claims } = library;
  const original = claims.filter(({ repeats }) => repeats === null).length;
  return notice('What can be asked', [
    {
      heading: null,
      lines: [
        `On record: ${original} claims by ${speakers.length} speakers in ${documents.length} documents.`,
        `A line without a slash is a question${question === null ? '.' : `: ${question}`}`,
      ],
    },
    {
      heading: 'Commands',
      lines: commands.map(({ description, examples }) => `${examples[0]}: ${description}`),
    },
    HOW_TO_READ,
    { heading: null, lines: ['/help COMMAND says more about one of them.'] },
  ]);
}

/** The list is asked for when the command runs, so that the list can hold the command. */
export function createHelp(list: () => readonly Command[]): Command {
  const suggest = (typed: string): readonly Suggestion[] =>
    forAll(list())
      .filter(({ name }) => name.startsWith(typed.replace(/^\//u, '').toLowerCase()))
      .slice(0, 25)
      .map(({ name }) => ({ name, value: name }));
  return defineCommand({
    name: 'help',
    description: 'What can be asked, and how to read an answer',
    options: {
      command: {
        type: 'string',
        maxLength: 50,
        description: 'One command, for its options and examples',
        autocomplete: suggest,
      },
    },
    examples: ['/help', '/help quote'],
    run: ({ command: asked }, services) => answer(asked, services, forAll(list())),
    onServer: async ({ command: asked }, services, { ofOperator }: ServerCall) =>
      answer(asked, services, ofOperator ? list() : forAll(list())),
  });
}

/** Nobody else is told of what only the operator's server has. */
const forAll = (commands: readonly Command[]): readonly Command[] =>
  commands.filter(({ forOperator }) => !forOperator);

function answer(asked: string | undefined, services: Services, commands: readonly Command[]): Answer {
  if (asked === undefined) return overview(commands, services);
  const name = asked.replace(/^\//u, '').toLowerCase();
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return describe(command);
  const members = commandsUnder(name, commands);
  return members.length > 0 ? describeAll(name, members) : problemAnswer(unknownCommand(name, commands));
}
