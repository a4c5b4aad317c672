/** /review list: the reported claims, the longest reported first, with what the reporters say. */
import { type Answer, type ClaimsAnswer, type NoticeAnswer, problemAnswer } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import { problem } from '../../domain/problems.ts';
import type { Correction } from '../../domain/review.ts';
import type { ServerCall } from '../../domain/server-call.ts';
import type { Services } from '../../domain/services.ts';
import { dayInWords } from '../../words/time-in-words.ts';
import { WORDS } from '../../words/words.ts';
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
function entryLabel(reported: Reported): string {
  const { number, claimId, reports } = reported;
  const notes = notesOf(reported).map((note) => `“${shorten(note, NOTE_IN_LIST)}”`);
  return [`${number}. ${claimId}: ${reasonsInWords(reports)}`, ...notes].join(' · ');
}

const countInWords = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const goneInWords = ({ claimId, documentId, reports }: Reported): string =>
  `${countInWords(reports.length, 'report')} on ${claimId} fit no claim of ${documentId} any more, for it has changed. /review confirm ${claimId} closes them.`;

const staleInWords = ({ claimId, documentId, kind, at }: Correction): string =>
  `${claimId} was ${kind} on ${dayInWords(at.slice(0, 10), WORDS.en.time)}, but no claim of ${documentId} fits that any more, for it has changed. /review undo ${claimId} forgets it.`;

/** The first few in a sentence each, and how many more there are. */
function inBrief(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - MOST_STALE;
  return more <= 0
    ? sentences
    : [...sentences.slice(0, MOST_STALE), `${more} more fit no claim any more either.`];
}

const notice = (lines: readonly string[]): NoticeAnswer => ({
  kind: 'notice',
  title: 'Nothing to review',
  claims: [],
  notes: [],
  sections: [{ heading: null, lines: ['No report is open.', ...lines] }],
});

const withClaim = (all: readonly Reported[]): readonly (Reported & { readonly claim: Claim })[] =>
  all.flatMap((one) => (one.claim ? [{ ...one, claim: one.claim }] : []));

/** The claim with everything that its reporters wrote. */
function oneAnswer(number: number, all: readonly Reported[]): Answer {
  const reported = all.find((one) => one.number === number);
  if (!reported) return problemAnswer(problem('review/no-number', { number, count: all.length }));
  const title = `${number} of ${all.length}: ${reasonsInWords(reported.reports)}`;
  const notes = notesOf(reported).map((note) => `“${note}”`);
  const { claim, claimId } = reported;
  if (!claim) return claimsAnswer(title, [], { notes: [goneInWords(reported), ...notes], groups: [] });
  const groups = [{ label: claimId, claimIds: [claimId] }];
  return claimsAnswer(title, [claim], { groups, notes });
}

/** `number`: that one alone, with the whole of its notes. */
export async function answerReviewList(
  number: number | undefined,
  { library }: Services,
  call: ServerCall,
): Promise<Answer> {
  const all = await reportedClaims(library, call);
  if (number !== undefined && all.length > 0) return oneAnswer(number, all);
  const stale = await staleCorrections(call);
  const gone = all.filter(({ claim }) => claim === null);
  const notes = inBrief([...gone.map(goneInWords), ...stale.map(staleInWords)]);
  const listed = withClaim(all).slice(0, MOST_LISTED);
  if (listed.length === 0) return notice(notes);
  return claimsAnswer(
    `${countInWords(all.length, 'reported claim')}`,
    listed.map(({ claim }) => claim),
    {
      notes,
      groups: listed.map((one) => ({ label: entryLabel(one), claimIds: [one.claimId] })),
    },
  );
}
