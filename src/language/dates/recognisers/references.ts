/** Times without a date: "now", "recently", "in the past", "soon". */
import { before, finding, starts, sticky } from '../building.ts';
import type { Recogniser } from '../expression.ts';
import { GAP } from '../vocabulary.ts';

type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

const WORDS: Readonly<Record<string, Reference>> = {
  now: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  current: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  recently: 'PAST_REF',
  lately: 'PAST_REF',
  soon: 'FUTURE_REF',
};

export const vagueTime: Recogniser = {
  name: 'vague-time',
  starts: starts(Object.keys(WORDS)),
  pattern: sticky(Object.keys(WORDS).join('|')),
  read: (match, place) => {
    const word = match[0].toLowerCase();
    // "as soon as", "no sooner": a condition, not a time.
    if (word === 'soon' && /\bas\s$/i.test(before(place, 4))) return [];
    return [finding(place, { kind: 'fixed', value: WORDS[word] ?? 'PRESENT_REF', type: 'DATE' })];
  },
};

const PHRASES: readonly (readonly [RegExp, Reference])[] = [
  [/^(?:these\s|at\s|this\s)/i, 'PRESENT_REF'],
  [/past$/i, 'PAST_REF'],
  [/future/i, 'FUTURE_REF'],
];

export const vaguePhrase: Recogniser = {
  name: 'vague-phrase',
  starts: starts('these', 'the', 'at', 'near', 'future', 'past'),
  pattern: sticky(
    `these${GAP}days|at${GAP}(?:present|the${GAP}moment)|the${GAP}past(?=[.,;:]|${GAP}(?:he|she|it|they|and|but|when|that|we|i)\\b)|(?:the${GAP})?(?:near|foreseeable|distant)${GAP}future|the${GAP}future|future`,
  ),
  read: (match, place) => {
    const value = PHRASES.find(([pattern]) => pattern.test(match[0]))?.[1];
    return value === undefined ? [] : [finding(place, { kind: 'fixed', value, type: 'DATE' })];
  },
};
