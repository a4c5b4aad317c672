/** The second part of a digest: what happened or was said on this very day of earlier years. */
import type { DigestPart } from '../../domain/answer.ts';
import { addDays } from '../../domain/calendar.ts';
import type { Claim } from '../../domain/claim.ts';
import { groupBy } from '../../domain/group-by.ts';
import { sentenceKey } from '../../domain/sentence.ts';
import { WORDS } from '../../words/words.ts';
import { aboutTimes, isOn, type Topics } from '../about-period.ts';
import { writeCall } from '../calls.ts';
import { foldRepetitions } from '../repetitions.ts';
import { inOrderOfWorth } from '../timeline-choice/choose-lines.ts';
import { exactDay } from '../timeline-choice/day-scores.ts';
import { type Filed, toGroups, topicWord } from './filed.ts';
import { NOTHING, type Told } from './new-part.ts';
import type { DigestSetting } from './request.ts';
import { fitLines } from './room.ts';
import { isTellable, widestOfSentences, withoutCopies, wordingKey } from './tellable.ts';

const MOST_LINES = { daily: 3, weekly: 5 } as const;
const MOST_CALLS = 2;
export const DAYS = { daily: 1, weekly: 7 } as const;

/** Today, or the seven days that end with it, as month and day. */
function daysOfYear({ today, cadence }: DigestSetting): ReadonlySet<string> {
  return new Set(Array.from({ length: DAYS[cadence] }, (_, back) => addDays(today, -back).slice(5)));
}

/** Filed under a day of an earlier year that it is about or was said on: whole days only, nothing nearby. */
function fileOn(claim: Claim, days: ReadonlySet<string>, asked: Topics, today: string): Filed[] {
  const about = aboutTimes(claim).flatMap(({ time, topics }) => (isOn(topics, asked) ? [time] : []));
  for (const when of [...about, claim.said]) {
    const day = exactDay(when);
    if (!when || !day || !days.has(day.slice(5)) || day.slice(0, 4) >= today.slice(0, 4)) continue;
    return [{ claim, when, day, key: when.value }];
  }
  return [];
}

function restOf(left: readonly Filed[], setting: DigestSetting): DigestPart['more'] {
  return [...groupBy(left, ({ day }) => day ?? '')].slice(0, MOST_CALLS).map(([day, own]) => ({
    text: WORDS[setting.language].digest.more(own.length),
    call: writeCall('timeline', day, { topic: topicWord(setting) }),
  }));
}

/** @param shown claims of the digest that are not to be told a second time */
export function thisDayPart(
  asked: Topics,
  setting: DigestSetting,
  shown: readonly Claim[],
  room: number,
): Told {
  const { library, today, cadence, language } = setting;
  const days = daysOfYear(setting);
  const found = library.claims.flatMap((claim) =>
    isOn(claim.topics, asked) ? fileOn(claim, days, asked, today) : [],
  );
  if (!found.length) return NOTHING;
  const told = new Set(shown.flatMap((claim) => [sentenceKey(claim), wordingKey(claim)]));
  const folded = foldRepetitions(
    found.map(({ claim }) => claim),
    library,
  );
  const originals = new Set(widestOfSentences(folded.claims.filter(isTellable)).map(({ id }) => id));
  const filed = new Map(
    found.filter(({ claim }) => originals.has(claim.id)).map((one) => [one.claim.id, one]),
  );
  const order = inOrderOfWorth([...filed.values()], library).filter(
    (claim) => !told.has(sentenceKey(claim)) && !told.has(wordingKey(claim)),
  );
  const { taken, left, used } = fitLines(
    withoutCopies(order),
    filed,
    { room, most: MOST_LINES[cadence] },
    setting,
  );
  if (!taken.length) return NOTHING;
  const words = WORDS[language].digest;
  return {
    part: {
      kind: 'on-this-day',
      heading: cadence === 'daily' ? words.onThisDay : words.inThisWeek,
      groups: toGroups(taken, setting),
      more: restOf(left, setting),
    },
    claims: taken.map(({ claim }) => claim),
    used,
  };
}
