import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/domain/edtf.ts';
import type { Period } from '../../src/domain/query.ts';
import { findPeriod, readPeriod } from '../../src/language/dates/read-period.ts';
import { recogniseDates } from '../../src/language/dates/recognise-dates.ts';

/** Words that times are made of, so that random texts hit the recognisers. */
const piece = fc.constantFrom(
  ...[
    'March',
    'may',
    'Tuesday',
    'Thursday (31)',
    '31',
    '2022',
    '1',
    'July 15',
    'last',
    'next',
    'this',
    'year',
    'week',
  ],
  ...[
    'quarter',
    'three',
    'years',
    'ago',
    'between',
    'and',
    'from',
    'to',
    'until',
    'early',
    'late',
    'the end of',
    'in',
  ],
  ...[
    'a',
    'the',
    'day',
    'before',
    'spring',
    '10 p.m.',
    'noon',
    'every',
    '-',
    '–',
    ',',
    '.',
    '\n\n',
    '(',
    ')',
    'now',
  ],
  ...[
    'February 30',
    '2022-02-31',
    '00',
    '9999',
    "'90s",
    'Christmas',
    'half',
    'of',
    'later',
    'same',
    '😀',
    '\u00a0',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const published = fc.constantFrom(
  null,
  '2022-04-02',
  '2025-03-31/2025-04-06',
  '2022-08',
  '../2024-03-16',
  '2022~',
  'nonsense',
  '0001-01-01',
  '9999-12-31',
);

describe('recogniseDates', () => {
  it('never throws; times lie in the text, in order, apart, and mean real days', () => {
    fc.assert(
      fc.property(text, published, (content, day) => {
        let free = 0;
        for (const timex of recogniseDates(content, { published: day })) {
          expect(timex.start).toBeGreaterThanOrEqual(free);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(content.slice(timex.start, timex.end)).toBe(timex.exact);
          if (timex.edtf !== null) expect(parseEdtf(timex.edtf)).not.toBeNull();
          if (timex.interval) expect(parseEdtf(timex.interval.value)).not.toBeNull();
          free = timex.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads a text the same wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('on March 3, 2021', 'since 2019', 'in spring 2022'),
        fc.nat(500),
        (content, indent) => {
          const shift = (timexes: ReturnType<typeof recogniseDates>) => timexes.map(({ value }) => value);
          const moved = recogniseDates(`${' '.repeat(indent)}${content}`, { published: null });
          expect(shift(moved)).toEqual(shift(recogniseDates(content, { published: null })));
        },
      ),
    );
  });

  it('stays linear on what makes patterns go back and forth', () => {
    const worst = [
      '1'.repeat(100_000),
      'March'.concat(' '.repeat(100_000), '3'),
      'in the '.repeat(15_000),
      'a year '.repeat(15_000),
      '. A'.repeat(40_000),
      '\n \n'.repeat(40_000),
      'from March 3 to '.repeat(7000),
    ];
    const started = performance.now();
    for (const content of worst) recogniseDates(content, { published: '2022-04-02' });
    // Seconds, where anything quadratic would take minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});

describe('periods', () => {
  const check = (period: Period | null) => {
    if (!period) return;
    if (period.first && period.last) expect(period.first <= period.last).toBe(true);
    expect(parseEdtf(period.value)).not.toBeNull();
  };

  it('never throws, and never ends before it begins', () => {
    fc.assert(
      fc.property(text, (content) => {
        const reading = readPeriod(content, '2025-06-10');
        const found = findPeriod(content, '2025-06-10');
        check(reading.kind === 'period' ? reading.period : null);
        check(found?.period ?? null);
        if (found) expect(content.slice(found.span.start, found.span.end)).toBe(found.period.text);
      }),
      { numRuns: 400 },
    );
  });
});
