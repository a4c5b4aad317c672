/** From a source as written to the speaker that it means: by name, office, description or pronoun. */
import { nameKey } from '../../language/name-key.ts';
import { resolveBody, resolveGovernment, unknownBody } from './resolve-body.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePerson } from './resolve-person.ts';
import { again, bodyOf, personNamed, type ResolvedSource, type SourceContext } from './resolved.ts';
import { splitJoint } from './source-words.ts';

const HE = /^(?:he|she|him|her)$/u;
const IT = /^(?:it|they|its|their|which)$/u;
/** Words that refer to nobody who could be named from here. */
const NOBODY = /^(?:who|i|we|you|this|that|these|those|one)$/u;

/** Everybody the mention names, in order; empty when nobody can be meant. `at` is where it stands. */
export function resolveSources(mention: string, at: number, context: SourceContext): ResolvedSource[] {
  return splitJoint(mention).flatMap((part) => {
    const found = resolveOne(part, at, context);
    return found ? [found] : [];
  });
}

/** The surest reading first: pronouns mean only what came before, names mean themselves. */
function resolveOne(mention: string, at: number, context: SourceContext): ResolvedSource | null {
  const key = nameKey(mention);
  if (!key || NOBODY.test(key)) return null;
  if (HE.test(key) || IT.test(key)) return resolvePronoun(key, mention, at, context);
  const whole = context.directory.organisation(mention);
  return (
    (whole && bodyOf(whole, mention, 'stated')) ??
    resolvePerson(mention, context) ??
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
  { cast }: SourceContext,
): ResolvedSource | null {
  const isPerson = HE.test(key);
  const found = cast.latest(at, ({ sort }) => (sort === 'person') === isPerson);
  if (found) return again(found, mention);
  const named = isPerson ? cast.people.findLast((person) => person.at < at) : undefined;
  return named ? personNamed(named.name, mention, null, 'inferred') : null;
}

/** Sources without a name keep their wording. */
const unnamed = (mention: string): ResolvedSource => ({
  speaker: { name: mention.replace(/\s+/gu, ' ').trim(), id: null, mention, role: null, certainty: 'stated' },
  sort: 'unnamed',
});
