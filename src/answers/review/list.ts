/** /review list: the reported claims, the longest reported first, with what the reporters say. */
import { type Answer, type ClaimsAnswer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { problem } from '../../domain/problems.ts';
import type { Correction } from '../../domain/review.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import { dayInWords } from '../../words/time-in-words.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { shorten } from '../shorten.ts';
import { type Reported, reasonsInWords, reportedClaims, staleCorrections } from './reported.ts';

/** Claims of one list: about as many as a card has room for. */
const MOST_LISTED = 10;
/** UTF-16 units of a note in the list; the claim's own entry has all of it. */
const NOTE_IN_LIST = 80;
/** Sentences that say what no longer fits. */
const MOST_STALE = 3;

export const claimsAnswer = (
  title: string,
  claims: readonly Claim[],
  rest: Partial<Pick<ClaimsAnswer, 'groups' | 'notes'>> = {},
): ClaimsAnswer => ({
  kind: 'claims',
  title,
  claims,
  notes: [],
  wanted: null,
  lead: null,
  groups: [{ label: title, claimIds: claims.map(({ id }) => id) }],
  conflicts: [],
  repetitions: {},
  confidence: null,
  ...rest,
});

const notesOf = ({ reports }: Reported): readonly string[] =>
  reports.flatMap(({ note }) => (note === '' ? [] : [note]));

/** "2. 0h3…: wrong speaker (2) · “it was her deputy”". */
function entryLabel(reported: Reported, words: Words): string {
  const { number, claimId, reports } = reported;
  const notes = notesOf(reported).map((note) => words.claim.quote(shorten(note, NOTE_IN_LIST)));
  return [`${number}. ${claimId}: ${reasonsInWords(reports, words)}`, ...notes].join(' · ');
}

const goneInWords = ({ claimId, documentId, reports }: Reported, { review }: Words): string =>
  review.gone(reports.length, claimId, documentId);

const staleInWords = ({ claimId, documentId, kind, at }: Correction, { review, time }: Words): string =>
  review.stale(review.became[kind], dayInWords(at.slice(0, 10), time), claimId, documentId);

/** The first few in a sentence each, and how many more there are. */
function inBrief(sentences: readonly string[], { review }: Words): readonly string[] {
  const more = sentences.length - MOST_STALE;
  return more <= 0 ? sentences : [...sentences.slice(0, MOST_STALE), review.moreStale(more)];
}

const notice = (lines: readonly string[], { review }: Words): NoticeAnswer => ({
  kind: 'notice',
  title: review.nothing,
  claims: [],
  notes: [],
  sections: [{ heading: null, lines: [review.noneOpen, ...lines] }],
});

const withClaim = (all: readonly Reported[]): readonly (Reported & { readonly claim: Claim })[] =>
  all.flatMap((one) => (one.claim ? [{ ...one, claim: one.claim }] : []));

/** The claim with everything that its reporters wrote. */
function oneAnswer(number: number, all: readonly Reported[], words: Words): Answer {
  const reported = all.find((one) => one.number === number);
  if (!reported) return problemAnswer(problem('review/no-number', { number, count: all.length }));
  const title = words.review.one(number, all.length, reasonsInWords(reported.reports, words));
  const notes = notesOf(reported).map(words.claim.quote);
  const { claim, claimId } = reported;
  if (!claim) return claimsAnswer(title, [], { notes: [goneInWords(reported, words), ...notes], groups: [] });
  const groups = [{ label: claimId, claimIds: [claimId] }];
  return claimsAnswer(title, [claim], { groups, notes });
}

/** `number`: that one alone, with the whole of its notes. */
export async function answerReviewList(
  number: number | undefined,
  { library }: Services,
  call: ServerCall,
): Promise<Answer> {
  const words = WORDS[call.language];
  const all = await reportedClaims(library, call);
  if (number !== undefined && all.length > 0) return oneAnswer(number, all, words);
  const stale = await staleCorrections(call);
  const gone = all.filter(({ claim }) => claim === null);
  const notes = inBrief(
    [...gone.map((one) => goneInWords(one, words)), ...stale.map((one) => staleInWords(one, words))],
    words,
  );
  const listed = withClaim(all).slice(0, MOST_LISTED);
  if (listed.length === 0) return notice(notes, words);
  return claimsAnswer(
    words.review.reported(all.length),
    listed.map(({ claim }) => claim),
    {
      notes,
      groups: listed.map((one) => ({ label: entryLabel(one, words), claimIds: [one.claimId] })),
    },
  );
}
