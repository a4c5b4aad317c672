/** Whom the source of an attribution means, and through whom the words reach us. */
import type { Span } from '../domain/span.ts';
import type { Speaker } from '../domain/speaker.ts';
import { nameKey } from '../language/name-key.ts';
import { PERSON_NOUNS } from '../language/titles.ts';
import type { Attribution } from './attribution/attribution.ts';
import type { PassageReading } from './reading.ts';
import { citedMention, relayMentions } from './relays.ts';
import { headNoun } from './speakers/head-noun.ts';
import { resolveSources } from './speakers/resolve-source.ts';
import type { ResolvedSource } from './speakers/resolved.ts';

export interface Who {
  readonly sources: readonly ResolvedSource[];
  readonly speakers: readonly Speaker[];
  /** Names of those who pass it on, nearest the speaker first. */
  readonly relays: readonly string[];
}

/** Everybody a mention means. Headline and summary may name anybody who appears anywhere in the article. */
export function resolveAt({ section, context }: PassageReading, span: Span): ResolvedSource[] {
  const at = section === 'body' ? span.start : context.text.length;
  return resolveSources(context.text.slice(span.start, span.end), at, context);
}

export function whoSpeaks(reading: PassageReading, attribution: Attribution): Who {
  const { passage } = reading;
  const sources = attribution.source ? resolveAt(reading, attribution.source) : [];
  const relays = relayMentions(passage, attribution).flatMap((span) =>
    resolveAt(reading, span).filter(({ sort }) => sort === 'outlet' || (span.isSure && sort !== 'unnamed')),
  );
  const names = relays.map(({ speaker }) => speaker.name);
  remember(reading, relays, attribution);
  const [first] = sources;
  const cited = first?.sort === 'outlet' ? citedMention(passage, attribution) : null;
  const behind = cited ? resolveAt(reading, cited) : [];
  const doubtful = attribution.doubtful === true;
  if (!first || !behind.length) return { sources, speakers: speakersOf(sources, doubtful), relays: names };
  remember(reading, [first], attribution);
  return { sources: behind, speakers: speakersOf(behind, doubtful), relays: [...names, first.speaker.name] };
}

const speakersOf = (sources: readonly ResolvedSource[], doubtful: boolean): Speaker[] =>
  sources.map(({ speaker }) => (doubtful ? { ...speaker, certainty: 'inferred' } : speaker));

/** Lets later pronouns and descriptions refer to them. */
export function remember(
  { context }: PassageReading,
  sources: readonly ResolvedSource[],
  { content, source }: Attribution,
): void {
  const at = source?.start ?? content[0]?.start ?? 0;
  for (const { speaker, sort } of sources) {
    if (sort !== 'unnamed') context.cast.appear({ speaker, sort, at });
    else if (isOnePerson(speaker.name)) context.cast.appear({ speaker, sort: 'person', at });
  }
}

/** "a senior official in the ministry": nobody by name, but later "the official" or "he". */
const isOnePerson = (name: string): boolean =>
  /^(?:the|an?|one)\s/iu.test(name) && PERSON_NOUNS.has(headNoun(nameKey(name)));
