/** Reads from a statement whether something is over or goes on: "had finished" against "never stopped". */

import { stemWord } from '../../language/terms.ts';

export type Phase = 'over' | 'going-on';

const ENDED = /\b(finish|end|stopp?|halt|complet|conclud|suspend|ceas)(ed|es?|s|ing)?\b/i;
const LASTING = /\b(continu|remain|persist|proceed)(ed|es?|s|ing)?\b|\bunder ?way\b|\bgo(es|ing)? on\b/i;
const NEGATION = /\b(not|never|no longer|hardly|n't)\b|n[’']t\b/i;

const flip = (phase: Phase): Phase => (phase === 'over' ? 'going-on' : 'over');

/** The verb of phase; null where there is none, or one of each kind. */
function verbIn(text: string): { readonly match: RegExpExecArray; readonly phase: Phase } | null {
  const ended = ENDED.exec(text);
  const lasting = LASTING.exec(text);
  if (ended && lasting) return null;
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

/** The last word of a phrase up to its first preposition: its noun. */
function headOf(phrase: string): string | null {
  const [core = ''] = phrase.split(LINK);
  const word = LAST_WORD.exec(core)?.[0].replace(/[^\p{L}-]/gu, '');
  return word ? stemWord(word.toLowerCase()) : null;
}

/** Stems of what is over or goes on: the subject of the verb of phase, and its object where it has one. */
export function phasedThings(text: string): readonly string[] {
  const verb = verbIn(text);
  if (!verb) return [];
  const { match } = verb;
  const subject = text.slice(0, match.index).split(CLAUSE).at(-1)?.split(AUXILIARY)[0] ?? '';
  const [object = ''] = text.slice(match.index + match[0].length).split(CLAUSE);
  return [headOf(subject), headOf(object)].filter((head) => head !== null);
}
