/** Answers what a speaker is on record as saying. */
import type { Answer, ClaimsAnswer, WhichOneAnswer } from '../domain/answer.ts';
import { problemAnswer } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import { matchesPeriod } from '../domain/edtf.ts';
import type { Period } from '../domain/query.ts';
import type { ClaimLibrary, Services, SpeakerEntry, SpeakerMatch } from '../domain/services.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Language } from '../domain/subscription.ts';
import { termsOf, wordsOf } from '../language/terms.ts';
import { WORDS } from '../words/words.ts';
import { aboutTimes } from './about-period.ts';
import { nameWithRole, speakerWord, writeCall } from './calls.ts';
import { nothingFound } from './nothing-found.ts';
import { perClaim } from './per-claim.ts';
import { readPeriod } from './read-period.ts';
import { foldRepetitions } from './repetitions.ts';
import { speakersWith } from './speakers-with.ts';
import { inTimeOrder } from './time-order.ts';
import { resolveTopic } from './topic-claims.ts';

export interface QuoteRequest {
  readonly speaker: string;
  readonly about?: string | undefined;
  readonly year?: number | undefined;
}

type Filters = Pick<QuoteRequest, 'about' | 'year'>;

const saidTime = (claim: Claim) => claim.said ?? claim.document.published;

function titleOf(name: string, { about, year }: Filters, language: Language): string {
  return [name, about && WORDS[language].lookup.on(about), year].filter(Boolean).join(', ');
}

/** Said in the period, or about it; published in it only where neither time is known. */
function isOfPeriod(claim: Claim, period: Period): boolean {
  const times = [...aboutTimes(claim).map(({ time }) => time), ...(claim.said ? [claim.said] : [])];
  const { published } = claim.document;
  const known = times.length || !published ? times : [published];
  return known.some(({ value }) => matchesPeriod(value, period));
}

const sameWords = (a: string, b: string): boolean => termsOf(a).join(' ') === termsOf(b).join(' ');

const sentenceTerms = ({ selector: { prefix, exact, suffix } }: Claim): ReadonlySet<string> =>
  new Set(termsOf(prefix + exact + suffix));

/** Letters from which on one word is taken for the beginning of another ("reserve", "reservist"). */
const STEM = 5;
const isBegun = (term: string, own: ReadonlySet<string>): boolean =>
  term.length >= STEM &&
  [...own].some((word) => word.length >= STEM && (word.startsWith(term) || term.startsWith(word)));

/**
 * Found by words that stand in its sentence; and on the topic that they name, when they are its name
 * ("mobilisation") or when no claim has them. A word that only belongs to a topic ("reservists") is not widened to
 * all of it.
 */
function isAbout(about: string, speaker: SpeakerEntry, services: Services): (claim: Claim) => boolean {
  const { library, today } = services;
  const asked = resolveTopic(about, services);
  const query = { ...library.understand(about, today), speakers: [speaker] };
  const terms = termsOf(about);
  const found = new Set(library.search(query).hits.map(({ claim }) => claim.id));
  const hasWords = (claim: Claim): boolean => {
    const own = sentenceTerms(claim);
    const shared = terms.filter((term) => own.has(term)).length;
    if (shared === terms.length) return shared > 0;
    return found.has(claim.id) && (shared > 0 || terms.some((term) => isBegun(term, own)));
  };
  const byName = asked !== null && (sameWords(asked.label, about) || sameWords(asked.word, about));
  const topics = byName || !library.claimsBy(speaker.id).some(hasWords) ? asked?.ids : undefined;
  return (claim) => hasWords(claim) || claim.topics.some((id) => topics?.has(id) === true);
}

const wordsIn = perClaim(
  ({ selector: { prefix, exact, suffix } }) => ` ${wordsOf(prefix + exact + suffix).join(' ')} `,
);

/** Claims whose sentence has the words one after the other: one who never speaks may still be spoken of. */
function naming(name: string, library: ClaimLibrary): readonly Claim[] {
  const words = ` ${wordsOf(name).join(' ')} `;
  return library.claims.filter((claim) => wordsIn(claim).includes(words));
}

/** By the whole name, or by the last word of a person's. */
function spokenOf(name: string, library: ClaimLibrary): readonly Claim[] {
  const whole = naming(name, library);
  return whole.length ? whole : naming(name.split(/\s+/).at(-1) ?? name, library);
}

/** Claims of a source without a name that the texts call so ("people familiar with the plan"), and how they call it. */
function unnamedSource(typed: string, { claims }: ClaimLibrary) {
  const asked = wordsOf(typed).join(' ');
  const isAsked = ({ id, name, mention }: Speaker): boolean =>
    id === null && [name, mention].some((form) => wordsOf(form).join(' ') === asked);
  const own = claims.flatMap((claim) => {
    const source = [claim.speaker, ...claim.jointly].find((one) => one !== null && isAsked(one));
    return asked && source ? [{ claim, name: source.name }] : [];
  });
  const [first] = own;
  return first ? { name: first.name, claims: own.map(({ claim }) => claim) } : null;
}

function nobodyNamed(
  { name, claims }: { name: string; claims: readonly Claim[] },
  { library, language }: Services,
) {
  const leads = foldRepetitions(claims, library).claims;
  return nothingFound({
    title: name,
    why: WORDS[language].lookup.unnamedSource(name, leads.length),
    leads,
    suggestions: ['/sources'],
  });
}

function nobody(typed: string, match: SpeakerMatch & { kind: 'none' }, services: Services): Answer {
  const { library, today, language } = services;
  const { lookup } = WORDS[language];
  const { knownAs, nearest } = match;
  const named = knownAs ? spokenOf(knownAs, library) : [];
  const suggestions = nearest.map((entry) => writeCall('quote', speakerWord(entry, library)));
  const asked = library.search(library.understand(typed, today)).hits.length ? [writeCall('ask', typed)] : [];
  return nothingFound({
    title: knownAs ?? typed,
    why: knownAs ? lookup.neverSpeaks(knownAs, named.length > 0) : lookup.nobodyCalled(typed),
    leads: foldRepetitions(named, library).claims,
    suggestions: [...suggestions, ...asked, '/sources'],
  });
}

/** Nobody goes by these words alone: those who have them in name or office are offered. */
function offerOrNobody(
  typed: string,
  match: SpeakerMatch & { kind: 'none' },
  filters: Filters,
  services: Services,
): Answer {
  const unnamed = unnamedSource(typed, services.library);
  if (unnamed) return nobodyNamed(unnamed, services);
  const choices = speakersWith(typed, match.knownAs, services.library);
  if (!choices.length) return nobody(typed, match, services);
  const note = WORDS[services.language].lookup.nobodyAlone(typed);
  return whichOne(typed, choices, filters, services, [note]);
}

function whichOne(
  typed: string,
  speakers: readonly SpeakerEntry[],
  filters: Filters,
  { library, language }: Services,
  notes: readonly string[] = [],
): WhichOneAnswer {
  const choices = speakers.map((entry) => ({
    label: nameWithRole(entry),
    call: writeCall('quote', speakerWord(entry, library), { about: filters.about, year: filters.year }),
    claims: entry.claims,
  }));
  return { kind: 'which-one', title: WORDS[language].lookup.whichOne(typed), claims: [], notes, choices };
}

function nothingLeft(
  speaker: SpeakerEntry,
  { about, year }: Filters,
  all: readonly Claim[],
  services: Services,
) {
  const { library, language } = services;
  const word = speakerWord(speaker, library);
  const isOnRecord = (filters: Filters): boolean =>
    answerQuote({ speaker: speaker.id, ...filters }, services).kind === 'claims';
  const halves = about && year ? [{ about }, { year }].filter(isOnRecord) : [];
  const wider = [...halves.map((half) => writeCall('quote', word, half)), writeCall('quote', word)];
  return nothingFound({
    title: titleOf(speaker.name, { about, year }, language),
    why: WORDS[language].lookup.noneLeft(speaker.name, speaker.claims, about, year),
    leads: all,
    suggestions: wider,
  });
}

function show(speaker: SpeakerEntry, filters: Filters, period: Period | null, services: Services): Answer {
  const { library, language } = services;
  const own = library.claimsBy(speaker.id);
  const ids = new Set(own.map(({ id }) => id));
  const all = foldRepetitions(own, library, ({ id }) => ids.has(id));
  const onTopic = filters.about ? isAbout(filters.about, speaker, services) : () => true;
  const kept = all.claims.filter((claim) => onTopic(claim) && (!period || isOfPeriod(claim, period)));
  if (!kept.length) return nothingLeft(speaker, filters, inTimeOrder(all.claims, saidTime), services);
  const claims = inTimeOrder(kept, saidTime);
  const answer: ClaimsAnswer = {
    kind: 'claims',
    title: titleOf(speaker.name, filters, language),
    claims,
    notes: [],
    wanted: null,
    lead: null,
    groups: [{ label: nameWithRole(speaker), claimIds: claims.map(({ id }) => id) }],
    conflicts: [],
    repetitions: foldRepetitions(claims, library, ({ id }) => ids.has(id)).repetitions,
    confidence: null,
  };
  return answer;
}

/** An id is nobody else's: it is what a choice stands for when its name is shared. */
function findSpeaker(typed: string, library: ClaimLibrary): SpeakerMatch {
  const word = typed.trim().toLowerCase();
  const speaker = library.speakers.find(({ id }) => id === word);
  return speaker ? { kind: 'one', speaker } : library.findSpeaker(typed);
}

/** Several bearers of a name are asked back; a speaker without a claim is said to have none. */
export function answerQuote({ speaker, about, year }: QuoteRequest, services: Services): Answer {
  const { library } = services;
  const reading = year === undefined ? null : readPeriod(String(year), services);
  if (reading?.kind === 'problem') return problemAnswer(reading.problem);
  const match = findSpeaker(speaker, library);
  if (match.kind === 'none') return offerOrNobody(speaker, match, { about, year }, services);
  if (match.kind === 'several') return whichOne(speaker, match.speakers, { about, year }, services);
  return show(match.speaker, { about, year }, reading?.period ?? null, services);
}
