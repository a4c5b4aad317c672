/** From a source as written to the speaker that it means: by name, office, description or pronoun. */
import type { Country, Organisation } from '../../domain/lexicon.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Certainty } from '../../domain/time.ts';
import { keyHolds, nameKey } from '../../language/name-key.ts';
import { BODIES, OUTLETS, PERSON_NOUNS, SPOKESPEOPLE, UNNAMED, WRITINGS } from '../../language/titles.ts';
import type { Cast, Sort } from './cast.ts';
import type { Directory } from './directory.ts';
import { readSourceWords, splitJoint } from './source-words.ts';

export interface ResolvedSource {
  readonly speaker: Speaker;
  readonly sort: Sort | 'unnamed';
}

export interface SourceContext {
  readonly text: string;
  readonly directory: Directory;
  readonly cast: Cast;
  /** ISO code of the country that the article is mainly about. */
  readonly home: string | null;
}

const HE = /^(?:he|she|him|her)$/u;
const IT = /^(?:it|they|its|their|which)$/u;
const WHO = /^(?:who|i|we|you|this|that|these|those|one)$/u;

/** Everybody the mention names, in order; empty when nobody can be meant. `at` is where it stands. */
export function resolveSources(mention: string, at: number, context: SourceContext): ResolvedSource[] {
  return splitJoint(mention).flatMap((part) => {
    const found = resolveOne(part, at, context);
    return found ? [found] : [];
  });
}

function resolveOne(mention: string, at: number, context: SourceContext): ResolvedSource | null {
  const key = nameKey(mention);
  if (!key || WHO.test(key)) return null;
  return (
    pronoun(key, mention, at, context) ??
    knownName(mention, context) ??
    personByName(mention, context) ??
    knownBody(mention, at, context) ??
    description(key, mention, at, context) ??
    government(mention, context) ??
    namedBody(mention) ??
    unnamed(mention, key)
  );
}

const again = (speaker: Speaker, mention: string): Speaker => ({
  ...speaker,
  mention,
  certainty: 'inferred',
});

function pronoun(key: string, mention: string, at: number, { cast }: SourceContext): ResolvedSource | null {
  if (!HE.test(key) && !IT.test(key)) return null;
  const wanted = HE.test(key) ? ['person'] : ['body', 'outlet'];
  const found = cast.latest(at, ({ sort }) => wanted.includes(sort));
  if (found) return { speaker: again(found.speaker, mention), sort: found.sort };
  const person = HE.test(key) ? cast.people.findLast((one) => one.at < at) : undefined;
  return person ? { speaker: makePerson(person.name, mention, null, 'inferred'), sort: 'person' } : null;
}

/** The whole mention, or all but a description of it, is an alias of the lexicon. */
function knownName(mention: string, { directory }: SourceContext): ResolvedSource | null {
  const organisation = directory.organisation(mention);
  if (organisation) return { speaker: makeBody(organisation, mention, 'stated'), sort: sortOf(organisation) };
  const person = directory.person(mention);
  return (
    person && {
      speaker: { name: person.name, id: person.id, mention, role: person.role, certainty: 'stated' },
      sort: 'person',
    }
  );
}

function personByName(mention: string, { directory, cast }: SourceContext): ResolvedSource | null {
  const words = readSourceWords(mention);
  const name = words.person ?? surnameAlone(mention.split(',')[0] ?? mention, cast);
  if (!name || isOutletName(name)) return null;
  const known = directory.person(name);
  if (known) {
    const role = words.description ?? known.role;
    return {
      speaker: { name: known.name, id: known.id, mention, role, certainty: 'stated' },
      sort: 'person',
    };
  }
  if (directory.organisation(name)) return null;
  const full = name.includes(' ') ? name : (cast.fullName(name) ?? name);
  return { speaker: makePerson(full, mention, words.description, 'stated'), sort: 'person' };
}

/** "Peskov": one capitalised word that ends a full name of the article. */
function surnameAlone(mention: string, cast: Cast): string | null {
  const word = mention.trim();
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) && cast.fullName(word) ? word : null;
}

const isOutletName = (name: string): boolean => OUTLETS.has(nameKey(name).split(' ').at(-1) ?? '');

/** A body of the lexicon inside the mention, by its own name, or by a general one and a country. */
function knownBody(mention: string, at: number, context: SourceContext): ResolvedSource | null {
  const words = mention
    .replace(/\([^()]{0,80}\)/gu, ' ')
    .split(/[\s,]+/u)
    .filter(Boolean);
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length).join(' ');
      if (!/\p{Lu}/u.test(phrase.replace(/^The\s/u, ''))) continue;
      const own = context.directory.organisation(phrase);
      if (own && isHead(words, from + length))
        return { speaker: makeBody(own, mention, 'stated'), sort: sortOf(own) };
      const shared = context.directory.sharing(phrase);
      const chosen =
        shared.length && isHead(words, from + length) ? chooseBody(shared, mention, at, context) : null;
      if (chosen) return chosen;
    }
  }
  return null;
}

/** Is the phrase that ends at `to` what speaks: last, before a descriptor ("news agency", "statement"), or before "of …"? */
function isHead(words: readonly string[], to: number): boolean {
  const next = nameKey(words[to] ?? '');
  if (!next || /^(?:of|in|for|and|on|at)$/u.test(next)) return true;
  return WRITINGS.has(next) || OUTLETS.has(next) || next === 'news';
}

function chooseBody(
  shared: readonly Organisation[],
  mention: string,
  at: number,
  { text, directory, cast }: SourceContext,
): ResolvedSource | null {
  const bodyOf = (country: Country | undefined, certainty: Certainty): ResolvedSource | null => {
    const body = country && shared.find((one) => one.country === country.code);
    return body ? { speaker: makeBody(body, mention, certainty), sort: sortOf(body) } : null;
  };
  for (const country of directory.countriesIn(mention)) {
    const found = bodyOf(country, 'stated');
    if (found) return found;
  }
  const ids = new Set(shared.map(({ id }) => id));
  const earlier = cast.latest(at, ({ speaker }) => speaker.id !== null && ids.has(speaker.id));
  if (earlier) return { speaker: again(earlier.speaker, mention), sort: earlier.sort };
  const around = [...directory.countriesIn(text.slice(Math.max(0, at - NEARBY), at))].reverse();
  return around.map((country) => bodyOf(country, 'inferred')).find((found) => found !== null) ?? null;
}

/** Characters before a mention in which a country may decide whose ministry is meant. */
const NEARBY = 400;

/** "the ministry", "the deputy", "a spokesman", "the update": somebody who has appeared before. */
function description(
  key: string,
  mention: string,
  at: number,
  { cast, directory, home }: SourceContext,
): ResolvedSource | null {
  if (/\p{Lu}/u.test(mention.replace(/^(?:The|An?|Its|His|Her|Their)\s/u, ''))) return null;
  const head = headNoun(key);
  const refer = (fits: Sort[], extra: (name: string) => boolean = () => true): ResolvedSource | null => {
    const found = cast.latest(at, ({ sort, speaker }) => fits.includes(sort) && extra(speaker.name));
    return found && { speaker: again(found.speaker, mention), sort: found.sort };
  };
  if (SPOKESPEOPLE.has(head)) return refer(['body']);
  if (OUTLETS.has(head) || head === 'publication') return refer(['outlet']) ?? refer(['body']);
  if (WRITINGS.has(head)) {
    const owner = key.split(' ').find((word) => BODIES.has(word));
    return owner ? refer(['body'], (name) => keyHolds(nameKey(name), owner)) : refer(['body', 'outlet']);
  }
  if (BODIES.has(head))
    return refer(['body', 'outlet'], (name) => keyHolds(nameKey(name), head)) ?? refer(['body']);
  if (/^(?:stance|position|line)$/u.test(head)) return stance(mention, home, directory);
  const isOne =
    /^(?:the|this|that|his|her)\s/iu.test(mention) &&
    PERSON_NOUNS.has(head) &&
    !/\s(?:who|of|in|with)\s/u.test(key);
  return isOne ? (refer(['person'], (name) => roleHolds(cast, name, head)) ?? refer(['person'])) : null;
}

const roleHolds = (cast: Cast, name: string, noun: string): boolean =>
  keyHolds(
    nameKey(cast.latest(Number.MAX_SAFE_INTEGER, ({ speaker }) => speaker.name === name)?.speaker.role ?? ''),
    noun,
  );

/** "the official stance": that of the government of the country that the article is about. */
function stance(mention: string, home: string | null, directory: Directory): ResolvedSource | null {
  const government = home ? directory.governmentOf(home) : null;
  return government ? { speaker: makeBody(government, mention, 'inferred'), sort: 'body' } : null;
}

function headNoun(key: string): string {
  const [phrase = ''] = key.split(/\s(?:of|for|in|at|from|with|who|on|to|familiar|close|that|which)\s/u);
  return phrase.split(' ').at(-1) ?? '';
}

/** "Moscow", "Russia": by metonymy the country's government. */
function government(mention: string, { directory }: SourceContext): ResolvedSource | null {
  const country = directory.country(mention);
  const body = country && directory.governmentOf(country.code);
  return body ? { speaker: makeBody(body, mention, 'inferred'), sort: 'body' } : null;
}

function namedBody(mention: string): ResolvedSource | null {
  const plain = (mention.split(/\s*,\s+/u)[0] ?? mention).replace(/^(?:the|an?)\s+/iu, '').trim();
  const words = plain.split(/\s+/u);
  const head = headNoun(nameKey(plain));
  if (!words.some((word) => /^\p{Lu}/u.test(word)) || UNNAMED.has(head)) return null;
  const name =
    plain.replace(/\s+(?:news\s+)?(?:agency|outlet|newspaper|website|channel|magazine)$/u, '').trim() ||
    plain;
  const isOutlet =
    name !== plain || OUTLETS.has(head) || /\.(?:com|ru|org|net|ua|info)$/u.test(nameKey(name));
  const speaker: Speaker = { name, id: slug(name), mention, role: null, certainty: 'stated' };
  return { speaker, sort: isOutlet ? 'outlet' : 'body' };
}

/** Sources without a name keep their wording; a pronoun that nobody was found for is no source. */
function unnamed(mention: string, key: string): ResolvedSource | null {
  if (HE.test(key) || IT.test(key)) return null;
  const name = mention.replace(/\s+/gu, ' ').trim();
  return { speaker: { name, id: null, mention, role: null, certainty: 'stated' }, sort: 'unnamed' };
}

const makePerson = (name: string, mention: string, role: string | null, certainty: Certainty): Speaker => ({
  name,
  id: slug(name),
  mention,
  role,
  certainty,
});

const makeBody = ({ id, name }: Organisation, mention: string, certainty: Certainty): Speaker => ({
  name,
  id,
  mention,
  role: null,
  certainty,
});

const sortOf = ({ kind }: Organisation): Sort => (kind === 'outlet' || kind === 'agency' ? 'outlet' : 'body');

const slug = (name: string): string =>
  nameKey(name)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
