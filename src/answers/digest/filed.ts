/** Files the claims of a digest by day and topic. */
import type { DigestGroup } from '../../domain/answer.ts';
import { compareDays } from '../../domain/calendar.ts';
import type { Claim } from '../../domain/claim.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Time } from '../../domain/time.ts';
import { timeInWords } from '../../words/time-in-words.ts';
import { WORDS } from '../../words/words.ts';
import { aboutTimes, isOn, type Topics } from '../about-period.ts';
import { startOf } from '../time-order.ts';
import type { Dated } from '../timeline-choice/choose-lines.ts';
import { exactDay } from '../timeline-choice/day-scores.ts';
import type { DigestSetting } from './request.ts';
import { sourceInLanguage } from './source-in-language.ts';
import { nameOfTopic } from './topic-names.ts';

export interface Filed extends Dated {
  /** null for what is undated. */
  readonly when: Time | null;
}

const WINDOW = /^(\d{4}-\d{2}-\d{2})\/\d{4}-\d{2}-\d{2}$/;

/** A window that the text states stands for the day on which it begins. */
function beginning(time: Time): Time {
  const first = time.certainty === 'stated' ? WINDOW.exec(time.value)?.[1] : undefined;
  return first === undefined ? time : { ...time, value: first };
}

/** The first day that is known: of what it is about, of when it was said, of the publication; else the first time. */
export function fileClaim(claim: Claim, asked: Topics): Filed {
  const about = aboutTimes(claim).flatMap(({ time, topics }) =>
    isOn(topics, asked) ? [beginning(time)] : [],
  );
  const times = [...about, claim.said, claim.document.published].filter((time) => time !== null);
  const when = times.find((time) => exactDay(time) !== null) ?? times[0] ?? null;
  return { claim, when, day: exactDay(when), key: when?.value ?? '' };
}

/** The topic with the fewest claims says most about a claim that is on several. */
function topicName({ topics }: Claim, { topic, library, knowledge, language }: DigestSetting): string | null {
  if (knowledge.topics.some(({ id }) => id === topic)) return null;
  const [id] = library.topics
    .filter((one) => topics.includes(one.id))
    .sort((a, b) => a.claims - b.claims)
    .map((one) => one.id);
  return id === undefined ? null : nameOfTopic(id, { knowledge, language });
}

/** What to type for the topic of a digest; nothing where it has none. */
export const topicWord = ({ topic, library }: DigestSetting): string | undefined =>
  library.topics.find(({ id }) => id === topic)?.label ?? topic ?? undefined;

/** "3 April 2025 · Conscription". */
function labelOf(when: Time | null, topic: string | null, { language }: DigestSetting): string {
  const words = WORDS[language];
  const time = when ? timeInWords(when, words.time) : words.claim.undated;
  return topic === null ? time : `${time} · ${topic}`;
}

/** The longest label that the line can come to stand under. */
export const ownLabel = ({ claim, when }: Filed, setting: DigestSetting): string =>
  labelOf(when && { ...when, certainty: 'inferred' }, topicName(claim, setting), setting);

const inTextOrder = (a: Filed, b: Filed): number =>
  compareDays(a.claim.document.id, b.claim.document.id) || a.claim.selector.start - b.claim.selector.start;

/** A day that is stated for one of its lines is a day; the source of each other line has its own "probably". */
function surest(filed: readonly Filed[]): Time | null {
  return (filed.find(({ when }) => when?.certainty === 'stated') ?? filed[0])?.when ?? null;
}

/** Under days in their order, within a day under topics; lines of a group in the order of documents and text. */
export function toGroups(filed: readonly Filed[], setting: DigestSetting): readonly DigestGroup[] {
  const words = WORDS[setting.language];
  const ordered = [...filed].sort(
    (a, b) => compareDays(startOf(a.when), startOf(b.when)) || compareDays(a.key, b.key) || inTextOrder(a, b),
  );
  return [...groupBy(ordered, ({ key }) => key).values()].flatMap((day) => {
    const when = surest(day);
    return [...groupBy(day, ({ claim }) => topicName(claim, setting))].map(([topic, own]) => ({
      label: labelOf(when, topic, setting),
      lines: own.map(({ claim }) => ({ claimId: claim.id, source: sourceInLanguage(claim, words) })),
    }));
  });
}
