/** How well a claim is of the kind that a question wants: a cause, a time, a comparison, a denial. */
import type { Claim } from '../domain/claim.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type { Wanted } from '../domain/query.ts';
import type { Time } from '../domain/time.ts';
import type { Understood } from './question/understand.ts';
import { wantedPolarity } from './question/wanted.ts';

const OUTSIDE_BODY = 0.85;
const WITH_COUNT = 2;
const COMPARES = 1.3;
const SAYS_WHO = 1.2;
const WITHOUT_TIME = 0.4;
const TO_THE_DAY = 1.2;
const GIVES_CAUSE = 1.5;
const TELLS_DIFFERENCE = 1.3;
const SAME_POLARITY = 1.2;
const NEWEST = 1.3;
const ONLY_AHEAD = 0.6;

const CAUSE =
  /\b(?:because|due to|caused|causes|in order to|result of|reason|since|to avoid|owing to|driven by|amid|aimed at|in an effort to|efforts to)\b/i;
const DIFFERENCE = /\b(?:increase|rise|rose|more|growth|decrease|fall|fewer|less|than|up from|down from)\b/i;
const ASKS_DIFFERENCE =
  /\bhow (?:much|many) (?:more|less|fewer|bigger|larger|higher|smaller|lower)\b|\bby how (?:much|many)\b/;
/** "how many did they call up" asks for what happened, not for plans. */
const ASKS_PAST = /\b(?:did|were|was|have been|has been|had)\b/;
const ASKS_PLANS = /\b(?:plan\w*|expect\w*|going to|to be|intend\w*|aim\w*)\b/;
const AGE = /\bages?\b|\byears old\b/i;
const NOW =
  /\b(?:now|nowadays|currently|today|at present|at the moment|these days)\b|(?<![а-яіїє])(?:сейчас|теперь|зараз|тепер)(?![а-яіїє])/;

const lastDay = (value: string): string | null => parseEdtf(value)?.last ?? null;

const yearOf = ({ about, said, document }: Claim): number =>
  Math.max(
    ...[about, said, document.published].map((time) => Number(lastDay(time?.value ?? '')?.slice(0, 4) ?? 0)),
  );

/** Figures to compare are counts; ages hardly ever are meant. */
const hasCount = ({ figures }: Claim): boolean =>
  figures.some(({ unit }) => unit === null || !AGE.test(unit));

/** A day is a better answer than a stretch. */
function timeFit({ value, text }: Time): number {
  if (text === null) return WITHOUT_TIME;
  const edtf = parseEdtf(value);
  return edtf?.first && edtf.first === edtf.last ? TO_THE_DAY : 1;
}

function wantedFit(wanted: Wanted, claim: Claim): number {
  const has = (pattern: RegExp): boolean => pattern.test(claim.selector.exact);
  switch (wanted) {
    case 'compare':
      return (
        (hasCount(claim) ? WITH_COUNT : 1) *
        (claim.mentions.some(({ role }) => role === 'compared') ? COMPARES : 1)
      );
    case 'who':
      return claim.speaker === null ? 1 : SAYS_WHO;
    case 'when':
      return Math.max(WITHOUT_TIME, ...claim.mentions.map(({ time }) => timeFit(time)));
    case 'why':
      return has(CAUSE) ? GIVES_CAUSE : 1;
    default:
      return 1;
  }
}

/** `newest`: the latest year on record, which "now" is as of. */
export function readKind(query: Understood, newest: number): (claim: Claim) => number {
  const text = query.text.toLowerCase();
  const polarity = wantedPolarity(query.text);
  const [now, difference] = [NOW.test(text), ASKS_DIFFERENCE.test(text)];
  const past = query.wanted === 'how-many' && ASKS_PAST.test(text) && !ASKS_PLANS.test(text);
  return (claim) => {
    let fit = (claim.section === 'body' ? 1 : OUTSIDE_BODY) * wantedFit(query.wanted, claim);
    if (polarity !== null && claim.polarity === polarity) fit *= SAME_POLARITY;
    if (difference && DIFFERENCE.test(claim.selector.exact)) fit *= TELLS_DIFFERENCE;
    if (past && (claim.polarity === 'forecasts' || claim.polarity === 'commits')) fit *= ONLY_AHEAD;
    if (now && yearOf(claim) === newest) fit *= NEWEST;
    return fit;
  };
}
