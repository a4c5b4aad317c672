/** What waits for the operator: reports by their claim, and decisions that no claim fits any more. */
import type { Claim } from '../../domain/claim.ts';
import { groupBy } from '../../domain/group-by.ts';
import { type Correction, REPORT_REASONS, type Report, stillFits } from '../../domain/review.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { ClaimLibrary } from '../../domain/services.ts';
import type { Words } from '../../words/words.ts';

export interface Reported {
  /** From 1, the longest reported first. */
  readonly number: number;
  readonly claimId: string;
  readonly documentId: string;
  readonly reports: readonly Report[];
  /** As it is shown, or was before it was hidden; null when no document has it any more. */
  readonly claim: Claim | null;
}

/** "wrong speaker (2), wrong date". */
export const reasonsInWords = (reports: readonly Report[], { review }: Words): string =>
  REPORT_REASONS.flatMap((reason) => {
    const count = reports.filter((report) => report.reason === reason).length;
    const words = review.reasons[reason];
    return count === 0 ? [] : [count === 1 ? words : `${words} (${count})`];
  }).join(', ');

/** Of the claim as its reports and decisions mean it. */
function fittingClaim(
  decided: { readonly claimId: string; readonly wording: string },
  { desk }: Pick<ServerCall, 'desk'>,
): Claim | null {
  const claim = desk.asRead(decided.claimId);
  return stillFits(decided, claim) ? claim : null;
}

export async function reportedClaims(
  library: ClaimLibrary,
  call: Pick<ServerCall, 'stores' | 'desk'>,
): Promise<readonly Reported[]> {
  const reports = await call.stores.reviews.open();
  const byClaim = [...groupBy(reports, ({ claimId, wording }) => `${claimId} ${wording}`).values()];
  return byClaim.flatMap((own, index) => {
    const [first] = own;
    if (!first) return [];
    const { claimId, documentId } = first;
    const read = fittingClaim(first, call);
    const claim = read && (library.findClaim(claimId) ?? read);
    return [{ number: index + 1, claimId, documentId, reports: own, claim }];
  });
}

/** Decisions on claims that are gone, or that read otherwise now: they change nothing. */
export async function staleCorrections(
  call: Pick<ServerCall, 'stores' | 'desk'>,
): Promise<readonly Correction[]> {
  const corrections = await call.stores.reviews.corrections();
  return corrections.filter((correction) => fittingClaim(correction, call) === null);
}
