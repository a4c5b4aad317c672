/** A claim where it stands. */
import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../src/domain/article.ts';
import { passageAround } from '../../src/domain/passage.ts';
import { buildClaim } from '../support/claims.ts';

function article(...parts: readonly (readonly [BlockKind, string])[]): Article {
  let text = '';
  const blocks = parts.map(([kind, words]) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind, start, end: start + words.length };
  });
  const info = { id: 'a.txt', publisher: null, title: null, published: null, url: null };
  return { info, text, language: 'en', byline: null, blocks, warnings: [] };
}

function claimOn(exact: string, { text }: Article) {
  const claim = buildClaim({ exact });
  const start = text.indexOf(exact);
  return { ...claim, selector: { ...claim.selector, exact, start, end: start + exact.length } };
}

const story = article(
  ['headline', 'A flood'],
  ['paragraph', 'It rained.'],
  ['teaser', 'Read also: snow'],
  ['paragraph', 'The river rose, she said. Nobody slept.'],
  ['paragraph', 'Then it fell.'],
);

describe('a passage', () => {
  it('has the paragraph of the claim and its neighbours of the article, verbatim', () => {
    expect(passageAround(claimOn('The river rose', story), story)).toEqual({
      previous: 'It rained.',
      before: '',
      exact: 'The river rose',
      after: ', she said. Nobody slept.',
      next: 'Then it fell.',
    });
  });

  it('has no neighbour at the ends', () => {
    expect(passageAround(claimOn('A flood', story), story)).toMatchObject({
      previous: null,
      next: 'It rained.',
    });
    expect(passageAround(claimOn('Then it fell', story), story)).toMatchObject({ next: null });
  });

  it('goes over the paragraphs that a quotation goes over', () => {
    const long = article(['paragraph', '“One.'], ['paragraph', 'Two,” she said.'], ['paragraph', 'End.']);
    const passage = passageAround(claimOn('“One.\n\nTwo,”', long), long);
    expect(passage).toMatchObject({ before: '', after: ' she said.', previous: null, next: 'End.' });
  });

  it('of a summary stays within summaries', () => {
    const page = article(['summary', 'It rose.'], ['paragraph', 'The river rose.']);
    expect(passageAround(claimOn('It rose', page), page)).toMatchObject({ next: null });
  });

  it('is none when the words stand there no more', () => {
    expect(
      passageAround(claimOn('The river rose', story), article(['paragraph', 'Something else.'])),
    ).toBeNull();
  });
});
