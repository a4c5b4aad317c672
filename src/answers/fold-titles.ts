/**
 * Counts headlines and summaries with the article that they stand over. Extraction links those that repeat one
 * claim; the others ("… 160,000 men … until July 15") put several claims into one line.
 */
import type { Repetition } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import { termsOf } from '../language/terms.ts';
import type { Folded } from './repetitions.ts';

/** Share of the words of a headline that its article must say too for it to be no claim of its own. */
const COVERED = 0.5;
/** Words that the nearest claim must share, so that it may carry the mark "also in the headline". */
const LEAST_SHARED = 2;

const cache = new WeakMap<Claim, ReadonlySet<string>>();

function wordsOf(claim: Claim): ReadonlySet<string> {
  const words = cache.get(claim) ?? new Set(termsOf(claim.selector.exact));
  cache.set(claim, words);
  return words;
}

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

const isTitle = ({ section }: Claim): boolean => section !== 'body';

const speakerOf = ({ speaker }: Claim): string | null => speaker && (speaker.id ?? speaker.name);

/** Somebody's headline stands over what that speaker says; a summary of the outlet over the whole article. */
const standsOver = (title: Claim, claim: Claim): boolean =>
  !isTitle(claim) &&
  claim.document.id === title.document.id &&
  (title.section === 'summary' || !title.speaker || speakerOf(title) === speakerOf(claim));

/** The claim of the article that says most of the title; null when the article, as shown, does not say it. */
function articleClaim(title: Claim, claims: readonly Claim[]): Claim | null {
  const words = wordsOf(title);
  const own = claims
    .filter((claim) => standsOver(title, claim))
    .map((claim) => ({ claim, words: wordsOf(claim) }));
  const all = new Set(own.flatMap((one) => [...one.words]));
  if (words.size === 0 || sharedBy(words, all) < words.size * COVERED) return null;
  const [best] = own
    .map(({ claim, words: said }) => ({ claim, shared: sharedBy(words, said) }))
    .sort((a, b) => b.shared - a.shared);
  return best && best.shared >= LEAST_SHARED ? best.claim : null;
}

/** Titles that the shown claims of their article cover become repetitions of the nearest of them. */
export function foldTitles({ claims, repetitions }: Folded): Folded {
  const added = new Map<string, Repetition[]>();
  const kept = claims.filter((claim) => {
    const original = isTitle(claim) ? articleClaim(claim, claims) : null;
    if (!original) return true;
    const { id, section, document } = claim;
    const own = [{ claimId: id, section, publisher: document.publisher }, ...(repetitions[id] ?? [])];
    added.set(original.id, [...(added.get(original.id) ?? repetitions[original.id] ?? []), ...own]);
    return false;
  });
  const shown = new Set(kept.map(({ id }) => id));
  const all = { ...repetitions, ...Object.fromEntries(added) };
  return {
    claims: kept,
    repetitions: Object.fromEntries(Object.entries(all).filter(([id]) => shown.has(id))),
  };
}
