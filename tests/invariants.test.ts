/** What the product promises of every claim, held over the whole corpus. */
import { describe, expect, it } from 'vitest';
import { compose } from '../src/compose.ts';
import { readCorpus } from '../src/corpus.ts';
import { type Block, isBody } from '../src/domain/article.ts';
import type { Claim } from '../src/domain/claim.ts';
import { overlaps } from '../src/domain/span.ts';
import { checkClaim, checkTogether } from './invariants/check-claim.ts';
import { cutQuotation, quotationPairs } from './invariants/quotation-pairs.ts';
import { DOCUMENTS_FOLDER, LEXICON_FOLDER, textReader } from './quality/corpus.ts';

const folders = { documentsFolder: DOCUMENTS_FOLDER, lexiconFolder: LEXICON_FOLDER };
const { library, problems } = compose(folders);
const { articles } = readCorpus(folders);
const { claims } = library;
const readText = textReader();

const place = ({ document, selector: { start, end, exact } }: Claim): string =>
  `${document.id} ${start}-${end} ${JSON.stringify(exact.slice(0, 50))}`;

describe('the corpus', () => {
  it('loads without a problem, and every English document gives claims', () => {
    expect(problems).toEqual([]);
    expect(library.documents.filter((d) => d.language === 'en' && d.claims === 0)).toEqual([]);
    expect(claims.length).toBeGreaterThan(10 * library.documents.length);
  });

  it('gives claims of every kind and polarity: what follows is not held over nothing', () => {
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(
      new Set(['direct', 'indirect', 'mixed', 'narration']),
    );
    expect(new Set(claims.map(({ polarity }) => polarity)).size).toBe(5);
    expect(claims.filter(({ cue }) => cue !== null).length).toBeGreaterThan(20);
    expect(claims.filter(({ figures }) => figures.length > 0).length).toBeGreaterThan(10);
    expect(claims.filter(({ about }) => about !== null).length).toBeGreaterThan(10);
    expect(claims.filter(({ via }) => via.length > 1).length).toBeGreaterThan(3);
  });

  it('is verbatim, sourced, whole and valid in every claim', () => {
    const wrong = claims.flatMap((claim) => {
      const text = readText(claim.document.id);
      const faults = text === null ? ['is of a document that is not there'] : checkClaim(claim, text);
      return faults.map((fault) => `${place(claim)} ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has one id for each claim, and repetitions that name their original', () => {
    expect(checkTogether(claims)).toEqual([]);
  });

  it('takes the same claims, with the same ids, a second time', () => {
    const again = compose(folders);
    expect(again.library.claims).toEqual(claims);
  });

  it('takes nothing out of what is not the article, but summaries that repeat it', () => {
    const mayHold = ({ kind }: Block, { section, repeats }: Claim): boolean =>
      kind === 'summary' && section === 'summary' && repeats !== null;
    const touched = (claim: Claim): readonly Block[] => {
      const article = articles.find(({ info }) => info.id === claim.document.id);
      return article?.blocks.filter((block) => overlaps(block, claim.selector)) ?? [];
    };
    const wrong = claims.flatMap((claim) => {
      const blocks = touched(claim);
      const other = blocks.find((block) => !isBody(block) && !mayHold(block, claim));
      if (blocks.length === 0) return [`${place(claim)} is in no block`];
      return other ? [`${place(claim)} is in a block of kind ${other.kind}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a claim that breaks a promise is seen', () => {
  const text =
    'Harbour closed\n\n“We will shut the port,” Ada Keller told Coast News on Monday. About 40 ships wait.';
  const exact = 'We will shut the port';
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const cueStart = text.indexOf('told');
  const line = { start: text.indexOf('“'), end: text.length };
  const right: Claim = {
    id: 'a1',
    document: { id: 'port.txt', publisher: 'Coast News', title: null, published: null, url: null },
    selector: { start, end, exact, prefix: '“', suffix: ',” Ada Keller told Coast News on Monday.' },
    content: [{ start, end }],
    kind: 'direct',
    section: 'body',
    speaker: { name: 'Ada Keller', id: 'ada-keller', mention: 'Ada Keller', role: null, certainty: 'stated' },
    jointly: [],
    cue: { start: cueStart, end: cueStart + 4, exact: 'told' },
    via: ['Coast News'],
    polarity: 'commits',
    said: { value: '2024-05-06', certainty: 'inferred', text: 'on Monday' },
    about: null,
    mentions: [],
    figures: [],
    topics: [],
    context: line,
    repeats: null,
  };
  const narration: Claim = { ...right, speaker: null, kind: 'narration', via: [], cue: null };
  const select = (from: string, to: string): Partial<Claim> => {
    const first = text.indexOf(from);
    const last = text.indexOf(to) + to.length;
    const span = { start: first, end: last };
    return { selector: { ...span, exact: text.slice(first, last), prefix: '', suffix: '' }, content: [span] };
  };

  it('but not one that keeps them all', () => {
    expect(checkClaim(right, text)).toEqual([]);
    expect(checkClaim(narration, text)).toEqual([]);
    expect(checkClaim({ ...right, ...select('“We', 'Monday.') }, text)).toEqual([]);
  });

  it.each<[string, Partial<Claim>]>([
    ['is not what stands at its place', { selector: { ...right.selector, exact: 'We will shut the gate' } }],
    ['shows nothing', { selector: { ...right.selector, end: start, exact: '' } }],
    ['prefix or suffix', { selector: { ...right.selector, prefix: 'x' } }],
    ['begins or ends with white space', select('We', 'the ')],
    ['cuts a quotation', select('We will', 'shut')],
    ['cuts a quotation', select('the port', 'Keller')],
    ['has no content', { content: [] }],
    ['content outside', { content: [{ start, end: end + 5 }] }],
    [
      'out of order',
      {
        content: [
          { start: start + 5, end },
          { start, end: start + 4 },
        ],
      },
    ],
    ['a cue that is not at its place', { cue: { start: 0, end: 4, exact: 'told' } }],
    ['a cue outside its context', { context: { start, end: end + 2 } }],
    ['not inside its context', { context: { start: cueStart, end: text.length } }],
    ['does not reach us through Coast News', { via: [] }],
    ['does not reach us through Coast News', { via: ['Coast News', 'Wire'] }],
    ['goes round in circles', { via: ['Coast News', 'Coast News'] }],
    ['nobody said it', { speaker: null }],
    ['the narration of somebody', { kind: 'narration' }],
    ['not so mentioned', { jointly: [{ ...(right.speaker ?? expect.fail()), mention: 'Bo Lind' }] }],
    [
      'its sentence has not',
      { figures: [{ value: 40, unit: 'ships', qualifier: 'about', exact: 'About 40 ships' }] },
    ],
    ['does not rise', { figures: [{ value: 2, max: 1, unit: null, qualifier: 'between', exact: 'We' }] }],
    ['is not EDTF', { said: { value: 'Monday', certainty: 'stated', text: 'Monday' } }],
    ['is not EDTF', { about: { value: '2022-02-30', certainty: 'inferred', text: null } }],
    ['words that are not there', { said: { value: '2024-05-07', certainty: 'stated', text: 'Tuesday' } }],
  ])('%s', (fault, change) => {
    expect(checkClaim({ ...right, ...change }, text).join('\n')).toContain(fault);
  });

  it.each<[string, Partial<Claim>[]]>([
    ['is the id of two claims', [{}, {}]],
    ['repeats a claim that is not there', [{ repeats: 'b2' }]],
    ['repeats itself', [{ repeats: 'a1' }]],
    ['repeats a repetition', [{}, { id: 'b2', repeats: 'a1' }, { id: 'c3', repeats: 'b2' }]],
  ])('%s', (fault, changes) => {
    expect(checkTogether(changes.map((change) => ({ ...right, ...change }))).join('\n')).toContain(fault);
  });
});

describe('pairs of quotation marks', () => {
  const inside = (text: string) => quotationPairs(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['curly', 'A “b c” d “e”.', ['“b c”', '“e”']],
    ['straight', 'A "b c" d "e".', ['"b c"', '"e"']],
    ['opened curly, closed straight', 'A “b c" d.', ['“b c"']],
    ['unclosed at the end of its line', 'A “b c\nd” e.', []],
    ['an inch is no quotation', 'A 5" pipe and a 6" pipe.', []],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  it('are cut by an edge among the words, not by one beside the marks', () => {
    const text = 'He said “one two” twice.';
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    for (const whole of ['“one two”', 'one two', 'said “one two” twice']) {
      expect(cutQuotation(text, span(whole)), whole).toBeNull();
    }
    for (const part of ['one', 'two”', 'said “one', 'ne two']) {
      expect(cutQuotation(text, span(part)), part).not.toBeNull();
    }
  });
});
