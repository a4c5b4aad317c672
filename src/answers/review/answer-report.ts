/** A reader says that something is wrong with a claim: kept for the operator, without anything about the reader. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import { ProblemError, problem } from '../../domain/problems.ts';
import { cleanNote, type ReportReason, wordingOf } from '../../domain/review.ts';
import type { ClaimLibrary } from '../../domain/services.ts';
import type { ReviewStore } from '../../domain/stores.ts';

export interface ReportRequest {
  readonly claimId: string;
  readonly reason: ReportReason;
  /** As typed; '' for none. */
  readonly note: string;
}

export interface ReportParts {
  readonly library: ClaimLibrary;
  readonly reviews: Pick<ReviewStore, 'report'>;
  /** The moment, an ISO instant in UTC. */
  readonly now: string;
  readonly newId: () => string;
}

const thanks = (line: string): NoticeAnswer => ({
  kind: 'notice',
  title: 'Thank you',
  claims: [],
  notes: [],
  sections: [{ heading: null, lines: [line] }],
});

const KEPT =
  'The operator will look at it. What you wrote is kept with the claim; nothing about you or this server is.';
const KNOWN = 'This claim has been reported already, and the operator will look at it.';

async function keep({ claimId, reason, note }: ReportRequest, parts: ReportParts): Promise<Answer> {
  const claim = parts.library.findClaim(claimId);
  if (!claim) return problemAnswer(problem('report/claim-gone'));
  const outcome = await parts.reviews.report({
    id: parts.newId(),
    claimId,
    documentId: claim.document.id,
    wording: wordingOf(claim),
    reason,
    note: cleanNote(note),
    reportedAt: parts.now,
  });
  if (outcome === 'full') return problemAnswer(problem('report/too-many'));
  return thanks(outcome === 'added' ? KEPT : KNOWN);
}

/** To be shown to the reader alone. What keeps the report from being kept is told in words; anything else rejects. */
export async function answerReport(request: ReportRequest, parts: ReportParts): Promise<Answer> {
  try {
    return await keep(request, parts);
  } catch (error) {
    if (error instanceof ProblemError) return problemAnswer(error.problem);
    throw error;
  }
}
