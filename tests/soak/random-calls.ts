/** Calls as people type them, well or badly, and as nobody should. */
import type { Command } from '../../src/command/define-command.ts';
import type { ClaimLibrary } from '../../src/domain/services.ts';
import type { Random } from './random.ts';

type Words = readonly [string, ...string[]];

const HOSTILE: Words = [
  '',
  ' ',
  '/',
  '//',
  '/quote',
  '/quote ""',
  '/quote "peskov',
  '/draft',
  '/draft 20222',
  '/draft two thousand',
  '/draft -1',
  '/draft 1e3',
  '/draft NaN',
  '/timeline 31 february 2022',
  '/timeline 2025..2022',
  '/timeline ..',
  '/timeline 9999999999999999-99-99',
  '/constructor',
  '/__proto__ x',
  '/ask __proto__ toString constructor',
  '/quote speaker:x speaker:y speaker:z',
  '/quote peskov year:Infinity about:',
  '/ask 🤡🤡🤡🤡',
  '/ask @everyone <@&1> <#2> @here',
  "/ask '; DROP TABLE claims; --",
  '/ask (a+)+$ .* [[[ \\',
  '/ask \u202Eevil\u202C \u200B\u2066',
  '/ask \u0000\u0007\u001B[31m',
  '/ask \uD800 \uDFFF',
  '/ask ```\n**bold** ||spoiler|| [x](javascript:alert(1))',
  '/ask <script>alert(1)</script>',
];

const QUESTIONS: Words = [
  'how many',
  'who said',
  'did',
  'when',
  'why does',
  'what did',
  'compare',
  'сколько',
  'что сказал',
  'latest on',
];

const PERIODS: Words = [
  '2022',
  '2022-03',
  'spring 2025',
  'last year',
  '2022-03-31',
  'march 2022..may 2022',
  'yesterday',
];

/** Texts whose worst case lies in their length. */
const LONG: Words = ['a', 'the ', '"', '(', '1,', '“said ', '-', '\n', '🙂', 'no '];
const LONGEST = 6000;

const first = (items: readonly string[], otherwise: string): Words => {
  const [one = otherwise, ...rest] = items;
  return [one, ...rest];
};

/** Drops, doubles or swaps a character somewhere. */
function misspell(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const change = random.pick(['', text[at] ?? 'x', '\u00A0', ':', '"', 'ё']);
  return text.slice(0, at) + change + text.slice(at + random.below(2));
}

/** A generator of calls for a library: about half sensible, a third misspelt, the rest hostile. */
export function createCalls(
  library: ClaimLibrary,
  commands: readonly Command[],
  random: Random,
): () => string {
  const speakers = first(
    library.speakers.map(({ name }) => name),
    'nobody',
  );
  const topics = first(
    library.topics.map(({ label }) => label),
    'nothing',
  );
  const years = first(
    library.years.map(({ year }) => String(year)),
    '2022',
  );
  const examples = first(
    commands.flatMap((command) => command.examples),
    '/help',
  );

  const makers: readonly [() => string, ...(() => string)[]] = [
    () => random.pick(examples),
    () => `/quote ${random.pick(speakers)}`,
    () => `/quote ${random.pick(speakers)} about:${random.pick(topics)} year:${random.pick(years)}`,
    () => `/draft ${random.pick(years)}`,
    () => `/timeline ${random.pick(PERIODS)} ${random.pick(topics)}`,
    () => `/topic ${random.pick(topics)} ${random.pick(PERIODS)}`,
    () =>
      `/ask ${random.pick(QUESTIONS)} ${random.pick(speakers)} ${random.pick(topics)} ${random.pick(PERIODS)}`,
    () => `${random.pick(QUESTIONS)} ${random.pick(topics)}?`,
  ];
  const long = (): string => {
    const piece = random.pick(LONG);
    return `/${random.pick(['ask', 'quote', 'timeline', 'topic'])} ${piece.repeat(random.below(LONGEST / piece.length + 50))}`;
  };
  return () => {
    const kind = random.next();
    const call = random.pick(makers)();
    if (kind < 0.5) return call;
    if (kind < 0.85) return misspell(misspell(call, random), random);
    return kind < 0.97 ? random.pick(HOSTILE) : long();
  };
}
