/** Ministries, agencies and governments: by their own name, by a general one and a country, by metonymy. */
import type { Organisation } from '../../domain/lexicon.ts';
import type { Certainty } from '../../domain/time.ts';
import { nameKey } from '../../language/name-key.ts';
import { OUTLETS, PERSON_NOUNS, SPOKESPEOPLE, UNNAMED, WRITINGS } from '../../language/titles.ts';
import { headNoun } from './head-noun.ts';
import { again, bodyOf, idOf, type ResolvedSource, type SourceContext } from './resolved.ts';

/**
 * A body of the lexicon inside the mention ("the Russian government statement"): the longest name that can be
 * what speaks. A general name ("Defense Ministry") needs a country: in the mention, earlier in the article, nearby.
 */
export function resolveBody(mention: string, at: number, context: SourceContext): ResolvedSource | null {
  if (isSomebodyOfIt(mention)) return null;
  const words = mention
    .replace(/\([^()]{0,80}\)/gu, ' ')
    .split(/[\s,]+/u)
    .filter(Boolean);
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length).join(' ');
      if (!isHead(words, from + length)) continue;
      const own = isName(phrase) ? context.directory.organisation(phrase) : null;
      const found = own ? bodyOf(own, mention, 'stated') : choose(phrase, mention, at, context);
      if (found) return found;
    }
  }
  return null;
}

/** "a source close to the staff", "the governor of the region": a person, whoever the body is. */
function isSomebodyOfIt(mention: string): boolean {
  const head = headNoun(nameKey(mention.split(',')[0] ?? mention));
  return UNNAMED.has(head) || (PERSON_NOUNS.has(head) && !SPOKESPEOPLE.has(head));
}

/** Capitalised beyond a leading "The": "the independent outlet" names no newspaper. */
const isName = (phrase: string): boolean => /\p{Lu}/u.test(phrase.replace(/^The\s/u, ''));

/** Is the phrase that ends at `to` what speaks: last, before a descriptor ("news agency", "statement"), or before "of …"? */
function isHead(words: readonly string[], to: number): boolean {
  const next = nameKey(words[to] ?? '');
  if (!next || /^(?:of|in|for|and|on|at)$/u.test(next)) return true;
  return WRITINGS.has(next) || OUTLETS.has(next) || next === 'news';
}

/** Characters before a mention in which a country may decide whose ministry is meant. */
const NEARBY = 400;
const LONGEST_FRAME = 60;

function choose(name: string, mention: string, at: number, context: SourceContext): ResolvedSource | null {
  const { directory, cast, text } = context;
  const shared = directory.sharing(name);
  if (!shared.length || !/[\s\p{Lu}]/u.test(name)) return null;
  const stated = ofCountry(shared, mention, 'stated', directory.countriesIn(mention));
  if (stated) return stated;
  const framed = ofCountry(shared, mention, 'inferred', directory.countriesIn(frameBefore(text, at)));
  if (framed) return framed;
  const ids = new Set(shared.map(({ id }) => id));
  const earlier = cast.latest(at, ({ speaker }) => speaker.id !== null && ids.has(speaker.id));
  if (earlier) return again(earlier, mention);
  const around = directory.countriesIn(text.slice(Math.max(0, at - NEARBY), at));
  return ofCountry(shared, mention, 'inferred', [...around].reverse());
}

/** "In Moscow, the defence ministry said": what opens the sentence right before the mention. */
function frameBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_FRAME), at);
  return /(?:^|[.!?\n”"]\s*)((?:In|From|At)\s[^.!?,\n]{2,40},\s*)$/u.exec(before)?.[1] ?? '';
}

function ofCountry(
  shared: readonly Organisation[],
  mention: string,
  certainty: Certainty,
  countries: readonly { readonly code: string }[],
): ResolvedSource | null {
  for (const { code } of countries) {
    const body = shared.find(({ country }) => country === code);
    if (body) return bodyOf(body, mention, certainty);
  }
  return null;
}

/** "Moscow", "Russia": by metonymy the country's government. */
export function resolveGovernment(mention: string, { directory }: SourceContext): ResolvedSource | null {
  const country = directory.country(mention);
  const body = country && directory.governmentOf(country.code);
  return body ? bodyOf(body, mention, 'inferred') : null;
}

/** "state broadcaster GBC", "the newspaper El Comercio": the noun in front tells what the name behind is. */
const DESCRIBED_OUTLET =
  /^(?:the\s+)?(?:[\p{L}-]+\s+){0,3}(?:broadcaster|newspaper|paper|daily|weekly|magazine|outlet|website|(?:news|press|wire|information)\s+agency|(?:radio|television|tv|news|telegram)(?:\s+(?:station|channel|portal))?)\s+(\p{Lu}[^,]{1,60})$/u;

export function describedOutlet(mention: string, { directory }: SourceContext): ResolvedSource | null {
  const [, name] = DESCRIBED_OUTLET.exec(mention) ?? [];
  if (!name) return null;
  const known = directory.organisation(name);
  if (known) return bodyOf(known, mention, 'stated');
  return { speaker: { name, id: idOf(name), mention, role: null, certainty: 'stated' }, sort: 'outlet' };
}

/** A capitalised name that the lexicon does not know. */
export function unknownBody(mention: string): ResolvedSource | null {
  const plain = (mention.split(/\s*,\s+/u)[0] ?? mention).replace(/^(?:the|an?)\s+/iu, '').trim();
  const head = headNoun(nameKey(plain));
  if (!plain.split(/\s+/u).some((word) => /^\p{Lu}/u.test(word)) || UNNAMED.has(head)) return null;
  const name =
    plain.replace(/\s+(?:news\s+)?(?:agency|outlet|newspaper|website|channel|magazine)$/u, '').trim() ||
    plain;
  const isOutlet =
    name !== plain || OUTLETS.has(head) || /\.(?:com|ru|org|net|ua|info)$/u.test(nameKey(name));
  const speaker = { name, id: idOf(name), mention, role: null, certainty: 'stated' } as const;
  return { speaker, sort: isOutlet ? 'outlet' : 'body' };
}
