/** The scorers of public data sets: right answers score 1, and each kind of mistake costs what it should. */
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/domain/span.ts';
import { extractFrom } from '../../support/extraction.ts';
import { quotationsShown, type ShownQuotation } from './quotations-shown.ts';
import { isSameSource } from './same-source.ts';
import { scoreAttribution } from './score-attribution.ts';
import { scoreDates } from './score-dates.ts';
import { isSamePerson, scorePeople } from './score-people.ts';
import { parseRun, scoreRetrieval } from './score-retrieval.ts';
import { scoreShown } from './score-shown.ts';
import { scoreTimeline } from './score-timeline.ts';
import { quotedSpans, wordsOf } from './words.ts';

const spanIn = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

describe('attribution', () => {
  const text =
    '“The ferry is late again,” said Ada Keller. The harbour master believes that it will snow in May.';
  const at = (part: string): Span => spanIn(text, part);
  const gold = [
    {
      id: 'a',
      text,
      attributions: [
        { source: [at('Ada Keller')], cue: [at('said')], content: [at('“The ferry is late again')] },
        { source: [at('The harbour master')], cue: [at('believes')], content: [at('it will snow in May')] },
      ],
    },
  ];
  const quote = { content: [at('The ferry is late again')], speaker: at('Keller'), cue: [at('said')] };
  const belief = {
    content: [at('it will snow in May')],
    speaker: at('harbour master'),
    cue: [at('believes')],
  };
  const score = (claims: (typeof quote)[]) => scoreAttribution(gold, [{ id: 'a', claims }]);

  it('is full for the same words, whatever the marks around them', () => {
    const { all, quoted, direct, speech } = score([quote, belief]);
    for (const { exact, overlap, withSpeaker } of [all, quoted, direct, speech]) {
      expect([exact.f1, overlap.f1, withSpeaker.f1]).toEqual([1, 1, 1]);
    }
  });

  it('counts the quoted and the spoken apart', () => {
    const { all, quoted, direct, speech } = score([belief]);
    expect(all.overlap.recall).toBe(0.5);
    expect(quoted.overlap.f1).toBe(0);
    expect(direct.overlap.f1).toBe(0);
    expect(speech.overlap.recall).toBe(0);
  });

  it('takes half of the words for an overlap, but not for exact', () => {
    const { all } = score([{ ...quote, content: [at('The ferry is')] }, belief]);
    expect(all.overlap.f1).toBe(1);
    expect(all.exact.f1).toBe(0.5);
  });

  it('takes less than half for nothing, and a second copy for a mistake', () => {
    expect(score([{ ...quote, content: [at('The ferry')] }, belief]).all.overlap.f1).toBe(0.5);
    expect(score([quote, quote, belief]).all.overlap.precision).toBeCloseTo(2 / 3);
  });

  it('wants the right speaker', () => {
    const { all } = score([{ ...quote, speaker: at('harbour master') }, belief]);
    expect(all.overlap.f1).toBe(1);
    expect(all.withSpeaker.f1).toBe(0.5);
  });
});

describe('quotations that are shown', () => {
  const text = '“We open the hall in May,” said Ada Brook. “We are not ready yet at all,” said Tom Reed.';
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const found = (source: string, content: string, isStated = true): ShownQuotation => ({
    content: [at(content)],
    source: at(source),
    cue: [at('said')],
    isStated,
  });
  const marked = [
    { source: [at('Ada Brook')], cue: [at('said')], content: [at('“We open the hall in May,”')] },
    { source: [at('Tom Reed')], cue: [at('said')], content: [at('“We are not ready yet at all,”')] },
  ];
  const scoresOf = (...shown: ShownQuotation[]) =>
    scoreShown([{ id: 'a', text, attributions: marked }], () => shown);

  it('are right when the marked source is theirs', () => {
    const { stated } = scoresOf(
      found('Ada Brook', '“We open the hall in May,”'),
      found('Ada Brook', '“We are not ready yet at all,”'),
    );
    expect(stated).toMatchObject({ precision: 0.5, recall: 0.5 });
  });

  it('count apart when they are shown with doubt', () => {
    const { stated, all } = scoresOf(
      found('Ada Brook', '“We open the hall in May,”'),
      found('Ada Brook', '“We are not ready yet at all,”', false),
    );
    expect(stated).toMatchObject({ precision: 1, recall: 0.5 });
    expect(all.precision).toBe(0.5);
  });

  it('are the direct ones of the bot, with the mention that their speaker was taken from', () => {
    const { claims, article } = extractFrom([
      'Ada Brook opened the hall of the town on Monday. “We are glad that it is done,” Brook said. “It took us years.”',
      'The council said that the hall was “ready”. “We will come back,” one of the guests told us.',
    ]);
    const shown = quotationsShown(article.text, claims).map(({ content, source, isStated }) => [
      content.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
      article.text.slice(source.start, source.end),
      isStated,
    ]);
    expect(shown).toEqual([
      ['We are glad that it is done,', 'Brook', true],
      ['It took us years.', 'Brook', true],
      ['We will come back,', 'one of the guests', true],
    ]);
  });
});

describe('the person behind a pronoun or surname', () => {
  it.each([
    ['Ada Brook', 'Ada Brook', true],
    ['Brook', 'Ada Brook', true],
    ['Tim Reed', 'Timothy Reed', true],
    ['Tom Brook', 'Ada Brook', false],
    ['Ada Reed', 'Ada Brook', false],
  ])('%s for %s: %s', (given, expected, isSame) => {
    expect(isSamePerson(given, expected)).toBe(isSame);
  });

  it('is looked for in the claims whose source stands there', () => {
    const { claims, article } = extractFrom(
      ['Ada Brook opened the hall of the town on Monday. “We are glad that it is done,” she said.'],
      { published: '2021-03-03' },
    );
    const start = article.text.indexOf('she said');
    const read = () => ({ text: article.text, claims });
    const place = { id: 'a', start, end: start + 3 };
    expect(scorePeople([{ ...place, name: 'Ada Brook' }], read)).toEqual({ right: 1, wrong: 0, unread: 0 });
    expect(scorePeople([{ ...place, name: 'Tom Reed' }], read)).toEqual({ right: 0, wrong: 1, unread: 0 });
    expect(scorePeople([{ ...place, name: 'Ada Brook', end: start + 200 }], read).unread).toBe(1);
  });
});

describe('the same source', () => {
  const text = 'Mayor Ada Keller spoke. Later Keller left; she met the mayor of Ost, Bo Lind.';
  const words = wordsOf(text);
  const isSame = (expected: string, given: string) =>
    isSameSource([spanIn(text, expected)], [spanIn(text, given)], text, words);

  it.each([
    ['Mayor Ada Keller', 'Ada', true],
    ['Mayor Ada Keller', 'Keller left', false],
    ['Mayor Ada Keller', 'Later Keller', true],
    ['Mayor Ada Keller', 'she', false],
    ['Mayor Ada Keller', 'Bo Lind', false],
    ['the mayor of Ost', 'of', false],
  ])('%s and %s: %s', (expected, given, same) => {
    expect(isSame(expected, given)).toBe(same);
  });
});

describe('quoted spans', () => {
  const inside = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['A “b” c', ['b']],
    ['A "b" c "d"', ['b', 'd']],
    ["A ``b'' c", ['b']],
    ['A “b c\nd', ['b c']],
    ['no marks, a 5" pipe', []],
  ])('%s', (text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
});

describe('dates', () => {
  const gold = [
    {
      id: 'a',
      dct: '2024-05-06',
      text: 'yesterday at noon',
      timexes: [
        { start: 0, end: 9, type: 'DATE', value: '2024-05-05' },
        { start: 13, end: 17, type: 'TIME', value: '2024-05-05T12:00' },
      ],
    },
  ];
  const [first, second] = gold[0]?.timexes ?? [];
  const score = (...timexes: { start: number; end: number; type: string; value: string }[]) =>
    scoreDates(gold, [{ id: 'a', timexes }]);

  it('is full for the gold itself, and to the minute for times of day', () => {
    if (!first || !second) expect.fail();
    expect(score(first, second).value.f1).toBe(1);
    expect(score(first, { ...second, value: '2024-05-05T12:00:30' }).value.f1).toBe(1);
  });

  it('tells a wrong value, wrong edges, and what is not there from each other', () => {
    if (!first || !second) expect.fail();
    const wrongValue = score(first, { ...second, value: '2024-05-06T12:00' });
    expect([wrongValue.value.f1, wrongValue.relaxed.f1, wrongValue.strict.f1]).toEqual([0.5, 1, 1]);
    expect(score(first, { ...second, start: 10 }).strict.f1).toBe(0.5);
    expect(score(first, second, { ...first, start: 20, end: 25 }).value.precision).toBeCloseTo(2 / 3);
    expect(score().value.f1).toBe(0);
  });

  it('lets a prediction serve once', () => {
    if (!first) expect.fail();
    expect(score({ ...first, end: 17 }).relaxed.recall).toBe(0.5);
  });
});

describe('retrieval', () => {
  const judgements = [
    { query: 'q1', doc: 'a' },
    { query: 'q1', doc: 'b' },
    { query: 'q2', doc: 'c' },
  ];
  const run = (lines: string) => scoreRetrieval(judgements, parseRun(lines));

  it('averages precision at the ranks of all that is relevant', () => {
    const scores = run('q1 Q0 a 1 9 t\nq1 Q0 x 2 8 t\nq1 Q0 b 3 7 t\nq2 Q0 x 1 2 t\nq2\tQ0\tc\t2\t1\tt');
    expect(scores.map(5)).toBeCloseTo(((1 + 2 / 3) / 2 + 1 / 2) / 2);
    expect(scores.map(2)).toBeCloseTo((1 / 2 + 1 / 2) / 2);
    expect(scores.mrr).toBeCloseTo((1 + 1 / 2) / 2);
  });

  it('goes by the rank, not by the order of the lines, and counts silence as 0', () => {
    expect(run('q1 Q0 x 2 1 t\nq1 Q0 a 1 2 t').mrr).toBe(0.5);
    expect(run('').map(5)).toBe(0);
  });

  it('refuses what is no run', () => {
    expect(() => parseRun('q1 a first')).toThrow('not a line of a TREC run');
  });
});

describe('days of timelines', () => {
  const days = ['2010-01-03', '2009-12-31', '2010-01-01', '2010-01-02'].map((date) => ({ date }));

  it('takes as many days as a reference has, of those between its first and last', () => {
    expect(scoreTimeline([['2010-01-01', '2010-01-03']], days)).toBe(1);
    expect(scoreTimeline([['2010-01-02', '2010-01-03', '2010-01-05']], days)).toBeCloseTo(0.8);
  });

  it('is the mean over the references, and 0 where nothing was predicted', () => {
    const references = [['2010-01-01', '2010-01-03'], ['2011-01-01']];
    expect(scoreTimeline(references, days)).toBe(0.5);
    expect(scoreTimeline(references, [])).toBe(0);
  });
});
