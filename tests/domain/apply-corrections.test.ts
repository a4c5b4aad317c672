/** What a correction changes in a claim, and what it leaves. */
import { describe, expect, it } from 'vitest';
import { applyCorrections, namesOnRecord, withCorrections } from '../../src/domain/apply-corrections.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Lexicon } from '../../src/domain/lexicon.ts';
import { type Correction, cleanNote, LONGEST_NOTE, wordingOf } from '../../src/domain/review.ts';
import { buildClaims, speaker, time } from '../support/claims.ts';

const LEXICON = {
  people: [
    { id: 'cleo-marsh', name: 'Cleo Marsh', role: 'head of the port', aliases: ['Клео Марш'], offices: [] },
  ],
  organisations: [],
} as unknown as Lexicon;

const claims = buildClaims(
  [
    {
      exact: 'Boats stay',
      speaker: speaker('Otto Brandt', 'otto', 'mayor'),
      jointly: ['Ada Berg'],
      said: '2031-03-01',
      about: '2031',
    },
    { exact: 'The harbour is open', about: '2030' },
    {
      exact: 'Boats stay, mayor says',
      section: 'headline',
      speaker: speaker('Otto Brandt', 'otto'),
      said: '2031-03-02',
      about: '2031',
      repeats: 'a.txt#1',
    },
    { exact: 'Boats stay indeed', speaker: 'Ada Berg', repeats: 'a.txt#1' },
  ],
  { publisher: 'The Courier' },
);
const namedAs = namesOnRecord(claims, LEXICON);

function decide(place: number, parts: Partial<Correction>): Correction {
  const claim = claims[place - 1] as Claim;
  const at = '2031-05-06T23:00:00.000Z';
  return {
    claimId: claim.id,
    documentId: 'a.txt',
    wording: wordingOf(claim),
    kind: 'corrected',
    at,
    ...parts,
  };
}
const apply = (...corrections: readonly Correction[]) => applyCorrections(claims, corrections, namedAs);
const ids = (of: readonly Claim[]) => of.map(({ id }) => id);

describe('a corrected speaker', () => {
  it('is the one of that name on record, alone, and stated; nothing of the words changes', () => {
    const [first, ...others] = apply(decide(1, { speaker: 'ada berg' }));
    expect(first).toEqual({
      ...claims[0],
      speaker: { name: 'Ada Berg', id: 'ada-berg', role: null, mention: 'Ada Berg', certainty: 'stated' },
      jointly: [],
      correction: { at: '2031-05-06', what: ['speaker'] },
    });
    expect(others[0]).toBe(claims[1]);
  });

  it('is known to the lexicon by any of its names, else a source of that name', () => {
    const by = (name: string) => apply(decide(1, { speaker: name }))[0]?.speaker;
    expect(by('клео марш')).toMatchObject({ id: 'cleo-marsh', name: 'Cleo Marsh', role: 'head of the port' });
    expect(by(' Dina O’Hara ')).toMatchObject({ id: 'dina-o-hara', name: 'Dina O’Hara', role: null });
  });

  it('makes words the outlet’s own under the name of the publisher, and narration somebody’s under another', () => {
    const [own, said] = apply(decide(1, { speaker: 'the courier' }), decide(2, { speaker: 'Ada Berg' }));
    expect(own).toMatchObject({
      speaker: null,
      jointly: [],
      kind: 'narration',
      via: [],
      polarity: 'reports',
      cue: null,
    });
    expect(said).toMatchObject({ kind: 'indirect', polarity: 'affirms', via: ['The Courier'] });
  });
});

describe('a corrected time', () => {
  it('is stated, in no words of the document, and takes the place of the one that was read', () => {
    const [first] = apply(decide(1, { said: '2031-02-28', about: '2032' }));
    expect(first).toMatchObject({
      said: time('2031-02-28'),
      about: time('2032'),
      correction: { what: ['said', 'about'] },
    });
    expect(first?.mentions.map((mention) => mention.time.value)).toEqual(['2032']);
    expect(first?.speaker).toBe(claims[0]?.speaker);
  });

  it('may be that nobody knows it', () => {
    expect(apply(decide(1, { said: null, about: null }))[0]).toMatchObject({
      said: null,
      about: null,
      mentions: [],
    });
  });
});

describe('what repeats a claim', () => {
  it('is corrected with it as far as it was read alike', () => {
    const [, , headline, other] = apply(
      decide(1, { speaker: 'Ada Berg', said: '2031-02-28', about: '2032' }),
    );
    expect(headline).toMatchObject({
      speaker: { id: 'ada-berg' },
      said: time('2031-03-02'),
      about: time('2032'),
      correction: { what: ['speaker', 'about'] },
    });
    expect(other).toBe(claims[3]);
  });

  it('has the last word where it was decided on itself', () => {
    const [, , headline] = apply(decide(1, { speaker: 'Ada Berg' }), decide(3, { said: '2031-03-03' }));
    expect(headline).toMatchObject({ speaker: { id: 'otto' }, said: time('2031-03-03') });
  });

  it('is hidden with it, and leaves it where it is when it is hidden alone', () => {
    const hidden = { kind: 'hidden' } as const;
    expect(ids(apply(decide(1, hidden)))).toEqual(['a.txt#2']);
    expect(ids(apply(decide(1, hidden), decide(3, { said: '2031' })))).toEqual(['a.txt#2']);
    expect(ids(apply(decide(3, hidden)))).toEqual(['a.txt#1', 'a.txt#2', 'a.txt#4']);
  });
});

describe('a correction that fits no claim', () => {
  it.each([{ claimId: 'a.txt#9' }, { wording: 'other' }])('changes nothing: %o', (parts) => {
    const after = apply(decide(1, { kind: 'hidden', ...parts }));
    expect(after).toHaveLength(claims.length);
    for (const [place, claim] of after.entries()) expect(claim).toBe(claims[place]);
  });

  it('is none: without corrections a corpus is the same', () => {
    const corpus = { claims, lexicon: LEXICON };
    expect(withCorrections(corpus, [])).toBe(corpus);
  });
});

describe('what a wording stands for', () => {
  it('is the claim and the rest of its sentence, each for itself', () => {
    const of = (prefix: string, exact: string, suffix: string) =>
      wordingOf({ selector: { prefix, exact, suffix } });
    const all = [of('a', 'b', 'c'), of('ab', '', 'c'), of('', 'ab', 'c'), of('a', 'b', 'd')];
    expect(new Set(all).size).toBe(4);
    expect(all[0]).toMatch(/^[0-9a-z]{13}$/);
  });
});

describe('a note', () => {
  it('is one line without what databases refuse, and no longer than is kept', () => {
    expect(cleanNote(' it\u0000 was\n\u2028the\tdeputy ')).toBe('it was the deputy');
    const cut = cleanNote(`${'x'.repeat(LONGEST_NOTE - 1)}😀 more`);
    expect(cut).toBe('x'.repeat(LONGEST_NOTE - 1));
  });
});
