/** Decides whether a claim on a topic is about a period, and by which of its times. */
import type { Claim, Mention } from '../domain/claim.ts';
import { matchesPeriod } from '../domain/edtf.ts';
import type { Period } from '../domain/query.ts';
import type { Certainty, Time } from '../domain/time.ts';

/** 'compared': the claim is about another time, and sets it against this one. */
export interface Match {
  readonly by: 'about' | 'said' | 'published' | 'compared';
  readonly certainty: Certainty;
}

/** Asked topics by id; null asks for none in particular. */
export type Topics = ReadonlySet<string> | null;

export const isOn = (topics: readonly string[], asked: Topics): boolean =>
  asked === null || topics.some((topic) => asked.has(topic));

const sameTime = (a: Time, b: Time): boolean => a.value === b.value && a.text === b.text;

/** All times that the claim is about: those it mentions as such, and its main time. */
export function aboutTimes({ about, mentions, topics }: Claim): readonly Mention[] {
  const own = mentions.filter(({ role }) => role === 'about');
  if (!about || mentions.some(({ time }) => sameTime(time, about))) return own;
  return [{ time: about, role: 'about', topics }, ...own];
}

/**
 * By the times of the claim that belong to the asked topics: a sentence of it that is on something else brings
 * no time with it. Where they have none, by when it was said, or else published.
 */
export function matchPeriod(claim: Claim, period: Period, asked: Topics): Match | null {
  const within = ({ value }: Time) => matchesPeriod(value, period);
  const about = aboutTimes(claim).filter(({ topics }) => isOn(topics, asked));
  const match = about.find(({ time }) => within(time));
  if (match) return { by: 'about', certainty: match.time.certainty };

  const compared = claim.mentions.find(
    ({ role, time, topics }) => role === 'compared' && isOn(topics, asked) && within(time),
  );
  if (compared) return { by: 'compared', certainty: compared.time.certainty };
  if (about.length) return null;

  const { said } = claim;
  const { published } = claim.document;
  if (said) return within(said) ? { by: 'said', certainty: said.certainty } : null;
  return published && within(published) ? { by: 'published', certainty: 'inferred' } : null;
}
