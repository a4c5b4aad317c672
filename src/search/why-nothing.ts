/** Says in words why a question found nothing. */
import type { WeighedUnit } from './coverage.ts';
import type { Understood } from './question/understand.ts';
import type { Candidate } from './search-claims.ts';

const MOST_WORDS = 4;

function listed(words: readonly string[], link: string): string {
  const shown = words.slice(0, MOST_WORDS);
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${link} ${last}`;
}

const subjectOf = (units: readonly WeighedUnit[]): string =>
  listed(
    units.filter(({ unit }) => !unit.light).map(({ unit }) => unit.text),
    'and',
  );

const strangers = (units: readonly WeighedUnit[]): string[] =>
  units.filter(({ unit, onRecord }) => !unit.light && !onRecord).map(({ unit }) => `“${unit.text}”`);

const counted = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`);

const speakerNames = ({ speakers }: Understood): string =>
  listed(
    speakers.map(({ name }) => name),
    'and',
  );

function aboutSpeaker(
  query: Understood,
  units: readonly WeighedUnit[],
  candidates: readonly Candidate[],
): string {
  const own = query.speakers.reduce((sum, { claims }) => sum + claims, 0);
  const covering = candidates.some(
    ({ speakerFit, coverage, figureFit }) => speakerFit === 1 && coverage >= 0.6 && figureFit < 1,
  );
  if (covering) return `${speakerNames(query)}: ${counted(own)} on record, none with such a figure.`;
  const subject = subjectOf(units);
  const when = query.period ? ` (${query.period.text})` : '';
  return `${speakerNames(query)}: ${counted(own)} on record, none${subject ? ` about ${subject}` : ''}${when}.`;
}

function aboutPeriod(
  query: Understood,
  years: readonly number[],
  candidates: readonly Candidate[],
  subject: string,
): string {
  const asked = query.period?.text ?? '';
  if (candidates.some(({ periodFit }) => periodFit > 0)) {
    return `Nothing on record about ${subject || 'this'} in ${asked}.`;
  }
  const ofKnownYear = years.some((year) => query.period?.first?.startsWith(String(year)) ?? false);
  const known =
    years.length > 0 && !ofKnownYear
      ? `: the years on record are ${listed([...years].sort().map(String), 'and')}`
      : '';
  return `Nothing on record about ${asked}${known}.`;
}

/** `candidates`: all claims, judged. One or two sentences. */
export function whyNothing(
  query: Understood,
  units: readonly WeighedUnit[],
  candidates: readonly Candidate[],
  years: readonly number[],
): string {
  const strange = strangers(units);
  const subject = subjectOf(units);
  if (query.unknownNames.length > 0) {
    const unknown = listed(query.unknownNames, 'or');
    return query.speakers.length > 0
      ? `${speakerNames(query)}: nothing on record about ${unknown}.`
      : `Nothing on record from or about ${unknown}.`;
  }
  if (query.period && !candidates.some(({ periodFit }) => periodFit > 0)) {
    return aboutPeriod(query, years, candidates, subject);
  }
  if (query.speakers.length > 0) return aboutSpeaker(query, units, candidates);
  if (strange.length > 0) return `No claim on record mentions ${listed(strange, 'or')}.`;
  if (query.period) return aboutPeriod(query, years, candidates, subject);
  if (subject === '') return 'The question has no words that could be looked up.';
  if (query.figures.length > 0)
    return `No claim on record about ${subject} has the figure ${listed(query.figures.map(String), 'or')}.`;
  return query.wanted === 'how-many'
    ? `No claim on record gives such a figure for ${subject}.`
    : `No claim on record covers ${subject}.`;
}
