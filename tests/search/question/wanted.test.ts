import { describe, expect, it } from 'vitest';
import { readWanted, wantedPolarity } from '../../../src/search/question/wanted.ts';

describe('readWanted', () => {
  it.each([
    ['how many dockers were hired', 'how-many'],
    ['And in May, how big is the fleet?', 'how-many'],
    ['number of cranes', 'how-many'],
    ['порт закрили?', 'did'],
    ['що сказав порт?', 'what'],
    ['о чем говорил порт?', 'what'],
    ['какую забастовку отрицал порт?', 'what'],
    ['з ким говорив порт?', 'what'],
    ['яких докерів звільнили?', 'what'],
    ['what is the age range of dockers', 'how-many'],
    ['сколько докеров', 'how-many'],
    ['скільки докерів', 'how-many'],
    ['who promised jobs', 'who'],
    ['which minister spoke', 'who'],
    ['кто это сказал', 'who'],
    ['when did it begin', 'when'],
    ['what day is the vote', 'when'],
    ['коли почався страйк', 'when'],
    ['did the ministry deny it', 'did'],
    ['is the port open', 'did'],
    ['планирует ли порт закрытие', 'did'],
    ['why did wages rise', 'why'],
    ['reasons for the strike', 'why'],
    ['compare 2030 and 2031', 'compare'],
    ['strikes 2030 vs 2031', 'compare'],
    ['latest on the strike', 'latest'],
    ['what did Holm say', 'what'],
    ['harbour strike', 'what'],
    ['', 'what'],
  ])('%s → %s', (question, wanted) => {
    expect(readWanted(question)).toBe(wanted);
  });

  it('takes time in proportion to a question without its mark', () => {
    const before = process.cpuUsage().user;
    readWanted('порт '.repeat(100_000));
    expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
  });

  it('is not misled by a word inside another', () => {
    expect(readWanted('the whole show')).toBe('what');
  });
});

describe('wantedPolarity', () => {
  it.each([
    ['did the ministry deny the loss', 'denies'],
    ['did she promise jobs', 'commits'],
    ['did they warn of storms', 'forecasts'],
    ['did she say it', null],
  ])('%s → %s', (question, polarity) => {
    expect(wantedPolarity(question)).toBe(polarity);
  });
});
