/** Whether a text has what a question asks for: a number, a time, a name, a place. */
import { STOP_WORDS } from '../language/stop-words.ts';
import { wordsOf } from '../language/terms.ts';

const LONGEST_QUESTION = 300;

const HOW_MANY = /\bhow (?:many|much|far|long|old|big|tall|high|large|often|fast|deep|heavy)\b/i;
const WHEN = /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century)\b/i;
const WHO = /\bwho(?:se|m)?\b/i;
const WHERE = /\bwhere\b/i;

/** Collections that mask their figures write `<num>`. */
const NUMBER =
  /\d|<num>|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|half|none)\b/i;
const TIME =
  /<num>|\b(?:1\d|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:yesterday|today|years?|century|decade)\b/;
const PLACE = /\b(?:in|at|near|from|of)\s+(?:the\s+)?\p{Lu}\p{Ll}/u;
const CAPITALISED = /(?<=[\p{L}\p{N},;:"“)]\s+)\p{Lu}[\p{L}\p{N}]*/gu;

/** How many times likelier a text is to answer when it has what is asked for; fitted on public questions (README.md). */
const WORTH = { number: 4.5, time: 1.6, name: 2.9, place: 1.4 } as const;

/** A name that the question does not have itself. */
function hasOtherName(text: string, asked: ReadonlySet<string>): boolean {
  for (const [name] of text.matchAll(CAPITALISED)) {
    const [word = ''] = wordsOf(name);
    if (word !== '' && !STOP_WORDS.has(word) && !asked.has(word)) return true;
  }
  return false;
}

/** Factor by which a text's score rises for having what is asked for; null for anything but a question for such a thing. */
export function answerKind(question: string): ((text: string) => number) | null {
  if (question.length > LONGEST_QUESTION || !/\?\s*$/.test(question)) return null;
  const tests: ((text: string) => number)[] = [];
  if (HOW_MANY.test(question)) tests.push((text) => (NUMBER.test(text) ? WORTH.number : 1));
  if (WHEN.test(question)) tests.push((text) => (TIME.test(text) ? WORTH.time : 1));
  if (WHO.test(question)) {
    const asked = new Set(wordsOf(question));
    tests.push((text) => (hasOtherName(text, asked) ? WORTH.name : 1));
  }
  if (WHERE.test(question)) tests.push((text) => (PLACE.test(text) ? WORTH.place : 1));
  return tests.length === 0 ? null : (text) => tests.reduce((worth, test) => worth * test(text), 1);
}
