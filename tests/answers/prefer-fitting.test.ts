import { describe, expect, it } from 'vitest';
import { preferFitting } from '../../src/answers/prefer-fitting.ts';
import type { Query } from '../../src/domain/query.ts';
import { buildClaims, figure } from '../support/claims.ts';

const query = (text: string, rest: Partial<Query> = {}): Query => ({
  text,
  wanted: 'who',
  polarity: null,
  speakers: [],
  shared: [],
  unknownNames: [],
  period: null,
  topics: [],
  terms: [],
  figures: [],
  ...rest,
});

const idsIn = (claims: ReturnType<typeof buildClaims>, asked: Query) =>
  preferFitting(claims, asked).map(({ id }) => Number(id.split('#')[1]));

describe('preferFitting', () => {
  it('puts first who says that it is over, then who says that it goes on', () => {
    const claims = buildClaims([
      { exact: 'the strike will be discussed' },
      { exact: 'the strike goes on' },
      { exact: 'the strike had ended' },
      { exact: 'the march had ended' },
    ]);
    expect(idsIn(claims, query('who said the strike was over'))).toEqual([3, 2, 1, 4]);
  });

  it('puts denials first where a denial is asked for, but not that something never stopped', () => {
    const claims = buildClaims([
      { exact: 'a strike is near' },
      { exact: 'the strike had never stopped', polarity: 'denies' },
      { exact: 'denied that there was a strike', polarity: 'denies' },
      { exact: 'denied that taxes would rise', polarity: 'denies' },
    ]);
    const asked = query('who denied the strike', { polarity: 'denies', terms: ['strike'] });
    expect(idsIn(claims, asked)).toEqual([3, 1, 2, 4]);
  });

  it('puts first how many there are, where that is asked', () => {
    const men = (exact: string, value: number) => figure(exact, value, { unit: 'dockers' });
    const claims = buildClaims([
      { exact: 'it will hire 400 dockers', figures: [men('400', 400)] },
      { exact: 'the port has 900 dockers', figures: [men('900', 900)] },
    ]);
    const asked = query('how many dockers does the port have now', { wanted: 'how-many' });
    expect(idsIn(claims, asked)).toEqual([2, 1]);
  });

  it('keeps the order where nothing of the kind is asked', () => {
    const claims = buildClaims([{ exact: 'the strike goes on' }, { exact: 'the strike had ended' }]);
    expect(idsIn(claims, query('what of the strike'))).toEqual([1, 2]);
  });
});
