/** /help: what can be asked, and how to read an answer. */
import { exampleQuestion } from '../src/answers/small-talk.ts';
import { nameInMenu, onMessageLines, optionLines, titleOf, usageOf } from '../src/command/command-help.ts';
import { type Command, defineCommand, type Suggestion } from '../src/command/define-command.ts';
import { nearestCommand } from '../src/command/nearest-command.ts';
import { commandsUnder, unknownCommand } from '../src/command/run-call.ts';
import { type Answer, type NoticeAnswer, problemAnswer } from '../src/domain/answer.ts';
import type { ServerCall } from '../src/domain/server-call.ts';
import type { Services } from '../src/domain/services.ts';
import { textIn } from '../src/words/command-texts.ts';
import { WORDS, type Words } from '../src/words/words.ts';

type Section = NoticeAnswer['sections'][number];

const notice = (title: string, sections: readonly Section[]): NoticeAnswer => ({
  kind: 'notice',
  title,
  claims: [],
  notes: [],
  sections,
});

function describe(command: Command, words: Words): NoticeAnswer {
  const { help, language } = words;
  const options = optionLines(command, words);
  return notice(titleOf(command, words), [
    {
      heading: null,
      lines: [
        `${textIn(language, command.description)}.`.replace(/([.?!])\.$/u, '$1'),
        usageOf(command),
        ...onMessageLines(command, words),
      ],
    },
    ...(options.length > 0 ? [{ heading: help.options, lines: options }] : []),
    { heading: help.forExample, lines: command.examples },
  ]);
}

const inOneLine = ({ description, examples }: Command, { language }: Words): string =>
  `${examples[0]}: ${textIn(language, description)}`;

/** Several that belong together: "/help digest". */
const describeAll = (word: string, members: readonly Command[], words: Words): NoticeAnswer =>
  notice(`/${word}`, [
    { heading: null, lines: members.map((member) => inOneLine(member, words)) },
    {
      heading: null,
      lines: members.slice(0, 1).map(({ name }) => words.help.saysMore(`/help ${name}`)),
    },
  ]);

function overview(commands: readonly Command[], services: Services): NoticeAnswer {
  const { library, language } = services;
  const words = WORDS[language];
  const { help } = words;
  const { documents, speakers, claims } = library;
  const original = claims.filter(({ repeats }) => repeats === null).length;
  return notice(help.whatCanBeAsked, [
    {
      heading: null,
      lines: [
        help.size(original, speakers.length, documents.length),
        help.isAQuestion(exampleQuestion(services)),
      ],
    },
    { heading: help.commands, lines: commands.map((command) => inOneLine(command, words)) },
    { heading: help.howToRead, lines: help.howToReadLines },
    { heading: null, lines: [help.saysMore('/help COMMAND')] },
  ]);
}

/** The list is asked for when the command runs, so that the list can hold the command. */
export function createHelp(list: () => readonly Command[]): Command {
  const suggest = (typed: string, { language }: Services): readonly Suggestion[] => {
    const word = typed.trim().replace(/^\//u, '').toLowerCase();
    const offered = forAll(list());
    const named = (command: Command) => ({
      name: nameInMenu(command, language).slice(1),
      value: command.name,
    });
    const fitting = (fits: (name: string) => boolean) =>
      offered.map(named).filter((names) => Object.values(names).some(fits));
    const begun = fitting((name) => name.startsWith(word));
    const within = begun.length > 0 ? begun : fitting((name) => name.includes(` ${word}`));
    const nearest = within.length > 0 ? null : nearestCommand(word, offered);
    return (nearest ? [named(nearest)] : within).slice(0, 25);
  };
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
  const words = WORDS[services.language];
  const name = asked.replace(/^\//u, '').toLowerCase();
  const isMeant = (command: Command): boolean =>
    command.name === name || nameInMenu(command, services.language) === `/${name}`;
  const command = commands.find(isMeant);
  if (command) return describe(command, words);
  const members = commandsUnder(name, commands);
  return members.length > 0
    ? describeAll(name, members, words)
    : problemAnswer(unknownCommand(name, commands));
}
