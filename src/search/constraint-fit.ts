/** How well a claim meets what a question demands beside its words: speaker, period, figure, kind of answer. */
import type { Claim, Polarity } from '../domain/claim.ts';
import { matchesPeriod, parseEdtf } from '../domain/edtf.ts';
import type { Period, Wanted } from '../domain/query.ts';
import type { IndexedClaim } from './claim-index.ts';
import { speakersOf } from './names/speaker-records.ts';
import type { AskedName, Understood } from './question/understand.ts';
import { wantedPolarity } from './question/wanted.ts';
import { type Counted, fitsCount, readCounted } from './wanted-figure.ts';

/** 0: the claim cannot answer. */
export type Fit = number;

export interface Constraints {
  speaker(claim: IndexedClaim): Fit;
  period(claim: Claim): Fit;
  figure(claim: IndexedClaim): Fit;
  country(claim: IndexedClaim): Fit;
  kind(claim: Claim): Fit;
}

const RELAYED = 0.85;
const MENTIONED = 0.65;
const BY_OFFICIAL = 0.7;
const SAID_THEN = 0.9;
const PUBLISHED_THEN = 0.5;
const WITHOUT_FIGURE = 0.25;
const WITHOUT_TIME = 0.4;
const NOT_COMPARED = 0.25;
const NEWEST = 1.3;
const SOME_COUNTRIES = 0.6;

/** `outletOf`: id of the outlet that tells the claim itself; null for a claim of somebody else. */
function nameFit(
  { ids, officials, forms, speaks }: AskedName,
  indexed: IndexedClaim,
  outletOf: (claim: Claim) => string | null,
  relays: (claim: Claim, id: string) => boolean,
): Fit {
  const { claim } = indexed;
  const isBy = (some: readonly string[]) =>
    speakersOf(claim).some(({ id }) => id !== null && some.includes(id));
  if (isBy(ids)) return 1;
  const outlet = outletOf(claim);
  if (outlet !== null && ids.includes(outlet)) return 1;
  if (ids.some((id) => relays(claim, id))) return RELAYED;
  if (isBy(officials)) return BY_OFFICIAL;
  if (speaks) return 0;
  return forms.some((stems) => indexed.has('text', stems) || indexed.has('context', stems)) ? MENTIONED : 0;
}

/** Is the claim about the period, or was it said in it? What names no time of its own holds when it was published. */
export function periodFit({ about, mentions, said, document }: Claim, period: Period): Fit {
  const isIn = (value: string | undefined): boolean => value !== undefined && matchesPeriod(value, period);
  const times = mentions.filter(({ role }) => role === 'about');
  if (isIn(about?.value) || times.some(({ time }) => isIn(time.value))) return 1;
  if (said) return isIn(said.value) ? SAID_THEN : 0;
  return about === null && times.length === 0 && isIn(document.published?.value) ? PUBLISHED_THEN : 0;
}

/** Times that a claim only compares with count as well: two years stand side by side in them. */
function yearFit(claim: Claim, year: number): Fit {
  const period = { first: `${year}-01-01`, last: `${year}-12-31`, value: String(year), text: String(year) };
  const compares = claim.mentions.some(
    ({ role, time }) => role === 'compared' && matchesPeriod(time.value, period),
  );
  return compares ? 1 : periodFit(claim, period);
}

function figureFit(query: Understood, counted: Counted, indexed: IndexedClaim): Fit {
  const { figures } = indexed.claim;
  const asked = query.figures;
  if (asked.length > 0 && query.wanted !== 'compare') {
    const has = (value: number) => figures.some((figure) => figure.value === value || figure.max === value);
    if (!asked.some(has)) return 0;
  }
  if (query.wanted !== 'how-many') return 1;
  return figures.some((figure) => fitsCount(counted, figure, (stem) => indexed.has('text', [stem])))
    ? 1
    : WITHOUT_FIGURE;
}

/**
 * "Ukrainian conscripts" are not answered by what is said of others: a nationality stands in the claim's own words,
 * its speaker's or its sentence, or it is that of the country which the document mentions most.
 */
function countryFit({ units }: Understood, indexed: IndexedClaim): Fit {
  const asked = units.flatMap(({ nationality, country }) => (nationality ? [{ nationality, country }] : []));
  if (asked.length === 0) return 1;
  const met = asked.filter(
    ({ nationality, country }) =>
      indexed.country === country || indexed.has('text', nationality) || indexed.has('speaker', nationality),
  );
  if (met.length === asked.length) return 1;
  return met.length === 0 ? 0 : SOME_COUNTRIES;
}

const CAUSE = /\b(?:because|due to|caused|in order to|result of|reason|since|to avoid)\b/i;

function kindFit(wanted: Wanted, polarity: Polarity | null, claim: Claim): Fit {
  let fit = claim.section === 'body' ? 1 : 0.85;
  if (wanted === 'compare' && claim.figures.length > 0) fit *= 1.5;
  if (wanted === 'compare' && claim.mentions.some(({ role }) => role === 'compared')) fit *= 1.3;
  if (wanted === 'who' && claim.speaker !== null) fit *= 1.2;
  if (wanted === 'when' && !claim.mentions.some(({ time }) => time.text !== null)) fit *= WITHOUT_TIME;
  if (wanted === 'why' && CAUSE.test(claim.selector.exact)) fit *= 1.3;
  if (polarity !== null && claim.polarity === polarity) fit *= 1.2;
  return fit;
}

const NOW =
  /\b(?:now|nowadays|currently|today|at present|at the moment|these days)\b|(?<![а-яіїє])(?:сейчас|теперь|зараз|тепер)(?![а-яіїє])/;

const yearOf = ({ about, said, document }: Claim): number =>
  Math.max(
    ...[about, said, document.published].map((time) => Number(lastDay(time?.value ?? '')?.slice(0, 4) ?? 0)),
  );

const lastDay = (value: string): string | null => parseEdtf(value)?.last ?? null;

/** "Now" is as of the newest that is on record. */
function nowFit(query: Understood, newest: number, claim: Claim): Fit {
  return NOW.test(query.text.toLowerCase()) && yearOf(claim) === newest ? NEWEST : 1;
}

export function readConstraints(
  query: Understood,
  outletOf: (claim: Claim) => string | null,
  relays: (claim: Claim, id: string) => boolean,
  newest: number,
): Constraints {
  const comparing = query.wanted === 'compare';
  const counted = readCounted(query.text);
  const polarity = wantedPolarity(query.text);
  return {
    speaker: (claim) => {
      const fits = query.names.map((name) => nameFit(name, claim, outletOf, relays));
      if (fits.length === 0) return 1;
      return comparing ? Math.max(...fits) : fits.reduce((product, fit) => product * fit, 1);
    },
    period: (claim) => {
      if (query.years.length > 0)
        return Math.max(NOT_COMPARED, ...query.years.map((year) => yearFit(claim, year)));
      return query.period ? periodFit(claim, query.period) : 1;
    },
    figure: (claim) => figureFit(query, counted, claim),
    country: (claim) => countryFit(query, claim),
    kind: (claim) => kindFit(query.wanted, polarity, claim) * nowFit(query, newest, claim),
  };
}
