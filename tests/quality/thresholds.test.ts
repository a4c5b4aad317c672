/** Holds the answers on the gold to the figures that have been promised: a change that lowers one is seen. */
import { describe, expect, it } from 'vitest';
import { acceptanceRows, scoreAll } from './acceptance.ts';
import { textReader } from './corpus.ts';
import { loadGold } from './gold.ts';
import { answerAll, callsOf, startBot } from './run-bot.ts';

const gold = loadGold();
const bot = startBot();
const outputs = answerAll(bot, gold);
const scores = scoreAll(gold, outputs, bot.library.claims, textReader());

describe('on the gold', () => {
  it('loads the corpus and the lexicon without a problem', () => {
    expect(bot.problems).toEqual([]);
  });

  it('asks every call and every question', () => {
    expect(outputs).toHaveLength(callsOf(gold).length);
    expect(scores.commands.unanswered).toEqual([]);
  });

  it.each(acceptanceRows(scores))('$label: $figure, goal $goal', ({ reached }) => {
    expect(reached).toBe(true);
  });
});
