/** The claim that …; the official stance is that …; reports have surfaced of …. */
import { nounPhraseBefore, spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';
import { clauseEnd, contentSpan } from './content-clause.ts';

export function recogniseNounCue(reading: Reading): Attribution[] {
  const { tokens } = reading.passage;
  const { from, to } = reading.sentence;
  const found: Attribution[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.pos !== 'NOUN' || !reading.cues.nouns.has(token.lemma)) continue;
    const start = clauseBehind(reading, i);
    if (start === null) continue;
    const phrase = nounPhraseBefore(tokens, i + 1, from);
    const cue = { from: phrase?.from ?? i, to: i + 1 };
    const content = { from: start, to: nounClauseEnd(reading, start) };
    if (content.to - content.from < 3) continue;
    found.push({
      pattern: 'noun-cue',
      content: [contentSpan(reading, content)],
      source: spanOf(tokens, cue),
      cue: [spanOf(tokens, { from: i, to: i + 1 })],
      entry: reading.cues.nouns.get(token.lemma) ?? null,
      relay: null,
      sentence: reading.sentence,
    });
  }
  return found;
}

/** "that …" right behind the noun, "is that …", or "have surfaced/emerged of …". */
function clauseBehind({ passage, sentence }: Reading, noun: number): number | null {
  const { tokens } = passage;
  const words = [1, 2, 3].map((step) => tokens[noun + step]?.lower ?? '');
  if (words[0] === 'that' && noun + 2 < sentence.to) return noun + 2;
  if (/^(is|was|are|were|remains)$/u.test(words[0] ?? '') && words[1] === 'that') return noun + 3;
  if (
    /^(has|have|had)$/u.test(words[0] ?? '') &&
    /^(surfaced|emerged|appeared|circulated)$/u.test(words[1] ?? '')
  ) {
    return words[2] === 'of' || words[2] === 'that' ? noun + 4 : null;
  }
  return null;
}

/** Up to a comma that closes the subordinate clause in front of the main one ("While the stance is that …, reports …"). */
function nounClauseEnd(reading: Reading, start: number): number {
  const { tokens } = reading.passage;
  const opener = tokens[reading.sentence.from]?.lower ?? '';
  const end = clauseEnd(reading, start);
  if (!/^(while|although|though|despite|whereas)$/u.test(opener)) return end;
  for (let i = start; i < end; i++) if (tokens[i]?.text === ',') return i;
  return end;
}
