/** Which claims are offered while somebody types the id of one. */
import type { Claim } from '../../domain/claim.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { reasonsInWords, reportedClaims } from './reported.ts';

interface Offered {
  readonly name: string;
  readonly value: string;
}

/** Whose it is and where it stands; its words would have to be cut. */
const nameOf = (claim: Claim | null, documentId: string, { review }: Words): string =>
  claim ? `${claim.speaker?.name ?? claim.document.publisher ?? review.outlet} · ${documentId}` : documentId;

const fitting = (offered: readonly Offered[], typed: string): readonly Offered[] => {
  const words = typed.trim().toLowerCase();
  return offered.filter(({ name, value }) => value.startsWith(words) || name.toLowerCase().includes(words));
};

/** Reported ones, as /review list numbers them. */
export async function suggestReported(
  typed: string,
  { library }: Services,
  call: ServerCall,
): Promise<readonly Offered[]> {
  const words = WORDS[call.language];
  const reported = await reportedClaims(library, call);
  const offered = reported.map(({ number, claimId, documentId, claim, reports }) => ({
    name: `${number}. ${nameOf(claim, documentId, words)} · ${reasonsInWords(reports, words)}`,
    value: claimId,
  }));
  return fitting(offered, typed);
}

/** Corrected and hidden ones, the last decided first. */
export async function suggestDecided(
  typed: string,
  _services: Services,
  { stores, desk, language }: ServerCall,
): Promise<readonly Offered[]> {
  const words = WORDS[language];
  const { became, decided } = words.review;
  const corrections = await stores.reviews.corrections();
  const offered = [...corrections]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ claimId, documentId, kind, at }) => ({
      name: `${decided(became[kind], at.slice(0, 10))} · ${nameOf(desk.asRead(claimId), documentId, words)}`,
      value: claimId,
    }));
  return fitting(offered, typed);
}
