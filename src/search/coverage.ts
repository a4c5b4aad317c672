/** How much of what a question asks about is found in and around a claim. */
import { STOP_WORDS } from '../language/stop-words.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { FIELD_CREDIT, FIELDS } from './claim-texts.ts';
import type { Unit } from './question/units.ts';

const SYNONYM_CREDIT = 0.9;
const TOPIC_CREDIT = 0.7;
/** A topic alone is a weak sign for a word that no text has, itself or by synonym. */
const TOPIC_ALONE = 0.3;
const COUNTRY_WEIGHT = 0.5;
/** A word that nothing on record has, in no form: most likely the very thing that is asked about. */
const STRANGE_WEIGHT = 1.5;
/** Questions are short; of a pasted text so many words are judged. */
const MOST_UNITS = 100;

/** 0..1: the best place in which the claim has the unit or what may stand for it. */
export function creditOf(
  { stem, alternatives, topics }: Unit,
  claim: IndexedClaim,
  topicCredit = TOPIC_CREDIT,
): number {
  let credit = topics.some((id) => claim.claim.topics.includes(id)) ? topicCredit : 0;
  for (const field of FIELDS) {
    if (credit >= FIELD_CREDIT[field]) break;
    if (claim.has(field, [stem])) credit = Math.max(credit, FIELD_CREDIT[field]);
    else if (alternatives.some((stems) => claim.has(field, stems))) {
      credit = Math.max(credit, FIELD_CREDIT[field] * SYNONYM_CREDIT);
    }
  }
  return credit;
}

export interface WeighedUnit {
  readonly unit: Unit;
  readonly weight: number;
  readonly onRecord: boolean;
  /** What the topic of a claim says for the unit. */
  readonly topicCredit: number;
}

/** Without what no claim can have: most synonyms of a large lexicon. */
const narrowed = (unit: Unit, index: ClaimIndex): Unit => ({
  ...unit,
  alternatives: unit.alternatives.filter((stems) =>
    stems.every((stem) => STOP_WORDS.has(stem) || index.has(stem)),
  ),
});

/** Rare words weigh more than frequent ones, words that only ask hardly anything. */
export function weighUnits(units: readonly Unit[], index: ClaimIndex): readonly WeighedUnit[] {
  const most = Math.log(1 + (index.claims.length + 0.5) / 0.5);
  return units.slice(0, MOST_UNITS).map((asked) => {
    const unit = narrowed(asked, index);
    const inTexts = index.has(unit.stem) || unit.alternatives.length > 0;
    const topicCredit = inTexts ? TOPIC_CREDIT : TOPIC_ALONE;
    const onRecord =
      inTexts || index.claims.some(({ claim }) => claim.topics.some((id) => unit.topics.includes(id)));
    const weighed = { unit, onRecord, topicCredit };
    if (unit.light) return { ...weighed, weight: 0 };
    if (!inTexts) return { ...weighed, weight: STRANGE_WEIGHT };
    if (unit.country !== null) return { ...weighed, weight: COUNTRY_WEIGHT };
    const idf = index.has(unit.stem) ? index.idf(unit.stem) : most / 2;
    return { ...weighed, weight: 0.5 + (0.5 * idf) / most };
  });
}

/** 0..1, over the words that are not light; 1 when nothing in particular is asked about. */
export function coverageOf(units: readonly WeighedUnit[], claim: IndexedClaim): number {
  const matter = units.filter(({ unit }) => !unit.light);
  const total = matter.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  return (
    matter.reduce(
      (sum, { unit, weight, topicCredit }) => sum + weight * creditOf(unit, claim, topicCredit),
      0,
    ) / total
  );
}
