import { beforeAll, describe, expect, it } from 'vitest';
import { answerCheck } from '../../../src/answers/check/answer-check.ts';
import type { CheckAnswer } from '../../../src/domain/answer.ts';
import type { Services } from '../../../src/domain/services.ts';
import { corpusServices } from '../../support/corpus.ts';

let services: Services;
beforeAll(() => {
  services = corpusServices();
});

const check = (text: string) => answerCheck({ text }, services);

function checked(text: string): CheckAnswer {
  const answer = check(text);
  if (answer.kind !== 'check') throw new Error(`${text} gave ${answer.kind}`);
  return answer;
}

const labelsOf = (text: string): readonly string[] =>
  checked(text).sentences.flatMap(({ findings }) => findings.map(({ label }) => label));

describe('answerCheck', () => {
  it('tells which figure is on record instead, from whom and of when', () => {
    expect(labelsOf('Russia will call up 150,000 men by July 15.')).toContain(
      'Figure differs: 160,000 (TASS via CNN, 2025)',
    );
  });

  it.each([
    ['Russia drafted 134,500 men in spring 2022.', 'The same figure is on record: publisher unknown, 2022'],
    ['In spring 2025 Russia drafts 160,000 men.', 'The same figure is on record: TASS via CNN, 2025'],
    ['In spring 2025 Russia drafts 134,500 men.', 'On record of another time: publisher unknown, 2022'],
  ])('shows the claim with the figure before others that are near: %s', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });

  it('tells who denies it, and who says so', () => {
    expect(labelsOf('Russia is planning to declare a mass national draft.')).toContain(
      'Denied by Kremlin via The Moscow Times, 2022',
    );
    expect(labelsOf('Russia is not planning to declare a mass national draft.')).toContain(
      'On record: Kremlin via The Moscow Times, 2022',
    );
  });

  it.each([
    'According to the UK Ministry of Defence, Russia will easily attract 400,000 volunteers.',
    'Putin never said that he would send reservists to Ukraine.',
    'Ukraine will see 160,000 men join its armed forces.',
    'Trump rejected Putin’s call for an immediate ceasefire.',
  ])('does not take for on record: %s', (text) => {
    const answer = check(text);
    const findings = answer.kind === 'check' ? answer.sentences.flatMap((one) => one.findings) : [];
    expect(findings.filter(({ relation }) => relation === 'on-record')).toEqual([]);
  });

  it('shows a claim once, with the first sentence that meets it', () => {
    const { claims, sentences } = checked(
      'Mobilization in Russia never stopped. Estonia’s intelligence chief says that mobilization never stopped.',
    );
    expect(sentences).toHaveLength(2);
    expect(sentences[1]?.findings[0]?.claimIds).toEqual(sentences[0]?.findings[0]?.claimIds);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    const pointedAt = sentences.flatMap(({ findings }) => findings.flatMap(({ claimIds }) => claimIds));
    expect(new Set(pointedAt)).toEqual(new Set(claims.map(({ id }) => id)));
  });

  it('tells why nothing is on record', () => {
    const answer = check('Inflation in Argentina reached 200 percent.');
    expect(answer).toMatchObject({ kind: 'nothing-found', claims: [] });
    expect(answer.kind === 'nothing-found' && answer.why).toContain('Argentina');
  });

  it('points questions to /ask, and looks nothing up that states nothing', () => {
    expect(check('Hello! How many men will be drafted?')).toMatchObject({
      kind: 'notice',
      sections: [{}, { lines: ['/ask How many men will be drafted?'] }],
    });
  });

  it('looks up so many sentences, and tells how many are left', () => {
    const text = Array.from({ length: 30 }, (_, n) => `Russia will draft ${n + 2},000 men.`).join(' ');
    const { sentences, notes } = checked(text);
    expect(sentences).toHaveLength(8);
    expect(notes.join(' ')).toContain('22 further sentences');
  });

  it.each([
    ['one word', 'mobilization '.repeat(450)],
    ['many words', Array.from({ length: 900 }, (_, n) => `w${n}x`).join(' ')],
    ['many sentences', 'Russia will draft 150,000 men. '.repeat(190)],
    ['quotation marks', '“said '.repeat(900)],
    ['brackets', `${'('.repeat(5000)} a`],
    ['digits', '1,'.repeat(2900)],
    ['tags', '@a#B '.repeat(1100)],
    ['hashtags', ' #a'.repeat(1900)],
    ['space', `a${' '.repeat(5000)}b`],
    ['Cyrillic', 'Мобилизация в России. '.repeat(260)],
  ])('takes bounded time for the longest text: %s', (_, text) => {
    const start = performance.now();
    check(text.slice(0, 6000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
