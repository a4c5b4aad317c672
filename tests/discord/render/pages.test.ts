/** A card over several pages: what is on which, and what its footer says. */
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/discord/render/render-answer.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { WORDS } from '../../../src/words/words.ts';
import { buildClaims, period } from '../../support/claims.ts';

const pageOf = (answer: Answer, page: number) => renderPage(answer, page, { kind: 'pages' }, WORDS.en);

const claimsAnswer = (
  claims: Answer['claims'],
  rest: Partial<Extract<Answer, { kind: 'claims' }>> = {},
): Answer => ({
  title: 'The bridge',
  notes: [],
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

const numbered = (count: number) =>
  buildClaims(
    Array.from({ length: count }, (_, index) => ({ exact: `Claim number ${index + 1} stands here.` })),
  );

const textOf = ({ card }: ReturnType<typeof renderPage>): string =>
  card.embeds.map(({ description }) => description).join('\n');
const footerOf = ({ card }: ReturnType<typeof renderPage>): string | undefined =>
  card.embeds.at(-1)?.footer?.text;

describe('a card with more claims than a page has', () => {
  const twelve = numbered(12);
  const pages = [0, 1, 2].map((page) => pageOf(claimsAnswer(twelve), page));

  it('shows five on a page, each once, in order, numbered through', () => {
    expect(pages.map(({ claims }) => claims.length)).toEqual([5, 5, 2]);
    expect(pages.flatMap(({ claims }) => claims)).toEqual(twelve);
    expect(pages.map(({ firstClaim }) => firstClaim)).toEqual([1, 6, 11]);
    expect(textOf(pages[1] ?? pageOf(claimsAnswer([]), 0))).toMatch(
      /^> Claim number 6 stands here\.\n\*\*6\*\* · \*The Courier\*/,
    );
  });

  it('says in the footer where it is', () => {
    expect(pages.map(footerOf)).toEqual([
      'Page 1 of 3 · claims 1 to 5 of 12',
      'Page 2 of 3 · claims 6 to 10 of 12',
      'Page 3 of 3 · claims 11 to 12 of 12',
    ]);
  });

  it('shows the last page when a later one is wanted, and the first for one before it', () => {
    expect(pageOf(claimsAnswer(twelve), 99).page).toBe(2);
    expect(pageOf(claimsAnswer(twelve), -1).page).toBe(0);
  });

  it('repeats a heading on the page that goes on with it', () => {
    const groups = [
      { label: 'Figures', claimIds: twelve.map(({ id }) => id) },
      { label: 'Water', claimIds: [] },
    ];
    expect(textOf(pageOf(claimsAnswer(twelve, { groups }), 1))).toMatch(/^### Figures\n/);
  });

  it('keeps the sides of a conflict on one page, however many they are', () => {
    const conflicts = [{ label: 'the count', claims: twelve.slice(0, 7), origins: [] }];
    const first = pageOf(claimsAnswer(twelve, { conflicts }), 0);
    expect(first.claims).toHaveLength(7);
    expect(footerOf(first)).toBe('Page 1 of 2 · claims 1 to 7 of 12');
  });

  it('has no numbers and no page where there is one claim', () => {
    const one = pageOf(claimsAnswer(twelve.slice(0, 1)), 0);
    expect(textOf(one)).not.toContain('**1**');
    expect(footerOf(one)).toBe('1 claim');
  });

  it('gives a claim that fills an embed a page of its own, whole', () => {
    const long = buildClaims([{ exact: 'a'.repeat(3500) }, { exact: 'b'.repeat(3500) }]);
    const both = [0, 1].map((page) => pageOf(claimsAnswer(long), page));
    expect(both.map((page) => textOf(page).includes('a'.repeat(3500)))).toEqual([true, false]);
    expect(both.map((page) => textOf(page).includes('b'.repeat(3500)))).toEqual([false, true]);
  });
});

describe('a timeline of several pages', () => {
  const twelve = numbered(12);
  const days = twelve.map(({ id }, index) => ({
    when: `2021-05-${String(index + 1).padStart(2, '0')}`,
    certainty: 'stated' as const,
    claimIds: [id],
  }));
  const answer: Answer = {
    title: '2021',
    notes: [],
    kind: 'timeline',
    claims: twelve,
    period: period('2021'),
    days,
    byWorth: [11, 3, 0, 7, 5, 1, 2, 4, 6, 8, 9, 10].map((index) => twelve[index]?.id ?? ''),
    repetitions: {},
  };

  it('begins with the days of which most is told, in their order, and goes on with all of them', () => {
    const pages = [0, 1, 2, 3].map((page) => pageOf(answer, page));
    expect(pages[0]?.claims.map(({ id }) => twelve.findIndex((claim) => claim.id === id))).toEqual([
      0, 3, 5, 7, 11,
    ]);
    expect(pages.slice(1).flatMap(({ claims }) => claims)).toEqual(twelve);
    expect(pages.map(footerOf)).toEqual([
      'Page 1 of 4 · 5 of 12 claims',
      'Page 2 of 4 · claims 1 to 5 of 12',
      'Page 3 of 4 · claims 6 to 10 of 12',
      'Page 4 of 4 · claims 11 to 12 of 12',
    ]);
  });
});
