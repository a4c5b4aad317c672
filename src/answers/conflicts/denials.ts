/** A denial, and what it denies. */
import type { Claim } from '../../domain/claim.ts';
import { stemWord } from '../../language/terms.ts';
import { areElsewhere, inOneStory, isPlan, nameOthers, sameSubject, sharedWords } from './likeness.ts';

/** Characters between two claims of which one answers the other. */
const NEAR = 1000;
/** Words that a denial shares with what it denies. */
const LEAST_SHARED = 2;
/** Words that set two parts of one sentence against each other. */
const WITHIN = /\b(while|whereas|but|although|though|despite|yet)\b/i;
/** Words that set a sentence against what was told before it. */
const OPENING = /^\W*(meanwhile|however|but|yet|nevertheless|in contrast|by contrast|on the contrary)\b/i;

/** Does the text itself put the second statement against the first? */
function setAgainst(a: Claim, b: Claim): boolean {
  if (a.document.id !== b.document.id) return false;
  const [one, two] = a.selector.start <= b.selector.start ? [a, b] : [b, a];
  if (two.selector.start - one.selector.end > NEAR) return false;
  const { prefix, exact } = two.selector;
  const [before, sameSentence] = [
    prefix.replace(one.selector.exact, ' '),
    prefix.includes(one.selector.exact),
  ];
  return sameSentence ? WITHIN.test(before) : OPENING.test(prefix.trim() ? prefix : exact);
}

const DENYING = new Set(
  'deny denies denied reject rejected refute refuted dismiss dismissed false untrue wrong claim claims allegation allegations'
    .split(' ')
    .map(stemWord),
);
const NEGATION = /\b(?:not|never|no|none|nobody|nothing)\b|n[’']t\b/gi;

const isNegated = ({ selector }: Claim): boolean => ((selector.exact.match(NEGATION) ?? []).length & 1) === 1;

const isStated = ({ polarity }: Claim): boolean => polarity === 'affirms' || polarity === 'forecasts';

/** "denied that X" and "X", or "X" and "not X", with nothing in either that the other does not speak of. */
function contradict(a: Claim, b: Claim): boolean {
  const opposed =
    a.polarity === 'denies' || b.polarity === 'denies'
      ? a.polarity !== b.polarity && !isNegated(isStated(a) ? a : b)
      : isNegated(a) !== isNegated(b) && isPlan(a) === isPlan(b) && a.figures.length + b.figures.length === 0;
  return opposed && inOneStory(a, b) && !nameOthers(a, b) && sameSubject(a, b, DENYING);
}

/** One denies what somebody else affirms or foresees. */
export function denied(a: Claim, b: Claim, shareTopic: boolean): boolean {
  if (!(isStated(a) || isStated(b)) || areElsewhere(a, b)) return false;
  if (contradict(a, b)) return true;
  const oneDenies = (a.polarity === 'denies') !== (b.polarity === 'denies');
  return oneDenies && shareTopic && sharedWords(a, b) >= LEAST_SHARED && setAgainst(a, b);
}
