/** The scorer itself: what is right scores full marks, and every kind of mistake costs something. */
import { describe, expect, it } from 'vitest';
import { acceptanceRows, type Scores, scoreAll } from './acceptance.ts';
import type { Output } from './answers.ts';
import { textReader } from './corpus.ts';
import { type GoldClaim, loadGold } from './gold.ts';

const gold = loadGold();
const readText = textReader();
const claimById = new Map(gold.claims.map((claim) => [claim.id, claim]));

type ShownClaim = Output['answer']['claims'][number];

/** A claim of ours that says exactly what the gold says. */
function claimLike({ doc, start, end, exact, ...claim }: GoldClaim): ShownClaim {
  const named = { id: null, mention: '', role: null, certainty: 'stated' } as const;
  const { event_date: date } = claim;
  return {
    id: `${doc}-${start}`,
    document: { id: doc, publisher: null, title: null, published: null, url: null },
    selector: { start, end, exact, prefix: '', suffix: '' },
    content: [{ start, end }],
    kind: 'indirect',
    section: 'body',
    speaker: claim.attribution === 'none' ? null : { ...named, name: claim.speaker },
    jointly: [],
    cue: null,
    via: claim.via,
    polarity: polarityOf(claim.polarity),
    said: null,
    about: date && { value: date.start, certainty: 'inferred', text: null },
    mentions: [],
    figures: claim.figures.map(({ value, max }) => ({
      value,
      ...(max == null ? {} : { max }),
      unit: null,
      qualifier: 'exactly',
      exact: '',
    })),
    topics: [],
    context: { start, end },
    repeats: null,
  };
}

const POLARITIES = ['reports', 'affirms', 'denies', 'forecasts', 'commits'] as const;
const polarityOf = (name: string) => POLARITIES.find((polarity) => polarity === name) ?? 'reports';

function answer(ids: readonly string[]): Output['answer'] {
  const claims = ids.flatMap((id) => {
    const claim = claimById.get(id);
    return claim ? [claimLike(claim)] : [];
  });
  return { kind: claims.length > 0 ? 'claims' : 'nothing-found', claims };
}

const byGrade = (relevant: Readonly<Record<string, number>>): string[] =>
  Object.keys(relevant).sort((a, b) => (relevant[b] ?? 0) - (relevant[a] ?? 0));

const commandOutputs: readonly Output[] = gold.commands.flatMap(({ id, calls, must, should }) =>
  calls.map((call) => ({ id, call, answer: answer([...must, ...should]) })),
);
const questionOutputs: readonly Output[] = gold.questions.map(({ id, question, relevant }) => ({
  id,
  call: `/ask ${question}`,
  answer: answer(byGrade(relevant)),
}));
const outputs = [...commandOutputs, ...questionOutputs];
const claims = gold.claims.map(claimLike);

type Change = (output: Output) => Output;
const scored = (change: Change = (same) => same, given = claims): Scores =>
  scoreAll(gold, outputs.map(change), given, readText);

const withAnswer =
  (id: string, changed: Output['answer']): Change =>
  (output) =>
    output.id === id ? { ...output, answer: changed } : output;

/** The labels of the rows in which `scores` reach less than the gold itself. */
function lowered(scores: Scores): string[] {
  const before = acceptanceRows(perfect);
  return acceptanceRows(scores)
    .filter(({ figure }, index) => figure !== before[index]?.figure)
    .map(({ label }) => label);
}

const perfect = scored();

describe('the gold given back', () => {
  it('reaches every goal', () => {
    expect(acceptanceRows(perfect).filter(({ reached }) => !reached)).toEqual([]);
  });

  it('misses nothing', () => {
    expect(perfect.commands.must.hit).toBe(perfect.commands.must.of);
    expect(perfect.questions.ndcg).toBeCloseTo(1);
    expect(perfect.claims.found.wrong).toEqual([]);
    expect(perfect.claims.figures.wrong).toEqual([]);
  });
});

describe('silence', () => {
  const silent = scoreAll(gold, [], [], readText);

  it('reaches no goal of recall, and is not taken for a right "nothing on record"', () => {
    expect(silent.commands.must.hit).toBe(0);
    expect(silent.commands.empty.hit).toBe(0);
    expect(silent.questions.nothingFound.hit).toBe(0);
    expect(silent.questions.refused.hit).toBe(silent.questions.refused.of);
    expect(silent.claims.foundAttributed.hit).toBe(0);
  });

  it('names every call that was never asked', () => {
    expect(silent.commands.unanswered).toHaveLength(gold.commands.flatMap(({ calls }) => calls).length);
  });
});

describe('a mistake in an answer costs', () => {
  const draft = '/draft 2022';
  const command = gold.commands.find(({ calls }) => calls.includes(draft));
  const { id, must, should, must_not_critical: critical } = command ?? gold.commands[0] ?? expect.fail();

  it('recall, when a claim is left out', () => {
    const scores = scored(withAnswer(id, answer([...must.slice(1), ...should])));
    expect(lowered(scores)).toContain('commands: must');
    expect(scores.commands.calls.find(({ call }) => call === draft)?.must.missed).toEqual([must[0]]);
  });

  it('the count of critical must-nots, when such a claim is shown', () => {
    const scores = scored(withAnswer(id, answer([...must, ...should, ...critical.slice(0, 1)])));
    expect(scores.commands.critical).toBe(1);
    expect(lowered(scores)).toEqual(
      expect.arrayContaining(['critical must-nots shown', 'commands: must-not, of shown claims']),
    );
  });

  it('the count of boilerplate, when a text that is no claim is shown', () => {
    const [nonclaim] = gold.nonclaims;
    const [like] = claims;
    if (!nonclaim || !like) expect.fail();
    const { doc, start, end, exact } = nonclaim;
    const plea = {
      ...like,
      document: { ...like.document, id: doc },
      selector: { ...like.selector, start, end, exact },
    };
    const scores = scored(withAnswer(id, { kind: 'claims', claims: [...answer(must).claims, plea] }));
    expect(scores.commands.nonclaims).toBe(1);
  });

  it('fidelity and the hit, when one character differs from the document', () => {
    const shown = answer([...must, ...should]);
    const changed = shown.claims.map((claim, index) =>
      index > 0 ? claim : { ...claim, selector: { ...claim.selector, exact: `${claim.selector.exact}.` } },
    );
    expect(lowered(scored(withAnswer(id, { ...shown, claims: changed })))).toEqual([
      'snippets that equal the document',
      'commands: must',
    ]);
  });

  it('emptiness, when something is shown for a year with no claims', () => {
    const empty = gold.commands.find(({ expect_empty }) => expect_empty) ?? expect.fail();
    expect(lowered(scored(withAnswer(empty.id, answer(must))))).toContain('commands: rightly empty');
  });
});

describe('a mistake in the answer to a question costs', () => {
  const question = gold.questions.find(({ answerable, expected_speaker }) => answerable && expected_speaker);
  const { id, relevant } = question ?? expect.fail();
  const unrelated = gold.claims.filter((claim) => !(claim.id in relevant)).map((claim) => claim.id);

  it('the first place, when an unrelated claim stands before the right one', () => {
    const scores = scored(withAnswer(id, answer([...unrelated.slice(0, 1), ...byGrade(relevant)])));
    expect(scores.questions.first.hit).toBe(perfect.questions.first.hit - 1);
    expect(scores.questions.inFirstThree).toEqual(perfect.questions.inFirstThree);
  });

  it('the first three, when three stand before it', () => {
    const scores = scored(withAnswer(id, answer([...unrelated.slice(0, 3), ...byGrade(relevant)])));
    expect(scores.questions.inFirstThree.hit).toBe(perfect.questions.inFirstThree.hit - 1);
  });

  it('the speaker, when another name is given', () => {
    const shown = answer(byGrade(relevant));
    const renamed = shown.claims.map((claim) => ({
      ...claim,
      speaker: claim.speaker && { ...claim.speaker, name: 'Nobody of That Name' },
    }));
    expect(lowered(scored(withAnswer(id, { ...shown, claims: renamed })))).toEqual([
      'questions: speaker right',
    ]);
  });

  it('a refusal, when it says "nothing on record"', () => {
    const scores = scored(withAnswer(id, answer([])));
    expect(scores.questions.refused.hit).toBe(1);
  });

  it('when it cannot be answered and something is shown', () => {
    const hopeless = gold.questions.find(({ answerable }) => !answerable) ?? expect.fail();
    expect(lowered(scored(withAnswer(hopeless.id, answer(unrelated.slice(0, 1)))))).toContain(
      'unanswerable: nothing on record',
    );
  });
});

describe('a mistake in the claims costs', () => {
  const isAttributed = ({ attribution, dup_of, section }: GoldClaim): boolean =>
    attribution === 'explicit' && dup_of === null && section === 'body';
  const target = gold.claims.findIndex((claim) => isAttributed(claim) && claim.figures.length > 0);
  const change = (changed: (claim: ShownClaim) => ShownClaim) =>
    lowered(
      scored(
        (same) => same,
        claims.map((claim, index) => (index === target ? changed(claim) : claim)),
      ),
    );

  it.each<[string, (claim: ShownClaim) => ShownClaim]>([
    [
      'claims: speaker right',
      (claim) => ({ ...claim, speaker: claim.speaker && { ...claim.speaker, name: 'Nobody' } }),
    ],
    ['claims: via right', (claim) => ({ ...claim, via: ['Some Agency', ...claim.via] })],
    ['claims: figures right', (claim) => ({ ...claim, figures: [] })],
    [
      'claims: polarity right',
      (claim) => ({ ...claim, polarity: claim.polarity === 'commits' ? 'denies' : 'commits' }),
    ],
  ])('%s', (label, changed) => {
    expect(change(changed)).toEqual([label]);
  });

  it('attributed claims found, when one is left out', () => {
    const alone = gold.claims.findIndex(
      (claim) => isAttributed(claim) && !gold.claims.some(({ dup_of }) => dup_of?.includes(claim.id)),
    );
    const rest = claims.filter((_, index) => index !== alone);
    expect(lowered(scored((same) => same, rest))).toContain('attributed claims found');
  });

  it('boilerplate, when a claim reaches into it', () => {
    const { doc, segments } =
      gold.documents.find(({ segments: all }) => all.some(({ body }) => !body)) ?? expect.fail();
    const outside = segments.find(({ body }) => !body) ?? expect.fail();
    const [like] = claims;
    if (!like) expect.fail();
    const exact = readText(doc)?.slice(outside.start, outside.end) ?? '';
    const plea = {
      ...like,
      document: { ...like.document, id: doc },
      selector: { ...like.selector, start: outside.start, end: outside.end, exact },
    };
    const scores = scored((same) => same, [...claims, plea]);
    expect(scores.claims.outOfBoilerplate.map(({ start }) => start)).toEqual([outside.start]);
  });
});
