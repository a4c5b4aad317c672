/** Which buttons and menus stand under which card. */
import { describe, expect, it } from 'vitest';
import { cardComponents, type UnderCard } from '../../../src/discord/components/card-components.ts';
import { actionOf, readCarried } from '../../../src/discord/components/carried-call.ts';
import { WORDS } from '../../../src/words/words.ts';
import { buildClaims, speaker } from '../../support/claims.ts';

const claims = buildClaims(
  Array.from({ length: 5 }, (_, index) => ({
    exact: `Number ${index}.`,
    speaker: speaker('Ada Lund', 'ada'),
  })),
);

const under = (rest: Partial<UnderCard> = {}): UnderCard => ({
  shown: { page: 0, pages: 1, claims, firstClaim: 1 },
  carried: { page: 0, asker: '1', about: { kind: 'call', command: 'quote', values: { speaker: 'lund' } } },
  further: { isChoice: false, calls: [] },
  canShare: false,
  takesReports: true,
  words: WORDS.en,
  ...rest,
});

const idsOf = ({ rows }: ReturnType<typeof cardComponents>): readonly string[] =>
  rows.flatMap(({ components }) => components.map(({ custom_id }) => custom_id));
const actionsOf = (given: UnderCard) => idsOf(cardComponents(given)).map(actionOf);

describe('under a card', () => {
  it.each([
    ['of one page', under(), ['context', 'source', 'wrong']],
    [
      'of several pages',
      under({ shown: { page: 0, pages: 3, claims, firstClaim: 1 } }),
      ['context', 'previous', 'next', 'source', 'wrong'],
    ],
    ['that its reader alone sees', under({ canShare: true }), ['context', 'source', 'wrong', 'share']],
    ['of which nobody takes reports', under({ takesReports: false }), ['context', 'source']],
    [
      'about one claim in its context',
      under({
        carried: { page: 0, asker: '1', about: { kind: 'claim', id: claims[0]?.id ?? '' } },
        canShare: true,
      }),
      ['wrong', 'share'],
    ],
    [
      'without claims, with a choice',
      under({
        shown: { page: 0, pages: 1, claims: [], firstClaim: 1 },
        further: { isChoice: true, calls: [{ label: 'Ada', call: '/quote Ada' }] },
      }),
      ['choose'],
    ],
    ['without anything', under({ shown: { page: 0, pages: 1, claims: [], firstClaim: 1 } }), []],
  ])('%s', (_, given, actions) => {
    expect(actionsOf(given)).toEqual(actions);
  });

  it('pages of a call that is too long to be carried cannot be turned', () => {
    const about = { kind: 'call' as const, command: 'check', values: { text: 'x'.repeat(2000) } };
    const given = under({
      shown: { page: 0, pages: 3, claims, firstClaim: 1 },
      carried: { page: 0, asker: '1', about },
    });
    const made = cardComponents(given);
    expect(made.turns).toBe(false);
    expect(idsOf(made).map(actionOf)).toEqual(['context', 'source', 'wrong']);
    expect(readCarried(idsOf(made))).toEqual({ page: 0, asker: '1', about: null });
  });

  it('a call that is too long for a menu is not offered', () => {
    const calls = [`/quote ${'a'.repeat(100)}`, '/sources', '/sources'].map((call) => ({
      label: call,
      call,
    }));
    const { rows } = cardComponents(under({ further: { isChoice: false, calls } }));
    const menus = rows.flatMap(({ components }) =>
      components.flatMap((part) => ('options' in part ? [part] : [])),
    );
    expect(menus.at(-1)?.options.map(({ value }) => value)).toEqual(['/sources']);
  });
});
