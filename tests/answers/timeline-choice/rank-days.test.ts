/** Which days a timeline would choose, on texts made up for each part of the ranking. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankDays } from '../../../src/answers/timeline-choice/rank-days.ts';
import { rankTexts } from '../../../src/answers/timeline-choice/rank-texts.ts';
import { addDays } from '../../../src/domain/calendar.ts';

const order = (texts: readonly (readonly [string, string])[]): readonly string[] =>
  rankTexts(texts.map(([dct, text]) => ({ dct, text }))).map(({ date }) => date);

describe('the days that texts tell of', () => {
  it('come in the order of how many documents mention them', () => {
    const days = order([
      ['2024-05-10', 'The bridge fell on May 2 . \nThe mayor resigned on May 4 .'],
      ['2024-05-11', 'Since the bridge fell on May 2 , ferries are full .'],
    ]);
    expect(days.slice(0, 2)).toEqual(['2024-05-02', '2024-05-04']);
  });

  it('count a document once for a day, however often it mentions it', () => {
    const [first] = order([
      ['2024-05-10', 'On May 4 it rained . On May 4 it snowed . On May 4 it thawed .'],
      ['2024-05-11', 'The bridge fell on May 2 .'],
      ['2024-05-11', 'The bridge fell on May 2 .'],
    ]);
    expect(first).toBe('2024-05-02');
  });

  it('weigh more, the longer after them they are recalled', () => {
    const [first] = order([
      ['2024-05-10', 'On Thursday a shop was closed .'],
      ['2024-05-10', 'The shop burnt down on March 2 .'],
    ]);
    expect(first).toBe('2024-03-02');
  });

  it('include every day of publication, last where nobody tells of it', () => {
    expect(order([['2024-05-10', 'The bridge fell on May 2 .']])).toEqual(['2024-05-02', '2024-05-10']);
  });

  it('are whole days: a month, a season or a duration is none', () => {
    expect(
      order([['2024-05-10', 'In March 2023 , for three months , in the spring of 2022 it rained .']]),
    ).toEqual(['2024-05-10']);
  });

  it('stand in texts without a publication day too, and broken input ranks nothing', () => {
    expect(order([['', 'The bridge fell on 2 May 2024 .']])).toEqual(['2024-05-02']);
    expect(order([['2024-13-77', 'It rained .']])).toEqual([]);
    expect(order([])).toEqual([]);
  });
});

describe('the ranking', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2024-01-01', days));
  const mention = fc.record({
    document: fc.constantFrom('a', 'b', 'c'),
    day,
    inferred: fc.boolean(),
  });
  const published = fc.record({ a: day, b: fc.option(day), c: day });

  it('has each day once, scores falling, and does not depend on the order of mentions', () => {
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 30 }), published, (mentions, days) => {
        const publishedOf = new Map(Object.entries(days));
        const ranked = rankDays(mentions, publishedOf);
        const dates = ranked.map(({ date }) => date);
        expect(new Set(dates).size).toBe(dates.length);
        expect(new Set(dates)).toEqual(
          new Set([...mentions.map((one) => one.day), ...Object.values(days).flatMap((one) => one ?? [])]),
        );
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        const shuffled = rankDays([...mentions].reverse(), publishedOf);
        expect(new Map(shuffled.map(({ date, score }) => [date, score.toFixed(9)]))).toEqual(
          new Map(ranked.map(({ date, score }) => [date, score.toFixed(9)])),
        );
      }),
    );
  });
});
