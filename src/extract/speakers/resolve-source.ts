/** From a source as written to the speaker that it means: by name, office, description or pronoun. */
import { nameKey } from '../../language/name-key.ts';
import { bodyPhraseBefore } from './body-phrase.ts';
import { describedOutlet, resolveBody, resolveGovernment, unknownBody } from './resolve-body.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePerson } from './resolve-person.ts';
import { again, asStated, bodyOf, type ResolvedSource, type SourceContext } from './resolved.ts';
import { splitJoint } from './source-words.ts';

const HE = /^(?:he|she|him|her|his|hers)$/u;
const IT = /^(?:it|they|its|their|which)$/u;
const LONGEST_SENTENCE = 400;
/** Words that refer to nobody who could be named from here. */
const NOBODY = /^(?:who|i|we|you|this|that|these|those|one)$/u;

/** Everybody the mention names, in order; empty when nobody can be meant. `at` is where it stands. */
export function resolveSources(mention: string, at: number, context: SourceContext): ResolvedSource[] {
  const own = withoutCiting(mention);
  const parts = splitJoint(own);
  const isJoint = parts.every((part) => /\s/u.test(part.trim()) || isKnown(part, at, context));
  return (isJoint ? parts : [own]).flatMap((part) => {
    const found = resolveOne(part, at, context);
    return found ? [found] : [];
  });
}

/** "The agency, citing a source close to the staff,": whom it cites is not who speaks. */
const withoutCiting = (mention: string): string =>
  mention.split(/\s*,\s*(?:citing|quoting|quoted|as cited|as quoted|referring|speaking)\b/u)[0] ?? mention;

/** One word is a source of its own ("Putin and …") only when somebody is known by it. */
const isKnown = (part: string, at: number, { directory, cast }: SourceContext): boolean =>
  Boolean(directory.person(part) ?? directory.organisation(part) ?? cast.fullName(part, at, null));

/** The surest reading first: pronouns mean only what came before, names mean themselves. */
function resolveOne(mention: string, at: number, context: SourceContext): ResolvedSource | null {
  const key = nameKey(mention);
  if (!key || NOBODY.test(key)) return null;
  if (HE.test(key) || IT.test(key)) return resolvePronoun(key, mention, at, context);
  const whole = context.directory.organisation(mention);
  return (
    (whole && bodyOf(whole, mention, 'stated')) ??
    describedOutlet(mention, context) ??
    resolvePerson(mention, at, context) ??
    resolveBody(mention, at, context) ??
    resolveDescription(mention, at, context) ??
    resolveGovernment(mention, context) ??
    unknownBody(mention) ??
    unnamed(mention)
  );
}

function resolvePronoun(
  key: string,
  mention: string,
  at: number,
  context: SourceContext,
): ResolvedSource | null {
  if (!HE.test(key)) return resolveIt(mention, at, context);
  const found = context.cast.antecedent(at, /^(?:she|hers?)$/u.test(key) ? 'she' : 'he');
  if (!found) return null;
  const { referent, isPlain } = found;
  const person =
    'appearance' in referent
      ? referent.appearance
      : (resolvePerson(referent.name, at, context) ?? unnamed(referent.name));
  return isPlain ? asStated(person, mention) : again(person, mention);
}

/** A body that has spoken, or one named later than that ("The border committee rejected it. It said …"). */
function resolveIt(mention: string, at: number, context: SourceContext): ResolvedSource | null {
  const spoken = context.cast.latest(at, ({ sort }) => sort !== 'person');
  const named = bodyPhraseBefore(context.text, at, null);
  const country = countryOfSentence(at, context);
  const later = Math.max(spoken?.at ?? -1, named?.at ?? -1);
  if (country && later < country.at) return again(country.source, mention);
  if (!named || (spoken && spoken.at >= named.at)) return spoken && again(spoken, mention);
  const body = resolveBody(named.phrase, named.at, context) ?? unknownBody(named.phrase);
  return body ? again(body, mention) : spoken && again(spoken, mention);
}

/** "Lithuania opened the border, which it said …": a country that opens the sentence, as its subject, and where. */
function countryOfSentence(
  at: number,
  context: SourceContext,
): { readonly source: ResolvedSource; readonly at: number } | null {
  const from = Math.max(0, at - LONGEST_SENTENCE);
  const before = (from === 0 ? '\n' : '') + context.text.slice(from, at);
  const [match, subject] =
    /(?:[.!?\n”"]\s*)(\p{Lu}[\p{L}-]{2,30})\s\p{Ll}[^.!?\n”]*\b(?:which|that)\s+$/u.exec(before) ?? [];
  const source = subject ? resolveGovernment(subject, context) : null;
  return source && match && subject ? { source, at: at - match.length + match.indexOf(subject) } : null;
}

/** Sources without a name keep their wording. */
const unnamed = (mention: string): ResolvedSource => ({
  speaker: { name: mention.replace(/\s+/gu, ' ').trim(), id: null, mention, role: null, certainty: 'stated' },
  sort: 'unnamed',
});
