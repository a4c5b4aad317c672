/** Whom "he" or "she" means, and whether the text leaves a doubt about it. */
import { beginningIn, countBefore, type Span } from '../../domain/span.ts';
import { type Gender, genderOf } from '../../language/gender.ts';
import { nameKey } from '../../language/name-key.ts';
import type { Passage } from '../../language/passage.ts';
import type { Appearance, Remembered } from './appearance.ts';
import type { NamedPerson } from './named-people.ts';

/** Somebody whom "he" or "she" may mean: one who spoke, or one named or described in the text. */
export type Referent = { readonly appearance: Appearance } | { readonly name: string };

export interface Antecedent {
  readonly referent: Referent;
  /** One who spoke right before, as the subject of the sentence or with nobody else in it whom the pronoun fits. */
  readonly isPlain: boolean;
}

/** Characters over which a pronoun may reach back. */
const REACH = 1500;
/** Characters of the outlet's own words over which it leaves no doubt: the sentence before, or the one before that. */
const PLAIN_REACH = 300;
/** Characters of a title in front of a name. */
const LONGEST_TITLE = 30;
/** The first fitting person of the nearest sentence that has one; null when nobody near fits. */
export type AntecedentFinder = (at: number, gender: Gender) => Antecedent | null;

/** `people` in the order of the text; `appeared`, in the same order, may grow between questions. */
export function antecedentFinder(
  passages: readonly Passage[],
  people: readonly NamedPerson[],
  appeared: readonly Remembered[],
): AntecedentFinder {
  const mentioned = people.map((one) => ({
    ...one,
    start: one.at,
    name: nameKey(one.name),
    referent: { name: one.name },
  }));
  const sentences = passages
    .flatMap((passage) => passage.sentences)
    .map(({ start }) => ({ start }))
    .sort((a, b) => a.start - b.start);
  const sentenceOf = (at: number): number => sentences[countBefore(sentences, at + 1) - 1]?.start ?? 0;
  const quotations = passages.flatMap((passage) => passage.quotations);
  /** Characters of the outlet's own words between two places. */
  const toldBetween = (start: number, end: number): number =>
    beginningIn(quotations, { start, end }).reduce(
      (rest, quotation) => rest - (Math.min(quotation.end, end) - quotation.start),
      end - start,
    );

  const spokenIn = (near: Span, gender: Gender) =>
    beginningIn(appeared, near)
      .filter(({ sort, speaker }) => sort === 'person' && fitsGender(speaker.name, speaker.role, gender))
      .map((appearance) => ({
        ...appearance,
        sentence: sentenceOf(appearance.at),
        referent: { appearance },
      }));

  return (at, gender) => {
    const near = { start: Math.max(0, at - REACH), end: at };
    const spoken = spokenIn(near, gender);
    const named = beginningIn(mentioned, near).filter((one) =>
      fitsGender(one.referent.name, one.title, gender),
    );
    const found = first([...spoken, ...named.filter(({ isSubject }) => isSubject)]);
    if (!found) return null;
    const beside = [...spoken, ...named].filter(({ sentence }) => sentence === found.sentence);
    const isClear = 'appearance' in found.referent && (isAlone(beside) || opensSentence(beside, found));
    return {
      referent: found.referent,
      isPlain: isClear && toldBetween(latestAt(beside), at) <= PLAIN_REACH,
    };
  };
}

const fitsGender = (name: string, description: string | null, gender: Gender): boolean =>
  (genderOf(name, description) ?? gender) === gender;

interface Candidate {
  /** As a key. */
  readonly name: string;
  readonly at: number;
  readonly sentence: number;
  readonly referent: Referent;
}

type Mentioned = Pick<Candidate, 'name' | 'at' | 'sentence'>;

const isAlone = (beside: readonly Mentioned[]): boolean => new Set(beside.map(({ name }) => name)).size === 1;

/** Its sentence begins with them, but for a title: they are its subject. */
const opensSentence = (beside: readonly Mentioned[], { name }: Mentioned): boolean =>
  beside.some((one) => one.name === name && one.at - one.sentence <= LONGEST_TITLE);

const latestAt = (places: readonly Mentioned[]): number =>
  places.reduce((latest, { at }) => Math.max(latest, at), 0);

/** Of the nearest sentence the first who spoke, else the first who is named. */
function first(candidates: readonly Candidate[]): Candidate | null {
  const nearest = candidates.reduce((most, { sentence }) => Math.max(most, sentence), -1);
  const near = candidates.filter(({ sentence }) => sentence === nearest).sort((a, b) => a.at - b.at);
  return near.find(({ referent }) => 'appearance' in referent) ?? near[0] ?? null;
}
