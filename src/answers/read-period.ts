/** Reads a period as typed, or says as a problem why it cannot be read. */

import { type Problem, problem } from '../domain/problems.ts';
import type { Period } from '../domain/query.ts';
import type { Services } from '../domain/services.ts';

export type PeriodOrProblem =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'problem'; readonly problem: Problem };

export function readPeriod(value: string, { library, today }: Services): PeriodOrProblem {
  const reading = library.readPeriod(value, today);
  if (reading.kind === 'period') return reading;
  if (reading.kind === 'no-such-day')
    return { kind: 'problem', problem: problem('period/no-such-day', { value }) };
  if (reading.kind === 'unreadable')
    return { kind: 'problem', problem: problem('period/unreadable', { value }) };
  const { suggestion } = reading;
  return { kind: 'problem', problem: problem('period/reversed', { value, suggestion }) };
}
