/** Which words of a text are negated: "not planning a draft", "denied the withdrawal", "highly unlikely to attract". */
import { stemWord, wordsOf } from '../../language/terms.ts';

/** Quotation marks end none: “will "highly unlikely" manage”. */
const CLAUSE = /[.!?,;:()–—]|\b(?:but|while|although|though|whereas|because|since|unless)\b/iu;
/** Negates the rest of its clause. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'not never no none nobody nor neither cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt without'.split(
    ' ',
  ),
);
/** Negates by what it means; behind another negation it affirms ("not denied"). */
const DENIALS: ReadonlySet<string> = new Set(
  'deny denied denies denying denial reject rejected rejects rejecting decline declined declines refuse refused refuses refute refuted refutes doubt doubts doubted unlikely false untrue prohibit prohibits prohibited ban bans banned forbid forbids forbidden'.split(
    ' ',
  ),
);

/** "not only A but B" negates nothing. */
const isOnly = (words: readonly string[], at: number): boolean =>
  words[at] === 'not' && words[at + 1] === 'only';

/** "A mobilisation is unlikely": said at the end of all that stands before it. */
const PREDICATE = /\b(?:is|are|was|were|be|remains?)\s+(?:\w+ly\s+)?(?:unlikely|false|untrue)\s*$/iu;

function readClause(clause: string, into: Set<string>): void {
  const words = wordsOf(clause);
  if (PREDICATE.test(clause)) for (const word of words) into.add(stemWord(word));
  let denied = false;
  let negated = false;
  for (const [at, word] of words.entries()) {
    if (denied !== negated) into.add(stemWord(word));
    if (DENIALS.has(word)) denied = !denied;
    else if (NEGATIONS.has(word) && !isOnly(words, at)) negated = true;
  }
}

/** Stems of the words in the scope of a negation, which ends with its clause. */
export function negatedStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const clause of text.split(CLAUSE)) readClause(clause, stems);
  return stems;
}

const UNSAID =
  /(?:\bnever|\bnot|n['’]t)\s+(?:ever\s+|actually\s+)?(?:sa(?:y|id)|claim(?:ed)?|t(?:ell|old)|state[d]?|announced?|mention(?:ed)?|promised?|den(?:y|ied)|admit(?:ted)?|confirm(?:ed)?)\b/i;

/** "never said that …": the record holds what was said, not what was not. */
export const isOfSilence = (text: string): boolean => UNSAID.test(text);

/** Has the text a word that negates? */
export const hasNegation = (text: string): boolean =>
  wordsOf(text).some((word, at, words) => DENIALS.has(word) || (NEGATIONS.has(word) && !isOnly(words, at)));
