/** Says in words why a question found nothing. */
import { creditOf, type WeighedUnit } from './coverage.ts';
import type { Candidate, SearchContext } from './judge-claims.ts';
import type { Understood } from './question/understand.ts';

const MOST_WORDS = 4;
/** A time that has one end only: nothing is "about since September". */
const OPEN = /^(?:before|prior to|until|till|since|after)\b/i;
const MOST_FIGURES = 4;
/** More years than this are given as a range. */
const MOST_YEARS = 6;
/** A claim covers the question but for the figure. */
const COVERED = 0.6;

function listed(words: readonly string[], link: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${link} ${last}`;
}

/** Words that narrow the question; glue ("call", "main") says nothing about why. */
const telling = (units: readonly WeighedUnit[]): readonly WeighedUnit[] =>
  units.filter(({ unit }) => !unit.light && !unit.soft);

const textsOf = (units: readonly WeighedUnit[]): string[] =>
  units.slice(0, MOST_WORDS).map(({ unit }) => unit.text);

const subjectOf = (units: readonly WeighedUnit[]): string => listed(textsOf(telling(units)), 'and');

const counted = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`);

const speakerNames = ({ speakers }: Understood): string =>
  listed(
    speakers.slice(0, MOST_WORDS).map(({ name }) => name),
    'and',
  );

const inDigits = (value: number): string => value.toLocaleString('en-US');

/** "the years on record are 2022 and 2024", "… 2011 to 2025". */
function yearsInWords(years: readonly number[]): string {
  const sorted = [...years].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (sorted.length === 1) return `the year on record is ${first}`;
  return `the years on record are ${sorted.length > MOST_YEARS ? `between ${first} and ${last}` : listed(sorted.map(String), 'and')}`;
}

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
): string {
  const claims = query.speakers.reduce((sum, { claims: count }) => sum + count, 0);
  const onRecord = `${speakerNames(query)}: ${counted(claims)} on record`;
  const own = candidates.filter(({ speakerFit }) => speakerFit === 1);
  if (own.some(({ coverage, figureFit }) => coverage >= COVERED && figureFit < 1)) {
    return `${onRecord}, none with such a figure.`;
  }
  const missing = textsOf(missingFrom(units, own));
  const when = query.period ? ` (${query.period.text})` : '';
  if (missing.length === 0) return `${onRecord}, none that answers this${when}.`;
  const about = missing.length > 1 && own.length > 0 ? listed(missing, 'and') : missing.join('');
  return `${onRecord}, none about ${about}${when}.`;
}

function aboutPeriod(
  query: Understood,
  years: readonly number[],
  candidates: readonly Candidate[],
  subject: string,
): string {
  const asked = query.period?.text ?? '';
  if (candidates.some(({ periodFit }) => periodFit > 0)) {
    return `Nothing on record about ${subject || 'this'} ${OPEN.test(asked) ? asked : `in ${asked}`}.`;
  }
  const ofKnownYear = years.some((year) => query.period?.first?.startsWith(String(year)) ?? false);
  const known = years.length > 0 && !ofKnownYear ? `: ${yearsInWords(years)}` : '';
  return `Nothing on record ${OPEN.test(asked) ? 'from' : 'about'} ${asked}${known}.`;
}

/** The figures of claims that fit but for theirs: what the person may have meant. */
function aboutFigure(
  query: Understood,
  units: readonly WeighedUnit[],
  candidates: readonly Candidate[],
): string {
  const asked = query.figures.map(inDigits);
  const subject = subjectOf(units);
  const about = [subject && `about ${subject}`, query.period && `in ${query.period.text}`].filter(Boolean);
  const fitting = candidates.filter(
    ({ coverage, periodFit, speakerFit }) => coverage >= COVERED && periodFit > 0 && speakerFit > 0,
  );
  const others = [...fitting]
    .sort((a, b) => b.relevance - a.relevance)
    .flatMap(({ claim }) => claim.figures.map(({ value }) => value));
  const known = [...new Set(others)].filter((value) => value >= 1000).slice(0, MOST_FIGURES);
  const instead = known.length > 0 ? `; figures on record: ${known.map(inDigits).join(', ')}` : '';
  return `No claim on record${about.length > 0 ? ` ${about.join(' ')}` : ''} has the figure ${listed(asked, 'or')}${instead}.`;
}

/** The figure alone stands in the way: no claim at all has it. */
const figureIsStrange = ({ figures }: Understood, candidates: readonly Candidate[]): boolean =>
  figures.length > 0 &&
  !candidates.some(({ claim }) =>
    claim.figures.some(
      ({ value, max }) => figures.includes(value) || (max !== undefined && figures.includes(max)),
    ),
  );

/** `candidates`: all claims, judged. One or two sentences. */
export function whyNothing(
  query: Understood,
  units: readonly WeighedUnit[],
  candidates: readonly Candidate[],
  { years }: Pick<SearchContext, 'years'>,
): string {
  const strange = telling(units).filter(({ onRecord }) => !onRecord);
  const subject = subjectOf(units);
  if (query.unknownNames.length > 0) {
    const unknown = listed(query.unknownNames.slice(0, MOST_WORDS), 'or');
    return query.speakers.length > 0
      ? `${speakerNames(query)}: nothing on record about ${unknown}.`
      : `Nothing on record from or about ${unknown}.`;
  }
  if (query.period && !candidates.some(({ periodFit }) => periodFit > 0)) {
    return aboutPeriod(query, years, candidates, subject);
  }
  if (figureIsStrange(query, candidates)) return aboutFigure(query, units, candidates);
  if (query.speakers.length > 0) return aboutSpeaker(query, units, candidates);
  if (strange.length > 0) {
    return `No claim on record mentions ${listed(
      textsOf(strange).map((text) => `“${text}”`),
      'or',
    )}.`;
  }
  if (query.figures.length > 0) return aboutFigure(query, units, candidates);
  if (query.period) return aboutPeriod(query, years, candidates, subject);
  if (subject === '') return 'The question has no words that could be looked up.';
  return query.wanted === 'how-many'
    ? `No claim on record gives such a figure for ${subject}.`
    : `No claim on record covers ${subject}.`;
}
