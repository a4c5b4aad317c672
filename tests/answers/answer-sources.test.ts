import { expect, it } from 'vitest';
import { answerSources } from '../../src/answers/answer-sources.ts';
import { buildDocument, time } from '../support/claims.ts';
import { buildLibrary } from '../support/library.ts';

it('tells of each document what is known, and what is not', () => {
  const library = buildLibrary(
    buildDocument({ id: 'a.txt', title: 'The harvest', published: time('2022-04-02') }, [
      { exact: 'good', speaker: 'Jane Roe' },
      { exact: 'bad', speaker: 'John Doe' },
      { exact: 'good!', section: 'headline', speaker: 'Jane Roe', repeats: 'a.txt#1' },
    ]),
    buildDocument({ id: 'b.txt', publisher: null, published: time('2025-04', 'inferred') }, []),
    buildDocument({ id: 'c.txt' }, []),
  );
  const { title, sections } = answerSources({ library, language: 'en' });
  expect(title).toBe('Sources: 3 documents, 2 claims');
  expect(sections).toEqual([
    { heading: 'The harvest', lines: ['The Courier, 2 April 2022', '2 claims by 2 speakers', 'a.txt'] },
    { heading: 'b.txt', lines: ['publisher unknown, probably April 2025', '0 claims by 0 speakers'] },
    { heading: 'c.txt', lines: ['The Courier, undated', '0 claims by 0 speakers'] },
  ]);
});
