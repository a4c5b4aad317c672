import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/language/terms.ts';
import { createSlotReader } from '../../../src/search/question/speaker-slot.ts';
import { LEXICON } from '../sample-corpus.ts';

const reader = createSlotReader(LEXICON.cues);
const speaks = (question: string, name: string): boolean => {
  const words = wordsOf(question);
  const from = words.indexOf(name);
  return reader.isSpeaker(words, from, from + 1);
};
const slotOf = (question: string): string => {
  const words = wordsOf(question);
  return words.slice(...(reader.openSlot(words) ?? [0, 0])).join(' ');
};

describe('a name as the speaker', () => {
  it.each([
    ['what did holm say', 'holm', true, 'before a verb of speech'],
    ['what has holm ever said', 'holm', true, 'with words between'],
    ['jobs according to holm', 'holm', true, 'after "according to"'],
    ['statement by holm', 'holm', true, 'after a noun of speech'],
    ['что сказала holm', 'holm', true, 'after the verb, in Russian'],
    ['что говорит holm', 'holm', true, 'after the present, in Russian'],
    ['що каже holm', 'holm', true, 'after the present, in Ukrainian'],
    ['did holm promise jobs', 'holm', true, 'before a promise'],
    ['did holm deny the loss', 'holm', false, 'who denies may be told about by others'],
    ['did holm visit the port', 'holm', false, 'before another verb'],
    ['who says holm lied', 'holm', false, 'as what is spoken of'],
    ['holm strike', 'holm', false, 'in a mere list of words'],
  ])('%s: %s %s (%s)', (question, name, expected, _reason) => {
    expect(speaks(question, name)).toBe(expected);
  });
});

describe('a speaker under no known name', () => {
  it.each([
    ['what did marlowe say about jobs', 'marlowe'],
    ['has the old dock master said so', 'old dock master'],
    ['what did they say', ''],
    ['who said so', ''],
    ['harbour strike', ''],
  ])('%s → %j', (question, slot) => {
    expect(slotOf(question)).toBe(slot);
  });
});
