/** The answer that nothing is on record: why, the nearest leads, and calls that do answer. */
import type { NothingFoundAnswer } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';

const MAX_LEADS = 3;
const MAX_SUGGESTIONS = 5;

export interface Nothing {
  readonly title: string;
  readonly why: string;
  readonly leads?: readonly Claim[];
  readonly suggestions?: readonly string[];
}

export const nothingFound = ({ title, why, leads = [], suggestions = [] }: Nothing): NothingFoundAnswer => ({
  kind: 'nothing-found',
  title,
  claims: [],
  notes: [],
  why,
  leads: leads.slice(0, MAX_LEADS),
  suggestions: [...new Set(suggestions)].slice(0, MAX_SUGGESTIONS),
});
