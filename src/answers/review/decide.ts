/** /review confirm, hide, correct and undo: what the operator makes of a claim; all answers follow at once. */
import { type Answer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { problem } from '../../domain/problems.ts';
import { type Correction, stillFits, wordingOf } from '../../domain/review.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { ClaimLibrary, Services } from '../../domain/services.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { claimsAnswer } from './list.ts';
import { readCorrection, type TypedCorrection } from './read-correction.ts';

const notice = (title: string, lines: readonly string[]): NoticeAnswer => ({
  kind: 'notice',
  title,
  claims: [],
  notes: [],
  sections: [{ heading: null, lines }],
});

const noClaim = (id: string): Answer => problemAnswer(problem('review/no-claim', { id }));

const wordsOf = ({ language }: ServerCall): Words['review'] => WORDS[language].review;

const closedInWords = (count: number, { closed }: Words['review']): readonly string[] =>
  count === 0 ? [] : [closed(count)];

/** Ids are written in small letters; a keyboard may begin with a large one. */
const idOf = (typed: string): string => typed.trim().toLowerCase();

const decisionOn = (
  { id, document }: Claim,
  kind: Correction['kind'],
  wording: string,
  at: string,
): Correction => ({ claimId: id, documentId: document.id, wording, kind, at });

/** The claim is right as it is shown: its reports are closed, an earlier correction stays. */
export async function answerConfirm(typed: string, call: ServerCall): Promise<Answer> {
  const { stores, desk } = call;
  const words = wordsOf(call);
  const claimId = idOf(typed);
  const closed = await stores.reviews.decide({ claimId, decision: 'confirmed', correction: null });
  if (closed === 0 && desk.asRead(claimId) === null) return noClaim(claimId);
  return notice(words.confirmed, [...closedInWords(closed, words), words.staysAsItIs]);
}

/** Shown nowhere any more, nor what repeats it. */
export async function answerHide(typed: string, call: ServerCall): Promise<Answer> {
  const claimId = idOf(typed);
  const { stores, desk, now } = call;
  const claim = desk.asRead(claimId);
  if (!claim) return noClaim(claimId);
  const words = wordsOf(call);
  const correction = decisionOn(claim, 'hidden', wordingOf(claim), now);
  const closed = await stores.reviews.decide({ claimId, decision: 'hidden', correction });
  await desk.refresh();
  return notice(words.hidden, [
    ...closedInWords(closed, words),
    words.shownNowhere,
    words.bringsBack(claimId),
  ]);
}

/** What an earlier correction has put right stays right. */
async function earlierValues(claim: Claim, { stores }: ServerCall): Promise<Partial<Correction>> {
  const corrections = await stores.reviews.corrections();
  const earlier = corrections.find(({ claimId }) => claimId === claim.id);
  return earlier && stillFits(earlier, claim) ? earlier : {};
}

export async function answerCorrect(
  { claim: typed, ...values }: TypedCorrection & { readonly claim: string },
  services: Services,
  call: ServerCall,
): Promise<Answer> {
  const claimId = idOf(typed);
  const { stores, desk, now } = call;
  const claim = desk.asRead(claimId);
  if (!claim) return noClaim(claimId);
  const reading = readCorrection(values, services);
  if (reading.kind === 'problem') return problemAnswer(reading.problem);
  const correction: Correction = {
    ...(await earlierValues(claim, call)),
    ...reading.values,
    ...decisionOn(claim, 'corrected', wordingOf(claim), now),
  };
  const closed = await stores.reviews.decide({ claimId, decision: 'corrected', correction });
  const words = wordsOf(call);
  return shown(words.corrected, claimId, await desk.refresh(), closedInWords(closed, words));
}

/** The claim as all answers show it from now on; none when what it repeats is hidden. */
function shown(title: string, claimId: string, library: ClaimLibrary, lines: readonly string[]): Answer {
  const claim = library.findClaim(claimId);
  return claim ? claimsAnswer(title, [claim], { notes: lines }) : notice(title, [claimId, ...lines]);
}

/** As it was read, with its reports open again. */
export async function answerUndo(typed: string, call: ServerCall): Promise<Answer> {
  const { stores, desk } = call;
  const claimId = idOf(typed);
  const undone = await stores.reviews.undo(claimId);
  if (!undone) return problemAnswer(problem('review/not-decided', { id: claimId }));
  const library = await desk.refresh();
  const { reopened } = undone;
  const words = wordsOf(call);
  const lines = reopened === 0 ? [] : [words.reopened(reopened)];
  return shown(words.takenBack, claimId, library, lines);
}
