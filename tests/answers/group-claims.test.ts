import { describe, expect, it } from 'vitest';
import { groupClaims as group, inGroupOrder } from '../../src/answers/group-claims.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Topic } from '../../src/domain/services.ts';
import { WORDS } from '../../src/words/words.ts';
import { buildClaims, figure } from '../support/claims.ts';

const topic = (id: string, claims: number): Topic => ({ id, label: id, group: 'draft', claims });
const ASKED = [topic('conscription', 20), topic('reservists', 2)];

const claims = buildClaims([
  { exact: 'nobody will be sent', speaker: 'Ann', polarity: 'denies', topics: ['conscription'] },
  { exact: 'a decree was signed', topics: ['conscription'] },
  { exact: 'reservists too', topics: ['conscription', 'reservists'] },
  { exact: 'it may grow', speaker: 'Ben', polarity: 'forecasts', topics: ['conscription'] },
  { exact: '500 men', topics: ['conscription'], figures: [figure('500', 500, { unit: 'men' })] },
  { exact: 'for 3 months', topics: ['conscription'], figures: [figure('3', 3, { unit: 'months' })] },
]);

const groupClaims = (of: readonly Claim[], asked: readonly Topic[]) =>
  group(of, asked, WORDS.en.lookup, { topics: [], language: 'en' });

describe('groupClaims', () => {
  it('puts figures first, then topics, then forecasts and denials', () => {
    expect(groupClaims(claims, ASKED)).toEqual([
      { label: 'Figures', claimIds: ['a.txt#5'] },
      { label: 'conscription', claimIds: ['a.txt#2', 'a.txt#6'] },
      { label: 'reservists', claimIds: ['a.txt#3'] },
      { label: 'Forecasts', claimIds: ['a.txt#4'] },
      { label: 'Denials and commitments', claimIds: ['a.txt#1'] },
    ]);
  });

  it('keeps the claims of a sentence together, under its denial', () => {
    const own = 'nobody is sent';
    const split = buildClaims([
      { exact: 'a decree was signed', topics: ['conscription'] },
      { exact: own, suffix: ', but some sign', speaker: 'Ann', polarity: 'denies', topics: ['conscription'] },
    ]);
    const [decree, denial] = split;
    if (!decree || !denial) throw new Error('two drafts give two claims');
    const { start, end } = denial.selector;
    const other = {
      ...denial,
      id: 'a.txt#3',
      polarity: 'affirms' as const,
      selector: {
        ...denial.selector,
        start: end + 6,
        end: end + 15,
        exact: 'some sign',
        prefix: `${own}, but `,
        suffix: '',
      },
    };
    expect(start).toBeLessThan(end);
    expect(groupClaims([other, decree, denial], ASKED)).toEqual([
      { label: 'conscription', claimIds: ['a.txt#1'] },
      { label: 'Denials and commitments', claimIds: ['a.txt#3', 'a.txt#2'] },
    ]);
  });

  it('does not lead with how large a whole army is', () => {
    const army = buildClaims([
      {
        exact: 'the country had 900 soldiers',
        topics: ['conscription'],
        figures: [figure('900', 900, { unit: 'soldiers' })],
      },
      {
        exact: 'it called up 50 men',
        topics: ['conscription'],
        figures: [figure('50', 50, { unit: 'men' })],
      },
      { exact: 'a decree was signed', topics: ['conscription'] },
    ]);
    expect(groupClaims(army, ASKED)[0]).toEqual({ label: 'Figures', claimIds: ['a.txt#2'] });
  });

  it('does not break up an answer of two claims', () => {
    expect(groupClaims(claims.slice(0, 2), ASKED)).toEqual([
      { label: 'conscription', claimIds: ['a.txt#1', 'a.txt#2'] },
    ]);
  });

  it('loses no claim and shows none twice', () => {
    const shown = inGroupOrder(claims, groupClaims(claims, ASKED));
    expect(shown.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
  });
});
