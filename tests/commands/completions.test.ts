/** What is offered for beginnings as people type them: with slips, in Latin and in Cyrillic letters. */
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { suggestValues } from '../../src/command/completions.ts';
import type { Services } from '../../src/domain/services.ts';
import { corpusServices } from '../support/corpus.ts';

let services: Services;
beforeAll(() => {
  services = corpusServices();
});

function offered(name: string, option: string, typed: string) {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return suggestValues(command, option, typed, services);
}
const values = (name: string, option: string, typed: string): readonly string[] =>
  offered(name, option, typed).map(({ value }) => value);

/** [command, option, what is typed, what comes first] */
const FIRST: readonly (readonly [string, string, string, string])[] = [
  ...['pesk', 'PESK', 'peskof', 'peskow', 'pskov', 'peksov', 'dmitry pes', 'dmtri pes', 'kremlin spokes'].map(
    (typed) => ['quote', 'speaker', typed, 'Dmitry Peskov'] as const,
  ),
  ...['пес', 'Песков', 'Пєсков', 'пескова', 'Дмитрий Песк'].map(
    (typed) => ['quote', 'speaker', typed, 'Dmitry Peskov'] as const,
  ),
  ...['путин', 'Путіна', 'puttin', 'vladimir p'].map(
    (typed) => ['quote', 'speaker', typed, 'Vladimir Putin'] as const,
  ),
  ...['міноборони', 'defence min', 'defense min', 'minstry of def'].map(
    (typed) => ['quote', 'speaker', typed, 'UK Ministry of Defence'] as const,
  ),
  ...['mob', 'mobilsation', 'mobilization', 'мобілізація', 'мобилизац', 'моб'].map(
    (typed) => ['topic', 'topic', typed, 'Mobilisation'] as const,
  ),
  ...['conscrption', 'призыв', 'призов'].map(
    (typed) => ['quote', 'about', typed, 'Conscription (the regular draft)'] as const,
  ),
  ['timeline', 'topic', 'мобіліз', 'Mobilisation'],
  ['digest preview', 'topic', 'mobi', 'Mobilisation'],
  ['digest subscribe', 'topic', 'моб', 'Mobilisation'],
  ...['spring 22', 'вес 2022', 'весна 22', 'spring 2022', 'sprng 2022', '2022-21'].map(
    (typed) => ['timeline', 'period', typed, 'spring 2022'] as const,
  ),
  ...['mar 22', 'march 2022', '2022-03', 'березень 2022', 'марта 2022', 'marhc 22'].map(
    (typed) => ['timeline', 'period', typed, '2022-03'] as const,
  ),
  ['timeline', 'period', 'march', '2025-03'],
  ['timeline', 'period', '2022-0', '2022-09'],
  ['topic', 'period', '22', '2022'],
  ['topic', 'period', '2023', '2023'],
  ...['2022', '22', '２０２２', ' 2022 '].map((typed) => ['draft', 'year', typed, '2022'] as const),
  ['quote', 'year', '202', '2025'],
  ['help', 'command', '/quo', 'quote'],
  ['help', 'command', 'qoute', 'quote'],
  ['help', 'command', 'digest st', 'digest status'],
  ['help', 'command', 'status', 'digest status'],
  ...['kiev', 'kyiv', 'Київ', 'Киев'].map(
    (typed) => ['digest subscribe', 'zone', typed, 'Europe/Kyiv'] as const,
  ),
  ['digest subscribe', 'zone', 'berln', 'Europe/Berlin'],
  ['digest subscribe', 'zone', 'moskow', 'Europe/Moscow'],
  ['digest subscribe', 'zone', 'лонд', 'Europe/London'],
  ['digest subscribe', 'zone', 'new yo', 'America/New_York'],
];

describe('completion', () => {
  it.each(FIRST)('/%s %s: %j → %s', (name, option, typed, first) => {
    expect(values(name, option, typed)[0]).toBe(first);
  });

  it.each([
    ['quote', 'speaker', 'xylophone'],
    ['topic', 'topic', 'xylophone'],
    ['timeline', 'period', '@@@'],
    ['timeline', 'period', 'march 1999'],
    ['timeline', 'period', 'winter of our discontent'],
    ['draft', 'year', '1999'],
    ['digest subscribe', 'zone', 'atlantis'],
    ['help', 'command', 'zzzzzzzz'],
    ['check', 'text', 'anything'],
    ['ask', 'question', 'anything'],
  ])('/%s %s offers nothing for %j', (name, option, typed) => {
    expect(values(name, option, typed)).toEqual([]);
  });

  it('says who speakers are, and how many claims there are of all that is offered', () => {
    expect(offered('quote', 'speaker', 'pesk')).toEqual([
      { name: 'Dmitry Peskov, Kremlin spokesman · 2 claims', value: 'Dmitry Peskov' },
    ]);
    for (const [name, option] of [
      ['quote', 'speaker'],
      ['topic', 'topic'],
      ['timeline', 'period'],
      ['draft', 'year'],
    ] as const)
      for (const { name: shown } of offered(name, option, '')) expect(shown).toMatch(/ · \d+ claims?$/);
  });

  it('offers the most useful before anything is typed', () => {
    const counts = offered('quote', 'speaker', '').map(({ name }) =>
      Number(/(\d+) claims?$/.exec(name)?.[1]),
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(values('timeline', 'period', '').slice(0, 4)).toEqual(['2025', '2024', '2023', '2022']);
    expect(values('digest subscribe', 'zone', '').slice(0, 2)).toEqual(['UTC', 'Europe/Kyiv']);
    expect(values('help', 'command', '')[0]).toBe('ask');
  });

  it('offers only periods that can be answered', () => {
    const timeline = commands.find(({ name }) => name === 'timeline');
    for (const typed of ['', 'spring', 'march', '2022-0', 'осінь', 'лето'])
      for (const period of values('timeline', 'period', typed))
        expect([period, timeline?.run({ period }, services).kind]).toEqual([period, 'timeline']);
  });
});
