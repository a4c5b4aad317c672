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

function ask(line: string): Answer {
  const call = parseCall(line, commands);
  const command = commands.find(({ name }) => name === call.name);
  const reading = command && readValues(command, call.values);
  if (!command || reading?.kind !== 'values') throw new Error(`not a call: ${line}`);
  return command.run(reading.values, services);
}

/** All that is shown, with the line breaks of the documents read as spaces. */
const shown = (line: string): string =>
  ask(line)
    .claims.map(({ selector }) => selector.exact.replace(/\s+/g, ' '))
    .join('\n');

describe('what answers show', () => {
  it.each([
    ['/draft 2022', '134,500 citizens', 'the decree of the spring draft'],
    ['/draft 2022', 'more than half a million people in 2022', 'reported a year later, but about 2022'],
    ['/draft 2022', 'we are not discussing that', 'a denial, of an undated text whose year is worked out'],
    ['/draft 2022', 'will not be sent', 'a commitment'],
    ['/draft 2022', 'had finished', 'said in October 2022'],
    ['/draft 2025', '160,000 men', 'the year is worked out'],
    ['/draft 2025', 'conscripts are not sent to Ukraine', 'the official stance'],
    ['/draft 2025', 'pressured or misled', 'and the reports against it'],
    ['/draft 2023', '400,000', 'the plan of that year'],
    ['/draft 2024', 'an increase of 10,000 on last year’s spring drive', 'a comparison, for want of more'],
    [
      '/quote peskov',
      'I simply do not have accurate information',
      'the quotation opens curly and closes straight',
    ],
    ['/quote stoltenberg', 'We can expect further military action', 'the quotation ends with him'],
    ['/quote russian mod', 'The objectives in Kiev and Chernihiv have already been achieved.', 'carried on'],
    ['/quote shoigu', 'had finished', 'said together with another'],
    ['/quote sheremet', 'today society should be consolidated', '"said the deputy"'],
    ['/timeline 2022-03-31', 'Russian troops are not withdrawing', 'said on "Thursday (31)"'],
    ['/timeline 2022-07-15', '134,500', 'the last day of a window'],
    ['/timeline march 2024', '17 March 2024', 'a date inside a quotation'],
    ['/timeline 2023-03-15', 'contracts with 400,000 professional soldiers', 'said that day'],
    [
      '/ask did the kremlin deny a national draft',
      'not planning to declare a mass national draft',
      'a denial',
    ],
    ['/ask when are the presidential elections', '17 March 2024', 'a date'],
  ])('%s shows “%s”: %s', (line, words) => {
    expect(shown(line)).toContain(words);
  });

  it.each([
    ['/draft 2022', '160,000', 'the draft of another year'],
    ['/draft 2022', 'not withdrawing', 'the war, but not the draft'],
    ['/draft 2022', 'buses', 'not the draft'],
    ['/draft 2022', '400,000', 'plans of 2023'],
    ['/draft 2025', 'Dmitriev', 'talks'],
    ['/draft 2025', 'dragging their feet', 'talks'],
    ['/draft 2024', '17 March 2024', 'the date of an election'],
    ['/quote peskov', 'full mobilization', 'another speaker of the same text'],
    ['/quote russian mod', 'The enemy', 'another ministry of the same name'],
    ['/quote putin', 'six-month', 'told of him, not by him'],
    ['/timeline 2022-03-31', 'doubling efforts', 'said the day before'],
    ['/timeline 2022-07-15', '160,000', 'the same day of another year'],
    ['/timeline 2023-03-30', '400,000 professional soldiers', 'said two weeks before'],
    ['/timeline 2025', '220,000', 'an undated card beside the article'],
  ])('%s does not show “%s”: %s', (line, words) => {
    expect(shown(line)).not.toContain(words);
  });

  it.each([
    '/draft 2021',
    '/quote dmitriev',
    '/quote merkel',
    '/timeline 2025-02-25',
    '/timeline 2019',
    '/topic astronomy',
    '/ask how many tanks did Atlantis lose?',
  ])('%s: nothing is on record, and it says why', (line) => {
    const answer = ask(line);
    expect(answer.kind).toBe('nothing-found');
    expect(answer.kind === 'nothing-found' && answer.why).toMatch(/\w+ \w+/);
  });
});

describe('how answers show it', () => {
  it('puts the figures of the draft first and who denies it last', () => {
    const answer = ask('/draft 2022');
    const labels = answer.kind === 'claims' ? answer.groups.map(({ label }) => label) : [];
    expect(labels[0]).toBe('Figures');
    expect(labels.at(-1)).toBe('Denials and commitments');
  });

  it('says that a comparison is all there is', () => {
    expect(ask('/draft 2024').notes.join()).toMatch(/^Nothing on record is about 2024 itself/);
  });

  it('asks which ministry is meant, by country', () => {
    const answer = ask('/quote defense ministry');
    expect(answer.kind).toBe('which-one');
    const labels = answer.kind === 'which-one' ? answer.choices.map(({ label }) => label).join() : '';
    for (const country of ['Russia', 'Ukrain', 'UK']) expect(labels).toContain(country);
  });

  it('sets the official stance beside the reports against it', () => {
    const answer = ask('/draft 2025');
    const conflicts = answer.kind === 'claims' ? answer.conflicts : [];
    const words = conflicts.flatMap(({ claims }) => claims).map(({ selector }) => selector.exact);
    expect(words.join('\n')).toContain('conscripts are not sent to Ukraine');
    expect(words.join('\n')).toContain('pressured or misled');
  });

  const inConflict = (line: string): string => {
    const answer = ask(line);
    const conflicts = answer.kind === 'claims' ? answer.conflicts : [];
    return conflicts.flatMap(({ claims }) => claims.map(({ selector }) => selector.exact)).join('\n');
  };

  it('takes two counts of different things for no conflict', () => {
    expect(inConflict('/draft 2022')).not.toMatch(/half a million/);
  });

  it.each(['/draft 2022', '/draft 2025'])(
    'sets the figure of 2022 beside the comparison with it: %s',
    (line) => {
      expect(inConflict(line)).toContain('134,500 citizens');
      expect(inConflict(line)).toContain('more than 15,000 compared to three years ago');
    },
  );

  it('brings the other side of what is said to be over, though it is filed under another year', () => {
    expect(inConflict('/draft 2022')).toMatch(/had finished\n.*had continued mobilization covertly/);
  });

  it('asks back for whom a shared name stands, or says that it is shared', () => {
    expect(ask('/ask what does the ministry of defence say').kind).toBe('which-one');
    expect(ask('/ask the ministry of defence on recruits').notes.join()).toMatch(/may be .* or UK Ministry/);
  });

  it('says by which of its times an answer is of the period asked for', () => {
    expect(ask('/ask what did peskov say in 2022').notes.join()).toContain('by when it was published');
    expect(ask('/ask how many conscripts in spring 2022').notes).toEqual([]);
  });

  it('answers who said that it is over with who did, beside who says that it goes on', () => {
    const answer = ask('/ask who said mobilization was over');
    expect(answer).toMatchObject({ lead: 'Vladimir Putin and Sergei Shoigu' });
    expect(inConflict('/ask who said mobilization was over')).toContain('continued mobilization covertly');
  });

  it.each([
    ['/ask when does the 2025 spring draft end', 'probably July 15'],
    ['/ask how many people were called up in spring 2022', '134,500 citizens'],
    ['/ask how many conscripts in spring 2022?', '134,500 citizens'],
    ['/ask how long do new recruits get trained', '3 to 5 months'],
    ['/ask when are the presidential elections', '17 March 2024'],
  ])('%s leads with what was wanted: %s', (line, lead) => {
    expect(ask(line)).toMatchObject({ kind: 'claims', lead });
  });

  it('tells of every document', () => {
    const answer = ask('/sources');
    expect(answer.kind === 'notice' && answer.sections.length).toBe(services.library.documents.length);
  });
});

describe('what a chat puts into a question', () => {
  it.each([
    '<@123456789012345678>',
    '<#123456789012345678>',
    '<:no:123456789012345678>',
    'https://x.org/2019/31',
  ])('is no figure: %s', (mark) => {
    const question = 'did the kremlin deny a national draft';
    const ids = (line: string) => ask(line).claims.map(({ id }) => id);
    expect(ids(`/ask ${mark} ${question}`)).toEqual(ids(`/ask ${question}`));
  });
});
