import { describe, expect, it } from 'vitest';
import { COLOURED, PLAIN } from '../../src/console/palette.ts';
import { renderAnswer } from '../../src/console/render-answer.ts';
import {
  type Answer,
  type ClaimsAnswer,
  type NothingFoundAnswer,
  problemAnswer,
} from '../../src/domain/answer.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { problem } from '../../src/domain/problems.ts';
import { WORDS } from '../../src/words/words.ts';
import { buildClaims, speaker, time } from '../support/claims.ts';

const plain = { width: 80, palette: PLAIN, words: WORDS.en };
const berg = speaker('Ada Berg', 'ada-berg', 'harbour master');

const claims = buildClaims(
  [
    {
      exact: '“The harbour stays open,”',
      suffix: ' Berg said on Thursday.',
      kind: 'direct',
      speaker: berg,
      via: ['Port Wire', 'The Courier'],
      said: '2022-03-31',
    },
    {
      exact: 'the harbour had been closed\nfor hours',
      prefix: 'Residents reported that ',
      suffix: '.',
      about: '2022-03',
    },
  ],
  { published: time('2022-04-02') },
);
const [first = '', second = ''] = claims.map(({ id }) => id);

const claimsAnswer = (rest: Partial<ClaimsAnswer> = {}): ClaimsAnswer => ({
  kind: 'claims',
  title: 'The harbour, 2022',
  claims,
  notes: [],
  wanted: null,
  lead: null,
  groups: [],
  conflicts: [],
  repetitions: {},
  confidence: null,
  ...rest,
});

const nothing: NothingFoundAnswer = {
  kind: 'nothing-found',
  title: 'Nothing on record',
  claims: [],
  notes: [],
  why: 'Ada Berg is on record, but not about tides.',
  leads: claims.slice(0, 1),
  suggestions: ['/quote Ada Berg'],
};

describe('a claim on screen', () => {
  it('is its whole sentence, then who, through whom, and when', () => {
    expect(renderAnswer(claimsAnswer({ claims: claims.slice(0, 1) }), plain)).toBe(
      [
        'The harbour, 2022',
        '',
        '  “The harbour stays open,” Berg said on Thursday.',
        '  — Ada Berg, harbour master · quoted by Port Wire, in The Courier',
        '  said 31 March 2022 · published 2 April 2022',
      ].join('\n'),
    );
  });

  it('shows line breaks of the page as blanks', () => {
    expect(renderAnswer(claimsAnswer(), plain)).toContain(
      '  Residents reported that the harbour had been closed for hours.\n',
    );
  });

  it('sets its own words apart on a terminal: what belongs to the rest of the sentence is faint', () => {
    const text = renderAnswer(claimsAnswer({ claims: claims.slice(0, 1) }), {
      width: 80,
      palette: COLOURED,
      words: WORDS.en,
    });
    expect(text).toContain(`  “The harbour stays open,”${COLOURED.faint(' Berg said on Thursday.')}\n`);
  });

  it('has no mark of colour in plain text', () => {
    expect(renderAnswer(claimsAnswer({ lead: '12' }), plain)).not.toMatch(/\p{Cc}(?<!\n)/u);
  });

  describe('that shares its sentence with another', () => {
    const [claim, elsewhere] = buildClaims([
      { exact: 'ships wait', suffix: ', and crews leave.' },
      { exact: 'It rained.' },
    ]);
    if (!claim || !elsewhere) throw new Error('two drafts give two claims');
    const start = claim.selector.start + 12;
    const other: Claim = {
      ...claim,
      id: 'other',
      selector: { start, end: start + 15, prefix: 'ships wait, ', exact: 'and crews leave', suffix: '.' },
    };

    it('is shown in one block with it, the sentence once', () => {
      const text = renderAnswer(claimsAnswer({ claims: [claim, other] }), plain);
      expect(text).toBe(
        'The harbour, 2022\n\n  ships wait, and crews leave.\n  — The Courier · in its own words\n  undated',
      );
    });

    it('has its own words told where somebody else says the other part', () => {
      const text = renderAnswer(claimsAnswer({ claims: [{ ...claim, speaker: berg }, other] }), plain);
      expect(text.match(/ships wait, and/gu)).toHaveLength(1);
      expect(text).toContain('of which: ships wait\n  — Ada Berg');
      expect(text).toContain('of which: and crews leave\n  — The Courier');
    });

    it('has its own words told where the sentence comes up again, and no colour tells them apart', () => {
      const answer = claimsAnswer({ claims: [claim, elsewhere, other] });
      expect(renderAnswer(answer, plain)).toContain('  of which: ships wait\n');
      expect(renderAnswer(answer, plain)).toContain('  of which: and crews leave\n');
      expect(renderAnswer(answer, { width: 80, palette: COLOURED, words: WORDS.en })).not.toContain(
        'of which',
      );
      expect(renderAnswer(claimsAnswer({ claims: [claim, elsewhere] }), plain)).not.toContain('of which');
    });

    it('is set apart from what neither of them says', () => {
      const text = renderAnswer(claimsAnswer({ claims: [other, claim] }), {
        width: 80,
        palette: COLOURED,
        words: WORDS.en,
      });
      expect(text).toContain(`  ships wait${COLOURED.faint(', ')}and crews leave${COLOURED.faint('.')}\n`);
    });
  });

  it('is never cut, however long', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ');
    const [long] = buildClaims([{ exact: `“${words}.”`, kind: 'direct', speaker: berg }]);
    const text = renderAnswer(claimsAnswer({ claims: long ? [long] : [] }), plain);
    expect(text.replace(/\s+/gu, ' ')).toContain(`“${words}.”`);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('cannot steer the terminal, whatever its document holds', () => {
    const [hostile] = buildClaims(
      [{ exact: 'safe\u001b[2J\u001b]0;owned\u0007\u202e end', speaker: speaker('E\u001b[31mve') }],
      { id: 'x\u001b[1m.txt', publisher: null, url: 'https://example.org/\u001b[5m' },
    );
    const text = renderAnswer(claimsAnswer({ title: 't\u001bc', claims: hostile ? [hostile] : [] }), plain);
    for (const mark of ['\u001b', '\u0007', '\u202e']) expect(text).not.toContain(mark);
    expect(text).toContain('safe end');
  });

  it('tells when it stands in a headline or summary, and where it is repeated', () => {
    const headline = claims.map((claim) => ({ ...claim, section: 'headline' as const }));
    expect(renderAnswer(claimsAnswer({ claims: headline.slice(0, 1) }), plain)).toContain(
      '  in the headline · said',
    );
    const repeated = claimsAnswer({
      repetitions: { [first]: [{ claimId: 'h', section: 'headline', publisher: 'The Courier' }] },
    });
    expect(renderAnswer(repeated, plain)).toContain('published 2 April 2022 · also in the headline\n');
  });
});

describe('an answer on screen', () => {
  it('puts what was wanted first, then claims under their headings', () => {
    const answer = claimsAnswer({
      lead: 'for hours',
      groups: [
        { label: 'Closures', claimIds: [second] },
        { label: 'Denials', claimIds: [first] },
      ],
      notes: ['Compares two years.'],
    });
    const text = renderAnswer(answer, plain);
    const places = [
      'The harbour',
      'Compares',
      '\nfor hours\n',
      '\nCloses',
      '\nClosures\n  Residents',
      '\nDenials\n  “The',
    ];
    const found = places.filter((part) => part !== '\nCloses').map((part) => text.indexOf(part));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  it('shows every claim, also one that stands in no group', () => {
    const text = renderAnswer(claimsAnswer({ groups: [{ label: 'Closures', claimIds: [second] }] }), plain);
    expect(text).toContain('The harbour stays open');
    expect(text).toContain('Residents reported');
  });

  it('sets claims that differ side by side, each in whole', () => {
    const { claims } = claimsAnswer({});
    const sides = claims.filter(({ id }) => id === first || id === second);
    const origins = [{ name: 'Ada Berg', through: ['Port Wire', 'The Post'] }];
    const answer = claimsAnswer({ conflicts: [{ label: 'open or closed', claims: sides, origins }] });
    const text = renderAnswer(answer, { width: 100, palette: PLAIN, words: WORDS.en });
    expect(text).toContain('\n  One origin: Ada Berg, through Port Wire and The Post');
    expect(text).toContain(
      [
        'These differ: open or closed',
        '  • “The harbour stays open,” — Ada Berg, harbour master · quoted by Port Wire, in The',
      ].join('\n'),
    );
  });

  it('says when the answer to a question is only the nearest', () => {
    expect(renderAnswer(claimsAnswer({ confidence: 0.2 }), plain)).toContain('may not be what you asked');
    expect(renderAnswer(claimsAnswer({ confidence: 0.9 }), plain)).not.toContain('may not be');
    expect(renderAnswer(claimsAnswer({ confidence: null }), plain)).not.toContain('may not be');
  });

  it('tells the days of a timeline, and which of them were worked out', () => {
    const text = renderAnswer(
      {
        kind: 'timeline',
        byWorth: [],
        title: 'Spring 2022',
        claims,
        notes: [],
        period: { first: '2022-03-01', last: '2022-05-31', value: '2022-21', text: 'spring 2022' },
        days: [
          { when: '2022-03-31', certainty: 'stated', claimIds: [first] },
          { when: '2022-04-01', certainty: 'inferred', claimIds: [second] },
        ],
        repetitions: {},
      },
      plain,
    );
    expect(text).toContain('\n31 March 2022\n  “The harbour');
    expect(text).toContain('\nprobably 1 April 2022\n  Residents');
  });

  it('labels leads as leads, and says what to type', () => {
    const text = renderAnswer(nothing, plain);
    expect(text.indexOf('not about tides')).toBeLessThan(text.indexOf('Nearest on record, not an answer:'));
    expect(text).toContain('Nearest on record, not an answer:\n  “The harbour');
    expect(text).toContain('\n  /quote Ada Berg');
    expect(renderAnswer({ ...nothing, leads: [], suggestions: [] }, plain)).not.toContain('Nearest');
  });

  it('offers choices as calls', () => {
    const answer: Answer = {
      kind: 'which-one',
      title: 'Which ministry?',
      claims: [],
      notes: [],
      choices: [
        { label: 'Ministry of Ports', call: '/quote ministry-of-ports', claims: 1 },
        { label: 'Ministry of Tides', call: '/quote ministry-of-tides', claims: 4 },
      ],
    };
    expect(renderAnswer(answer, plain)).toContain(
      '  2. Ministry of Tides (4 claims): /quote ministry-of-tides',
    );
  });

  it('shows sections of a notice', () => {
    const answer: Answer = {
      kind: 'notice',
      title: 'Sources',
      claims: [],
      notes: [],
      sections: [
        { heading: null, lines: ['Two documents.'] },
        { heading: 'a.txt', lines: ['The Courier', 'undated'] },
      ],
    };
    expect(renderAnswer(answer, plain)).toBe('Sources\n\nTwo documents.\n\na.txt\n  The Courier\n  undated');
  });

  it('shows a problem with what to do, on lines of its own', () => {
    const text = renderAnswer(
      problemAnswer(problem('command/unknown', { name: '/x', suggestion: 'Type /help.' })),
      plain,
    );
    expect(text).toBe('That did not work\n\nThere is no command "/x".\nType /help.');
  });

  it('ends with what to try next', () => {
    expect(renderAnswer(nothing, plain, ['/sources', '/help'])).toMatch(/\n\nNext: \/sources, \/help$/);
  });
});
