/** Every command, page and language, over the stored documents and over hostile ones: Discord takes what is sent. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { suggestValues } from '../../src/command/completions.ts';
import type { Command } from '../../src/command/define-command.ts';
import { readValues } from '../../src/command/read-values.ts';
import { runCommand } from '../../src/command/run-call.ts';
import type { BotParts } from '../../src/discord/bot-parts.ts';
import { cardOf } from '../../src/discord/card-of-answer.ts';
import { choicesFor } from '../../src/discord/complete-option.ts';
import type { Card } from '../../src/discord/render/render-answer.ts';
import { problemAnswer } from '../../src/domain/answer.ts';
import { problem } from '../../src/domain/problems.ts';
import type { ClaimLibrary } from '../../src/domain/services.ts';
import { LANGUAGES } from '../../src/domain/subscription.ts';
import { WORDS } from '../../src/words/words.ts';
import { buildDocument, figure, speaker } from '../support/claims.ts';
import { corpusServices, TODAY } from '../support/corpus.ts';
import { IDS } from '../support/discord/fixtures.ts';
import { createOpenapiCheck, openapiFile } from '../support/discord/openapi-check.ts';
import { limitViolations } from '../support/discord/payload-limits.ts';
import { buildLibrary } from '../support/library.ts';

const MESSAGES = `/channels/${IDS.channel}/messages`;
const CALLBACK = '/interactions/900000000000000090/token/callback';
const file = openapiFile();
const openapi = file === null ? null : createOpenapiCheck(file);
const wrong = (path: string, body: unknown): readonly string[] => [
  ...limitViolations('POST', path, body),
  ...(openapi?.('POST', path, body) ?? []),
];

/** Words of all kinds of harm, each long enough to break a limit by itself. */
const HARM = [
  'x'.repeat(3000),
  '@everyone <@1> [a](https://a.example) ||b|| '.repeat(60),
  '\u202e\u200b\u0000 said '.repeat(200),
  '😀'.repeat(1500),
  '> # - 1. *_~`|\\ '.repeat(150),
  ' ',
  'conscripts',
];

/** Claims whose words, speakers, titles and publishers are all harmful, in many documents: cards of many pages. */
const hostileLibrary = (): ClaimLibrary =>
  buildLibrary(
    ...HARM.map((harm, place) =>
      buildDocument(
        { id: `harm-${place}.txt`, publisher: harm, title: harm },
        HARM.map((exact, index) => ({
          prefix: `${HARM[(index + 3) % HARM.length]} `,
          exact: `${exact} conscripts ${place}`,
          suffix: ` ${harm}`,
          speaker: speaker(`${harm.slice(0, 200)} ${index % 3}`, `who-${index % 3}`, harm),
          via: [harm, harm],
          about: '2022-03-31',
          said: '2022-04-01',
          figures: [figure(`${index + 10} conscripts`, index + 10, { unit: 'conscripts' })],
          topics: ['conscription'],
        })),
      ),
    ),
  );

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const partsOf = (library: ClaimLibrary): BotParts => ({
  commands,
  library: () => library,
  log: silent,
  today: () => TODAY,
  reference: () => 'reference',
  servers: null,
});

const asBody = ({ content, embeds, components, allowedMentions: { parse, repliedUser } }: Card): unknown =>
  JSON.parse(
    JSON.stringify({
      content,
      embeds,
      components,
      allowed_mentions: { parse, replied_user: repliedUser },
    }),
  );

const fault = ({ error }: { readonly error: unknown }): never => {
  throw error;
};
const handling = { reference: () => 'reference', report: fault };

let libraries: readonly ClaimLibrary[] = [];
beforeAll(() => {
  libraries = [corpusServices().library, hostileLibrary()];
});

const words = fc.oneof(
  fc.constantFrom(
    ...HARM,
    'conscripts',
    'who-1',
    'peskov',
    'defense ministry',
    'mobilisation',
    '2022',
    'spring 22',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
);
const valuesFor = ({ options }: Command) =>
  fc.record(
    Object.fromEntries(
      Object.entries(options).map(([name, option]) => [
        name,
        option.type === 'integer'
          ? fc.integer({ min: option.min ?? 0, max: option.max ?? 3000 })
          : option.type === 'string' && option.choices
            ? fc.constantFrom(...option.choices.map(({ value }) => value))
            : words,
      ]),
    ),
    { requiredKeys: Object.keys(options).filter((name) => options[name]?.required === true) },
  );
const language = fc.constantFrom(...LANGUAGES);
const page = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(9, 999));

describe.each(commands.map((command) => [command.name, command] as const))('/%s', (_, command) => {
  it('sends only messages that Discord takes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(valuesFor(command), language, page, fc.boolean(), (raw, language, page, isPrivate) => {
        for (const library of libraries) {
          const parts = partsOf(library);
          const services = { library, today: TODAY, language };
          const reading = readValues(command, raw);
          const answer =
            reading.kind === 'values'
              ? runCommand(command, reading.values, services, handling)
              : problemAnswer(reading.problem);
          const call = reading.kind === 'values' ? { command, values: reading.values } : null;
          const request = { call, page, asker: IDS.asker, isPrivate, words: WORDS[language] };
          expect(wrong(MESSAGES, asBody(cardOf(answer, request, parts)))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('offers only choices that Discord takes', () => {
    const completing = Object.entries(command.options).filter(
      ([, option]) => 'autocomplete' in option && option.autocomplete,
    );
    for (const [name, option] of completing) {
      fc.assert(
        fc.property(fc.oneof(fc.constant(''), words), language, (typed, language) => {
          for (const library of libraries) {
            const services = { library, today: TODAY, language };
            const choices = choicesFor(option, suggestValues(command, name, typed, services));
            expect(wrong(CALLBACK, { type: 8, data: { choices } })).toEqual([]);
          }
        }),
        { numRuns: 40 },
      );
    }
  });
});

describe('problems', () => {
  it.each(LANGUAGES)('are messages that Discord takes, whatever stands in them: %s', (language) => {
    const parts = partsOf(libraries[0] ?? hostileLibrary());
    for (const harm of HARM) {
      for (const told of [
        problem('period/unreadable', { value: harm }),
        problem('internal', { reference: harm }),
      ]) {
        const request = { call: null, page: 0, asker: IDS.asker, isPrivate: true, words: WORDS[language] };
        expect(wrong(MESSAGES, asBody(cardOf(problemAnswer(told), request, parts)))).toEqual([]);
      }
    }
  });
});
