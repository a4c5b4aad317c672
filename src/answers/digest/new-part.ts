/** The first part of a digest: what has come on record since the last one, by day and topic. */
import type { DigestPart } from '../../domain/answer.ts';
import { daysInMonth } from '../../domain/calendar.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Period } from '../../domain/query.ts';
import { isOn, type Topics } from '../about-period.ts';
import { writeCall } from '../calls.ts';
import { placeInPeriod } from '../place-in-period.ts';
import { foldRepetitions } from '../repetitions.ts';
import { startOf } from '../time-order.ts';
import { inOrderOfWorth } from '../timeline-choice/choose-lines.ts';
import { type Filed, fileClaim, toGroups, topicWord } from './filed.ts';
import type { DigestSetting } from './request.ts';
import { fitLines } from './room.ts';
import { isTellable, withoutCopies, wordingKey } from './tellable.ts';
import { WORDS } from './words.ts';

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
  const before = new Set(library.claims.filter((claim) => !isNew(claim)).map(wordingKey));
  return foldRepetitions(fresh, library).claims.filter(
    (claim) => isNew(claim) && !before.has(wordingKey(claim)),
  );
}

/** The months in which the claims are filed; null when none has a day. */
function monthsOf(filed: readonly Filed[]): Period | null {
  const months = filed.flatMap(({ when }) => /^\d{4}-\d{2}/.exec(startOf(when))?.[0] ?? []);
  const known = months.filter((month) => month !== '9999-99').sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const value = first === last ? first : `${first}..${last}`;
  const end = daysInMonth(Number(last.slice(0, 4)), Number(last.slice(5)));
  return { first: `${first}-01`, last: `${last}-${end}`, value, text: value };
}

/** The timeline that has the rest, with how many of them it has; none when it has none. */
function restOf(left: readonly Filed[], asked: Topics, setting: DigestSetting): DigestPart['more'] {
  const period = monthsOf(left);
  const found = period ? left.filter(({ claim }) => placeInPeriod(claim, period, asked) !== null) : [];
  if (!period || !found.length) return [];
  const call = writeCall('timeline', period.value, { topic: topicWord(setting) });
  return [{ text: WORDS[setting.language].more(found.length), call }];
}

export function newPart(asked: Topics, setting: DigestSetting): Told {
  const claims = newClaims(setting, asked);
  const filed = new Map(claims.map((claim) => [claim.id, fileClaim(claim, asked)]));
  const order = inOrderOfWorth([...filed.values()], setting.library);
  const tellable = withoutCopies(order.filter(isTellable));
  const limits = { room: ROOM, most: MOST_LINES[setting.cadence] };
  const { taken, left, used } = fitLines(tellable, filed, limits, setting);
  if (!taken.length) return NOTHING;
  const untold = order.filter((claim) => !isTellable(claim)).flatMap(({ id }) => filed.get(id) ?? []);
  return {
    part: {
      kind: 'new',
      heading: WORDS[setting.language].newOnRecord,
      groups: toGroups(taken, setting),
      more: restOf([...left, ...untold], asked, setting),
    },
    claims: taken.map(({ claim }) => claim),
    used,
  };
}
