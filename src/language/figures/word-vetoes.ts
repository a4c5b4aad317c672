/** Number words that count nothing: "no one", "the two countries", "three times as high". */
import { lowerAt } from './pieces.ts';
import type { Veto } from './veto.ts';

const NUMBER_WORD_PRONOUN =
  /^(?:no|the|this|that|any|each|every|which|another|some|a|an|other|last|next|first|only|that|square|day|ground)$/u;

const SOURCES =
  /^(?:sources?|officials?|analysts?|analyst|experts?|diplomats?|observers?|critics?|commentators?|person|people)$/u;

const SIDES =
  /^(?:day|thing|hand|side|way|point|reason|another|time|week|night|morning|moment|year|can|must|should|might|could|may|would|has|is|was|or|and|who|which|that|of|to|in|for|step|by|more|such|with|on|at|from|as|than|if|when|but|so|not|where|because|after|before|into|about|were|are|be|been|being|do|does|did|will|shall|have|had|exists?|existed|comes|came)$/u;

/** "no one", "one of the largest", "one official said", "one day". */
const pronounOne: Veto = (pieces, found) => {
  const only = found.numerals[0];
  if (found.kind !== 'amount' || found.numerals.length !== 1 || found.to !== found.from + 1) return false;
  if (lowerAt(pieces, found.from) !== 'one' || !only) return false;
  if (/^(?:than|least|most|only|just|exactly)$/u.test(lowerAt(pieces, found.from - 1))) return false;
  if (NUMBER_WORD_PRONOUN.test(lowerAt(pieces, found.from - 1))) return true;
  const next = pieces[found.to];
  if (next?.kind !== 'word' || next.lower === 'of') return true;
  if (SIDES.test(next.lower) || /(?:['’]s)$/u.test(next.lower)) return true;
  return [0, 1, 2].some((step) => SOURCES.test(lowerAt(pieces, found.to + step)));
};

const DEFINITE = /^(?:the|these|those|his|her|its|their|our|my|both|first|last|next|past|previous|latest)$/u;

/** "the two countries": known ones, not a count. */
const knownOnes: Veto = (pieces, found) => {
  const first = found.numerals[0];
  if (first?.form !== 'words' || found.kind !== 'amount' || found.measure !== null) return false;
  return first.value <= 12 && first.to === first.from + 1 && DEFINITE.test(lowerAt(pieces, found.from - 1));
};

/** "two sources familiar with the matter" are who speaks, not what is counted. */
const countedSources: Veto = (pieces, found) =>
  found.kind === 'amount' &&
  (found.max ?? found.value) <= 12 &&
  [0, 1, 2].some((step) => /^sources?$/u.test(lowerAt(pieces, found.to + step)));

/** "three times as high", "ten fold". */
const multiple: Veto = (pieces, found) => /^(?:times?|fold|x)$/u.test(lowerAt(pieces, found.to));

export const WORD_VETOES: readonly Veto[] = [pronounOne, knownOnes, countedSources, multiple];
