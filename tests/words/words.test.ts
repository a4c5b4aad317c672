/** The catalogue of the bot's own words: whole in every language, and in its own letters. */
import { describe, expect, it } from 'vitest';
import { PROBLEMS, type ProblemCode, problem } from '../../src/domain/problems.ts';
import { FURTHER } from '../../src/words/command-texts.ts';
import { wordFor } from '../../src/words/counting.ts';
import { WORDS } from '../../src/words/words.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** These only set marks around or between what they are given. */
const MARKS_ALONE = ['time.span', 'claim.quote', 'lookup.group', 'help.group', 'review.decided'];

/** Blanks are filled with something of each kind until the entry has what it needs. */
const FILLINGS: readonly unknown[] = [
  2,
  ['A', 'B'],
  'A',
  null,
  'said',
  'claims',
  {
    kind: 'figure',
    names: ['A'],
    words: ['A'],
    speakers: ['A'],
    subject: ['A'],
    asked: [1],
    onRecord: [1],
    years: [2022],
    claims: 2,
    lacks: ['A'],
    period: '2022',
    wantsFigure: true,
    time: '08:00',
    zone: 'UTC',
    weekday: 1,
    language: 'en',
    onQuietDay: 'line',
    said: true,
    about: false,
  },
];

function* fillings(count: number): Generator<readonly unknown[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const rest of fillings(count - 1)) for (const one of FILLINGS) yield [...rest, one];
}

/** What the entry says with some filling of its blanks; null when none fits. */
function said(entry: (...blanks: readonly unknown[]) => unknown): string | null {
  for (const blanks of fillings(entry.length)) {
    try {
      const text = entry(...blanks);
      if (typeof text === 'string' && !/undefined|\[object/u.test(text)) return text;
    } catch {
      // Another kind of filling is needed.
    }
  }
  return null;
}

function* entries(part: unknown, path: string): Generator<readonly [string, string | null]> {
  if (typeof part === 'string') yield [path, part];
  else if (typeof part === 'function') yield [path, said(part as Parameters<typeof said>[0])];
  else if (typeof part === 'object' && part !== null)
    for (const [key, value] of Object.entries(part))
      yield* entries(value, path === '' ? key : `${path}.${key}`);
}

const catalogue = (language: keyof typeof WORDS) => {
  const { language: _, problem: __, ...words } = WORDS[language];
  return [...entries(words, '')];
};

describe.each(FURTHER)('the words in %s', (language) => {
  it('are as many as in English', () => {
    const paths = (of: keyof typeof WORDS) => catalogue(of).map(([path]) => path);
    expect(paths(language)).toEqual(paths('en'));
    expect(paths(language).length).toBeGreaterThan(150);
  });

  it('are in its own letters, every one of them', () => {
    const latin = catalogue(language).filter(
      ([path, text]) => !MARKS_ALONE.includes(path) && !CYRILLIC.test(text ?? ''),
    );
    expect(latin).toEqual([]);
  });

  it('tell every problem, with what its blanks are filled with', () => {
    for (const [code, { message, hint }] of Object.entries(PROBLEMS)) {
      const blanks = [...`${message} ${hint}`.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
      const details = Object.fromEntries(blanks.map((name) => [name, `«${name}»`]));
      const own = WORDS[language].problem(problem(code as ProblemCode, details));
      expect(own.message, code).toMatch(CYRILLIC);
      expect(own.hint, code).toMatch(CYRILLIC);
      expect(`${own.message}${own.hint}`, code).not.toMatch(/[{}]|undefined/u);
    }
  });

  it('leave no blank of a problem out but those that have other words', () => {
    const reworded = ['suggestion', 'missing', 'topic', 'reason', 'known', 'option'];
    for (const [code, { message, hint }] of Object.entries(PROBLEMS)) {
      const blanks = [...`${message} ${hint}`.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
      const details = Object.fromEntries(blanks.map((name) => [name, `<${name}>`]));
      const own = WORDS[language].problem(problem(code as ProblemCode, details));
      for (const name of blanks.filter((blank) => !reworded.includes(blank)))
        expect(`${own.message} ${own.hint}`, `${code}: ${name}`).toContain(`<${name}>`);
    }
  });
});

describe('the words in English', () => {
  it('are those of the catalogue of problems', () => {
    const unknown = problem('command/unknown', { name: '/x', suggestion: 'Type /help.' });
    expect(WORDS.en.problem(unknown)).toEqual({ message: unknown.message, hint: unknown.hint });
  });
});

describe('numbers', () => {
  it.each([
    ['uk', 1, '1 твердження'],
    ['uk', 5, '5 тверджень'],
    ['uk', 11, '11 тверджень'],
    ['uk', 22, '22 твердження'],
    ['uk', 111, '111 тверджень'],
    ['ru', 1, '1 утверждение'],
    ['ru', 2, '2 утверждения'],
    ['ru', 12, '12 утверждений'],
    ['ru', 21, '21 утверждение'],
    ['ru', 104, '104 утверждения'],
    ['en', 1, '1 claim'],
    ['en', 0, '0 claims'],
  ] as const)('%s: %i is %s', (language, count, words) => {
    expect(WORDS[language].claim.count(count)).toBe(words);
  });

  it('have the form that goes with them', () => {
    const days = [1, 3, 7, 14, 31, 42].map((count) => wordFor('uk')(count, 'день', 'дні', 'днів'));
    expect(days).toEqual(['день', 'дні', 'днів', 'днів', 'день', 'дні']);
  });
});
