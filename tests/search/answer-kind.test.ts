import { describe, expect, it } from 'vitest';
import { answerKind } from '../../src/search/answer-kind.ts';

const prefers = (question: string, better: string, worse: string): boolean => {
  const worth = answerKind(question);
  return worth !== null && worth(better) > worth(worse);
};

describe('answerKind', () => {
  it.each([
    ['How many dockers went on strike?', 'Some 2,400 dockers struck.', 'Dockers struck.'],
    ['How many dockers went on strike?', 'Three dockers struck.', 'Dockers struck.'],
    ['When did the tanker sink?', 'The tanker sank in May.', 'The tanker sank off the cape.'],
    ['Who leads the council?', 'The council is led by Marta Holm.', 'The council is led by a woman.'],
    ['Where is the harbour?', 'The harbour lies in Sudia.', 'The harbour lies open.'],
  ])('%s', (question, better, worse) => {
    expect(prefers(question, better, worse)).toBe(true);
  });

  it('does not take a name that the question has itself for the answer', () => {
    expect(prefers('Who leads the Harbour Council?', 'There the Harbour Council met.', 'it met.')).toBe(
      false,
    );
  });

  it.each(['What is a tanker?', 'When the tanker sank, 12 men died.', '', `who ${'x'.repeat(400)}?`])(
    'has no preference for %j',
    (question) => {
      expect(answerKind(question)).toBeNull();
    },
  );
});
