/** The YAML subset at the head of Markdown pages. */
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/ingest/front-matter.ts';

describe('readFrontMatter', () => {
  it('reads the five fields under any of their names, quoted or not, with any line end', () => {
    const text =
      '---\r\ntitle: "Bridge: shut"\r\nsource: Strand Press\r\ndate: 2021-05-14\r\nbyline: \'Marta Olin\'\r\nurl: https://strand.example/a\r\n---\r\nText';
    expect(readFrontMatter(text)).toMatchObject({
      title: 'Bridge: shut',
      publisher: 'Strand Press',
      published: '2021-05-14',
      author: 'Marta Olin',
      url: 'https://strand.example/a',
      end: text.indexOf('Text') - 2 + 2,
      warnings: [],
    });
  });

  it('passes over lists, nested keys and comments without a warning', () => {
    const { title, warnings } = readFrontMatter('---\n# a comment\ntags:\n  - a\n- b\ntitle: Yes\n---\n');
    expect({ title, warnings }).toEqual({ title: 'Yes', warnings: [] });
  });

  it('warns of a line that it cannot read, and reads the others', () => {
    const { title, warnings } = readFrontMatter('---\ntitle: Yes\n{{ broken\n---\n');
    expect(title).toBe('Yes');
    expect(warnings).toEqual([{ kind: 'unread-line', line: '{{ broken' }]);
  });

  it('warns of front matter that is never closed, and leaves the text alone', () => {
    const { end, warnings } = readFrontMatter('---\ntitle: Yes\n\nThe bridge is shut.');
    expect(end).toBe(0);
    expect(warnings).toEqual([{ kind: 'open-front-matter' }]);
  });

  it('takes a page that begins with a rule for a page', () => {
    expect(readFrontMatter('---\nThe bridge is shut.\n---\n')).toMatchObject({ end: 0, warnings: [] });
  });
});
