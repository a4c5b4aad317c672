/** "the ministry", "the deputy", "a spokesman", "the update", "the official stance": somebody who has appeared before. */
import { keyHolds, nameKey } from '../../language/name-key.ts';
import { BODIES, OUTLETS, PERSON_NOUNS, SPOKESPEOPLE, WRITINGS } from '../../language/titles.ts';
import type { Appearance, Cast, Sort } from './cast.ts';
import { headNoun } from './head-noun.ts';
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
  const found = referent(mention, key, head, at, context.cast);
  return found && again(found, mention);
}

function referent(mention: string, key: string, head: string, at: number, cast: Cast): Appearance | null {
  const latest = (sorts: readonly Sort[], fits: (one: Appearance) => boolean = () => true) =>
    cast.latest(at, (one) => sorts.includes(one.sort) && fits(one));
  if (SPOKESPEOPLE.has(head)) return latest(['body']);
  if (OUTLETS.has(head) || head === 'publication') return latest(['outlet']) ?? latest(['body']);
  if (WRITINGS.has(head)) {
    const owner = key.split(' ').find((word) => BODIES.has(word));
    return owner ? latest(['body'], named(owner)) : latest(['body', 'outlet']);
  }
  if (BODIES.has(head)) return latest(['body', 'outlet'], named(head)) ?? latest(['body']);
  return isOnePerson(mention, key, head) ? (latest(['person'], titled(head)) ?? latest(['person'])) : null;
}

const named =
  (noun: string) =>
  ({ speaker }: Appearance): boolean =>
    keyHolds(nameKey(speaker.name), noun);

const titled =
  (noun: string) =>
  ({ speaker }: Appearance): boolean =>
    keyHolds(nameKey(speaker.role ?? ''), noun);

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
