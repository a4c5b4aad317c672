/** How much of what a question asks about is found in and around a claim. */
import type { Wanted } from '../domain/query.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { FIELD_CREDIT, FIELDS } from './claim-texts.ts';
import type { Unit } from './question/units.ts';

export const SYNONYM_CREDIT = 0.9;
const TOPIC_CREDIT = 0.7;
/** A topic alone is a weak sign for a word that no text has, itself or by synonym. */
const TOPIC_ALONE = 0.3;
/** "No, we are not discussing that": what "that" is stands before it. */
export const REFERRED_TO = 0.75;
const COUNTRY_WEIGHT = 0.5;
/** A word that nothing on record has, in no form: most likely the very thing that is asked about. */
const STRANGE_WEIGHT = 1.5;
/** A verb that nothing on record has may be told with another one. */
const STRANGE_VERB_WEIGHT = 1;
const SOFT_WEIGHT = 0.3;
const STRANGE_SOFT_WEIGHT = 0.15;
/** Questions are short; of a pasted text so many words are judged. */
const MOST_UNITS = 100;

export interface WeighedUnit {
  readonly unit: Unit;
  readonly weight: number;
  readonly onRecord: boolean;
  /** What the topic of a claim says for the unit. */
  readonly topicCredit: number;
  /** A name of the record ("Istanbul"): a claim that has it nowhere around is about something else. */
  readonly proper: boolean;
}

const REFERENCE = /(?:^|[^\p{L}])(?:that|this|these|those|it|they)(?![\p{L}])/iu;

/** What the place of a word in or around a claim is worth. */
type Credits = Readonly<Record<keyof typeof FIELD_CREDIT, number>>;
/** What a figure counts stands where the figure does, not a paragraph before. */
const OF_FIGURES: Credits = { ...FIELD_CREDIT, near: 0 };

function fieldCredits({ claim }: IndexedClaim): Credits {
  const refers = claim.kind === 'direct' && REFERENCE.test(claim.selector.exact);
  return refers ? { ...FIELD_CREDIT, near: REFERRED_TO } : FIELD_CREDIT;
}

/** 0..1: the best place in which the claim has the unit or what may stand for it. */
export function creditOf(
  { stem, alternatives, topics }: Unit,
  claim: IndexedClaim,
  topicCredit = TOPIC_CREDIT,
  credits = fieldCredits(claim),
): number {
  let credit = topics.some((id) => claim.claim.topics.includes(id)) ? topicCredit : 0;
  for (const field of FIELDS) {
    if (credit >= credits[field]) continue;
    if (claim.has(field, [stem])) credit = credits[field];
    else if (alternatives.some((stems) => claim.has(field, stems))) {
      credit = Math.max(credit, credits[field] * SYNONYM_CREDIT);
    }
  }
  return credit;
}

/** Without what no claim can have: most synonyms of a large lexicon. */
const narrowed = (unit: Unit, index: ClaimIndex): Unit => ({
  ...unit,
  alternatives: unit.alternatives.filter((stems) =>
    stems.every((stem) => STOP_WORDS.has(stem) || index.has(stem)),
  ),
});

const VERB_FORM = /^[a-z]{2,}(?:ed|ing)$/;

function weightOf(unit: Unit, inTexts: boolean, index: ClaimIndex): number {
  if (unit.light) return 0;
  if (unit.soft) return inTexts ? SOFT_WEIGHT : STRANGE_SOFT_WEIGHT;
  if (!inTexts) return VERB_FORM.test(unit.text) ? STRANGE_VERB_WEIGHT : STRANGE_WEIGHT;
  if (unit.country !== null) return COUNTRY_WEIGHT;
  const most = Math.log(1 + (index.claims.length + 0.5) / 0.5);
  const idf = index.has(unit.stem) ? index.idf(unit.stem) : most / 2;
  return 0.5 + (0.5 * idf) / most;
}

/** Rare words weigh more than frequent ones, words that only ask hardly anything. */
export function weighUnits(units: readonly Unit[], index: ClaimIndex): readonly WeighedUnit[] {
  return units.slice(0, MOST_UNITS).map((asked) => {
    const unit = narrowed(asked, index);
    const inTexts = index.has(unit.stem) || unit.alternatives.length > 0;
    return {
      unit,
      topicCredit: inTexts ? TOPIC_CREDIT : TOPIC_ALONE,
      onRecord: inTexts || unit.topics.some((id) => index.onTopic(id).length > 0),
      proper: !unit.light && unit.country === null && index.isProper(unit.stem),
      weight: weightOf(unit, inTexts, index),
    };
  });
}

/** 0..1, over the words that are not light; 1 when nothing in particular is asked about, 0 without a name asked about. */
export function coverageOf(units: readonly WeighedUnit[], claim: IndexedClaim, wanted: Wanted): number {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  const credits = wanted === 'how-many' ? OF_FIGURES : fieldCredits(claim);
  let covered = 0;
  for (const { unit, weight, topicCredit, proper } of units) {
    const credit = weight === 0 ? 0 : creditOf(unit, claim, topicCredit, credits);
    if (proper && credit === 0) return 0;
    covered += weight * credit;
  }
  return covered / total;
}
