/** What the card of each kind of answer says. */
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/discord/render/render-answer.ts';
import { type Answer, problemAnswer } from '../../../src/domain/answer.ts';
import { problem } from '../../../src/domain/problems.ts';
import { WORDS } from '../../../src/words/words.ts';
import { buildClaim, buildClaims, period, speaker, time } from '../../support/claims.ts';

const common = { title: 'The bridge', notes: [], claims: [] };

const claimsAnswer = (
  claims: Answer['claims'],
  rest: Partial<Extract<Answer, { kind: 'claims' }>> = {},
): Answer => ({
  ...common,
  kind: 'claims',
  claims,
  wanted: null,
  lead: null,
  groups: [],
  conflicts: [],
  repetitions: {},
  confidence: null,
  ...rest,
});

const textOf = (answer: Answer): string =>
  renderAnswer(answer, WORDS.en)
    .embeds.map(({ description }) => description ?? '')
    .join('\n=====\n');

const lund = buildClaim(
  {
    prefix: 'The bridge will cost ',
    exact: '“about 40 million crowns”',
    suffix: ', minister Ada Lund said.',
    kind: 'direct',
    speaker: speaker('Ada Lund', 'ada-lund', 'transport minister'),
    via: ['Valley News Agency', 'The Courier'],
    said: '2021-05-03',
    about: time('2021-04-01~', 'inferred'),
  },
  { title: 'A bridge', published: time('2021-05', 'inferred') },
);

describe('a claim', () => {
  it('has its sentence, speaker, way, three times and title, each on its line', () => {
    expect(textOf(claimsAnswer([lund])).split('\n')).toEqual([
      '> The bridge will cost **“about 40 million crowns”**, minister Ada Lund said.',
      '*Ada Lund, transport minister* · quoted by Valley News Agency, in The Courier',
      '-# said <t:1620043200:D> · about probably around 1 April 2021 · published probably May 2021 · “A bridge”',
    ]);
  });

  it('does not repeat the sentence of the claim above it', () => {
    const [one, two] = [
      { ...lund, id: 'a.txt#1' },
      {
        ...lund,
        id: 'a.txt#2',
        selector: { ...lund.selector, exact: 'The bridge will cost', prefix: '', suffix: '' },
      },
    ];
    const start = one.selector.start - one.selector.prefix.length;
    const end = one.selector.end + one.selector.suffix.length;
    const second = {
      ...two,
      selector: {
        ...two.selector,
        start,
        end: start + 'The bridge will cost'.length,
        suffix: ' “about 40 million crowns”, minister Ada Lund said.',
      },
    };
    expect(second.selector.end + second.selector.suffix.length).toBe(end);
    const text = textOf(claimsAnswer([one, second]));
    expect(text).toContain('of which:\n> **The bridge will cost**');
    expect(text.match(/minister Ada Lund said/g)).toHaveLength(1);
  });

  it('is not bold where it is the whole sentence', () => {
    expect(textOf(claimsAnswer([buildClaim({ exact: 'The river rose.' })]))).toContain('> The river rose.\n');
  });

  it.each([
    ['an outlet in its own words', { exact: 'The river rose.' }, {}, '*The Courier* · in its own words'],
    ['an unknown publisher', { exact: 'It rose.' }, { publisher: null }, '*publisher unknown (a.txt)*'],
    [
      'a speaker that was worked out, with the words of the text',
      {
        exact: 'it rose',
        speaker: { ...speaker('Ada Lund'), mention: 'she', certainty: 'inferred' as const },
      },
      {},
      '*probably Ada Lund (“she”)* · reported by The Courier',
    ],
    ['a text without a date', { exact: 'It rose.' }, {}, '-# undated'],
    ['a headline', { exact: 'River rises', section: 'headline' as const }, {}, '· in the headline'],
  ])('tells %s', (_, draft, document, words) => {
    expect(textOf(claimsAnswer([buildClaim(draft, document)]))).toContain(words);
  });

  it.each([
    ['a stated day as a timestamp at noon UTC', time('2021-05-03'), 'said <t:1620043200:D>'],
    ['an inferred day in words', time('2021-05-03', 'inferred'), 'said probably 3 May 2021'],
    ['an approximate day in words', time('2021-05-03~'), 'said about 3 May 2021'],
    ['a month in words', time('2021-05'), 'said May 2021'],
    ['a range in words', time('2021-04-01/2021-07-15'), 'said 1 April to 15 July 2021'],
  ])('shows %s', (_, said, words) => {
    expect(textOf(claimsAnswer([buildClaim({ exact: 'It rose.', said })]))).toContain(words);
  });

  it('counts repetitions instead of showing them', () => {
    const repetitions = {
      [lund.id]: [{ claimId: 'b', section: 'headline' as const, publisher: 'The Courier' }],
    };
    expect(textOf(claimsAnswer([lund], { repetitions }))).toContain('· also in the headline');
  });
});

const TWO = [
  { name: 'Port Wire', through: ['The Post', 'The Herald'] },
  { name: 'the ministry', through: [] },
];

describe('claims', () => {
  const [a, b, c, d] = buildClaims([
    { exact: 'Forty were counted.' },
    { exact: 'Seventy were counted.' },
    { exact: 'The river rose.' },
    { exact: 'The bridge held.' },
  ]) as [typeof lund, typeof lund, typeof lund, typeof lund];

  it('put what differs side by side and first, then the groups, every claim once', () => {
    const text = textOf(
      claimsAnswer([a, c, b, d], {
        conflicts: [{ label: 'the count', claims: [a, b], origins: TWO }],
        groups: [
          { label: 'Figures', claimIds: [a.id, b.id] },
          { label: 'Water', claimIds: [c.id, d.id] },
        ],
      }),
    );
    const order = [
      '### These differ: the count',
      'Forty',
      'Seventy',
      '2 independent origins: Port Wire, through The Post and The Herald; the ministry',
      '### Water',
      'river rose',
      'bridge held',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    for (const words of ['Forty', 'Seventy', 'river rose']) expect(text.split(words)).toHaveLength(2);
    expect(text).not.toContain('### Figures');
  });

  it('shows a heading once for all claims under it', () => {
    const text = textOf(
      claimsAnswer([a, b, c], {
        groups: [
          { label: 'Figures', claimIds: [a.id, b.id] },
          { label: 'Water', claimIds: [c.id] },
        ],
      }),
    );
    expect(text.split('### Figures')).toHaveLength(2);
  });

  it('does not show one side of a conflict without the other', () => {
    const long = buildClaims([
      { exact: 'w'.repeat(3000) },
      { exact: `One ${'x'.repeat(1500)}` },
      { exact: `Two ${'y'.repeat(1500)}` },
    ]);
    const conflicts = [{ label: 'the count', claims: long.slice(1), origins: TWO }];
    const text = textOf(claimsAnswer(long, { conflicts }));
    expect(text).toContain('One ');
    expect(text).toContain('Two ');
  });

  it('show a side of a conflict that is none of the answer, and count it', () => {
    const text = textOf(
      claimsAnswer([a], { conflicts: [{ label: 'the count', claims: [a, b], origins: TWO }] }),
    );
    expect(text).toContain('Seventy were counted.');
  });

  it('leads with what was asked for, and says when it may not be it', () => {
    const text = textOf(claimsAnswer([lund], { lead: 'about 40 million crowns', confidence: 0.3 }));
    expect(text).toMatch(
      /^## about 40 million crowns\n\nThe nearest on record; it may not be what you asked\./,
    );
  });

  it('says how many are left out and how to see them', () => {
    const many = buildClaims(Array.from({ length: 9 }, () => ({ exact: 'z'.repeat(1200) })));
    const { embeds } = renderAnswer(claimsAnswer(many), WORDS.en, 'Add year to /quote');
    expect(embeds.at(-1)?.footer?.text).toBe('4 of 9 claims shown. Add year to /quote to see the rest');
  });

  it('points to a claim that no card can hold', () => {
    const text = textOf(claimsAnswer([buildClaim({ exact: 'q'.repeat(9000) })]));
    expect(text).toContain('Too long for a card; it is written in a.txt, characters 0 to 9000.');
    expect(text).not.toContain('qq');
  });
});

describe('other answers', () => {
  it('a timeline has a heading for each day, with its doubt', () => {
    const answer: Answer = {
      ...common,
      kind: 'timeline',
      byWorth: [],
      claims: [lund],
      period: period('2021'),
      days: [{ when: '2021-05-03', certainty: 'inferred', claimIds: [lund.id] }],
      repetitions: {},
    };
    expect(textOf(answer)).toContain('### probably 3 May 2021\n> The bridge');
  });

  it('which-one offers the calls', () => {
    const choices = [{ label: 'Ada *Lund*', call: '/quote Ada `Lund', claims: 1 }];
    const text = textOf({ ...common, kind: 'which-one', choices });
    expect(text).toBe("**Ada \\*Lund\\*** · 1 claim\n`/quote Ada 'Lund`");
  });

  it('nothing found says why, what would answer, and labels leads as leads', () => {
    const answer: Answer = {
      ...common,
      kind: 'nothing-found',
      why: 'Nobody spoke of it.',
      leads: [lund],
      suggestions: ['/quote Ada Lund'],
    };
    const text = textOf(answer);
    expect(text).toContain('Nobody spoke of it.');
    expect(text).toContain('`/quote Ada Lund`');
    expect(text).toContain('### Nearest on record, not an answer\n> The bridge');
    expect(renderAnswer(answer, WORDS.en).embeds.at(-1)?.footer).toBeUndefined();
  });

  it('a notice has its sections, and leaves long ones out from their end', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `line ${index} ${'.'.repeat(60)}`);
    const { embeds } = renderAnswer(
      { ...common, kind: 'notice', sections: [{ heading: 'Long', lines }] },
      WORDS.en,
    );
    expect(embeds[0]?.description).toMatch(/^### Long\nline 0 /);
    expect(embeds.at(-1)?.footer?.text).toBe('Not all of it has room. Ask more narrowly to see the rest');
  });

  it('a problem says what is wrong and what to do', () => {
    const text = textOf(problemAnswer(problem('command/empty')));
    expect(text).toBe('Nothing was typed.\nType /help for what can be asked.');
  });

  it('shortens titles, which may be questions of any length', () => {
    const { embeds } = renderAnswer({ ...claimsAnswer([lund]), title: '*'.repeat(6000) }, WORDS.en);
    expect(embeds[0]?.title?.length).toBeLessThanOrEqual(256);
  });
});
