/** Walks once over a text and collects what the recognisers find. */
import type { Finding, Recogniser } from './expression.ts';
import { RECOGNISERS } from './recognisers.ts';
import { DIGITS } from './vocabulary.ts';

/** Which recognisers to try at a word: trying all of them everywhere would cost forty scans of the text. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Recogniser[]> = (() => {
  const map = new Map<string, Recogniser[]>();
  for (const recogniser of RECOGNISERS) {
    for (const word of recogniser.starts) map.set(word, [...(map.get(word) ?? []), recogniser]);
  }
  return map;
})();

const WORD_OR_NUMBER = /[A-Za-z]+|\d+/g;

/** The longest match of those that mean something; the earlier recogniser among equals. */
function longestAt(text: string, start: number, recognisers: readonly Recogniser[]): readonly Finding[] {
  let best: readonly Finding[] = [];
  let end = start;
  for (const { pattern, read } of recognisers) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || start + match[0].length <= end) continue;
    const findings = read(match, { text, start, end: start + match[0].length });
    if (findings.length === 0) continue;
    best = findings;
    end = start + match[0].length;
  }
  return best;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Findings in the order of the text, not overlapping. Every place is looked at once. */
export function findExpressions(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  let free = 0;
  for (const { 0: word, index } of text.matchAll(WORD_OR_NUMBER)) {
    if (index < free) continue;
    const recognisers = BY_FIRST_WORD.get(/^\d/.test(word) ? DIGITS : word.toLowerCase());
    if (!recognisers || LETTER_OR_DIGIT.test(text[index - 1] ?? ' ')) continue;
    const found = longestAt(text, index, recognisers);
    findings.push(...found);
    free = found.at(-1)?.end ?? free;
  }
  return findings;
}
