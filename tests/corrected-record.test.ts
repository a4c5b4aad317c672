/** The record of a running bot: exchanged as a whole, once for all decisions that came meanwhile. */
import { describe, expect, it } from 'vitest';
import { correctedRecord } from '../src/corrected-record.ts';
import { type Correction, wordingOf } from '../src/domain/review.ts';
import { createLibrary, libraryInSteps } from '../src/search/create-library.ts';
import { allSteps } from '../src/search/later.ts';
import { buildDocument } from './support/claims.ts';
import { buildCorpus } from './support/library.ts';

const corpus = buildCorpus(
  buildDocument({}, [
    {
      exact: 'Ninety recruits came to the valley',
      speaker: 'Ada Berg',
      topics: ['conscription'],
      about: '2031',
    },
    { exact: 'No recruits came', speaker: 'Otto Brandt', topics: ['conscription'] },
  ]),
);

const hidden = (place: number): Correction => {
  const claim = corpus.claims[place];
  if (!claim) throw new Error(`no claim ${place}`);
  const at = '2031-05-06T00:00:00.000Z';
  return { claimId: claim.id, documentId: 'a.txt', wording: wordingOf(claim), kind: 'hidden', at };
};

describe('the record', () => {
  it('stays the same one until corrections change, and a hidden claim can still be decided on', async () => {
    let kept: readonly Correction[] = [];
    const { library, desk } = await correctedRecord(corpus, [], async () => kept);
    const first = library();
    expect(await desk.refresh()).toBe(first);
    kept = [hidden(0)];
    const after = await desk.refresh();
    expect(after).toBe(library());
    expect(after.claims.map(({ id }) => id)).toEqual(['a.txt#2']);
    expect(first.claims, 'whoever answers from the old one goes on with it').toHaveLength(2);
    expect(desk.asRead('a.txt#1')).toBe(corpus.claims[0]);
    expect(desk.asRead('a.txt#9')).toBeNull();
  });

  it('has every decision made before it was asked for, in no more exchanges than needed', async () => {
    let kept: readonly Correction[] = [];
    let looks = 0;
    const look = async () => {
      looks++;
      return kept;
    };
    const { desk } = await correctedRecord(corpus, [], look);
    const all = [0, 1].map((place) => {
      kept = [...kept, hidden(place)];
      return desk.refresh();
    });
    for (const library of await Promise.all(all)) expect(library.claims).toEqual([]);
    kept = [];
    expect((await desk.refresh()).claims).toHaveLength(2);
    expect(looks).toBeLessThanOrEqual(4);
  });

  it('keeps answering when the corrections cannot be read, and tries again', async () => {
    let isAway = false;
    let kept: readonly Correction[] = [];
    const { library, desk } = await correctedRecord(corpus, [], async () => {
      if (isAway) throw new Error('away');
      return kept;
    });
    isAway = true;
    await expect(desk.refresh()).rejects.toThrow('away');
    expect(library().claims).toHaveLength(2);
    isAway = false;
    kept = [hidden(1)];
    expect((await desk.refresh()).claims).toHaveLength(1);
  });
});

describe('a library made in steps', () => {
  it('answers as one made at once', () => {
    const [atOnce, inSteps] = [createLibrary(corpus), allSteps(libraryInSteps(corpus))];
    const ask = (library: typeof atOnce) => [
      library.search(library.understand('how many recruits came to the valley in 2031?', '2031-08-01')),
      library.findSpeaker('berg'),
      library.suggestSpeakers('o', 5),
      library.suggestTopics('con', 5),
      library.documents,
      library.speakers,
    ];
    expect(ask(inSteps)).toEqual(ask(atOnce));
  });
});
