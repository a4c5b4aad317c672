/** Lines come from strangers: whatever they type, reading it ends, soon, and loses no word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeCall } from '../../src/command/completions.ts';
import { parseCall } from '../../src/command/parse-call.ts';
import { readValues } from '../../src/command/read-values.ts';
import { answerCall } from '../../src/command/run-call.ts';
import { scanCall } from '../../src/command/scan-call.ts';
import { visibleText } from '../../src/command/visible-text.ts';
import { commands, quote, services, sources } from '../command/sample-commands.ts';

const sane = commands.filter(({ name }) => name !== 'broken');

/** Lines that are nearly calls, which plain random text hardly ever is. */
const nearlyCalls = fc
  .array(
    fc.constantFrom(
      '/',
      'quote',
      'draft',
      'ada',
      'year:',
      'about:',
      ':',
      '"',
      '“',
      '”',
      '«',
      '»',
      '2022',
      ' ',
      '\n',
      'x:y',
      '🤷',
      '\u202e',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const lines = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), nearlyCalls);

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('any line', () => {
  it('is answered, without an exception', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const answer = answerCall(line, sane, services, {
          reference: () => 'none',
          report: ({ error }) => {
            throw error;
          },
        });
        expect(['notice', 'problem']).toContain(answer.kind);
      }),
    );
  });

  it('gives pieces that stand where they say, in order', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { pieces } = scanCall(line, commands);
        let last = 0;
        for (const { from, start, end, value } of pieces) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(line.slice(start, end)).toContain(value);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(line.length);
      }),
    );
  });

  it('loses no word of a question', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { values } = parseCall(`/ask ${text}`, commands);
        const told = Object.entries(values).flatMap(([name, value]) => [name, String(value)]);
        const all = new Set(words(told.join(' ')));
        expect(words(text).filter((word) => !all.has(word) && word.toLowerCase() !== 'question')).toEqual([]);
      }),
    );
  });

  it('completes to values that continue the line, without an exception', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { from, suggestions } = completeCall(line, commands, services);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(line.length);
        expect(suggestions.length).toBeLessThanOrEqual(25);
      }),
    );
  });
});

describe('any values', () => {
  it('are checked without an exception, and text that passes is safe to show', () => {
    const raw = fc.dictionary(
      fc.oneof(fc.constantFrom('speaker', 'about', 'year'), fc.string({ maxLength: 5 })),
      fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.constant(undefined)),
    );
    fc.assert(
      fc.property(raw, fc.constantFrom(quote, sources), (values, command) => {
        const reading = readValues(command, values);
        if (reading.kind === 'problem') return;
        for (const value of Object.values(reading.values)) {
          if (typeof value === 'string') expect(visibleText(value)).toBe(value);
          if (typeof value === 'number') expect(Number.isInteger(value)).toBe(true);
        }
      }),
    );
  });
});

/** Text out of the parts of which terminal sequences are made, broken and nested ones too. */
const sequences = fc
  .array(fc.constantFrom('\u001b', '[', ']', '31', ';', 'm', '\u0007', '\\', 'a', '\n'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('visibleText', () => {
  it('leaves nothing that steers or hides, and is done after one pass', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), sequences), (text) => {
        const shown = visibleText(text);
        expect(shown).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        expect(visibleText(shown)).toBe(shown);
      }),
    );
  });
});

describe('time', () => {
  const milliseconds = (work: () => unknown): number => {
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return Math.min(...runs);
  };

  // The unit of the worst inputs that the grammar allows: unclosed marks, options without end, blanks.
  it.each(['"', '“ ', '"a" ', 'year:', 'about:x ', 'x:', ' ', 'a', '\u001b[', '\u001b]', 'a"b'])(
    'grows in proportion to the line, for %j over and over',
    (unit) => {
      const line = (length: number) => `/quote ${unit.repeat(length / unit.length)}`;
      const [short, long] = [line(20_000), line(200_000)];
      parseCall(short, commands);
      const base = milliseconds(() => visibleText(JSON.stringify(parseCall(short, commands))));
      const more = milliseconds(() => visibleText(JSON.stringify(parseCall(long, commands))));
      // Quadratic reading would take 100 times as long; the slack is for a busy machine.
      expect(more).toBeLessThan(40 * Math.max(base, 1));
    },
  );
});
