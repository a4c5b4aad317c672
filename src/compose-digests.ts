/** Composes digests of what came in since the last one; the same one for many channels is composed once. */
import { composeDigest } from './answers/digest/compose-digest.ts';
import type { DigestRequest } from './answers/digest/request.ts';
import type { Compose, Composed } from './digest/parts.ts';
import { localDateOf } from './digest/runs.ts';
import type { DigestAnswer } from './domain/answer.ts';
import type { ClaimLibrary } from './domain/services.ts';
import type { DocumentRecord } from './domain/stores.ts';

/** Digests that are kept to be posted again: a morning has few different ones, whatever the number of channels. */
const MOST_KEPT = 50;

/** Documents that were first seen after `from`, until `until` (ISO instants). */
export const documentsWithin =
  (records: readonly DocumentRecord[]) =>
  (from: string, until: string): ReadonlySet<string> =>
    new Set(
      records.filter(({ firstSeenAt }) => from < firstSeenAt && firstSeenAt <= until).map(({ id }) => id),
    );

const keyOf = ({ newDocuments, ...request }: DigestRequest): string =>
  JSON.stringify([request, [...newDocuments]]);

/** What is counted over a whole record takes seconds for a large one: it is counted here, before anybody waits for an answer. */
function prepare(library: ClaimLibrary): void {
  const last = library.documents.slice(-1).map(({ info }) => info.id);
  const day = '2000-01-01';
  const request = {
    today: day,
    since: day,
    cadence: 'daily',
    topic: null,
    language: 'en',
    onQuietDay: 'line',
  } as const;
  composeDigest(library, { ...request, newDocuments: new Set(last) }, library.lexicon);
}

/** To be made before the bot connects: the first one of a large record takes long. */
export function digestComposer(
  library: ClaimLibrary,
  records: readonly DocumentRecord[],
): Compose<DigestAnswer> {
  prepare(library);
  const newDocuments = documentsWithin(records);
  const kept = new Map<string, Composed<DigestAnswer>>();
  const compose = (request: DigestRequest): Composed<DigestAnswer> => {
    const content = composeDigest(library, request, library.lexicon);
    return content ? { kind: 'message', content } : { kind: 'quiet' };
  };
  return ({ topic, weekday, language, onQuietDay, zone }, { from, until, localDate }) => {
    const request: DigestRequest = {
      today: localDate,
      cadence: weekday === null ? 'daily' : 'weekly',
      topic,
      language,
      newDocuments: newDocuments(from, until),
      since: localDateOf(from, zone),
      onQuietDay,
    };
    const key = keyOf(request);
    const digest = kept.get(key) ?? compose(request);
    kept.delete(key);
    kept.set(key, digest);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return digest;
  };
}
