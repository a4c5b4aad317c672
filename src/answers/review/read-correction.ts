/** What an operator types for a correction → names and times. */
import { parseEdtf } from '../../domain/edtf.ts';
import { type Problem, problem } from '../../domain/problems.ts';
import type { Correction } from '../../domain/review.ts';
import type { Services } from '../../domain/services.ts';
import { WORDS } from '../../words/words.ts';
import { readPeriod } from '../read-period.ts';

export interface TypedCorrection {
  readonly speaker?: string | undefined;
  readonly said?: string | undefined;
  readonly about?: string | undefined;
}

export type CorrectionReading =
  | { readonly kind: 'values'; readonly values: Pick<Correction, 'speaker' | 'said' | 'about'> }
  | { readonly kind: 'problem'; readonly problem: Problem };

const UNKNOWN = /^(?:unknown|undated|none)$/iu;
const QUOTED = /^["“„«](.+)["”“»]$/u;

/** EDTF as it is, or a time in words; null for "unknown". */
function readTime(typed: string, services: Services): string | null | Problem {
  if (UNKNOWN.test(typed)) return null;
  if (parseEdtf(typed)) return typed;
  const reading = readPeriod(typed, services);
  if (reading.kind === 'problem') return reading.problem;
  const { value } = reading.period;
  return parseEdtf(value) ? value : problem('period/unreadable', { value: typed });
}

/** As the record spells it; a name that nobody on record bears, or one in quotation marks, as it is typed. */
function readSpeaker(typed: string, { library, language }: Services): string | Problem {
  const asItIs = QUOTED.exec(typed)?.[1]?.trim();
  if (asItIs) return asItIs;
  const match = library.findSpeaker(typed);
  if (match.kind === 'one') return match.speaker.name;
  if (match.kind === 'none') return typed;
  const names = match.speakers.map(({ name }) => name);
  const exact = names.find((name) => name.toLowerCase() === typed.toLowerCase());
  if (exact !== undefined) return exact;
  const knownInWords = WORDS[language].claim.or(names);
  return problem('review/which-speaker', { value: typed, known: names.join(' or '), knownInWords });
}

const isProblem = (value: string | null | Problem | undefined): value is Problem =>
  typeof value === 'object' && value !== null;

/** The first mistake is the problem. */
export function readCorrection(typed: TypedCorrection, services: Services): CorrectionReading {
  const speaker = typed.speaker === undefined ? undefined : readSpeaker(typed.speaker, services);
  const said = typed.said === undefined ? undefined : readTime(typed.said, services);
  const about = typed.about === undefined ? undefined : readTime(typed.about, services);
  if (isProblem(speaker)) return { kind: 'problem', problem: speaker };
  if (isProblem(said)) return { kind: 'problem', problem: said };
  if (isProblem(about)) return { kind: 'problem', problem: about };
  if (speaker === undefined && said === undefined && about === undefined)
    return { kind: 'problem', problem: problem('review/nothing-to-correct') };
  return {
    kind: 'values',
    values: {
      ...(speaker === undefined ? {} : { speaker }),
      ...(said === undefined ? {} : { said }),
      ...(about === undefined ? {} : { about }),
    },
  };
}
