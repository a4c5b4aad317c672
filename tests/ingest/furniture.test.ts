/** Lines of pages that are no part of the article, though they read like one; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { isBody } from '../../src/domain/article.ts';
import { readArticle } from './read-article.ts';

const HEADLINE = 'Old bridge to stay shut until autumn';
const P1 = 'The council said on Friday that the old bridge would stay shut until the end of the summer.';
const P2 =
  'Engineers had found cracks in two of its girders, according to a report that was published in May.';
const P3 =
  'The mayor told reporters that nobody would be asked to pay for the ferries that replace the bridge.';

function bodyOf(...parts: string[]): string[] {
  const { text, blocks } = readArticle(parts.join('\n\n'));
  return blocks.filter(isBody).map(({ start, end }) => text.slice(start, end));
}

describe('furniture that reads like prose', () => {
  it.each([
    [
      '[2/5] A ferry leaves the pier in Veldmar, Norland, May 3, 2023. NORWIRE/Ann Moor/File Photo Purchase Licensing Rights',
    ],
    ['A ferry leaves the pier in Veldmar. NORWIRE/Ann Moor Purchase Licensing Rights, opens new tab'],
    ['Hello and welcome to our live coverage of the closure. I am Ann Moor.'],
    ['You can get in touch with me at ann.moor@example.com.'],
    ['Here is what happened today:'],
    ['This interview has been edited for length and clarity.'],
    ['*This conversation was lightly condensed and edited.*'],
    ['**Harbour Board** | Published 26.7.2022 at 10.05 | Press release'],
    ['More on this story: Opinion – “Tear it down,” says the engineer who built it'],
    ['To read also: “We will swim”, says the mayor of Ostia'],
    ['3h ago  Mayor says no date for the repair'],
    ['Ann Moor, head of the press office, tel. +47 295 140 000'],
  ])('%s', (line) => {
    expect(bodyOf(HEADLINE, P1, line, P2, P3)).toEqual([HEADLINE, P1, P2, P3]);
  });

  it('keeps what a greeting tells, and what somebody said behind one', () => {
    const news =
      'Good evening and welcome to our live coverage of the closure, which nine councils have opposed.';
    const quoted =
      'If you are just joining us, the mayor said on Monday that the town needed “a new bridge in two years”.';
    expect(bodyOf(HEADLINE, P1, news, P2)).toContain(news);
    expect(bodyOf(HEADLINE, P1, P2, 'Hello and welcome to our live coverage.', quoted, 'Share')).toContain(
      quoted,
    );
  });

  it('takes links of Markdown for teasers, not for captions', () => {
    const { blocks } = readArticle(
      [`# ${HEADLINE}`, P1, P2, '**Read next:** [Ferries sail again](https://example.org/ferries)'].join(
        '\n\n',
      ),
      'page.md',
    );
    expect(blocks.at(-1)?.kind).toBe('teaser');
  });
});

describe('what belongs to the article', () => {
  it('leaves the marks of a list out of its sentences', () => {
    const text = [HEADLINE, P1, `• ${P2}\n• ${P3}`].join('\n\n');
    expect(bodyOf(text)).toEqual([HEADLINE, P1, P2, P3]);
  });

  it('reads the line under a clock time of a live page as a heading', () => {
    const { text, blocks } = readArticle(
      [HEADLINE, P1, '12.31 CEST\nMayor: Ferries free ‘for weeks’', P2, P3].join('\n\n'),
    );
    const found = blocks.find(({ start, end }) => text.slice(start, end).startsWith('Mayor:'));
    expect(found?.kind).toBe('subheading');
  });
});
