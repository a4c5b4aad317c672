/** Reads from a statement whether something is over or goes on: "had finished" against "never stopped". */

import { stemWord } from '../../language/terms.ts';

export type Phase = 'over' | 'going-on';

/** Verbs, not "the end of May". */
const ENDED =
  /(?<!\b(?:the|an|no|its|their|this|in|at) )\b(finish|end|stopp?|halt|complet|conclud|suspend|ceas)(ed|es?|s|ing)?\b|\bcall(?:ed|s|ing)? off\b|(?<=\b(?:is|are|was|were|be|been|being) )over\b(?! (?:\d|an?\b|the\b|half\b|there\b))/i;
const LASTING =
  /\b(continu|remain|persist|proceed)(ed|es?|s|ing)?\b|\bunder ?way\b|\b(?:go(?:es|ing|ne)?|went) on\b/i;
const NEGATION = /\b(not|never|no longer|hardly|n't)\b|n[’']t\b/i;

/** What will end goes on until then. */
const TO_COME =
  /\b(?:will|would|shall|to|may|might|could|should|must|can)(?: (?:be|have|soon|only|then))* $/i;

const flip = (phase: Phase): Phase => (phase === 'over' ? 'going-on' : 'over');

/** The verb of phase; null where there is none, or one of each kind. */
function verbIn(text: string): { readonly match: RegExpExecArray; readonly phase: Phase } | null {
  const ended = ENDED.exec(text);
  const lasting = LASTING.exec(text);
  if (ended && lasting) return null;
  if (ended && TO_COME.test(text.slice(0, ended.index))) return null;
  if (ended) return { match: ended, phase: 'over' };
  return lasting && { match: lasting, phase: 'going-on' };
}

/**
 * null where the words do not tell, or tell both. A negation before the verb turns it round. Verbs of phase
 * after Vendler and ter Meulen: they presuppose that the thing went on before.
 */
export function phaseOf(text: string): Phase | null {
  const verb = verbIn(text);
  if (!verb) return null;
  return NEGATION.test(text.slice(0, verb.match.index)) ? flip(verb.phase) : verb.phase;
}

const CLAUSE = /[,;:()–—]|\b(?:that|which|who|and|but|while|although|because)\b/i;
const AUXILIARY = /\b(?:had|has|have|is|are|was|were|will|would|may|might|must|never|not|also|still)\b/i;
const LINK = /\b(?:for|of|in|on|against|by|with|to|from|over|at|as|until|since|before|after|\p{L}+ly)\b/iu;
const LAST_WORD = /[\p{L}-]+["”’]?\s*$/u;

/** Stems of verbs of phase: they tell over from going on, not one thing from another. */
export const PHASE_WORDS: ReadonlySet<string> = new Set(
  'finish end stop halt complete conclude suspend cease over continue remain persist proceed go call off under way underway'
    .split(' ')
    .map(stemWord),
);

/** What is over or goes on. */
export interface PhasedThing {
  /** Stem of its noun. */
  readonly head: string;
  /** With what describes it, as written. */
  readonly phrase: string;
}

/** The noun of a phrase is the last word up to its first preposition. */
function thingIn(phrase: string): PhasedThing | null {
  const [core = ''] = phrase.split(LINK);
  const word = LAST_WORD.exec(core)?.[0].replace(/[^\p{L}-]/gu, '');
  return word ? { head: stemWord(word.toLowerCase()), phrase } : null;
}

/** The subject of the verb of phase, and its object where it has one. */
export function phasedThings(text: string): readonly PhasedThing[] {
  const verb = verbIn(text);
  if (!verb) return [];
  const { match } = verb;
  const subject = text.slice(0, match.index).split(CLAUSE).at(-1)?.split(AUXILIARY)[0] ?? '';
  const [object = ''] = text.slice(match.index + match[0].length).split(CLAUSE);
  return [thingIn(subject), thingIn(object)].filter((thing) => thing !== null);
}
