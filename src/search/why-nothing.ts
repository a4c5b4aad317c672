/** Finds out why a question found nothing. */
import type { WhyNothing } from '../domain/why-nothing.ts';
import { wordsOf } from '../language/terms.ts';
import { creditOf, type WeighedUnit } from './coverage.ts';
import type { Candidate, SearchContext } from './judge-claims.ts';
import type { Understood } from './question/understand.ts';

/** Characters of a question: longer ones are not read for words to show. */
const LONGEST_READ = 2000;
const MOST_WORDS = 4;
const MOST_FIGURES = 4;
/** A claim covers the question but for the figure. */
const COVERED = 0.6;

/** Words that narrow the question; glue ("call", "main") says nothing about why. */
const telling = (units: readonly WeighedUnit[]): readonly WeighedUnit[] =>
  units.filter(({ unit }) => !unit.light && !unit.soft);

const TYPED_WORD = /[\p{L}\p{M}\p{N}'’.-]+/gu;

/** Words as somebody typed them, by the folded form in which they are searched for ("такои" → "такой"). */
function typedForms(question: string): ReadonlyMap<string, string> {
  const words = question.slice(0, LONGEST_READ).match(TYPED_WORD) ?? [];
  return new Map(words.map((word) => [wordsOf(word).join(' '), word.replace(/^['’.-]+|['’.-]+$/gu, '')]));
}

function textsOf(units: readonly WeighedUnit[], { text }: Pick<Understood, 'text'>): string[] {
  const typed = typedForms(text);
  return units.slice(0, MOST_WORDS).map(({ unit }) => typed.get(unit.text) ?? unit.text);
}

const subjectOf = (units: readonly WeighedUnit[], query: Understood): readonly string[] =>
  textsOf(telling(units), query);

const namesOf = ({ speakers }: Understood): readonly string[] =>
  speakers.slice(0, MOST_WORDS).map(({ name }) => name);

/** Of the telling words those that no claim of the speaker's has; all of them when each stands in some claim. */
function missingFrom(units: readonly WeighedUnit[], own: readonly Candidate[]): readonly WeighedUnit[] {
  const missing = telling(units).filter(
    ({ unit, topicCredit }) => !own.some(({ indexed }) => creditOf(unit, indexed, topicCredit) > 0),
  );
  return missing.length > 0 ? missing : telling(units);
}

function aboutSpeaker(
  query: Understood,
  units: readonly WeighedUnit[],
  candidates: readonly Candidate[],
): WhyNothing {
  const own = candidates.filter(({ speakerFit }) => speakerFit === 1);
  const lacksFigure = own.some(({ coverage, figureFit }) => coverage >= COVERED && figureFit < 1);
  return {
    kind: 'speakers',
    speakers: namesOf(query),
    claims: query.speakers.reduce((sum, { claims }) => sum + claims, 0),
    lacks: lacksFigure ? 'figure' : textsOf(missingFrom(units, own), query),
    period: query.period?.text ?? null,
  };
}

function aboutPeriod(
  query: Understood,
  years: readonly number[],
  candidates: readonly Candidate[],
  subject: readonly string[],
): WhyNothing {
  const period = query.period?.text ?? '';
  if (candidates.some(({ periodFit }) => periodFit > 0))
    return { kind: 'subject-in-period', period, subject };
  const ofKnownYear = years.some((year) => query.period?.first?.startsWith(String(year)) ?? false);
  return { kind: 'period', period, years: ofKnownYear ? [] : years };
}

/** The figures of claims that fit but for theirs: what the person may have meant. */
function aboutFigure(
  query: Understood,
  units: readonly WeighedUnit[],
  candidates: readonly Candidate[],
): WhyNothing {
  const fitting = candidates.filter(
    ({ coverage, periodFit, speakerFit }) => coverage >= COVERED && periodFit > 0 && speakerFit > 0,
  );
  const others = [...fitting]
    .sort((a, b) => b.relevance - a.relevance)
    .flatMap(({ claim }) => claim.figures.map(({ value }) => value));
  return {
    kind: 'figures',
    asked: query.figures,
    subject: subjectOf(units, query),
    period: query.period?.text ?? null,
    onRecord: [...new Set(others)].filter((value) => value >= 1000).slice(0, MOST_FIGURES),
  };
}

/** The figure alone stands in the way: no claim at all has it. */
const figureIsStrange = ({ figures }: Understood, candidates: readonly Candidate[]): boolean =>
  figures.length > 0 &&
  !candidates.some(({ claim }) =>
    claim.figures.some(
      ({ value, max }) => figures.includes(value) || (max !== undefined && figures.includes(max)),
    ),
  );

/** `candidates`: all claims, judged. */
export function whyNothing(
  query: Understood,
  units: readonly WeighedUnit[],
  candidates: readonly Candidate[],
  { years }: Pick<SearchContext, 'years'>,
): WhyNothing {
  const strange = telling(units).filter(({ onRecord }) => !onRecord);
  const subject = subjectOf(units, query);
  if (query.unknownNames.length > 0) {
    return { kind: 'names', names: query.unknownNames.slice(0, MOST_WORDS), speakers: namesOf(query) };
  }
  if (query.period && !candidates.some(({ periodFit }) => periodFit > 0)) {
    return aboutPeriod(query, years, candidates, subject);
  }
  if (figureIsStrange(query, candidates)) return aboutFigure(query, units, candidates);
  if (query.speakers.length > 0) return aboutSpeaker(query, units, candidates);
  if (strange.length > 0) return { kind: 'words', words: textsOf(strange, query) };
  if (query.figures.length > 0) return aboutFigure(query, units, candidates);
  if (query.period) return aboutPeriod(query, years, candidates, subject);
  if (subject.length === 0) return { kind: 'empty' };
  return { kind: 'subject', subject, wantsFigure: query.wanted === 'how-many' };
}
