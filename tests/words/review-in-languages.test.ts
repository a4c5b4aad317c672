/** /review in every language: the same claims and decisions, and no sentence of ours is in English. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerConfirm, answerCorrect, answerHide, answerUndo } from '../../src/answers/review/decide.ts';
import { answerReviewList } from '../../src/answers/review/list.ts';
import { suggestDecided, suggestReported } from '../../src/answers/review/suggest-claims.ts';
import { PLAIN } from '../../src/console/palette.ts';
import { renderAnswer } from '../../src/console/render-answer.ts';
import { correctedRecord } from '../../src/corrected-record.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { REPORT_REASONS, type ReportReason, wordingOf } from '../../src/domain/review.ts';
import type { ServerCall } from '../../src/domain/server-call.ts';
import type { Stores } from '../../src/domain/stores.ts';
import { LANGUAGES, type Language } from '../../src/domain/subscription.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { FURTHER } from '../../src/words/command-texts.ts';
import { WORDS } from '../../src/words/words.ts';
import { buildDocument } from '../support/claims.ts';
import { leftovers } from '../support/leftovers.ts';
import { buildCorpus } from '../support/library.ts';

const NOW = '2026-01-10T12:00:00.000Z';

const shown = (answer: Answer, language: Language): string =>
  renderAnswer(answer, { width: 100_000, palette: PLAIN, words: WORDS[language] }, []);

const SENTENCES = [
  'The recruits of the valley go home in May',
  'Water was handed out to the recruits',
  'Ninety came',
  'Eighty went',
  'Nobody stayed',
] as const;
const NOTE = 'it was her deputy';
const SPEAKERS = ['Otto Brandt', null, 'Emil Brandt', null, null] as const;

/** `closing` changes the text behind the claims' words. The second document is of nobody known. */
const corpusWith = (closing: string) =>
  buildCorpus(
    buildDocument(
      { id: 'valley.txt' },
      SENTENCES.map((exact, index) => ({ exact, suffix: closing, speaker: SPEAKERS[index] ?? null })),
    ),
    buildDocument({ id: 'notes.txt', publisher: null }, [{ exact: 'Snow fell', suffix: closing }]),
  );
const [FIRST, SECOND, THIRD, NOTES] = ['valley.txt#1', 'valley.txt#2', 'valley.txt#3', 'notes.txt#1'];

let folder: string;
const opened: Stores[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-words-'));
});
afterAll(async () => {
  for (const stores of opened) await stores.close();
  rmSync(folder, { recursive: true });
});

/** The operator's desk in a language, in a database of its own; it keeps all that is answered and offered there. */
async function desk(language: Language) {
  const stores = await openStores({ kind: 'sqlite', folder: join(folder, language) });
  opened.push(stores);
  const read = (closing: string) => correctedRecord(corpusWith(closing), [], stores.reviews.corrections);
  let record = await read('.');
  const answers: Answer[] = [];
  const offered: string[] = [];
  let reports = 0;
  const call = () => ({ language, stores, desk: record.desk, now: NOW }) as unknown as ServerCall;
  const services = () => ({ library: record.library(), today: NOW.slice(0, 10), language });
  const keep = async (answer: Promise<Answer>) => answers.push(await answer);
  return {
    answers,
    offered,
    readAnew: async () => {
      record = await read(', officials said.');
    },
    report: async (claimId: string, reason: ReportReason) => {
      const claim = record.desk.asRead(claimId);
      if (!claim) throw new Error(claimId);
      const reportedAt = new Date(Date.parse(NOW) + reports++).toISOString();
      const of = { claimId, documentId: claim.document.id, wording: wordingOf(claim) };
      await stores.reviews.report({ id: `r${reports}`, ...of, reason, note: NOTE, reportedAt });
    },
    list: (number?: number) => keep(answerReviewList(number, services(), call())),
    confirm: (id: string) => keep(answerConfirm(id, call())),
    hide: (id: string) => keep(answerHide(id, call())),
    undo: (id: string) => keep(answerUndo(id, call())),
    correct: (values: { speaker?: string; said?: string }) =>
      keep(answerCorrect({ claim: FIRST, ...values }, services(), call())),
    offer: async () => {
      for (const suggest of [suggestReported, suggestDecided])
        offered.push(...(await suggest('', services(), call())).map(({ name }) => name));
    },
  };
}

/** All that /review can answer, one after the other. */
async function reviewed(language: Language) {
  const at = await desk(language);
  await at.list();
  await at.report(FIRST, 'speaker');
  await at.list();
  for (const reason of [...REPORT_REASONS, 'date'] as const) await at.report(SECOND, reason);
  for (const id of [THIRD, NOTES]) await at.report(id, 'other');
  for (const number of [undefined, 1, 2, 99]) await at.list(number);
  await at.offer();
  for (const id of ['nothing', THIRD]) await at.confirm(id);
  await at.hide(SECOND);
  for (const values of [{}, { speaker: 'brandt' }, { said: 'soonish' }]) await at.correct(values);
  await at.correct({ speaker: '"Ada Lund"', said: '2031-03-09' });
  await at.offer();
  for (const id of [FIRST, SECOND, SECOND]) await at.undo(id);
  for (const id of [THIRD, 'valley.txt#4', 'valley.txt#5']) await at.hide(id);
  await at.correct({ said: '2031-03-09' });
  await at.report('valley.txt#4', 'other');
  await at.readAnew();
  for (const number of [undefined, 1]) await at.list(number);
  await at.offer();
  return at;
}

describe('/review', () => {
  const told = new Map<Language, Pick<Awaited<ReturnType<typeof desk>>, 'answers' | 'offered'>>();
  beforeAll(async () => {
    for (const language of LANGUAGES) told.set(language, await reviewed(language));
  });
  const answersIn = (language: Language) => told.get(language)?.answers ?? [];
  const offeredIn = (language: Language) => told.get(language)?.offered ?? [];
  const textsIn = (language: Language) => [
    ...answersIn(language).map((answer) => shown(answer, language)),
    ...offeredIn(language),
  ];

  const AS_IT_IS = [
    ...SENTENCES,
    NOTE,
    'Snow fell',
    'Otto Brandt',
    'Emil Brandt',
    'Ada Lund',
    'The Courier',
    'valley.txt',
    'notes.txt',
    'brandt',
    'soonish',
    'nothing',
    'march 2022',
    'spring 2022',
    '/review list',
    '/review confirm',
    '/review undo',
  ];

  it.each(FURTHER)('has no English of ours in %s, and the same claims', (language) => {
    const shape = ({ kind, claims }: Answer) => [kind, claims.map(({ id }) => id)];
    expect(answersIn(language).map(shape)).toEqual(answersIn('en').map(shape));
    expect(answersIn(language).length).toBeGreaterThan(15);
    expect(offeredIn(language)).toHaveLength(offeredIn('en').length);
    for (const text of textsIn(language)) expect(leftovers(text, AS_IT_IS), text).toEqual([]);
  });

  /** Those without blanks: so the calls above leave none out. */
  it.each(LANGUAGES)('says each of its sentences in %s', (language) => {
    const said = textsIn(language).join('\n');
    const { reasons, became, ...sentences } = WORDS[language].review;
    const all = [reasons, became, sentences].flatMap((part): readonly unknown[] => Object.values(part));
    for (const sentence of all.filter((one) => typeof one === 'string')) expect(said).toContain(sentence);
  });

  it.each([
    ['uk', '4 твердження, про помилки в яких повідомили', 'Знову відкрито 5 повідомлень.', 'Brandt або'],
    ['ru', '4 утверждения, об ошибках в которых сообщили', 'Снова открыто 5 сообщений.', 'Brandt или'],
    ['en', '4 reported claims', '5 reports are open again.', 'Brandt or'],
  ] as const)('counts and lists in %s', (language, ...expected) => {
    const said = textsIn(language).join('\n');
    for (const words of expected) expect(said).toContain(words);
  });
});
