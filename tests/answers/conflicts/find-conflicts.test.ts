import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../../src/answers/conflicts/find-conflicts.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Topic } from '../../../src/domain/services.ts';
import { WORDS } from '../../../src/words/words.ts';
import { buildClaim, buildClaims, figure, time } from '../../support/claims.ts';

const DRAFT: readonly Topic[] = [{ id: 'conscription', label: 'Conscription', group: 'draft', claims: 9 }];
const idsOf = (claims: readonly Claim[], asked = DRAFT) =>
  findConflicts(claims, asked, WORDS.en).map((conflict) => conflict.claims.map(({ id }) => id));

const men = (value: number) => [figure(value.toLocaleString('en'), value, { unit: 'men' })];

describe('figures that differ', () => {
  const one = buildClaim(
    { exact: '1,000 men', speaker: 'Ann', about: '2022-21', topics: ['conscription'], figures: men(1000) },
    { id: 'a.txt' },
  );

  it('stand side by side when two speakers count the same people in the same season', () => {
    const two = buildClaim(
      { exact: '5,000 men', speaker: 'Ben', about: '2022-21', topics: ['conscription'], figures: men(5000) },
      { id: 'b.txt' },
    );
    expect(idsOf([one, two])).toEqual([['a.txt#1', 'b.txt#1']]);
  });

  it.each([
    ['a season and its whole year are different counts', { about: '2022' }],
    ['another topic is another count', { topics: ['conscription', 'mobilisation'] }],
    ['the same speaker may be counting two things', { speaker: 'Ann' }],
    ['without a time they may be of two years', { about: null }],
    [
      '"at least 500" allows 1,000',
      { figures: [figure('at least 500', 500, { unit: 'men', qualifier: 'at least' as const })] },
    ],
    ['ages are no head counts', { figures: [figure('18', 18, { unit: 'years of age' })] }],
    ['a plan is no outcome', { exact: 'they aim at 5,000 men' }],
    ['a difference is no amount', { exact: 'an increase of 5,000 men' }],
  ])('are left alone where %s', (_, change) => {
    const two = buildClaim(
      {
        exact: '5,000 men',
        speaker: 'Ben',
        about: '2022-21',
        topics: ['conscription'],
        figures: men(5000),
        ...change,
      },
      { id: 'b.txt' },
    );
    expect(idsOf([one, two])).toEqual([]);
  });
});

it('sets no figures of two sorts of people against each other', () => {
  const count = (unit: string, value: number, by: string) =>
    buildClaim({
      exact: `${value} ${unit} came`,
      speaker: by,
      about: '2022',
      topics: ['conscription'],
      figures: [figure(String(value), value, { unit })],
    });
  expect(idsOf([count('officers', 100, 'Ann'), count('conscripts', 500, 'Ben')])).toEqual([]);
  expect(idsOf([count('officers', 100, 'Ann'), count('officers', 500, 'Ben')])).toHaveLength(1);
});

it('sets no figures of two countries against each other', () => {
  const of = (country: string, value: number, id: string) =>
    buildClaim(
      {
        exact: `the army of ${country} called up ${value.toLocaleString('en')} men`,
        speaker: country,
        about: '2022',
        topics: ['conscription'],
        figures: men(value),
      },
      { id },
    );
  expect(idsOf([of('Atlantis', 1000, 'a.txt'), of('Utopia', 5000, 'b.txt')])).toEqual([]);
  expect(
    idsOf([of('Atlantis', 1000, 'a.txt'), { ...of('Atlantis', 5000, 'b.txt'), speaker: null }]),
  ).toHaveLength(1);
});

describe('denials', () => {
  const official = {
    exact: 'the official line is that no recruits are sent to the front',
    speaker: 'the government',
    polarity: 'denies' as const,
    topics: ['conscription'],
  };

  it('stand beside what the same text sets against them', () => {
    const claims = buildClaims([
      { ...official, prefix: 'While ' },
      {
        // The prefix of a claim is the rest of its sentence, and so holds the other claim.
        prefix: `While ${official.exact}, `,
        exact: 'reports tell of recruits at the front',
        speaker: 'reports',
        topics: ['conscription'],
      },
    ]);
    expect(idsOf(claims)).toEqual([['a.txt#1', 'a.txt#2']]);
  });

  it('stand beside what a later sentence answers with "meanwhile", a paragraph away', () => {
    const claims = buildClaims([
      {
        exact: 'recruits are being prepared for the front',
        speaker: 'the staff',
        polarity: 'forecasts',
        topics: ['conscription'],
      },
      { ...official, prefix: 'Meanwhile, ' },
    ]);
    expect(idsOf(claims)).toEqual([['a.txt#1', 'a.txt#2']]);
  });

  it('are not set against the sentence before by a "while" that opens their own', () => {
    const claims = buildClaims([
      { exact: 'the law forbids to send recruits', speaker: 'lawyers', topics: ['conscription'] },
      { ...official, prefix: 'While ' },
    ]);
    expect(idsOf(claims)).toEqual([]);
  });

  it('stand beside the nearest of several statements, not beside all', () => {
    const claims = buildClaims([
      { exact: 'recruits are trained near the coast', speaker: 'the staff', topics: ['conscription'] },
      { exact: 'recruits are sent to the front', speaker: 'the staff', topics: ['conscription'] },
      { ...official, prefix: 'However, ' },
    ]);
    expect(idsOf(claims)).toEqual([['a.txt#2', 'a.txt#3']]);
  });

  it('take no side against what the outlet tells itself', () => {
    const claims = buildClaims([
      { exact: 'Recruits will be sent.', polarity: 'forecasts', topics: ['conscription'] },
      { ...official, prefix: 'However, ' },
    ]);
    expect(idsOf(claims)).toEqual([]);
  });

  it('are left alone where nothing sets them against each other', () => {
    const claims = buildClaims([
      official,
      { exact: 'recruits are trained for months', speaker: 'the staff', topics: ['conscription'] },
    ]);
    expect(idsOf(claims)).toEqual([]);
  });

  it('are no conflict with words of the same speaker', () => {
    const claims = buildClaims([
      { ...official, prefix: 'While ' },
      { exact: 'some volunteer', speaker: 'the government', topics: ['conscription'] },
    ]);
    expect(idsOf(claims)).toEqual([]);
  });
});

describe('over or going on', () => {
  const over = { exact: 'the call-up had finished', speaker: 'Ann', topics: ['conscription'] };

  it('stand side by side whoever says which', () => {
    const claims = buildClaims([
      over,
      { exact: 'the call-up had never actually stopped', speaker: 'Ben', topics: ['conscription'] },
      { exact: 'the capital had continued the call-up in secret', speaker: 'Cid', topics: ['conscription'] },
    ]);
    expect(idsOf(claims)).toEqual([['a.txt#1', 'a.txt#2', 'a.txt#3']]);
  });

  it('are no conflict between two things of one text', () => {
    const claims = buildClaims([
      over,
      { exact: 'the decree on the call-up remained in force', speaker: 'Ben', topics: ['conscription'] },
    ]);
    expect(idsOf(claims)).toEqual([]);
  });

  it('are no conflict between two places', () => {
    const claims = buildClaims([
      { ...over, exact: 'the call-up in Atlantis had finished' },
      { exact: 'the call-up in Utopia goes on', speaker: 'Ben', topics: ['conscription'] },
    ]);
    expect(idsOf(claims)).toEqual([]);
  });

  it('are no conflict between two call-ups, years apart', () => {
    const claims = [
      buildClaim({ ...over, said: '2022-10' }, { id: 'a.txt' }),
      buildClaim(
        { exact: 'the call-up continues', speaker: 'Ben', said: '2025-04', topics: ['conscription'] },
        { id: 'b.txt' },
      ),
    ];
    expect(idsOf(claims)).toEqual([]);
  });
});

it('says in what the claims differ', () => {
  const claims = buildClaims([
    { exact: 'the call-up had finished', speaker: 'Ann', topics: ['conscription'] },
    { exact: 'the call-up goes on', speaker: 'Ben', topics: ['conscription'] },
  ]);
  expect(findConflicts(claims, DRAFT, WORDS.en).map(({ label }) => label)).toEqual(['Over, or going on']);
});

it('leaves claims alone that share no topic that was asked for', () => {
  const claims = buildClaims([
    { exact: 'the harvest had finished', speaker: 'Ann', topics: ['harvest'] },
    { exact: 'the call-up goes on', speaker: 'Ben', topics: ['conscription'] },
  ]);
  expect(idsOf(claims)).toEqual([]);
});

describe('without any topic that the lexicon knows', () => {
  const homes = (count: string, value: number, by: string, more = '') =>
    buildClaim(
      {
        exact: `${count} homes were flooded in the valley${more}`,
        speaker: by,
        figures: [figure(count, value, { unit: 'homes' })],
      },
      { id: `${by}.txt`, published: time('2024-05-02') },
    );

  it('figures for one thing in one wording stand side by side', () => {
    const claims = [homes('2,300', 2300, 'Ann'), homes('3,700', 3700, 'Ben')];
    expect(findConflicts(claims, null, WORDS.en).map(({ label }) => label)).toEqual(['The figures differ']);
  });

  it.each([
    ['of a part', homes('800', 800, 'Ben', ' near Lohm')],
    ['of another year', { ...homes('9,000', 9000, 'Ben'), about: time('2013') }],
    [
      'from some day on',
      {
        ...homes('9,000', 9000, 'Ben'),
        ...buildClaim({
          exact: '9,000 homes were flooded in the valley since 2013',
          speaker: 'Ben',
          figures: [figure('9,000', 9000, { unit: 'homes' })],
        }),
      },
    ],
    [
      'of another thing',
      buildClaim({
        exact: '900 homes were sold in the valley',
        speaker: 'Ben',
        figures: [figure('900', 900, { unit: 'homes' })],
      }),
    ],
    [
      'of a story long after',
      {
        ...homes('9,000', 9000, 'Ben'),
        document: { ...homes('1', 1, 'Ben').document, published: time('2025-05-02') },
      },
    ],
  ])('a figure %s is left alone', (_, other) => {
    expect(findConflicts([homes('2,300', 2300, 'Ann'), other], null, WORDS.en)).toEqual([]);
  });

  it('an agency copied by two outlets is one origin, and one side', () => {
    const agency = homes('3,700', 3700, 'Port Wire');
    const copy = {
      ...agency,
      id: 'copy',
      document: { ...agency.document, id: 'c.txt', publisher: 'The Post' },
    };
    const [conflict] = findConflicts([homes('2,300', 2300, 'Ann'), agency, copy], null, WORDS.en);
    expect(conflict?.claims).toHaveLength(2);
    expect(conflict?.origins).toHaveLength(2);
    expect(conflict?.origins[1]).toMatchObject({ name: 'Port Wire' });
    expect(conflict?.origins[1]?.through).toContain('The Post');
  });

  it('a count that its own speaker has since corrected takes no part', () => {
    const first = { ...homes('900', 900, 'Ben'), said: time('2024-05-01') };
    const next = homes('2,300', 2300, 'Ben');
    const second = {
      ...next,
      id: 'second',
      said: time('2024-05-02'),
      document: { ...next.document, id: 'd.txt' },
    };
    const [conflict] = findConflicts([first, second, homes('3,700', 3700, 'Ann')], null, WORDS.en);
    expect(conflict?.claims.map(({ id }) => id)).toEqual(['second', 'Ann.txt#1']);
  });

  it('a denial stands beside what it denies', () => {
    const claims = buildClaims([
      { exact: 'the dam at Lohm had failed', speaker: 'Ann' },
      { exact: 'denied that the dam at Lohm had failed', speaker: 'Ben', polarity: 'denies' },
      { exact: 'the dam at Lohm is old', speaker: 'Cid' },
    ]);
    expect(findConflicts(claims, null, WORDS.en).map((one) => one.claims.map(({ id }) => id))).toEqual([
      ['a.txt#1', 'a.txt#2'],
    ]);
  });

  it('one trial is over while another goes on', () => {
    const claims = buildClaims([
      { exact: 'the trial of Anders had ended', speaker: 'Ann' },
      { exact: 'the trial of Borg continues', speaker: 'Ben' },
      { exact: 'the trial of Borg was over', speaker: 'Cid' },
    ]);
    expect(findConflicts(claims, null, WORDS.en).map((one) => one.claims.map(({ id }) => id))).toEqual([
      ['a.txt#2', 'a.txt#3'],
    ]);
  });
});

it('sets an amount beside a comparison that makes another for its time', () => {
  const now = buildClaim({
    exact: '160 men will join, a rise of more than 15 compared to three years ago',
    speaker: 'Port Wire',
    topics: ['conscription'],
    about: '2025-21',
    figures: [figure('160', 160, { unit: 'men' }), figure('more than 15', 15, { qualifier: 'at least' })],
    mentions: [
      { time: time('2022', 'stated', 'three years ago'), role: 'compared', topics: ['conscription'] },
    ],
  });
  const then = (value: number, about: string) =>
    buildClaim(
      { exact: `${value} men joined`, speaker: 'Ann', about, topics: ['conscription'], figures: men(value) },
      { id: 'b.txt' },
    );
  expect(idsOf([now, then(134, '2022-21')])).toHaveLength(1);
  expect(idsOf([now, then(145, '2022-21')])).toEqual([]);
  expect(idsOf([now, then(300, '2022')])).toEqual([]);
});
