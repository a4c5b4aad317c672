/** /digest preview on a server: what one of its digests would say now. */
import { type Answer, problemAnswer } from '../../domain/answer.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import { digestOf } from '../digest/compose-digest.ts';
import { chooseDigest } from './choose.ts';

/** Of what came in since its last one; a quiet day is told, also where it would bring nothing. */
export async function answerSubscriptionPreview(
  number: number,
  { library }: Services,
  call: ServerCall,
): Promise<Answer> {
  const meant = await chooseDigest(number, call);
  if ('code' in meant) return problemAnswer(meant);
  const { topic, weekday, language, zone, coveredUntil } = meant;
  const request = {
    today: call.schedule.localDateOf(call.now, zone),
    cadence: weekday === null ? 'daily' : 'weekly',
    topic,
    language,
    newDocuments: call.newDocuments(coveredUntil, call.now),
    since: call.schedule.localDateOf(coveredUntil, zone),
    onQuietDay: 'line',
  } as const;
  return digestOf(library, request, library.lexicon).answer;
}
