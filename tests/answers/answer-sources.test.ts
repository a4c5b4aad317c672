import { expect, it } from 'vitest';
import { answerSources } from '../../src/answers/answer-sources.ts';
import type { Warning } from '../../src/domain/article.ts';
import { createLibrary } from '../../src/search/create-library.ts';
import { buildDocument, time } from '../support/claims.ts';
import { leftovers } from '../support/leftovers.ts';
import { buildCorpus, buildLibrary } from '../support/library.ts';

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

const WARNINGS: readonly Warning[] = [
  { kind: 'broken-characters', count: 3 },
  { kind: 'not-utf-8', encoding: 'Windows-1252' },
  { kind: 'read-as', encoding: 'UTF-16LE' },
  { kind: 'open-front-matter' },
  { kind: 'unread-line', line: '{{ broken' },
  { kind: 'language-unknown' },
  { kind: 'not-english' },
];

const warningsIn = (language: 'en' | 'uk' | 'ru'): readonly string[] => {
  const corpus = buildCorpus(buildDocument({ id: 'a.txt' }, []));
  const articles = corpus.articles.map((article) => ({ ...article, warnings: WARNINGS }));
  const library = createLibrary({ ...corpus, articles });
  return answerSources({ library, language }).sections[0]?.lines.slice(2) ?? [];
};

it('says what the reader of a document should know', () => {
  expect(warningsIn('en')).toEqual([
    '3 broken characters in its UTF-8',
    'not UTF-8: read as Windows-1252',
    'read as UTF-16LE',
    'front matter is not closed by a line ---',
    'front matter line not understood: {{ broken',
    'language not recognised: stored, but read for no claims',
    'not English: stored, but read for no claims',
  ]);
});

it.each([
  ['uk', 'у його UTF-8 3 пошкоджені знаки'],
  ['ru', 'в его UTF-8 3 повреждённых знака'],
] as const)('says it in %s, with the lines of documents as they are', (language, broken) => {
  const lines = warningsIn(language);
  expect(lines).toHaveLength(WARNINGS.length);
  expect(lines[0]).toBe(broken);
  expect(lines[4]).toContain('{{ broken');
  expect(leftovers(lines.join('\n'), ['UTF-8', 'UTF-16LE', 'Windows-1252', '{{ broken'])).toEqual([]);
});
