/** Whether a claim is about the country of a question: its people, or what it does itself. */
import type { Claim } from '../domain/claim.ts';
import type { IndexedClaim } from './claim-index.ts';
import { speakersOf } from './names/speaker-records.ts';
import { actorsIn } from './question/acting.ts';
import type { Unit } from './question/units.ts';
import type { Vocabulary } from './question/vocabulary.ts';

const SOME_COUNTRIES = 0.6;
const ELSEWHERE = 0;

/**
 * "Ukrainian conscripts" are not answered by what is said of others: a nationality stands in the claim's own words,
 * its speaker's or its sentence, or it is that of the country which the document mentions most, where the paragraph names
 * no other but that of a speaker who is asked for.
 */
function peopleFit(
  units: readonly Unit[],
  indexed: IndexedClaim,
  { countries, countryOf }: Vocabulary,
  asked: ReadonlySet<string>,
): number {
  const people = units.flatMap(({ nationality, country }) => (nationality ? [{ nationality, country }] : []));
  if (people.length === 0) return 1;
  const namedIn = (stems: readonly string[]) =>
    new Set(countries.findAll(stems).flatMap(({ values }) => values));
  const speaksFor = (claim: Claim, code: string) =>
    speakersOf(claim).some(({ id }) => asked.has(id ?? '') && countryOf.get(id ?? '') === code);
  const isAbout = (code: string | null, one: IndexedClaim) =>
    namedIn(one.stems('text')).has(code ?? '') ||
    [...namedIn(one.stems('context'))].every((other) => other === code || speaksFor(one.claim, other));
  const met = people.filter(
    ({ nationality, country }) =>
      indexed.has('text', nationality) ||
      indexed.has('speaker', nationality) ||
      (indexed.country === country && isAbout(country, indexed)),
  );
  if (met.length === people.length) return 1;
  return met.length === 0 ? 0 : SOME_COUNTRIES;
}

/** So early in a claim stands its subject. */
const EARLY = 8;
const OF_OWN = /^[^\p{L}]*(?:we|our|it|they|i)\b/iu;

/** "announced a reduction", "it has completed": what the speaker does, in one way or the other. */
const tellsOfSpeaker = ({ cue, selector }: Claim): boolean =>
  OF_OWN.test(selector.exact) || (cue !== null && cue.start === selector.start);

/**
 * Does the country act in the claim? Others who open it act alone; where none does, those of its paragraph, among
 * whom a speaker who does not speak of himself is not.
 */
function acts(code: string, indexed: IndexedClaim, { actors, countryOf }: Vocabulary): boolean {
  const { claim } = indexed;
  const own = indexed.stems('text');
  if (actorsIn(own, actors).has(code)) return true;
  if (actorsIn(own.slice(0, EARLY), actors).size > 0) return false;
  const around = new Set(actorsIn(indexed.stems('context'), actors));
  if (!tellsOfSpeaker(claim)) {
    for (const { id } of speakersOf(claim)) around.delete(countryOf.get(id ?? '') ?? '');
  }
  return around.size > 0 ? around.has(code) : indexed.country === code;
}

/** "a shortage in Ukraine": a claim on what another country does there or elsewhere is no answer. */
function placeFit(units: readonly Unit[], indexed: IndexedClaim, vocabulary: Vocabulary): number {
  const asked = units.filter(({ country }) => country !== null);
  const [only] = asked;
  if (asked.length !== 1 || !only?.place || only.nationality !== null) return 1;
  const own = indexed.stems('text');
  const named = new Set(vocabulary.countries.findAll(own).flatMap(({ values }) => values));
  const acting = actorsIn(own.slice(0, EARLY), vocabulary.actors);
  const code = only.country ?? '';
  return acting.size === 0 || acting.has(code) || named.has(code) ? 1 : ELSEWHERE;
}

/** 0: others act in the claim than the question asks about. `asked` are ids of those whom the question names. */
export function countryFit(
  units: readonly Unit[],
  indexed: IndexedClaim,
  vocabulary: Vocabulary,
  asked: ReadonlySet<string>,
): number {
  const acting = units.flatMap(({ acting, country }) => (acting && country !== null ? [country] : []));
  if (acting.length > 0 && !acting.some((code) => acts(code, indexed, vocabulary))) return 0;
  return peopleFit(units, indexed, vocabulary, asked) * placeFit(units, indexed, vocabulary);
}
