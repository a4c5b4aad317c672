/** Says what a digest says: what is new on record, what was on this day, and which windows are open. */
import type { DigestAnswer, DigestPart } from '../../domain/answer.ts';
import { addDays } from '../../domain/calendar.ts';
import type { Claim } from '../../domain/claim.ts';
import type { ClaimLibrary } from '../../domain/services.ts';
import { dayInWords, daysInWords } from '../../words/time-in-words.ts';
import { WORDS } from '../../words/words.ts';
import type { Topics } from '../about-period.ts';
import { newPart } from './new-part.ts';
import type { DigestRequest, DigestSetting, Knowledge } from './request.ts';
import { MESSAGE_ROOM } from './room.ts';
import { DAYS, thisDayPart } from './this-day-part.ts';
import { digestTopic } from './topic-names.ts';
import { windowsPart } from './windows-part.ts';

/** UTF-16 units that windows always find, however much else there is. */
const WINDOWS_ROOM = 500;

/** "Digest, 3 April 2025 · Elections": two of one channel are told apart. */
function titleOf({ today, cadence, language }: DigestRequest, topic: string | null): string {
  const { digest, time } = WORDS[language];
  const title =
    cadence === 'daily'
      ? digest.daily(dayInWords(today, time))
      : digest.weekly(daysInWords(addDays(today, 1 - DAYS.weekly), today, time));
  return topic === null ? title : `${title} · ${topic}`;
}

/** The topics that an id, or the name of a group of topics, stands for; null for all. */
function askedTopics(topic: string | null, { topics }: Knowledge): Topics {
  if (topic === null) return null;
  const own = topics.filter(({ id }) => id === topic);
  const meant = own.length ? own : topics.filter(({ group }) => group === topic);
  return new Set(meant.map(({ id }) => id));
}

/** A day of which nothing is news is told by one note. */
export interface Digest {
  readonly answer: DigestAnswer;
  /** Nothing new, nothing on this day, and no window that opens or is about to end. */
  readonly isQuiet: boolean;
}

/** The digest of a day or week, snippets only, in parts that fit one message together. */
export function digestOf(library: ClaimLibrary, request: DigestRequest, knowledge: Knowledge): Digest {
  const asked = askedTopics(request.topic, knowledge);
  const setting: DigestSetting = { ...request, library, knowledge };
  const words = WORDS[request.language];
  const topic = digestTopic(request.topic, setting);
  const fresh = newPart(asked, setting);
  const thisDay = thisDayPart(asked, setting, fresh.claims, MESSAGE_ROOM - fresh.used - WINDOWS_ROOM);
  const shown = [...fresh.claims, ...thisDay.claims];
  const windows = windowsPart(asked, setting, shown, MESSAGE_ROOM - fresh.used - thisDay.used);
  const isQuiet = !fresh.part && !thisDay.part && !windows.isNews;
  const parts = isQuiet ? [] : [fresh.part, thisDay.part, windows.part].filter((part) => part !== null);
  return {
    isQuiet,
    answer: {
      kind: 'digest',
      title: titleOf(request, topic),
      claims: inOrderShown(parts, [...shown, ...windows.claims]),
      notes: fresh.part ? [] : [words.digest.nothingNew(dayInWords(request.since, words.time), topic)],
      language: request.language,
      parts,
    },
  };
}

function inOrderShown(parts: readonly DigestPart[], claims: readonly Claim[]): readonly Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return parts.flatMap(({ groups }) =>
    groups.flatMap(({ lines }) => lines.flatMap(({ claimId }) => byId.get(claimId) ?? [])),
  );
}

/** What is to be posted; null on a quiet day where silence was chosen. */
export function composeDigest(
  library: ClaimLibrary,
  request: DigestRequest,
  knowledge: Knowledge,
): DigestAnswer | null {
  const { answer, isQuiet } = digestOf(library, request, knowledge);
  return isQuiet && request.onQuietDay === 'silence' ? null : answer;
}
