import { expect, it } from 'vitest';
import { phaseOf } from '../../../src/answers/conflicts/phase.ts';

it.each([
  ['the campaign had finished', 'over'],
  ['the call-up has been completed', 'over'],
  ['the call-up had never actually stopped', 'going-on'],
  ['the round is underway', 'going-on'],
  ['the decree remained in force', 'going-on'],
  ['it will not continue', 'over'],
  ["the work didn't end", 'going-on'],
  // Both verbs, or neither: the words do not tell.
  ['it stopped, and then continued', null],
  ['134 people were called up', null],
  // "friend", "weekend", "endless" only look like it.
  ['a friend came at the weekend', null],
])('%s: %s', (text, phase) => {
  expect(phaseOf(text)).toBe(phase);
});
