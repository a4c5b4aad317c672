/** Answers of every kind in every language: the same claims, and no sentence of ours in English. */
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { nextCalls } from '../../src/command/next-calls.ts';
import { answerCall } from '../../src/command/run-call.ts';
import { PLAIN } from '../../src/console/palette.ts';
import { renderAnswer as renderText } from '../../src/console/render-answer.ts';
import { narrowing } from '../../src/discord/narrowing.ts';
import { renderAnswer as renderCard } from '../../src/discord/render/render-answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Services } from '../../src/domain/services.ts';
import { FURTHER } from '../../src/words/command-texts.ts';
import { WORDS } from '../../src/words/words.ts';
import { corpusServices } from '../support/corpus.ts';
import { limitViolations } from '../support/discord/payload-limits.ts';
import { readMarkdown, visible } from '../support/discord/read-markdown.ts';
import { leftovers } from '../support/leftovers.ts';

let english: Services;
beforeAll(() => {
  english = corpusServices();
});

const handling = {
  reference: () => '12345',
  report: ({ error }: { readonly error: unknown }): never => {
    throw error;
  },
};

/** With these every kind of answer is there, and every reason why nothing is. */
const CALLS: readonly string[] = [
  ...commands.flatMap(({ examples }) => examples),
  ...commands.map(({ name }) => `/help ${name}`),
  '/help digest',
  '/quote defense ministry',
  '/quote minister',
  '/quote merkel',
  '/quote zzyzx',
  '/quote "people familiar"',
  '/quote peskov year:2019',
  '/quote putin about:penguins year:2022',
  '/draft 2024',
  '/draft 2019',
  '/timeline 2019',
  '/timeline march',
  '/timeline 03/04/2022',
  '/timeline may 2022',
  '/timeline 2022-02-30',
  '/timeline 2023..2022',
  '/timeline gibberish',
  '/topic astronomy',
  '/topic climate',
  '/topic elections period:2022',
  '/ask hello',
  '/ask how many conscripts in 2019',
  '/ask how many conscripts 123456',
  '/ask what did peskov say about penguins',
  '/ask did merkel deny it',
  '/ask zzyzx',
  '/ask what is the',
  '/ask what happened on 30 February 2022',
  '/ask what happened from 2023 to 2022',
  '/ask compare the draft of 2022 and 2025',
  '/check hello',
  '/check Who is it? I love it.',
  '/check Argentina won. Brazil lost.',
  '/check 134,500 citizens were called up in 2019. The Kremlin plans a national draft. 160,000 men are called up.',
  '/quote',
  '/quote ?!',
  '/quote peskov year:soon',
  '/quote peskov year:1',
  '/quote peskov foo:1',
  '/settings erase maybe',
  '/digest subscribe here',
  '/nothing',
  '/quot',
  '',
  `/quote ${'x'.repeat(201)}`,
  'x'.repeat(24_001),
];

/** Names of programs, and times as they can be typed in every language. */
const TYPED_AS_IT_IS = [
  'Discord',
  'march 2022',
  'spring 2022',
  'Europe/Kyiv',
  'yes',
  'COMMAND',
  'PRIVACY.md',
  'TERMS.md',
];

/** Days on which a digest has something to tell. */
const DIGEST_DAYS = ['2022-04-01', '2023-03-30', '2025-04-08', '2025-07-14'];

/** Cards show only the beginning of a long one. */
const beginningsOf = (mention: string): readonly string[] => {
  const words = mention.split(/\s+/u);
  return words.map((_, index) => words.slice(0, index + 1).join(' '));
};

function wordsOfClaim({
  selector,
  document,
  speaker,
  jointly,
  via,
  mentions,
  figures,
}: Claim): readonly string[] {
  const people = speaker ? [speaker, ...jointly] : jointly;
  const { prefix, exact, suffix } = selector;
  return [
    prefix + exact + suffix,
    prefix,
    exact,
    suffix,
    document.id,
    document.title ?? '',
    document.publisher ?? '',
    ...via,
    ...people.flatMap(({ name, role, mention }) => [name, role ?? '', ...beginningsOf(mention)]),
    ...mentions.flatMap(({ time }) => time.text ?? ''),
    ...figures.map((figure) => figure.exact),
  ];
}

/** What is written by others, and what is to be typed: it stays as it is. */
function foreignIn(answer: Answer, call: string): readonly string[] {
  const { claims, lexicon, speakers, documents, understand } = english.library;
  const { unknownNames } = understand(call.slice(0, 500).replace(/^\/\w+/u, ''), english.today);
  const words = call.split(/[\s:.?,!"]+/u);
  const lower = words.map((word) => word.toLowerCase());
  const typed = [call, ...words, ...lower, answer.title, ...unknownNames];
  const calls = [
    ...nextCalls(answer, commands),
    ...commands.flatMap(({ name, examples, options }) => [
      ...examples,
      `/${name}`,
      name,
      ...Object.entries(options).flatMap(([option, { type }]) => [option, option.toUpperCase(), type]),
    ]),
    ...(answer.kind === 'which-one' ? answer.choices.map((choice) => choice.call) : []),
    ...('suggestions' in answer ? answer.suggestions : []),
  ];
  return [
    ...claims.flatMap(wordsOfClaim),
    ...speakers.flatMap(({ name, role }) => [name, role ?? '']),
    ...documents.flatMap(({ info }) => [info.id, info.title ?? '', info.publisher ?? '']),
    ...lexicon.topics.map(({ label }) => label),
    ...typed,
    ...calls,
    ...(answer.kind === 'claims' ? [answer.lead ?? ''] : []),
    ...TYPED_AS_IT_IS,
  ];
}

describe.each(FURTHER)('answers in %s', (language) => {
  const words = WORDS[language];
  const answers = (): readonly (readonly [string, Answer, Answer])[] => [
    ...CALLS.map((call) => {
      const own = answerCall(call, commands, { ...english, language }, handling);
      return [call, own, answerCall(call, commands, english, handling)] as const;
    }),
    ...DIGEST_DAYS.flatMap((today) =>
      ['/digest preview', '/digest preview form:weekly'].map((call) => {
        const services = { ...english, today };
        const own = answerCall(call, commands, { ...services, language }, handling);
        return [call, own, answerCall(call, commands, services, handling)] as const;
      }),
    ),
  ];

  it('have the claims, leads and choices of the English ones', () => {
    const shape = (answer: Answer) => ({
      kind: answer.kind,
      claims: answer.claims.map(({ id }) => id),
      leads: answer.kind === 'nothing-found' ? answer.leads.map(({ id }) => id) : [],
      calls: answer.kind === 'which-one' ? answer.choices.map(({ call }) => call) : [],
      suggestions: 'suggestions' in answer ? answer.suggestions : [],
      groups: answer.kind === 'claims' ? answer.groups.map(({ claimIds }) => claimIds) : [],
    });
    // How many lines of a digest have room depends on how long their words are.
    const compared = answers().filter(([, { kind }]) => kind !== 'digest');
    for (const [call, own, inEnglish] of compared) expect(shape(own), call).toEqual(shape(inEnglish));
  });

  it('are of every kind', () => {
    const kinds = new Set(answers().map(([, { kind }]) => kind));
    expect([...kinds].sort()).toEqual(
      ['check', 'claims', 'digest', 'notice', 'nothing-found', 'problem', 'timeline', 'which-one'].sort(),
    );
  });

  it('have no English of ours on the console', () => {
    for (const [call, own] of answers()) {
      const screen = { width: 100_000, palette: PLAIN, words };
      const text = renderText(own, screen, nextCalls(own, commands));
      expect(leftovers(text, foreignIn(own, call)), `${call}\n${text}`).toEqual([]);
    }
  });

  it('have no English of ours on a card, which keeps the limits', () => {
    for (const [call, own] of answers()) {
      const { embeds, allowedMentions } = renderCard(own, words, narrowing(own, commands, null, words));
      const body = { embeds, allowed_mentions: allowedMentions };
      expect(limitViolations('POST', '/channels/1/messages', body), call).toEqual([]);
      const text = embeds
        .flatMap(({ title = '', description = '', footer }) => [title, description, footer?.text ?? ''])
        .flatMap((part) => readMarkdown(part).map(visible))
        .join('\n');
      expect(leftovers(text, foreignIn(own, call)), `${call}\n${text}`).toEqual([]);
    }
  });
});
