import { describe, expect, it } from 'vitest';
import { claimWith, extractFrom } from '../support/extraction.ts';

const PAPER = { published: '2023-06-15', publisher: 'The Example Times' };

describe('who speaks', () => {
  it('tells direct, indirect, mixed and narrated claims apart', () => {
    const { claims } = extractFrom(
      [
        'The council met for nine hours in the old town hall on Wednesday evening before the vote was taken.',
        '“We will not close the harbour this winter,” Mayor Anna Lindqvist told reporters after the meeting.',
        'Lindqvist said that the harbour employed 1,200 people in the region and that it would stay open.',
        'The opposition leader Karl Holm called the plan “a gift to the shipping companies” and said it would fail.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'met for nine hours')).toMatchObject({
      kind: 'narration',
      speaker: null,
      via: [],
    });
    expect(claimWith(claims, 'close the harbour')).toMatchObject({
      kind: 'direct',
      speaker: { name: 'Anna Lindqvist', role: 'Mayor' },
      via: ['The Example Times'],
    });
    expect(claimWith(claims, 'employed 1,200')).toMatchObject({
      kind: 'indirect',
      speaker: { name: 'Anna Lindqvist' },
    });
    expect(claimWith(claims, 'it would fail').speaker?.name).toBe('Karl Holm');
  });

  it('names both who say it together', () => {
    const { claims } = extractFrom(
      [
        'President Clara Ruiz and Finance Minister Omar Haddad said that the budget would be cut by a fifth next year.',
      ],
      PAPER,
    );
    const claim = claimWith(claims, 'the budget');
    expect([claim.speaker?.name, ...claim.jointly.map(({ name }) => name)]).toEqual([
      'Clara Ruiz',
      'Omar Haddad',
    ]);
  });

  it('follows a description back to the person, as inferred', () => {
    const { claims } = extractFrom(
      [
        'The governor, Lena Marsh, announced that the bridge had been closed to lorries on Monday morning.',
        '“The pier was inspected only last spring by our engineers,” the governor said.',
      ],
      PAPER,
    );
    const { speaker } = claimWith(claims, 'inspected only');
    expect(speaker).toMatchObject({ name: 'Lena Marsh', certainty: 'inferred' });
  });

  it.each([
    ['right behind one who spoke, it leaves no doubt', [], 'stated'],
    [
      'the quotation between them is hers',
      ['“We had it checked. ', 'It was safe in every way we know. '.repeat(12), '”'],
      'stated',
    ],
    [
      'three sentences on it does',
      ['The pier is old. It carries the road to the islands. '.repeat(6)],
      'inferred',
    ],
    [
      'behind somebody else it does',
      ['Critics such as Anna Holm disagree, and so does Vera Lind.'],
      'inferred',
    ],
  ])('says how sure a pronoun is: %s', (_, between, certainty) => {
    const { claims } = extractFrom(
      [
        'Lena Marsh said that the bridge had been closed to lorries on Monday morning.',
        ...(between.length ? [between.join('')] : []),
        '“Nobody was hurt in the collapse of the eastern pier,” she said.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'Nobody was hurt').speaker?.certainty).toBe(certainty);
  });

  it('gives a pronoun to whom the sentence before is about, not to the last one who spoke', () => {
    const { claims } = extractFrom(
      [
        'Mayor Anna Lindqvist said on Monday that the harbour of the town would stay open all winter.',
        'The finance minister of Norway did not rule out a closure. “Nothing should be excluded,” he said.',
        'The doctor Karl Holm, who lives by the quay, was angry. “We were never asked,” he told reporters.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'Nothing should').speaker).toMatchObject({
      name: 'The finance minister of Norway',
      id: null,
      certainty: 'inferred',
    });
    expect(claimWith(claims, 'never asked').speaker).toMatchObject({
      name: 'Karl Holm',
      certainty: 'inferred',
    });
  });

  it('gives the answers of an interview to whom they are labelled with, and nobody the questions', () => {
    const { claims } = extractFrom(
      [
        'The engineer Igor Baranov has looked after the dam above the town for more than thirty years now.',
        'The Example Times: How high will the water rise before the end of the week?',
        'Igor Baranov: I expect another two metres. The gates can hold nine metres in all.',
        'The Example Times: And then?',
        'Baranov: Then the lower town has to be cleared within a day.',
      ],
      PAPER,
    );
    for (const words of ['another two metres', 'lower town']) {
      expect(claimWith(claims, words)).toMatchObject({ kind: 'direct', speaker: { name: 'Igor Baranov' } });
    }
    expect(claimWith(claims, 'another two metres').figures.map(({ value }) => value)).toEqual([2, 9]);
    expect(claims.some(({ selector }) => selector.exact.includes('How high'))).toBe(false);
  });

  it('keeps the wording of a source without a name, and gives it no id', () => {
    const { claims } = extractFrom(
      [
        'The factory has lost a third of its orders since the spring, according to people familiar with the accounts.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'lost a third').speaker).toMatchObject({
      name: 'people familiar with the accounts',
      id: null,
    });
  });

  it('does not take an act for speech: signing, ordering and rejecting are told by the outlet', () => {
    const { claims } = extractFrom(
      [
        'President Clara Ruiz signed a decree that doubles the number of coast guards before the end of the year.',
      ],
      PAPER,
    );
    expect(claimWith(claims, 'signed a decree').speaker).toBeNull();
  });

  it('does not take scare quotes for somebody’s words', () => {
    const { claims } = extractFrom(
      [
        'The so-called “summer model” was introduced by the city in the spring and has been in use ever since then.',
      ],
      PAPER,
    );
    expect(claims.map(({ kind }) => kind)).toEqual(['narration']);
  });
});
