/** Publisher, day and signer as pages name them; the pages are invented. */
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.ts';

const HEADLINE = 'Old bridge to stay shut until autumn';
const P1 = 'The council said on Friday that the old bridge would stay shut until the end of the summer.';
const P2 =
  'Engineers had found cracks in two of its girders, according to a report that was published in May.';
const around = (above: string, below: string) =>
  readArticle([above, HEADLINE, 'By Ann Moor', P1, P2, below].filter((part) => part !== '').join('\n\n'));

describe('the publisher', () => {
  it.each([
    ['The Harbour Courier', '', 'The Harbour Courier'],
    ['HARBOUR TIMES', '', 'HARBOUR TIMES'],
    ['Veldmar Daily | Thursday 4 May 2023', '', 'Veldmar Daily'],
    ['La Voix de Veldmar - English edition', '', 'La Voix de Veldmar'],
    ['The Quay\nHome · Port · Ships', '', 'The Quay'],
    ['Quay Notes', 'Contact Quay Notes', 'Quay Notes'],
    ['', '© 2024 The Harbour Courier', 'The Harbour Courier'],
    ['', 'Subscribe to The Harbour Courier', 'The Harbour Courier'],
    ['', 'Sign up to The Quay’s newsletter', 'The Quay'],
    ['', 'The Harbour Courier is a member of the Council of Editors.', 'The Harbour Courier'],
    ['The Quay', '© 2024 The Quay Media Group Ltd. All rights reserved.', 'The Quay'],
    ['', '© 2024 Quay Media Group Ltd. All rights reserved.', 'Quay Media Group'],
  ])('above "%s", below "%s": %s', (above, below, publisher) => {
    const { info } = around(above, below);
    expect(info).toMatchObject({ publisher, title: HEADLINE });
  });

  it.each([
    ['Breaking News', ''],
    ['World News\nHome · Port · Ships', ''],
    ['', 'Support The Army'],
    ['', 'Join The Conversation'],
    ['', 'Sign up for The Morning Briefing'],
  ])('is nobody above "%s", below "%s"', (above, below) => {
    expect(around(above, below).info.publisher).toBeNull();
  });
});

describe('the day of publication', () => {
  const dayOf = (...parts: string[]) => readArticle([HEADLINE, ...parts, P2].join('\n\n')).info.published;

  it.each([['Veldmar, 26 July 2022 – '], ['Veldmar / New Ostia, July 26, 2022 (Norwire) — ']])(
    'stands in front of the first sentence: %s',
    (dateline) => {
      expect(dayOf(dateline + P1)).toMatchObject({ value: '2022-07-26', certainty: 'stated' });
    },
  );

  it.each([
    ['Veldmar, 26 July 2022 (from our correspondent Ann Moor)'],
    ['**Harbour Board** | Published 26.7.2022 at 10.05 | Press release'],
    ['Analysis | By Ann Moor | 26 July 2022'],
  ])('stands on a line of its own: %s', (line) => {
    expect(dayOf(line, P1)).toMatchObject({ value: '2022-07-26', certainty: 'stated' });
  });

  it('is not taken from a sentence that begins with a city', () => {
    expect(
      dayOf('In Veldmar, 26 July 2022 was the day on which the old bridge was shut for good by the council.'),
    ).toBeNull();
  });
});

describe('who signs', () => {
  it.each([
    ['Analysis | By Ann Moor and Kim Arvo', 'Ann Moor and Kim Arvo'],
    ['Ann Moor, Harbour Correspondent', 'Ann Moor'],
    ['By our harbour staff', null],
  ])('%s', (line, byline) => {
    expect(readArticle([HEADLINE, line, P1, P2].join('\n\n')).byline).toBe(byline);
  });
});
