/** How well a claim meets a name in the question: said, relayed, acted or mentioned. */
import type { Claim } from '../domain/claim.ts';
import { stemWord, wordsOf } from '../language/terms.ts';
import type { IndexedClaim } from './claim-index.ts';
import { speakersOf } from './names/speaker-records.ts';
import type { AskedName } from './question/understand.ts';

const RELAYED = 0.85;
const BY_OFFICIAL = 0.7;
const MENTIONED = 0.65;
/** The outlet tells what the one asked about did: "X declined to comment". */
const TOLD_OF = 0.6;
const MENTIONED_NEAR = 0.4;
/** Of somebody who is only what the question's action is done to. */
const BY_OBJECT = 0.3;

export interface Relays {
  /** Id of the outlet that tells the claim itself; null for a claim of somebody else. */
  readonly outletOf: (claim: Claim) => string | null;
  readonly relays: (claim: Claim, id: string) => boolean;
}

const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of to from against on for with into by in at about behind under'.split(' '),
);
/** May stand between a preposition and a name; stems. */
const TITLES: ReadonlySet<string> = new Set(
  'the former then president prime foreign defense minister secretary leader chief mr mrs'
    .split(' ')
    .map(stemWord),
);
/** A subject stands among the first words. */
const OPENING = 3;

/** Where a name stands among the stems; -1 nowhere. */
const placeOf = (stems: readonly string[], form: readonly string[], from: number): number =>
  stems.findIndex((_, place) => place >= from && form.every((stem, step) => stems[place + step] === stem));

export type Role = 'subject' | 'actor' | 'other' | null;

/** What part the name plays in the words of a claim: it opens them, acts in them, or neither; null: it is not there. */
export function roleOf(exact: string, forms: AskedName['forms']): Role {
  // A possessive becomes a word, so that it is seen: "X's call" is not X calling.
  const stems = wordsOf(exact.replace(POSSESSIVE, ' possessivemark')).map(stemWord);
  const mark = stemWord('possessivemark');
  let role: Role = null;
  for (const form of forms) {
    for (let at = placeOf(stems, form, 0); form.length > 0 && at >= 0; at = placeOf(stems, form, at + 1)) {
      const before = stems.slice(0, at).findLast((stem) => !TITLES.has(stem)) ?? '';
      const acts = stems[at + form.length] !== mark && !PREPOSITIONS.has(before);
      if (acts && at < OPENING) return 'subject';
      if (acts) role = 'actor';
      else role ??= 'other';
    }
  }
  return role;
}

/** Words of the claim or around it have the name; what the question asks of it decides what that is worth. */
function mentionFit({ forms, speaks, acting, object }: AskedName, indexed: IndexedClaim): number {
  const has = (field: 'text' | 'context' | 'near') => forms.some((stems) => indexed.has(field, stems));
  const inText = has('text');
  const role = inText && (speaks || acting) ? roleOf(indexed.claim.selector.exact, forms) : null;
  if (speaks) return indexed.claim.speaker === null && role === 'subject' ? TOLD_OF : 0;
  if (acting && inText && role === 'other') return 0;
  if (inText) return object ? 1 : MENTIONED;
  if (has('context')) return MENTIONED;
  return has('near') ? MENTIONED_NEAR : 0;
}

/** 0: the claim has nothing of the name. */
export function nameFit(name: AskedName, indexed: IndexedClaim, { outletOf, relays }: Relays): number {
  const { claim } = indexed;
  const isBy = (ids: readonly string[]): boolean =>
    speakersOf(claim).some(({ id }) => id !== null && ids.includes(id));
  const outlet = outletOf(claim);
  const own = isBy(name.ids) || (outlet !== null && name.ids.includes(outlet));
  if (own && !name.object) return 1;
  if (name.ids.some((id) => relays(claim, id))) return RELAYED;
  if (isBy(name.officials)) return BY_OFFICIAL;
  return Math.max(own ? BY_OBJECT : 0, mentionFit(name, indexed));
}
