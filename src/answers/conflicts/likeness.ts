/** Tells whether two claims speak of one thing, so that a difference between them is one. */
import { daysBetween } from '../../domain/calendar.ts';
import type { Claim } from '../../domain/claim.ts';
import { overlapDays } from '../../domain/edtf.ts';
import type { Time } from '../../domain/time.ts';
import { stemWord, termsOf } from '../../language/terms.ts';
import { perClaim } from '../per-claim.ts';
import { daysOf } from '../time-order.ts';

/** Words that a statement of one thing may have and another may lack: they tell nothing about what is meant. */
const COLOURLESS = new Set(
  (
    'reach stand total amount number record count come only just more less about some least almost nearly far new ' +
    'also already current now still say report official overall altogether people person man woman so around ' +
    'roughly approximately exactly over under than at up be have had will would could may might yet ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december spring summer autumn winter year month week day today yesterday last this ' +
    'next million billion thousand hundred dozen not no never nor without deny reject refuse dismiss refute rule out'
  )
    .split(' ')
    .map(stemWord),
);
const NUMBER =
  /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

const termsIn = perClaim((claim): ReadonlySet<string> => new Set(termsOf(claim.selector.exact)));

/** How many words the two share, without words such as "the" and without numbers. */
export const sharedWords = (a: Claim, b: Claim): number =>
  [...termsIn(a)].filter((term) => !/\d/.test(term) && termsIn(b).has(term)).length;

/** Stems of what a claim speaks of: no figures, times, negations or words without colour. */
const subjectOf = perClaim(
  (claim): ReadonlySet<string> =>
    new Set([...termsIn(claim)].filter((term) => !NUMBER.test(term) && !COLOURLESS.has(term))),
);

const MONTH_OR_DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const PLACE = /\b(?:[Ii]n|[Aa]t|[Nn]ear) (?:the )?(?:[a-z-]+ (?:of )?){0,3}?(\p{Lu}[\p{L}’'-]+)/gu;

const placesIn = perClaim(({ selector }): readonly string[] =>
  [...selector.exact.matchAll(PLACE)]
    .map(([, place = '']) => place)
    .filter((place) => !MONTH_OR_DAY.test(place)),
);

/** Is each told to be in a place, and none of these places in both? */
export function areElsewhere(a: Claim, b: Claim): boolean {
  const [one, two] = [placesIn(a), placesIn(b)];
  return one.length > 0 && two.length > 0 && !one.some((place) => two.includes(place));
}

/** Is one of them told of a place that the other says nothing of? It may be a part of what the other counts. */
export function isNarrower(a: Claim, b: Claim): boolean {
  const lacks = (one: Claim, other: Claim) =>
    placesIn(one).some((place) => !other.selector.exact.includes(place));
  return lacks(a, b) || lacks(b, a);
}

const NAME = /(?<=\S\s)\p{Lu}[\p{L}-]+/gu;

const namesWithin = (text: string): readonly string[] =>
  (text.match(NAME) ?? []).filter((name) => !MONTH_OR_DAY.test(name));

const namesIn = perClaim(({ selector }) => namesWithin(selector.exact));

const STEM = 5;

/** "Russia" and "Russian" name one country. */
const alike = (a: string, b: string): boolean =>
  a === b || (a.length > STEM && a.startsWith(b.slice(0, STEM)));

const areOthers = (one: readonly string[], two: readonly string[]): boolean =>
  one.length > 0 && two.length > 0 && !one.some((x) => two.some((y) => alike(x, y) || alike(y, x)));

/** Does each text name somebody or somewhere, and nobody and nowhere both? */
export const nameOthersIn = (a: string, b: string): boolean => areOthers(namesWithin(a), namesWithin(b));

export const nameOthers = (a: Claim, b: Claim): boolean => areOthers(namesIn(a), namesIn(b));

/** Words between which and the noun behind them something is told apart: "in the district", "among women". */
const RESTRICTION =
  /\b(?:in|at|near|among|across|from|within|outside|inside|for|on|between|of)\s+((?:[\p{L}’'-]+\s*){1,3})/giu;

/** Do the words that only this claim has narrow what it speaks of? Names and what stands behind a preposition do. */
function narrows(claim: Claim, own: ReadonlySet<string>): boolean {
  const stems = (text: string) => termsOf(text).filter((term) => own.has(term));
  if (namesIn(claim).some((name) => stems(name).length > 0)) return true;
  return [...claim.selector.exact.matchAll(RESTRICTION)].some(([, phrase = '']) => stems(phrase).length > 0);
}

const without = (words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !others.has(word)));

const LEAST_SHARED = 2;

/**
 * Is what the one speaks of all in what the other speaks of, and does the other add nothing that narrows it? Words of
 * `aside` (a denial, a verb of phase) count for neither. Precision over recall: a paraphrase is not seen.
 */
export function sameSubject(a: Claim, b: Claim, aside: ReadonlySet<string> = new Set()): boolean {
  const [one, two] = [without(subjectOf(a), aside), without(subjectOf(b), aside)];
  const [onlyA, onlyB] = [without(one, two), without(two, one)];
  const shared = one.size - onlyA.size;
  if (shared < LEAST_SHARED || (onlyA.size > 0 && onlyB.size > 0)) return false;
  if (Math.max(onlyA.size, onlyB.size) > shared) return false;
  return !narrows(a, onlyA) && !narrows(b, onlyB);
}

/** News of one thing is printed within so many days. */
const ONE_STORY = 45;
/** What happened so many days before is still news of the day. */
const RECENT = 31;
const SAME_STRETCH = 0.5;

/** The part of the days of both that is common, 0..1; 0 when one of the times is unknown or open. */
export function commonPart(a: Time | null, b: Time | null): number {
  const [one, two] = [daysOf(a?.value ?? ''), daysOf(b?.value ?? '')];
  if (!one.first || !one.last || !two.first || !two.last) return 0;
  const common = overlapDays(one, two);
  const length = daysBetween(one.first, one.last) + daysBetween(two.first, two.last) + 2;
  return common / (length - common);
}

/** Days between the nearest ends of two stretches; 0 where they overlap, null where one is unknown. */
function gapBetween(a: Time | null, b: Time | null): number | null {
  const [one, two] = [daysOf(a?.value ?? ''), daysOf(b?.value ?? '')];
  if (!one.first || !one.last || !two.first || !two.last) return null;
  return Math.max(0, daysBetween(one.last, two.first), daysBetween(two.last, one.first));
}

const isWithin = (days: number | null, most: number): boolean => days !== null && days <= most;

export const inOneStory = (a: Claim, b: Claim): boolean =>
  a.document.id === b.document.id ||
  isWithin(gapBetween(a.document.published, b.document.published), ONE_STORY);

/** Is what happens at the one's time news at the time of the other, which names none? */
function isNews(about: Time, { said, document: { published } }: Claim): boolean {
  const { first, last } = daysOf(about.value);
  if (!first || !last || daysBetween(first, last) > RECENT) return false;
  return isWithin(gapBetween(about, said ?? published), RECENT);
}

/** A count from some time on is not one of a stretch. */
const isRunning = ({ selector }: Claim): boolean => /\bsince\b/i.test(selector.exact);

/** Are both about the same stretch of time, as far as they say? */
export function sameTime(a: Claim, b: Claim): boolean {
  if (isRunning(a) !== isRunning(b)) return false;
  if (a.about && b.about) return commonPart(a.about, b.about) >= SAME_STRETCH;
  if (a.about) return isNews(a.about, b);
  return b.about ? isNews(b.about, a) : inOneStory(a, b);
}

const PLAN =
  /\b(will|plan|plans|planned|planning|aims?|aimed|aiming|target\w*|goals?|expects?|expected|intends?|wants?|hopes?|seeks?|allows?|allowing|would|may|might|could|suggest\w*|going to|about to|(?:is|are) to)\b/i;

/** Do the words speak of what is meant to happen, and not of what has? */
export const speaksOfPlan = (text: string): boolean => PLAN.test(text);

/** Is it of what is meant to happen, and not of what has? */
export const isPlan = perClaim(
  ({ polarity, selector }) =>
    polarity === 'forecasts' || polarity === 'commits' || speaksOfPlan(selector.exact),
);
