import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/domain/edtf.ts';
import { extractFrom } from '../support/extraction.ts';

const FILLER =
  'The council of the town met in the old hall and talked about the harbour for most of the long evening.';

const boundsOf = (...paragraphs: string[]) => {
  const { published } = extractFrom([...paragraphs, FILLER]).article.info;
  return published && { ...parseEdtf(published.value), certainty: published.certainty };
};

describe('the date of an undated article', () => {
  it('stays unknown when nothing bounds it', () => {
    expect(
      boundsOf(
        'The mayor said on Tuesday that the harbour of the town would stay open for the whole winter.',
      ),
    ).toBeNull();
  });

  it('is not before a full date in the past', () => {
    expect(
      boundsOf(
        'The old bridge over the river was closed to all traffic on 3 May 2021 after a long inspection.',
      ),
    ).toMatchObject({
      first: '2021-05-03',
      last: null,
      certainty: 'inferred',
    });
  });

  it('is in the year before a full date that is still to come', () => {
    expect(
      boundsOf(
        'The city is making preparations for the regional elections that will be held on 12 September 2021.',
      ),
    ).toMatchObject({ first: '2020-09-12', last: '2021-09-11' });
  });

  it('counts the months of an event of the lexicon', () => {
    expect(
      boundsOf(
        'The report looks back on the five-month invasion of Ukraine and what it has cost the farmers.',
      ),
    ).toMatchObject({
      first: '2022-07-24',
      last: '2022-08-23',
    });
  });

  it('takes a dateline without a year for the next such day on the weekday named', () => {
    const { published } = extractFrom([
      'RIGA, Nov 14 (Reuters) - The port of Riga will be closed to tankers from next week, the harbour master said on Tuesday.',
      'The rule was adopted in May 2023 after a spill that killed thousands of birds on the coast of the gulf.',
    ]).article.info;
    expect(published).toMatchObject({ value: '2023-11-14~', certainty: 'inferred' });
  });

  it('never replaces a date that is known', () => {
    const { published } = extractFrom(
      ['The bridge was closed on 3 May 2021 after a long inspection by the city.', FILLER],
      {
        published: '2022-01-02',
      },
    ).article.info;
    expect(published).toMatchObject({ value: '2022-01-02', certainty: 'stated' });
  });
});
