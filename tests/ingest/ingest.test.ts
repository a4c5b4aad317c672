/** What each part of a page is taken for, construction by construction; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { blocksOf, readArticle, readBlocks } from './read-article.ts';

const P1 = 'The council said on Friday that the old bridge would stay shut until the end of the summer.';
const P2 =
  'Engineers had found cracks in two of its girders, according to a report that was published in May.';
const P3 =
  'The mayor told reporters that nobody would be asked to pay for the ferries that replace the bridge.';
const page = (...parts: string[]): string => parts.join('\n\n');

describe('metadata glued to text', () => {
  it.each([
    ['date 2020-11-19 ', 'date 2020-11-19'],
    ['Published: March 3, 2021 ', 'Published: March 3, 2021'],
    ['March 3, 2021 | ', 'March 3, 2021 |'],
    ['VELDMAR, March 3 (Norwire) — ', 'VELDMAR, March 3 (Norwire) —'],
    ['VELDMAR (Norwire) - ', 'VELDMAR (Norwire) -'],
    ['VELDMAR, Ostia, May 1 (UNW) -- ', 'VELDMAR, Ostia, May 1 (UNW) --'],
    ['VELDMAR, May 1. /NOR/. ', 'VELDMAR, May 1. /NOR/.'],
    ['VELDMAR — ', 'VELDMAR —'],
  ])('ends before the first sentence: %s', (prefix, metadata) => {
    expect(readBlocks(page(prefix + P1, P2))).toEqual([
      `metadata: ${metadata}`,
      `paragraph: ${P1}`,
      `paragraph: ${P2}`,
    ]);
  });

  it.each([
    'March 3, 2021 was the day on which the old bridge over the river was shut for good by the council.',
    'On 2021-03-03 the old bridge over the river was shut for good by the council of the old town.',
    'UN officials — among them two engineers — said that the bridge over the river could not be saved at all.',
  ])('is not seen in a sentence that begins like it: %s', (sentence) => {
    expect(readBlocks(page(sentence, P2))[0]).toBe(`paragraph: ${sentence}`);
  });

  it('splits byline, date, time and reading time of one line', () => {
    const article = readArticle(
      page(
        'Old bridge to stay shut until autumn',
        'by The Strand news desk March 30, 2021 11:52 AM 2 min read',
        P1,
        P2,
      ),
    );
    expect(article.byline).toBe('The Strand news desk');
    expect(article.info.published).toEqual({
      value: '2021-03-30',
      certainty: 'stated',
      text: 'March 30, 2021',
    });
    expect(blocksOf(article)[1]).toMatch(/^metadata: by The Strand/);
  });
});

describe('paragraphs', () => {
  it('are one block where blank lines broke them inside a sentence', () => {
    const broken =
      'The council said on Friday that the bridge would stay shut in\n\nthe districts of\n\nLower Marsh and Tarn.';
    expect(readBlocks(page(P1, broken, P2))[1]).toBe(`paragraph: ${broken}`);
  });

  it('are one block where a wire wrapped them', () => {
    const wrapped =
      'The council of the old town said on Friday that the bridge would stay\nshut until the end of the summer. Engineers had found cracks in two of\nits girders, and nobody knew how deep they were when the report was\npublished in May.';
    expect(readBlocks(page(wrapped, wrapped.replace('council', 'mayor')))[0]).toBe(`paragraph: ${wrapped}`);
  });

  it('stay apart where each line is a paragraph', () => {
    expect(readBlocks([P1, P2, P3].join('\n'))).toHaveLength(3);
  });

  it.each(['\r\n', '\r'])('are found with line ends %j, offsets kept', (end) => {
    const article = readArticle([P1, '', P2].join(end));
    expect(blocksOf(article)).toEqual([`paragraph: ${P1}`, `paragraph: ${P2}`]);
  });

  it('keep short sentences, also the last ones', () => {
    const blocks = readBlocks(page(P1, 'It was cold.', P2, 'Nobody came.'));
    expect(blocks.every((block) => block.startsWith('paragraph'))).toBe(true);
  });
});

describe('headings', () => {
  it('stand above the body and between paragraphs', () => {
    const blocks = readBlocks(page('Old bridge to stay shut until autumn', P1, 'Shop owners worried', P2));
    expect(blocks[0]).toBe('headline: Old bridge to stay shut until autumn');
    expect(blocks[2]).toBe('subheading: Shop owners worried');
  });

  it('a heading in the middle is not the headline of a page that has none', () => {
    const article = readArticle(page(P1, P2, 'Shop owners ‘not worried’', P3));
    expect(article.info.title).toBeNull();
    expect(blocksOf(article)[2]).toBe('subheading: Shop owners ‘not worried’');
  });

  it('of Markdown leave their marks outside', () => {
    const blocks = readBlocks(page('# Bridge shut', `**${P1}**`, '## What now', P2), 'page.md');
    expect(blocks.map((block) => block.split(':')[0])).toEqual([
      'metadata',
      'headline',
      'paragraph',
      'metadata',
      'subheading',
      'paragraph',
    ]);
    expect(blocks[1]).toBe('headline: Bridge shut');
  });

  it('a summary set apart by a byline is a standfirst', () => {
    const blocks = readBlocks(page('Old bridge to stay shut until autumn', P1, 'By Marta Olin', P2, P3));
    expect(blocks[1]).toBe(`standfirst: ${P1}`);
  });

  it('the first paragraph of a wire is none', () => {
    expect(readBlocks(page('Old bridge to stay shut until autumn', P1, P2, P3))[1]).toBe(`paragraph: ${P1}`);
  });
});

describe('what is not the article', () => {
  it('summary boxes, with label and disclosure', () => {
    const box = `Summary\n${P1}\nCracks were found in two girders.\n\n\nThis summary was AI-generated and reviewed by editors.`;
    expect(
      readBlocks(page(box, P1.replace('old ', ''), P2, P3))
        .slice(0, 4)
        .map((b) => b.split(':')[0]),
    ).toEqual(['boilerplate', 'summary', 'summary', 'boilerplate']);
  });

  it('but an article headed "Summary" is no box', () => {
    const blocks = readBlocks(page('Summary', P1, P2, P3));
    expect(blocks.filter((block) => block.startsWith('summary'))).toEqual([]);
  });

  it.each([
    'Engineers inspect the bridge. File photo: Norwire',
    'Engineers inspect the bridge, May 3, 2021. (Photo by Ann Moor/Strand)',
    'Image: the bridge at night',
    'The bridge in its best days. UPB / Ann Moor / NOR',
  ])('captions: %s', (caption) => {
    expect(readBlocks(page('Old bridge to stay shut until autumn', caption, P1, P2))[1]).toBe(
      `caption: ${caption}`,
    );
  });

  it('a sentence that speaks of a photo is no caption', () => {
    const sentence =
      'Still, the mayor said that she had never seen the photo of the cracks in the bridge before Friday.';
    expect(readBlocks(page(P1, sentence, P2))[1]).toBe(`paragraph: ${sentence}`);
  });

  it('teasers: a label and the headline under it, in the middle of the text', () => {
    const blocks = readBlocks(page(P1, 'Related article\nFerries to be painted yellow', P2));
    expect(blocks[1]).toBe('teaser: Related article');
    expect(blocks[2]).toBe('teaser: Ferries to be painted yellow');
    expect(blocks[3]).toBe(`paragraph: ${P2}`);
  });

  it('cards: after the body, a headline glued to its sentence', () => {
    const card =
      'Harbour master resigns over ferry contract\nThe harbour master resigned on Monday, two days after the police had searched his office.';
    const blocks = readBlocks(page(P1, P2, P3, card));
    expect(blocks.slice(3).map((block) => block.split(':')[0])).toEqual(['teaser', 'teaser']);
  });

  it('a repeated headline is evidence once', () => {
    const blocks = readBlocks(page('Old bridge to stay shut', 'Old bridge to stay shut', P1, P2));
    expect(blocks.map((block) => block.split(':')[0])).toEqual([
      'headline',
      'teaser',
      'paragraph',
      'paragraph',
    ]);
  });

  it('pleas that hold accusations by named authorities', () => {
    const plea = page(
      'A message from The Gull:',
      'Dear readers,',
      'Our newsroom is being hunted. The ministry put us on its list of "hostile organisations", and our staff is at risk.',
      'Please support us from just 3 a month. Your help makes a difference.',
      'Once',
      'Monthly',
      'Continue',
    );
    const blocks = readBlocks(page('Old bridge to stay shut until autumn', P1, P2, P3, plea));
    expect(blocks.slice(4).filter((block) => !block.startsWith('boilerplate'))).toEqual([]);
  });

  it('a feed of later news with faultless sentences', () => {
    const feed = page(
      'News Feed',
      '3:44 PM',
      'Ferry sinks.',
      `"We are all safe," captain Ola Brink said on the radio, according to the coast guard of the region.`,
    );
    const blocks = readBlocks(page('Old bridge to stay shut until autumn', P1, P2, P3, feed));
    expect(blocks.slice(4).filter((block) => !block.startsWith('boilerplate'))).toEqual([]);
  });

  it('readers who comment', () => {
    const comments = page(
      '2 comments',
      'Olaf says:',
      'I have walked over that bridge every day and I never saw a crack in it, not one.',
      'Reply',
    );
    const blocks = readBlocks(page('Old bridge to stay shut until autumn', P1, P2, P3, comments));
    expect(blocks.slice(4).filter((block) => !block.startsWith('boilerplate'))).toEqual([]);
  });

  it('people who call on others in the news are not the page calling on its readers', () => {
    const call =
      'The minister said: "Join us, sign up for the army today, and support our soldiers at the front."';
    expect(readBlocks(page(P1, call, P2))[1]).toBe(`paragraph: ${call}`);
  });
});

describe('what is known about a document', () => {
  const source = {
    publisher: { name: 'The Strand', certainty: 'stated' as const, how: 'label' },
    published: { value: '2021-05', certainty: 'inferred' as const, how: 'archive' },
  };

  it('comes from the register first, then from front matter, then from the page', () => {
    const text = page(
      '---\ntitle: Bridge\npublisher: Other\ndate: 2021-05-14\nauthor: Ann Moor\n---\n# Old bridge shut',
      P1,
    );
    expect(readArticle(text, 'page.md', source)).toMatchObject({
      info: { id: 'page.md', publisher: 'The Strand', title: 'Bridge', url: null },
      byline: 'Ann Moor',
    });
    expect(readArticle(text, 'page.md', source).info.published).toEqual({
      value: '2021-05',
      certainty: 'inferred',
      text: null,
    });
    expect(readArticle(text, 'page.md').info.published).toMatchObject({
      value: '2021-05-14',
      certainty: 'stated',
    });
  });

  it('is left open where nothing states it: captions, feeds and the text itself date nothing', () => {
    const text = page(
      'Old bridge to stay shut',
      P1,
      'The bridge on February 25, 2025. Photo: Norwire',
      `${P2} It was built on May 3, 1931.`,
    );
    expect(readArticle(text).info).toMatchObject({ publisher: null, published: null });
  });

  it('an ambiguous day is no day', () => {
    expect(
      readArticle(page('Old bridge to stay shut', 'Published 5/3/2021', P1, P2)).info.published,
    ).toBeNull();
  });

  it('a label or a copyright line plainly names the publisher, a city does not', () => {
    expect(readArticle(page('BNWS\n   —', P1, P2)).info.publisher).toBe('BNWS');
    expect(readArticle(page('Veldmar —', P1, P2)).info.publisher).toBeNull();
    expect(readArticle(page(P1, P2, '© 2021 Strand Press. All rights reserved.')).info.publisher).toBe(
      'Strand Press',
    );
  });
});

describe('languages', () => {
  it('a text that is not English keeps its blocks and says that it is read for no claims', () => {
    const article = readArticle(
      'Мост закрыт до осени, сообщила мэрия города в пятницу, 14 мая. Движение пойдёт в объезд, сказал мэр.',
    );
    expect(article.language).toBe('ru');
    expect(article.blocks).toHaveLength(1);
    expect(article.warnings).toEqual([{ kind: 'not-english' }]);
  });

  it('English pages around a foreign article do not make it English', () => {
    const german =
      'Die Brücke bleibt bis zum Herbst für den Verkehr gesperrt, wie der Rat der Stadt am Freitag in einer Sitzung mitgeteilt hat.';
    expect(readArticle(page('Subscribe', german, german.replace('Brücke', 'Straße'), 'Share')).language).toBe(
      'de',
    );
  });

  it.each([['😀😀😀 🎉'], ['12 34'], ['Aaaaaa']])('cannot be told for %s', (text) => {
    expect(readArticle(text).language).toBe('und');
  });
});

describe('bad input', () => {
  it.each([
    ['', 'document/empty'],
    ['a\u0000b', 'document/binary'],
  ])('gives a coded problem for %j', (text, code) => {
    expect(ingest({ name: 'page.txt', bytes: new TextEncoder().encode(text) }, null)).toMatchObject({
      problem: { code },
    });
  });

  it('one line of a million characters is read in time', () => {
    expect(readArticle('The bridge is shut. '.repeat(50_000)).blocks).toHaveLength(1);
  });
});
