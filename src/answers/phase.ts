/** Reads from a statement whether something is over or goes on: "had finished" against "never stopped". */

export type Phase = 'over' | 'going-on';

const ENDED = /\b(finish|end|stopp?|halt|complet|conclud|suspend|ceas)(ed|es?|s|ing)?\b/i;
const LASTING = /\b(continu|remain|persist|proceed)(ed|es?|s|ing)?\b|\bunder ?way\b|\bgo(es|ing)? on\b/i;
const NEGATION = /\b(not|never|no longer|hardly|n't)\b|n[’']t\b/i;

const flip = (phase: Phase): Phase => (phase === 'over' ? 'going-on' : 'over');

/**
 * null where the words do not tell, or tell both. A negation before the verb turns it round. Verbs of phase
 * after Vendler and ter Meulen: they presuppose that the thing went on before.
 */
export function phaseOf(text: string): Phase | null {
  const ended = ENDED.exec(text);
  const lasting = LASTING.exec(text);
  if (Boolean(ended) === Boolean(lasting)) return null;
  const found = ended ?? lasting;
  if (!found) return null;
  const phase: Phase = ended ? 'over' : 'going-on';
  return NEGATION.test(text.slice(0, found.index)) ? flip(phase) : phase;
}
