import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseCall } from '../../src/command/parse-call.ts';
import { readValues } from '../../src/command/read-values.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Services } from '../../src/domain/services.ts';
import { corpusServices } from '../support/corpus.ts';

let services: Services;
beforeAll(() => {
  services = corpusServices();
});

const run = (line: string): Answer => {
  const call = parseCall(line, commands);
  const command = commands.find(({ name }) => name === call.name);
  if (!command) throw new Error(`no command for ${line}`);
  const reading = readValues(command, call.values);
  if (reading.kind === 'problem') throw new Error(reading.problem.message);
  return command.run(reading.values, services);
};

const options = commands.flatMap((command) =>
  Object.entries(command.options).map(([name, option]) => ({ command: command.name, name, option })),
);
const examples = commands.flatMap((command) =>
  command.examples.map((example) => [example, command] as const),
);

describe('the list of commands', () => {
  it('has no name twice', () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'keeps the limits: /%s',
    (name, command) => {
      expect(name).toMatch(/^[a-z]{1,32}( [a-z]{1,32})?$/);
      expect(command.description.length).toBeGreaterThan(0);
      expect(command.description.length).toBeLessThanOrEqual(100);
      // The platform's whole command, with all its words.
      const words = [name, command.description, ...options.map(({ option }) => option.description)];
      expect(words.join('').length).toBeLessThan(8000);
    },
  );

  it.each(options.map((one) => [`/${one.command} ${one.name}`, one] as const))(
    'names and describes its options: %s',
    (_, { name, option }) => {
      expect(name).toMatch(/^[a-z]{1,32}$/);
      expect(option.description.length).toBeGreaterThan(0);
      expect(option.description.length).toBeLessThanOrEqual(100);
    },
  );

  it('leaves the name of the option that lookups have besides their own', () => {
    expect(options.map(({ name }) => name)).not.toContain('private');
  });

  it('puts required options first, as the platform demands', () => {
    for (const { options: own } of commands) {
      const required = Object.values(own).map((option) => option.required === true);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });
});

describe('examples', () => {
  it.each(examples)('%s is a call of its own command and no problem', (example, command) => {
    expect(parseCall(example, commands).name).toBe(command.name);
    const answer = run(example);
    // What a server is needed for says so elsewhere.
    if (command.forManagers) expect(answer).toMatchObject({ problem: { code: 'command/on-servers' } });
    else expect(answer.kind).not.toBe('problem');
  });
});

describe('what answers promise', () => {
  const calls = [
    ...examples.map(([example]) => example),
    '/draft 2021',
    '/draft 2024',
    '/timeline 2019',
    '/topic sanctions',
  ];

  it.each(calls)('%s shows exactly the claims of its groups and days', (call) => {
    const answer = run(call);
    const shown = answer.claims.map(({ id }) => id);
    expect(new Set(shown).size).toBe(shown.length);
    if (answer.kind === 'claims') expect(answer.groups.flatMap(({ claimIds }) => claimIds)).toEqual(shown);
    if (answer.kind === 'timeline') expect(answer.days.flatMap(({ claimIds }) => claimIds)).toEqual(shown);
    if (answer.kind === 'nothing-found' || answer.kind === 'which-one') expect(shown).toEqual([]);
  });

  it.each(calls)('%s counts no repetition as a claim beside its original', (call) => {
    const shown = new Set(run(call).claims.map(({ id }) => id));
    expect(run(call).claims.filter(({ repeats }) => repeats !== null && shown.has(repeats))).toEqual([]);
  });

  it.each(calls)('%s suggests and offers only calls that are no problem and lead to something', (call) => {
    const answer = run(call);
    const offered = [
      ...(answer.kind === 'nothing-found' ? answer.suggestions : []),
      ...(answer.kind === 'which-one' ? answer.choices.map((choice) => choice.call) : []),
    ];
    for (const next of offered) expect([next, run(next).kind]).not.toContain('problem');
    if (answer.kind === 'which-one') {
      for (const choice of answer.choices) expect([choice.call, run(choice.call).kind]).toContain('claims');
    }
  });
});

describe('what is offered where nothing is found or several are meant', () => {
  it.each([
    '/ask how many conscripts in 2019',
    '/ask how many conscripts in march 1999',
    '/ask what did Peskov say about whales in 2022',
    '/ask what did Shoigu say about taxes',
    '/ask how many tanks did Atlantis lose?',
    '/quote defense ministry',
    '/quote merkel',
    '/quote peskov about:whales year:2022',
    '/quote official',
    '/timeline 2019',
    '/timeline 2025-02-25',
    '/topic astronomy',
    '/draft 2021',
  ])('%s', (line) => {
    const answer = run(line);
    expect(['nothing-found', 'which-one']).toContain(answer.kind);
    const offered = [
      ...(answer.kind === 'nothing-found' ? answer.suggestions : []),
      ...(answer.kind === 'which-one' ? answer.choices.map((choice) => choice.call) : []),
    ];
    expect(offered.length).toBeGreaterThan(0);
    const kinds = offered.map((call) => [call, run(call).kind] as const);
    expect(kinds.filter(([, kind]) => kind === 'nothing-found' || kind === 'problem')).toEqual([]);
  });
});

describe('a year that is none', () => {
  it.each(['0', '22', '1899', '2101', '20222'])('/draft %s is told the same limits', (year) => {
    expect(() => run(`/draft ${year}`)).toThrow(`between 1900 and 2100, not ${year}.`);
  });
});

describe('completion', () => {
  const completing = options.flatMap(({ command, name, option }) =>
    'autocomplete' in option && option.autocomplete
      ? [[`/${command} ${name}`, option.autocomplete] as const]
      : [],
  );

  it.each(completing)('%s offers up to 25 values within the limits, whatever is typed', (_, autocomplete) => {
    for (const typed of ['', ' ', 'p', '20', 'zzzz', '@everyone', '('.repeat(500)]) {
      const suggestions = autocomplete(typed, services);
      expect(suggestions.length).toBeLessThanOrEqual(25);
      for (const { name, value } of suggestions) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(value.length).toBeLessThanOrEqual(100);
      }
    }
  });

  it('says how many claims stand behind a suggestion, and the call shows as many', () => {
    const [years] = completing
      .filter(([label]) => label === '/draft year')
      .map(([, autocomplete]) => autocomplete('', services));
    expect(years?.length).toBeGreaterThan(0);
    for (const { name, value } of years ?? []) {
      const { claims } = run(`/draft ${value}`);
      expect(name).toBe(`${value} · ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`);
    }
  });

  it('offers speakers by names that find them', () => {
    const [speakers] = completing
      .filter(([label]) => label === '/quote speaker')
      .map(([, autocomplete]) => autocomplete('', services));
    expect(speakers?.length).toBeGreaterThan(0);
    for (const { value } of speakers ?? [])
      expect([value, run(`/quote ${value}`).kind]).toEqual([value, 'claims']);
  });

  it.each(['/topic topic', '/topic period', '/timeline period'])('%s offers what has an answer', (label) => {
    const [suggestions] = completing
      .filter(([one]) => one === label)
      .map(([, autocomplete]) => autocomplete('', services));
    const prefix =
      label === '/timeline period'
        ? '/timeline '
        : label === '/topic topic'
          ? '/topic '
          : '/topic draft period:';
    expect(suggestions?.length).toBeGreaterThan(0);
    for (const { value } of suggestions ?? [])
      expect(['claims', 'timeline', 'nothing-found']).toContain(run(prefix + value).kind);
  });
});
