/** Sets the nearest claims beside a statement, with what the two have in common and what sets them apart. */
import { daysBetween } from '../domain/calendar.ts';
import type { Period } from '../domain/query.ts';
import type { Comparison, Neighbour, SharedWord } from '../domain/services.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { stemWord } from '../language/terms.ts';
import type { IndexedClaim } from './claim-index.ts';
import { readConstraints } from './constraint-fit.ts';
import { creditOf, REFERRED_TO, type WeighedUnit, weighUnits } from './coverage.ts';
import { judgeClaims, type SearchContext } from './judge-claims.ts';
import { nameFit } from './name-fit.ts';
import { inAnyYear, periodFit } from './period-fit.ts';
import { pickCandidates } from './pick-candidates.ts';
import { actorsIn } from './question/acting.ts';
import { LIGHT_WORDS } from './question/light-words.ts';
import { stemsOf } from './question/phrase-book.ts';
import type { AskedName, Understood } from './question/understand.ts';
import { whyNothing } from './why-nothing.ts';

/** Claims that share the most words are looked at closely; so many, whatever the size of the record. */
const MOST_COMPARED = 60;
/** What the place of a word is worth when the claim itself is to say the same: little outside of its sentence. */
const SENTENCE = 0.7;
const PARAGRAPH = 0.35;
const TOPIC = 0.4;
const SPEAKER = 0.8;
/** The country that its document is mainly about: "the country's army". */
const IMPLIED_COUNTRY = 0.8;
/** Said by the one, for him, or told of him by the outlet. */
const FROM_SOURCE = 0.6;
const NAME_WEIGHT = 1;
/** Whether something is denied is told apart from what it is. */
const NEGATIONS: ReadonlySet<string> = new Set(
  ['never', 'none', 'cannot', 'without', 'nobody', 'neither'].map(stemWord),
);
/** A figure is no word, and neither is a year. */
const DIGIT = /\d/;

interface Statement {
  readonly query: Understood;
  readonly units: readonly WeighedUnit[];
  /** Stems of all its words, and of words that mean the same. */
  readonly stated: ReadonlySet<string>;
  readonly capitalised: ReadonlySet<string>;
  /** ISO codes of the countries that act in it. */
  readonly actors: ReadonlySet<string>;
}

interface Beside {
  readonly indexed: IndexedClaim;
  /** Stems of the rest of the claim's sentence. */
  readonly around: ReadonlySet<string>;
}

/** The stems by which the claim itself says a word of the statement; none when it does not. */
function saidBy({ stem, alternatives }: WeighedUnit['unit'], { indexed }: Beside): readonly string[] {
  const forms = [[stem], ...alternatives];
  return forms.find((form) => indexed.has('text', form)) ?? [];
}

/** "we are not discussing that": what is meant stands before it. */
const POINTS_BACK = /\b(?:that|this|it)\W*$/iu;

const isReferredTo = ({ unit }: WeighedUnit, { indexed }: Beside): boolean =>
  indexed.claim.kind === 'direct' &&
  POINTS_BACK.test(indexed.claim.selector.exact) &&
  [[unit.stem], ...unit.alternatives].some((form) => indexed.has('near', form));

const inSentence = ({ stem, alternatives }: WeighedUnit['unit'], { around }: Beside): boolean =>
  [[stem], ...alternatives].some((form) => form.every((one) => around.has(one)));

/** 0..1: does the claim's own sentence say the word? */
function ownCredit(weighed: WeighedUnit, beside: Beside): number {
  const { unit } = weighed;
  const { indexed } = beside;
  if (saidBy(unit, beside).length > 0) return 1;
  const referred = isReferredTo(weighed, beside) ? REFERRED_TO : 0;
  const implied = unit.country !== null && indexed.country === unit.country ? IMPLIED_COUNTRY : 0;
  const spoken = indexed.has('speaker', [unit.stem]) ? SPEAKER : 0;
  const beyond = inSentence(unit, beside) ? SENTENCE : indexed.has('context', [unit.stem]) ? PARAGRAPH : 0;
  const topic = unit.topics.some((id) => indexed.claim.topics.includes(id)) ? TOPIC : 0;
  return Math.max(referred, implied, spoken, beyond, topic);
}

/** Words of the name in the claim's own words, else none. */
const nameSaidBy = ({ forms }: AskedName, { indexed }: Beside): readonly string[] =>
  forms.find((form) => form.length > 0 && indexed.has('text', form)) ?? [];

function coverages(statement: Statement, beside: Beside, context: SearchContext) {
  const parts = statement.units.map((weighed) => ({
    weight: weighed.weight,
    own: weighed.weight === 0 ? 0 : ownCredit(weighed, beside),
    any: weighed.weight === 0 ? 0 : creditOf(weighed.unit, beside.indexed, weighed.topicCredit),
  }));
  const named = statement.query.names
    .filter(({ speaks }) => !speaks)
    .map((name) => {
      const fit = nameFit(name, beside.indexed, context) > 0;
      return { weight: NAME_WEIGHT, own: fit ? 1 : 0, any: fit ? 1 : 0 };
    });
  const all = [...parts, ...named];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const share = (credit: 'own' | 'any') =>
    total === 0 ? 0 : all.reduce((sum, part) => sum + part.weight * part[credit], 0) / total;
  return { covered: share('own'), touched: Math.max(share('own'), share('any')) };
}

function sharedWords({ query, units }: Statement, beside: Beside): readonly SharedWord[] {
  const words = units.map((weighed) => {
    const { unit } = weighed;
    const said = saidBy(unit, beside);
    const claimed = said.length === 0 && isReferredTo(weighed, beside) ? [unit.stem] : said;
    return { stated: unit.stem, claimed, deniable: said.length > 0 && unit.country === null };
  });
  const names = query.names.map((name) => ({
    stated: name.forms[0]?.at(-1) ?? '',
    claimed: nameSaidBy(name, beside),
    deniable: false,
  }));
  return [...words, ...names].filter(({ claimed }) => claimed.length > 0);
}

/** Words by which the claim's topic is named and that it does not say itself; a topic that another of its words has tells no more. */
function wordsOnTopic({ units }: Statement, beside: Beside): readonly string[] {
  const said = units.filter(({ unit }) => saidBy(unit, beside).length > 0);
  const told = new Set(said.flatMap(({ unit }) => unit.topics));
  const { topics } = beside.indexed.claim;
  return units
    .filter(({ unit }) => unit.topics.some((id) => topics.includes(id) && !told.has(id)))
    .map(({ unit }) => unit.stem);
}

const WITHIN = /(?<=[\p{L}\p{N},;:"“] )\p{Lu}[\p{L}\p{N}-]+/gu;

/** Stems of words that are names by their capital; none where everything has one. */
const capitalised = (text: string): ReadonlySet<string> =>
  new Set(/\s\p{Ll}/u.test(text) ? (text.match(WITHIN) ?? []).flatMap(stemsOf) : []);

const isContent = (stem: string): boolean =>
  !STOP_WORDS.has(stem) && !LIGHT_WORDS.has(stem) && !DIGIT.test(stem);

/** How many of the claim's own words the statement has, itself or in words that mean the same. */
function returnedShare({ stated }: Statement, { indexed }: Beside): number {
  const own = [...new Set(indexed.stems('text'))].filter(isContent);
  return own.length === 0 ? 0 : own.filter((stem) => stated.has(stem)).length / own.length;
}

/** Others act in the claim than in the statement: none of those in it, or the first of the claim is not. */
function othersAct({ actors }: Statement, { indexed }: Beside, { vocabulary }: SearchContext): boolean {
  if (actors.size === 0) return false;
  const own = actorsIn(indexed.stems('text'), vocabulary.actors);
  const acting = own.size > 0 ? own : new Set(indexed.country === null ? [] : [indexed.country]);
  const [first] = acting;
  return first !== undefined && !actors.has(first);
}

/** Somebody who never speaks may be spoken of, by surname. */
function isMentioned(name: string, { indexed, around }: Beside): boolean {
  const surname = stemsOf(name).at(-1) ?? '';
  return indexed.has('text', [surname]) || around.has(surname);
}

function isElsewhere(statement: Statement, beside: Beside, context: SearchContext): boolean {
  const { query, units } = statement;
  if (query.unknownNames.some((name) => !isMentioned(name, beside))) return true;
  if (othersAct(statement, beside, context)) return true;
  const missing = query.names.some((name) => !name.speaks && nameFit(name, beside.indexed, context) === 0);
  const isName = ({ unit, proper }: WeighedUnit): boolean =>
    proper || (unit.country === null && statement.capitalised.has(unit.stem));
  return (
    missing || units.some((weighed) => isName(weighed) && creditOf(weighed.unit, beside.indexed, 0) === 0)
  );
}

const YEAR_OR_MONTH =
  /\d{4}|\byear\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** Days of a month. */
const SHORT = 31;

/**
 * "On Monday", "this week": who knows on what day the statement was made. "Since December" may be that of any year; an
 * end that is open on one side cannot be moved from year to year.
 */
function tellsNoTime({ text, first, last }: Period): boolean {
  if (/\d{4}|\byear\b/i.test(text)) return false;
  if (first === null || last === null || /\bago\b/i.test(text)) return true;
  return !YEAR_OR_MONTH.test(text) && daysBetween(first, last) < SHORT;
}

function periodOf({ period, anyYear }: Understood, { claim }: IndexedClaim, years: readonly number[]) {
  if (period === null || tellsNoTime(period)) return 'open';
  const periods = anyYear ? inAnyYear(period, years) : [period];
  return periods.some((one) => periodFit(claim, one) > 0) ? 'same' : 'other';
}

function neighbour(statement: Statement, indexed: IndexedClaim, context: SearchContext): Neighbour {
  const { claim } = indexed;
  const { names } = statement.query;
  const { prefix, suffix } = claim.selector;
  const beside = { indexed, around: new Set(stemsOf(`${prefix}\n${suffix}`)) };
  const sources = names.filter(({ speaks }) => speaks);
  const isBySource = sources.some((name) => nameFit(name, indexed, context) >= FROM_SOURCE);
  return {
    claim,
    ...coverages(statement, beside, context),
    returned: returnedShare(statement, beside),
    shared: sharedWords(statement, beside),
    onTopic: wordsOnTopic(statement, beside),
    speaker: sources.length === 0 ? 'open' : isBySource ? 'same' : 'other',
    period: periodOf(statement.query, indexed, context.years),
    elsewhere: isElsewhere(statement, beside, context),
  };
}

/** Claims that share words with the statement, those that share the most first. */
function nearest({ query, units }: Statement, context: SearchContext): readonly IndexedClaim[] {
  const { index } = context;
  const candidates = pickCandidates(query, units, readConstraints(query, context), context);
  const scores = [...index.score(query.units, candidates)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return scores.slice(0, MOST_COMPARED).flatMap(([place]) => index.claims[place] ?? []);
}

/** The words that are stated, without those of their source: "Estonia's intelligence chief says …". */
function statedStems({ text, names }: Understood): readonly string[] {
  let stems = stemsOf(text).join(' ');
  for (const { speaks, forms } of names) {
    const [asWritten = []] = forms;
    if (speaks) stems = stems.replace(asWritten.join(' '), '');
  }
  return stems.split(' ').filter((stem) => stem !== '');
}

/** `query`: understood as a statement. */
export function compareClaims(query: Understood, context: SearchContext): Comparison {
  const stems = statedStems(query);
  const units = weighUnits(
    query.units.filter(({ stem }) => !NEGATIONS.has(stem)),
    context.index,
  );
  const statement: Statement = {
    query,
    stated: new Set([
      ...stems,
      ...units.flatMap(({ unit }) => unit.alternatives.flat()),
      ...query.names.flatMap(({ forms }) => forms.flat()),
    ]),
    units,
    capitalised: capitalised(query.text),
    actors: actorsIn(stems, context.vocabulary.actors),
  };
  const neighbours = nearest(statement, context)
    .map((indexed) => neighbour(statement, indexed, context))
    .sort((a, b) => b.covered - a.covered || b.returned - a.returned);
  return {
    query,
    neighbours,
    why: () => {
      // What is missing are the words: a statement's figures are compared, not looked for.
      const words = { ...query, figures: [] };
      return whyNothing(words, statement.units, judgeClaims(words, statement.units, context), context);
    },
  };
}
