/** Answers what a digest would say today, without any record of what has been told. */
import type { Answer } from '../../domain/answer.ts';
import { addDays, compareDays } from '../../domain/calendar.ts';
import type { Services } from '../../domain/services.ts';
import type { Language } from '../../domain/subscription.ts';
import { unknownTopic } from '../answer-topic.ts';
import { daysOf } from '../time-order.ts';
import { topicId } from '../topic-claims.ts';
import { digestOf } from './compose-digest.ts';
import type { Cadence, Knowledge } from './request.ts';

export interface DigestPreviewRequest {
  readonly cadence?: Cadence | undefined;
  /** As typed. */
  readonly topic?: string | undefined;
  readonly language?: Language | undefined;
}

/** The day before, or seven days before: when the last digest would have been. */
const BACK = { daily: 1, weekly: 7 } as const;

/** Documents whose publication is known to lie within the days since the last digest would have been. */
function publishedSince(since: string, { library, today }: Services): ReadonlySet<string> {
  return new Set(
    library.documents.flatMap(({ info }) => {
      const { first, last } = daysOf(info.published?.value ?? '');
      const isWithin =
        first !== null && last !== null && compareDays(since, first) <= 0 && compareDays(last, today) <= 0;
      return isWithin ? [info.id] : [];
    }),
  );
}

/** Without a record of what came in, what was published since the last one would have been counts as new. */
export function answerDigestPreview(
  { cadence = 'daily', topic: word, language = 'en' }: DigestPreviewRequest,
  services: Services,
  knowledge: Knowledge,
): Answer {
  const { library, today } = services;
  const topic = word === undefined ? null : topicId(word, services);
  if (word !== undefined && topic === null) return unknownTopic(word, services);
  const since = addDays(today, -BACK[cadence]);
  const request = {
    today,
    cadence,
    topic,
    language,
    newDocuments: publishedSince(since, services),
    since,
    onQuietDay: 'line',
  } as const;
  return digestOf(library, request, knowledge).answer;
}
