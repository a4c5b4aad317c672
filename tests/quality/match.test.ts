/** When a snippet counts as a gold claim, when two names are one, and how figures are reckoned. */
import { describe, expect, it } from 'vitest';
import { type GoldClaim, loadGold } from './gold.ts';
import { hitsOf, sharedPart, toSnippet, unwantedShown } from './match.ts';
import { createNames } from './names.ts';
import { measure, median, percent, quantile } from './numbers.ts';
import { namesOf } from './speakers.ts';

const gold = loadGold();

describe('the matching rule', () => {
  const text = 'The mayor said that the bridge would stay closed until the river fell below four metres.';
  const place = (exact: string) => ({
    doc: 'a.txt',
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
  });
  const snippet = (exact: string) => ({ ...place(exact), exact, verbatim: true });
  const goldClaim = (
    id: string,
    exact: string,
    paragraph: [number, number] = [0, text.length],
  ): GoldClaim => ({
    ...(gold.claims[0] ?? expect.fail()),
    id,
    exact,
    ...place(exact),
    paragraph_range: paragraph,
  });
  const whole = goldClaim('whole', 'the bridge would stay closed until the river fell below four metres');
  const first = goldClaim('first', 'the bridge would stay closed');
  const second = goldClaim('second', 'the river fell below four metres');

  it('shares by characters of the longer one, and nothing across documents', () => {
    expect(sharedPart(place('the bridge'), place('the bridge would stay'))).toBeCloseTo(10 / 21);
    expect(sharedPart(place('the bridge'), { ...place('the bridge'), doc: 'b.txt' })).toBe(0);
  });

  it('takes a sentence for every claim in it', () => {
    expect(hitsOf(snippet(text), [first, second]).map(({ item }) => item.id)).toEqual(['second', 'first']);
  });

  it('marks a small part, and gives it to the claim that it fits best', () => {
    expect(hitsOf(snippet('four metres'), [whole, second])).toEqual([
      { item: second, share: expect.any(Number), part: true },
    ]);
  });

  it('takes nothing that only touches a claim', () => {
    expect(hitsOf(snippet('The mayor said that the bridge'), [whole])).toEqual([]);
  });

  it('takes nothing that is not verbatim', () => {
    const document = { id: 'a.txt', publisher: null, title: null, published: null, url: null };
    const selector = { ...first, exact: 'The bridge would stay closed', prefix: '', suffix: '' };
    const misquoted = toSnippet({ document, selector }, () => text);
    expect(misquoted.verbatim).toBe(false);
    expect(hitsOf(misquoted, [first])).toEqual([]);
  });

  it('forgives an unwanted claim only when it is carried along in its paragraph', () => {
    const judgement = { wanted: ['first'], tolerated: [], unwanted: ['second'] };
    const shownBy = (exact: string, items: GoldClaim[]) => {
      const shown = snippet(exact);
      return [{ snippet: shown, hits: hitsOf(shown, items) }];
    };
    expect(unwantedShown(shownBy(text, [first, second]), judgement)).toEqual([]);
    expect(unwantedShown(shownBy(second.exact, [first, second]), judgement)).toEqual(['second']);
    const elsewhere = { ...second, paragraph_range: [50, text.length] } satisfies GoldClaim;
    expect(unwantedShown(shownBy(text, [first, elsewhere]), judgement)).toEqual(['second']);
  });
});

describe('names', () => {
  const names = createNames([
    { name: 'Ada Keller', spellings: ['Keller', 'the commissioner'] },
    { name: 'Port Authority', spellings: ['Harbour Office'] },
    { name: 'Northern Port Authority', spellings: [] },
  ]);

  it('are the same by spelling, title, case, article and dots', () => {
    expect(names.same('Commissioner Ada Keller', 'keller')).toBe(true);
    expect(names.same('The Commissioner', 'Ada Keller')).toBe(true);
    expect(names.same('the Harbour Office', 'port authority')).toBe(true);
  });

  it('are not the same because one stands in the other', () => {
    expect(names.same('Northern Port Authority', 'Port Authority')).toBe(false);
    expect(names.same('deputy of the commissioner', 'Ada Keller')).toBe(false);
    expect(names.same('Kellerman', 'Keller')).toBe(false);
  });

  it('come several in one', () => {
    expect(namesOf({ name: 'Ada Keller; Port Authority' })).toEqual(['Ada Keller', 'Port Authority']);
    expect(namesOf(null)).toEqual([]);
  });
});

describe('numbers', () => {
  it('takes the middle, and the value at a rank', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([5, 1, 4, 2, 3], 0.99)).toBe(5);
    expect(quantile([5, 1, 4, 2, 3], 0.2)).toBe(1);
  });

  it('prints what cannot be divided as a dash', () => {
    expect(percent(null)).toBe('–');
    expect(percent(0.4567)).toBe('45.7 %');
  });

  it('counts nothing predicted as precise only when nothing was asked', () => {
    expect(measure({ hit: 0, of: 0 }, { hit: 0, of: 3 })).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(measure({ hit: 0, of: 0 }, { hit: 0, of: 0 }).f1).toBe(1);
    expect(measure({ hit: 1, of: 2 }, { hit: 1, of: 1 }).f1).toBeCloseTo(2 / 3);
  });
});
