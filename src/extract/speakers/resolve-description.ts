/** "the ministry", "the deputy", "a spokesman", "the update", "the official stance": somebody who has appeared before. */
import { keyHolds, nameKey } from '../../language/name-key.ts';
import { BODIES, OUTLETS, PERSON_NOUNS, SPOKESPEOPLE, WRITINGS } from '../../language/titles.ts';
import type { Appearance, Remembered, Sort } from './appearance.ts';
import { bodyPhraseBefore } from './body-phrase.ts';
import type { Cast } from './cast.ts';
import { headNoun } from './head-noun.ts';
import { resolveBody, unknownBody } from './resolve-body.ts';
import { again, bodyOf, type ResolvedSource, type SourceContext } from './resolved.ts';

const DETERMINED = /^(?:The|An?|Its|His|Her|Their|This|That)\s/u;

/** Null for a mention with a name in it, and when nobody before fits. */
export function resolveDescription(
  mention: string,
  at: number,
  context: SourceContext,
): ResolvedSource | null {
  if (/\p{Lu}/u.test(mention.replace(DETERMINED, ''))) return null;
  const key = nameKey(mention);
  const head = headNoun(key);
  if (/^(?:stance|position|line)$/u.test(head)) return official(mention, context);
  const body = BODIES.has(head) ? namedSince(head, at, context) : null;
  const found = body ?? referent(mention, key, head, at, context.cast);
  return found && again(found, mention);
}

/** "Moldova’s foreign ministry summoned him. The ministry said": a body of that noun, named later than any that spoke. */
function namedSince(noun: string, at: number, context: SourceContext): ResolvedSource | null {
  const phrase = bodyPhraseBefore(context.text, at, noun);
  const spoken = context.cast.latest(at, named(noun));
  if (!phrase || (spoken && spoken.at >= phrase.at)) return null;
  return resolveBody(phrase.phrase, phrase.at, context) ?? unknownBody(phrase.phrase);
}

function referent(mention: string, key: string, head: string, at: number, cast: Cast): Appearance | null {
  const latest = (sorts: readonly Sort[], fits: (one: Remembered) => boolean = () => true) =>
    cast.latest(at, (one) => sorts.includes(one.sort) && fits(one));
  if (SPOKESPEOPLE.has(head)) return isBare(key) ? latest(['body']) : null;
  if (OUTLETS.has(head) || head === 'publication') return latest(['outlet']) ?? latest(['body']);
  if (WRITINGS.has(head)) {
    if (!/^(?:the|this|that|its|his|her|their)\s/iu.test(mention)) return null;
    const owner = key.split(' ').find((word) => BODIES.has(word));
    return owner ? latest(['body'], named(owner)) : latest(['body', 'outlet']);
  }
  if (BODIES.has(head)) {
    return latest(['body', 'outlet'], named(head)) ?? latest(['body', 'outlet', 'person'], titled(head));
  }
  if (!isOnePerson(mention, key, head)) return null;
  const near = (one: Appearance) => at - one.at <= NEAR;
  return latest(['person'], titled(head)) ?? latest(['person'], near);
}

/** "a spokesman", but not "a government spokesman", who speaks for somebody else than the last body. */
const isBare = (key: string): boolean => key.split(' ').length === 1;

/** Characters within which "the deputy" may mean the last person who spoke, though nobody called them so. */
const NEAR = 400;

const named =
  (noun: string) =>
  ({ name }: Remembered): boolean =>
    keyHolds(name, noun);

const titled =
  (noun: string) =>
  ({ called }: Remembered): boolean =>
    keyHolds(called, noun);

/** "the deputy", but not "the man who sold it" or "the head of the union": these name somebody new. */
const isOnePerson = (mention: string, key: string, head: string): boolean =>
  /^(?:the|this|that|his|her)\s/iu.test(mention) &&
  PERSON_NOUNS.has(head) &&
  !/\s(?:who|of|in|with)\s/u.test(key);

/** "the official stance": that of the government of the country that the article is about. */
function official(mention: string, { home, directory }: SourceContext): ResolvedSource | null {
  const government = home ? directory.governmentOf(home) : null;
  return government ? bodyOf(government, mention, 'inferred') : null;
}
