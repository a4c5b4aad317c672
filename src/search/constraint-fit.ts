/** How well a claim meets what a question demands beside its words: speaker, period, figure, country, kind of answer. */
import type { Claim } from '../domain/claim.ts';
import type { IndexedClaim } from './claim-index.ts';
import { countryFit } from './country-fit.ts';
import { readKind } from './kind-fit.ts';
import { nameFit, type Relays } from './name-fit.ts';
import { inAnyYear, periodFit, timesIn, yearFit } from './period-fit.ts';
import type { Understood } from './question/understand.ts';
import type { Vocabulary } from './question/vocabulary.ts';
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

export interface Knowledge extends Relays {
  readonly vocabulary: Vocabulary;
  /** Years on record, newest first. */
  readonly years: readonly number[];
}

const WITHOUT_FIGURE = 0.25;
const NOT_COMPARED = 0.25;
const BOTH_COMPARED = 1.2;

function figureFit(query: Understood, counted: Counted, indexed: IndexedClaim): Fit {
  const { figures } = indexed.claim;
  const asked = query.figures;
  if (asked.length > 0 && query.wanted !== 'compare') {
    if (
      !figures.some(({ value, max }) => asked.includes(value) || (max !== undefined && asked.includes(max)))
    )
      return 0;
  }
  if (query.wanted !== 'how-many') return 1;
  return figures.some((figure) => fitsCount(counted, figure, (stem) => indexed.has('text', [stem])))
    ? 1
    : WITHOUT_FIGURE;
}

function yearsFit(claim: Claim, years: readonly number[]): Fit {
  const fits = years.map((year) => yearFit(claim, year));
  const best = Math.max(NOT_COMPARED, ...fits);
  return fits.filter((fit) => fit > 0).length > 1 ? best * BOTH_COMPARED : best;
}

export function readConstraints(query: Understood, knowledge: Knowledge): Constraints {
  const comparing = query.wanted === 'compare';
  const counted = readCounted(query.text);
  const asked = new Set(query.names.flatMap(({ ids }) => ids));
  const { period, anyYear, years } = query;
  const asPeriods = period === null ? [] : anyYear ? inAnyYear(period, knowledge.years) : [period];
  const periods = asPeriods.map((one) => ({ period: one, isIn: timesIn(one) }));
  return {
    speaker: (claim) => {
      const fits = query.names.map((name) => nameFit(name, claim, knowledge));
      if (fits.length === 0) return 1;
      return comparing ? Math.max(...fits) : fits.reduce((product, fit) => product * fit, 1);
    },
    period: (claim) => {
      if (years.length > 0) return yearsFit(claim, years);
      return period === null
        ? 1
        : Math.max(0, ...periods.map((one) => periodFit(claim, one.period, one.isIn)));
    },
    figure: (claim) => figureFit(query, counted, claim),
    country: (claim) => countryFit(query.units, claim, knowledge.vocabulary, asked),
    kind: readKind(query, knowledge.years[0] ?? 0),
  };
}
