/** What a busy server sends: commands, their completions while they are typed, questions and messages to check. */
import type { Command } from '../../src/command/define-command.ts';
import { parseCall } from '../../src/command/parse-call.ts';
import type { Askable } from './load-bot.ts';
import type { Random } from './random.ts';

type Values = Readonly<Record<string, string | number>>;

export type Sent =
  | { readonly kind: 'command'; readonly name: string; readonly options: Values }
  | { readonly kind: 'completion'; readonly name: string; readonly option: string; readonly typed: string }
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'menu'; readonly entry: string; readonly text: string };

/** Shares of what is sent; the rest are the commands. */
const COMPLETIONS = 0.4;
const QUESTIONS = 0.05;
const IN_MENUS = 0.05;
const EXAMPLES = 0.2;

const OPENINGS = ['Who said that', 'How many', 'What did they say about', 'When', 'Did anyone deny that'];
const MONTHS = ['01', '03', '06', '09', '12'];
const QUESTION_WORDS = 9;

const some = <T>(items: readonly T[], otherwise: T): readonly [T, ...T[]] => {
  const [first = otherwise, ...others] = items;
  return [first, ...others];
};

/** Values of an example as Discord would hand them over: integers as numbers, channels as ids. */
function asSent({ options }: Command, raw: Readonly<Record<string, string | number | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]): [string, string | number][] => {
      const type = options[name]?.type;
      if (value === undefined || type === undefined) return [];
      if (type === 'integer') return [[name, Number(value)]];
      return [[name, type === 'channel' ? String(value).replace(/\D/g, '') : String(value)]];
    }),
  );
}

/** Calls without end, the same for the same seed; half of them commands. */
export function createLoadCalls(
  { speakers, topics, years, sentences }: Askable,
  commands: readonly Command[],
  random: Random,
): () => Sent {
  const speaker = () => random.pick(some(speakers, 'nobody'));
  const topic = () => random.pick(some(topics, 'nothing'));
  const year = () => random.pick(some(years, 2022));
  const sentence = () => random.pick(some(sentences, 'nothing'));
  const month = () => `${year()}-${random.pick(some(MONTHS, '01'))}`;
  const question = () =>
    `${random.pick(some(OPENINGS, 'Who'))} ${sentence().split(' ').slice(0, QUESTION_WORDS).join(' ')}?`;
  const examples = commands.flatMap((command) =>
    command.examples.map((example): Sent => {
      const { values } = parseCall(example, commands);
      return { kind: 'command', name: command.name, options: asSent(command, values) };
    }),
  );
  const command = (name: string, options: Values): Sent => ({ kind: 'command', name, options });
  const asked: readonly (() => Sent)[] = [
    () => command('quote', { speaker: speaker() }),
    () => command('quote', { speaker: speaker(), about: topic(), year: year() }),
    () => command('draft', { year: year() }),
    () => command('timeline', { period: month() }),
    () => command('timeline', { period: String(year()), topic: topic() }),
    () => command('topic', { topic: topic() }),
    () => command('topic', { topic: topic(), period: String(year()) }),
    () => command('ask', { question: question() }),
    () => command('ask', { question: `what did ${speaker()} say about ${topic()} in ${year()}` }),
    () => command('check', { text: sentence() }),
    () => command('sources', {}),
    () => command('digest preview', { topic: topic() }),
  ];
  const typedOf = (text: string): string => text.slice(0, random.below(Math.min(text.length, 12) + 1));
  const completion = (name: string, option: string, text: string): Sent => ({
    kind: 'completion',
    name,
    option,
    typed: typedOf(text),
  });
  const completions: readonly (() => Sent)[] = [
    () => completion('quote', 'speaker', speaker()),
    () => completion('quote', 'about', topic()),
    () => completion('draft', 'year', String(year())),
    () => completion('timeline', 'period', month()),
    () => completion('topic', 'topic', topic()),
    () => completion('help', 'command', 'digest'),
  ];
  const oneOf = (makers: readonly (() => Sent)[]): Sent =>
    (makers[random.below(makers.length)] ?? (() => command('help', {})))();
  const menus = commands.flatMap(({ onMessage }) => (onMessage ? [onMessage.name] : []));
  return () => {
    const kind = random.next();
    if (kind < COMPLETIONS) return oneOf(completions);
    if (kind < COMPLETIONS + QUESTIONS) return { kind: 'question', text: question() };
    if (kind < COMPLETIONS + QUESTIONS + IN_MENUS)
      return {
        kind: 'menu',
        entry: random.pick(some(menus, '')),
        text: `${sentence()} ${sentence()} ${sentence()}`,
      };
    return random.next() < EXAMPLES ? oneOf(examples.map((example) => () => example)) : oneOf(asked);
  };
}
