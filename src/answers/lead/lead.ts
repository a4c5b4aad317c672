/**
 * Takes what a question wanted (a figure, a name, a date) out of the claim that answers it. A lead is read as the
 * answer, so it is given only where the sentence ties it to what was asked; else the claim speaks for itself.
 */
import type { Claim } from '../../domain/claim.ts';
import type { Query } from '../../domain/query.ts';
import { dateLead } from './date-lead.ts';
import { figureLead } from './figure-lead.ts';
import { nameLead } from './name-lead.ts';
import type { TopicFinder } from './wording.ts';

/** null where the claim itself is what was wanted, or where it is not certain what is. */
export function leadOf(query: Query, claim: Claim, topics: TopicFinder): string | null {
  switch (query.wanted) {
    case 'how-many':
      return figureLead(query, claim, topics);
    case 'who':
      return nameLead(query, claim, topics);
    case 'when':
      return dateLead(query, claim, topics);
    default:
      return null;
  }
}
