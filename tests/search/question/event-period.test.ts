import { describe, expect, it } from 'vitest';
import type { EventEntry } from '../../../src/domain/lexicon.ts';
import { createEventPeriods } from '../../../src/search/question/event-period.ts';

const event = (terms: string[], began: string | null): EventEntry => ({
  id: terms[0] ?? '',
  name: terms[0] ?? '',
  terms,
  began,
  window: began === null ? { from: '04-01', to: '07-15' } : null,
});

const periodIn = createEventPeriods([
  event(['flood of Lohm', 'the flood began'], '2022-02-24'),
  event(['spring fair'], null),
]);

describe('createEventPeriods', () => {
  it.each([
    ['what was said before the flood began', null, '2022-02-23', 'before the flood began'],
    ['what was said before the flood?', null, '2022-02-23', 'before the flood'],
    ['homes lost since the flood of Lohm', '2022-02-24', null, 'since the flood of Lohm'],
  ])('%s', (question, first, last, text) => {
    expect(periodIn(question)).toMatchObject({ first, last, text });
  });

  it.each(['what was said before the flood gates opened', 'since the spring fair', 'the flood of Lohm', ''])(
    'finds none in %j',
    (question) => {
      expect(periodIn(question)).toBeNull();
    },
  );
});
