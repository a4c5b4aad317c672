import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command/define-command.ts';
import { readValues } from '../../src/command/read-values.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Services } from '../../src/domain/services.ts';
import { corpusServices } from '../support/corpus.ts';
import { buildLibrary } from '../support/library.ts';

let corpus: Services;
const empty: Services = { library: buildLibrary(), today: '2026-01-01', language: 'en' as const };
beforeAll(() => {
  corpus = corpusServices();
});

const ODD = [
  '@everyone',
  "'; DROP TABLE claims; --",
  '(a+)+$',
  '.*',
  '[regional]',
  '…',
  '0',
  '２０２２',
  'Путин',
  'ministry '.repeat(20),
  '2022..',
  '..2022',
  '9999-12-31',
  '0001-01-01..9999-12-31',
  'constructor',
  '__proto__',
  'topic:2022',
];

/** Words that mean something here, mixed with words that mean nothing anywhere. */
const text = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc
    .array(fc.constantFrom('who', 'said', 'draft', '2022', 'putin', 'spring', 'not', 'zzz', 'how', 'many'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => words.join(' ')),
);

const valuesOf = ({ options }: Command) =>
  fc.record(
    Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [
        name,
        type === 'integer' ? fc.oneof(fc.integer({ min: 1900, max: 2100 }), text) : text,
      ]),
    ),
    { requiredKeys: [] },
  );

function answer(
  command: Command,
  raw: Record<string, string | number | undefined>,
  services: Services,
): Answer | null {
  const reading = readValues(command, raw);
  return reading.kind === 'values' ? command.run(reading.values, services) : null;
}

describe.each(commands.map((command) => [command.name, command] as const))('/%s', (_, command) => {
  it('answers whatever it is given, and only with claims of the library, none of them twice', () => {
    fc.assert(
      fc.property(valuesOf(command), (raw) => {
        const given = answer(command, raw, corpus);
        if (!given) return;
        const ids = given.claims.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(given.claims.every((claim) => corpus.library.claims.includes(claim))).toBe(true);
        expect(given.title.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('answers from an empty library, with nothing', () => {
    fc.assert(
      fc.property(valuesOf(command), (raw) => {
        const given = answer(command, raw, empty);
        if (given) expect(given.claims).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
