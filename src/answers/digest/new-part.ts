/** The first part of a digest: what has come on record since the last one, by day and topic. */
import type { DigestPart } from '../../domain/answer.ts';
import { daysInMonth, isRealDay } from '../../domain/calendar.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Period } from '../../domain/query.ts';
import { WORDS } from '../../words/words.ts';
import { isOn, type Topics } from '../about-period.ts';
import { writeCall } from '../calls.ts';
import { placeInPeriod } from '../place-in-period.ts';
import { foldRepetitions } from '../repetitions.ts';
import { startOf } from '../time-order.ts';
import { inOrderOfWorth } from '../timeline-choice/choose-lines.ts';
import { type Filed, fileClaim, toGroups, topicWord } from './filed.ts';
import type { DigestSetting } from './request.ts';
import { fitLines } from './room.ts';
import { isTellable, speakerKey, widestOfSentences, withoutCopies, wordingKey } from './tellable.ts';

const MOST_LINES = { daily: 8, weekly: 12 } as const;
/** UTF-16 units; what this part leaves over goes to the others. */
const ROOM = 3600;

export interface Told {
  readonly part: DigestPart | null;
  readonly claims: readonly Claim[];
  readonly used: number;
}

export const NOTHING: Told = { part: null, claims: [], used: 0 };

/** Claims of new documents that no other document has said before in the same words. */
function newClaims({ library, newDocuments }: DigestSetting, asked: Topics): readonly Claim[] {
  const isNew = ({ document }: Claim): boolean => newDocuments.has(document.id);
  const fresh = library.claims.filter((claim) => isNew(claim) && isOn(claim.topics, asked));
  if (!fresh.length) return [];
  const speakers = new Set(fresh.map(speakerKey));
  const before = new Set(
    library.claims.filter((claim) => !isNew(claim) && speakers.has(speakerKey(claim))).map(wordingKey),
  );
  return foldRepetitions(fresh, library).claims.filter(
    (claim) => isNew(claim) && !before.has(wordingKey(claim)),
  );
}

/** Days as a period that can be typed. */
function periodOf(first: string, last: string): Period {
  const value = first === last ? first : `${first}..${last}`;
  return { first, last, value, text: value };
}

/** From the first to the last day of the claims, and the whole months of these; none when no claim has a day. */
function periodsOf(filed: readonly Filed[]): readonly Period[] {
  const days = filed.map(({ when }) => startOf(when)).filter(isRealDay);
  const [first, last] = [[...days].sort()[0], [...days].sort().at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
  const end = daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5)));
  const months = { ...periodOf(from, to), first: `${from}-01`, last: `${to}-${end}` };
  return [periodOf(first, last), months];
}

/** The shortest timeline that has the rest, with how many of them it has; none when it has none. */
function restOf(left: readonly Filed[], asked: Topics, setting: DigestSetting): DigestPart['more'] {
  const counted = periodsOf(left).map((period) => {
    const found = left.filter(({ claim }) => placeInPeriod(claim, period, asked) !== null).length;
    return { period, found };
  });
  const best = counted.find(({ found }) => found === left.length) ?? counted.at(-1);
  if (!best?.found) return [];
  const call = writeCall('timeline', best.period.value, { topic: topicWord(setting) });
  return [{ text: WORDS[setting.language].digest.more(best.found), call }];
}

export function newPart(asked: Topics, setting: DigestSetting): Told {
  const claims = widestOfSentences(newClaims(setting, asked).filter(isTellable));
  const filed = new Map(claims.map((claim) => [claim.id, fileClaim(claim, asked)]));
  const order = inOrderOfWorth([...filed.values()], setting.library);
  const limits = { room: ROOM, most: MOST_LINES[setting.cadence] };
  const { taken, left, used } = fitLines(withoutCopies(order), filed, limits, setting);
  if (!taken.length) return NOTHING;
  return {
    part: {
      kind: 'new',
      heading: WORDS[setting.language].digest.newOnRecord,
      groups: toGroups(taken, setting),
      more: restOf(left, asked, setting),
    },
    claims: taken.map(({ claim }) => claim),
    used,
  };
}
