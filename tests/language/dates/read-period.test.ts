import { describe, expect, it } from 'vitest';
import { findPeriod, readPeriod } from '../../../src/language/dates/read-period.ts';

const TODAY = '2025-06-10';

const read = (text: string) => {
  const reading = readPeriod(text, TODAY);
  return reading.kind === 'period' ? [reading.period.first, reading.period.last] : reading.kind;
};

describe('readPeriod', () => {
  it.each([
    ['2022-03-31', '2022-03-31', '2022-03-31'],
    ['31.03.2022', '2022-03-31', '2022-03-31'],
    ['3/31/2022', '2022-03-31', '2022-03-31'],
    ['3/4/2022', '2022-04-03', '2022-04-03'],
    ['03/2022', '2022-03-01', '2022-03-31'],
    ['3/2023', '2023-03-01', '2023-03-31'],
    ['03.2022', '2022-03-01', '2022-03-31'],
    ['mar 2022', '2022-03-01', '2022-03-31'],
    ['март 2022', '2022-03-01', '2022-03-31'],
    ['31 марта 2022', '2022-03-31', '2022-03-31'],
    ['31 березня 2022 року', '2022-03-31', '2022-03-31'],
    ['в мае 2022 года', '2022-05-01', '2022-05-31'],
    ['у травні 2022', '2022-05-01', '2022-05-31'],
    ['весна 2022', '2022-03-01', '2022-05-31'],
    ['восени 2022', '2022-09-01', '2022-11-30'],
    ['с марта по май 2022', '2022-03-01', '2022-05-31'],
    ['вчера', '2025-06-09', '2025-06-09'],
    ['march 31 2022', '2022-03-31', '2022-03-31'],
    ['March 31st, 2022', '2022-03-31', '2022-03-31'],
    ['15 july 2022', '2022-07-15', '2022-07-15'],
    ['15th of July 2022', '2022-07-15', '2022-07-15'],
    ['  september   2022 ', '2022-09-01', '2022-09-30'],
    ['in sept 2022', '2022-09-01', '2022-09-30'],
    ['2022-09', '2022-09-01', '2022-09-30'],
    ['spring 2022', '2022-03-01', '2022-05-31'],
    ['winter 2022', '2022-12-01', '2023-02-28'],
    ['q3 2022', '2022-07-01', '2022-09-30'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022?', '2022-01-01', '2022-12-31'],
    ['the 1990s', '1990-01-01', '1999-12-31'],
    ['2022-03..2022-05', '2022-03-01', '2022-05-31'],
    ['2022-2023', '2022-01-01', '2023-12-31'],
    ['2022 to 2023', '2022-01-01', '2023-12-31'],
    ['from march 2022 until june 2022', '2022-03-01', '2022-06-30'],
    ['1 april to 15 july 2022', '2022-04-01', '2022-07-15'],
    ['between april 1 and july 15 2022', '2022-04-01', '2022-07-15'],
    ['early march 2022', '2022-03-01', '2022-03-10'],
    ['late october 2022', '2022-10-21', '2022-10-31'],
    ['last year', '2024-01-01', '2024-12-31'],
    ['this month', '2025-06-01', '2025-06-30'],
    ['last week', '2025-06-02', '2025-06-08'],
    ['yesterday', '2025-06-09', '2025-06-09'],
    ['29 february', '2024-02-29', '2024-02-29'],
    ['march', '2025-03-01', '2025-03-31'],
    ['may', '2025-05-01', '2025-05-31'],
    ['september last year', '2024-09-01', '2024-09-30'],
    ['the last 3 months', '2025-03-10', '2025-06-10'],
    ['past two weeks', '2025-05-27', '2025-06-10'],
    ['since September 2022', '2022-09-01', null],
    ['2022-09..', '2022-09-01', null],
    ['after 2022', '2023-01-01', null],
    ['before march 2022', null, '2022-02-28'],
    ['until march 2022', null, '2022-03-31'],
    ['..2022', null, '2022-12-31'],
  ])('reads %j', (text, first, last) => {
    expect(read(text)).toEqual([first, last]);
  });

  it('keeps what was typed, and says it in EDTF', () => {
    expect(readPeriod('Spring 2022', TODAY)).toEqual({
      kind: 'period',
      period: { first: '2022-03-01', last: '2022-05-31', value: '2022-21', text: 'Spring 2022' },
    });
    expect(readPeriod('2022-03..2022-05', TODAY)).toMatchObject({ period: { value: '2022-03/2022-05' } });
    expect(readPeriod('since September 2022', TODAY)).toMatchObject({ period: { value: '2022-09-01/..' } });
  });

  it.each([
    '31 february 2022',
    '31 февраля 2022',
    '31/02/2022',
    '2022-02-30',
    '31.04.2022',
    'february 30',
    '2022-13',
    '2022-01-01..2022-02-31',
    'since 31 june 2022',
  ])('knows that the calendar has no %j', (text) => {
    expect(read(text)).toBe('no-such-day');
  });

  it('offers the ends of a reversed period in order', () => {
    expect(readPeriod('2025..2022', TODAY)).toEqual({ kind: 'reversed', suggestion: '2022..2025' });
    expect(readPeriod('may 2022 to march 2022', TODAY)).toEqual({
      kind: 'reversed',
      suggestion: 'march 2022..may 2022',
    });
  });

  it.each([
    '',
    '  ',
    '2 0222',
    '20222',
    '0222',
    'two thousand',
    '🎉',
    '..',
    'conscripts in 2022',
    'for three months',
    'now',
    '2022 2023 2024',
    'x'.repeat(5000),
  ])('does not pretend to read %j', (text) => {
    expect(read(text)).toBe('unreadable');
  });
});

describe('findPeriod', () => {
  const find = (question: string) => {
    const found = findPeriod(question, TODAY);
    return found && [found.period.first, found.period.last, question.slice(found.span.start, found.span.end)];
  };

  it.each([
    ['how many conscripts in spring 2022?', '2022-03-01', '2022-05-31', 'spring 2022'],
    ['putin early march 2022 reservists', '2022-03-01', '2022-03-10', 'early march 2022'],
    ['what did the minister say on 31 march 2022', '2022-03-31', '2022-03-31', '31 march 2022'],
    ['drafted 2022-03..2022-05', '2022-03-01', '2022-05-31', '2022-03..2022-05'],
    ['the spring draft of 2022', '2022-03-01', '2022-05-31', 'the spring'],
    ['autumn call-up 2022', '2022-09-01', '2022-11-30', '2022'],
    ['the 2022 spring draft', '2022-03-01', '2022-05-31', 'the 2022 spring'],
    ['quotes from 21 september 2022', '2022-09-21', '2022-09-21', '21 september 2022'],
    ['denials in the last 3 months', '2025-03-10', '2025-06-10', 'the last 3 months'],
    ['drafted in 2022-09', '2022-09-01', '2022-09-30', '2022-09'],
    ['drafted in 2009-10', '2009-01-01', '2010-12-31', '2009-10'],
    ['who was called up in 2022', '2022-01-01', '2022-12-31', '2022'],
    ['what happened last year', '2024-01-01', '2024-12-31', 'last year'],
    ['drafts before March 2022', null, '2022-02-28', 'before March 2022'],
    ['denials since september 2022', '2022-09-01', null, 'since september 2022'],
    ['summonses between april 1 and july 15 2022', '2022-04-01', '2022-07-15', 'april 1 and july 15 2022'],
    ['did more serve in 2025 than in 2022?', '2022-01-01', '2025-12-31', '2025 than in 2022'],
  ])('finds it in %j', (question, first, last, text) => {
    expect(find(question)).toEqual([first, last, text]);
  });

  it.each([
    'who may join the army?',
    'did 2000 soldiers march?',
    'how many people took part in the march?',
    'who said 400,000 men',
    'what is planned now',
    '',
  ])('finds none in %j', (question) => {
    expect(find(question)).toBeNull();
  });
});

describe('findPeriod, in forms that only people type', () => {
  it.each([
    ['кто говорил 31 марта 2022 о мире', '2022-03-31', '31 марта 2022'],
    ['who spoke on 3/4/2022?', '2022-04-03', '3/4/2022'],
    ['who spoke in 03/2022?', '2022-03', '03/2022'],
  ])('%s', (question, value, text) => {
    expect(findPeriod(question, TODAY)?.period).toMatchObject({ value, text });
  });
});
