/** Takes the words in front that belong to a time: "early", "the end of", "about", "the". */
import type { Finding } from './expression.ts';
import type { TimexMod } from './timex.ts';

/** What stands in front, nearest first, each with what it says. The longest phrases come first. */
const LEADS: readonly (readonly [RegExp, TimexMod | null])[] = [
  [/\b(?:the\s+)?(?:beginning|start|opening|first\s+days|early\s+part)\s+of\s+$/i, 'START'],
  [/\b(?:the\s+)?(?:middle)\s+of\s+$/i, 'MID'],
  [/\b(?:the\s+)?(?:very\s+)?(?:end|close|last\s+days|latter\s+part|final\s+days)\s+of\s+$/i, 'END'],
  [/\bend-$/i, 'END'],
  [/\b(?:very\s+)?early(?:\s+in|\s+on)?[\s-]+$/i, 'START'],
  [/\b(?:in\s+)?mid(?:dle)?[\s-]*$/i, 'MID'],
  [/\b(?:very\s+)?late(?:\s+in|\s+on)?[\s-]+$/i, 'END'],
  [/\b(?:earlier|later)(?:\s+in|\s+on)?\s+$/i, null],
  [/\b(?:about|around|approximately|roughly|some)\s+$/i, 'APPROX'],
  [/\b(?:nearly|almost|just\s+under|less\s+than|under)\s+$/i, 'LESS_THAN'],
  [/\b(?:more\s+than|over|just\s+over)\s+$/i, 'MORE_THAN'],
  [/\b(?:at\s+least|no\s+less\s+than)\s+$/i, 'EQUAL_OR_MORE'],
  [/\b(?:at\s+most|no\s+more\s+than|up\s+to)\s+$/i, 'EQUAL_OR_LESS'],
  [/\bthe\s+$/i, null],
];

/** The words that are looked at: enough for the longest of the leads. */
const WINDOW = 28;

const ONLY_LENGTHS: ReadonlySet<TimexMod> = new Set([
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
]);

const NO_NUMBER = /^(?:the|past|last|next|recent|coming|first|previous|following|latest|final)\b/i;

/** "more than" belongs to lengths, "late" to dates. "some" and "over" in front of a date belong to other words. */
function fits(finding: Finding, mod: TimexMod | null): boolean {
  const { expression } = finding;
  const isLength = expression.kind === 'fixed' && expression.type === 'DURATION';
  const isOffset =
    expression.kind === 'shift' && expression.from === 'now' && Math.abs(expression.count ?? 2) > 1;
  if (mod !== null && ONLY_LENGTHS.has(mod)) return isLength || isOffset;
  return mod === null || mod === 'APPROX' || !isLength;
}

function attachOne(text: string, finding: Finding, floor: number): Finding {
  const start = Math.max(floor, finding.start - WINDOW);
  const front = text.slice(start, finding.start);
  for (const [pattern, mod] of LEADS) {
    const match = pattern.exec(front);
    if (!match || !fits(finding, mod)) continue;
    // "over the past weeks" is no "more than": that needs a number right behind.
    if (
      mod !== null &&
      ONLY_LENGTHS.has(mod) &&
      NO_NUMBER.test(text.slice(finding.start, finding.start + 10))
    )
      continue;
    return { ...finding, start: start + match.index, ...(mod === null ? {} : { mod: finding.mod ?? mod }) };
  }
  return finding;
}

/** "the end of" + "the" + "year": at most three leads stand in front of each other. */
const MOST_LEADS = 3;

/** Each finding with its leads; never reaching into the one before. */
export function attachModifiers(text: string, findings: readonly Finding[]): readonly Finding[] {
  let floor = 0;
  return findings.map((finding) => {
    let wider = finding;
    for (let step = 0; step < MOST_LEADS; step++) wider = attachOne(text, wider, floor);
    floor = finding.end;
    return wider;
  });
}
