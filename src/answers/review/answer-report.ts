/** A reader says that something is wrong with a claim: kept for the operator, without anything about the reader. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import { ProblemError, problem } from '../../domain/problems.ts';
import { cleanNote, type ReaderReport, wordingOf } from '../../domain/review.ts';
import type { ClaimLibrary } from '../../domain/services.ts';
import type { ReviewStore } from '../../domain/stores.ts';
import type { Words } from '../../words/words.ts';

export interface ReportParts {
  readonly library: ClaimLibrary;
  readonly reviews: Pick<ReviewStore, 'report'>;
  /** The moment, an ISO instant in UTC. */
  readonly now: string;
  readonly newId: () => string;
  readonly words: Words;
}

const thanks = (title: string, line: string): NoticeAnswer => ({
  kind: 'notice',
  title,
  claims: [],
  notes: [],
  sections: [{ heading: null, lines: [line] }],
});

async function keep({ claimId, reason, note }: ReaderReport, parts: ReportParts): Promise<Answer> {
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
  const { form } = parts.words.card;
  return thanks(form.thanks, outcome === 'added' ? form.kept : form.known);
}

/** To be shown to the reader alone. What keeps the report from being kept is told in words; anything else rejects. */
export async function answerReport(request: ReaderReport, parts: ReportParts): Promise<Answer> {
  try {
    return await keep(request, parts);
  } catch (error) {
    if (error instanceof ProblemError) return problemAnswer(error.problem);
    throw error;
  }
}
