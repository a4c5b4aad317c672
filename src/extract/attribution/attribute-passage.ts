/** The ordered list of recognisers: the surer construction stands first and keeps its cue. */
import type { Span } from '../../domain/span.ts';
import { hull, overlaps } from '../../domain/span.ts';
import type { Passage } from '../../language/passage.ts';
import { recogniseAccordingTo } from './according-to.ts';
import type { Attribution, Reading, Recogniser } from './attribution.ts';
import { recogniseClauseCue } from './clause-cue.ts';
import { recogniseColonHeadline } from './colon-headline.ts';
import { recogniseColonQuotation } from './colon-quotation.ts';
import type { CueBook } from './cue-book.ts';
import { recogniseCueClause } from './cue-clause.ts';
import { recogniseCueObject } from './cue-object.ts';
import { recogniseFitted } from './fitted/recognise-fitted.ts';
import type { Weights } from './fitted/weights.ts';
import { recogniseNounCue } from './noun-cue.ts';
import { indexPassage } from './passage-index.ts';
import { recogniseQuotedAsSaying } from './quoted-as-saying.ts';
import { recogniseQuotedWithCue } from './quoted-with-cue.ts';
import { recogniseQuotedWithVerb } from './quoted-with-verb.ts';
import { recogniseSignedQuotation } from './signed-quotation.ts';

/**
 * The order decides which construction a cue belongs to: quotations before clauses (their edges are certain),
 * a clause behind the cue before one in front of it, and bare objects last.
 */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseColonHeadline,
  recogniseQuotedAsSaying,
  recogniseQuotedWithCue,
  recogniseSignedQuotation,
  recogniseQuotedWithVerb,
  recogniseColonQuotation,
  recogniseAccordingTo,
  recogniseClauseCue,
  recogniseCueClause,
  recogniseNounCue,
  recogniseCueObject,
];

/** What fitted weights leave to rules: quotations that they gave to nobody. */
const OF_QUOTATIONS: readonly Recogniser[] = [
  recogniseQuotedWithCue,
  recogniseSignedQuotation,
  recogniseQuotedWithVerb,
  recogniseColonQuotation,
];

/**
 * Which of the two ways of finding attributions leads. Rules know relays, denials and the classes of cues, and weights
 * add the speech that they miss. Weights find more of what is merely thought or wanted, and rules add quotations.
 */
export type Method =
  | { readonly lead: 'rules'; readonly weights: Weights | null }
  | { readonly lead: 'weights'; readonly weights: Weights };

/** Attributions of one passage, in the order of the text. */
export function attributePassage(
  passage: Passage,
  cues: CueBook,
  isHeadline: boolean,
  { lead, weights }: Method,
): Attribution[] {
  const index = indexPassage(passage);
  return passage.sentences.flatMap((sentence) => {
    const reading: Reading = { passage, index, sentence, cues, isHeadline };
    const ruled = byRules(reading, lead === 'weights' ? OF_QUOTATIONS : RECOGNISERS);
    if (!weights) return inOrder(ruled);
    const fitted = recogniseFitted(reading, weights);
    if (lead === 'weights') return completed(fitted, ruled);
    return completed(
      ruled.map((one) => ({ ...one, doubtful: isUnconfirmed(one, fitted, reading) })),
      fitted.filter(isSpeechByVerb).map((one) => ({ ...one, doubtful: true })),
    );
  });
}

/** Nouns are too often found amiss; "citing" and "quoting" tell whom a source relies on, not what it says. */
const isSpeechByVerb = ({ entry }: Attribution): boolean =>
  entry?.class === 'speech' && entry.as !== 'noun' && entry.cue !== 'quote' && entry.cue !== 'cite';

function byRules(reading: Reading, recognisers: readonly Recogniser[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const recognise of recognisers) {
    for (const found of recognise(reading)) {
      if (!kept.some((other) => isSameCue(found, other))) kept.push(found);
    }
  }
  return kept;
}

/** The first, and those of the second that are about other words and cues. */
function completed(first: readonly Attribution[], second: readonly Attribution[]): Attribution[] {
  const more = second.filter(
    (one) => !first.some((other) => isSameCue(one, other) || sharesContent(one, other)),
  );
  return inOrder([...first, ...more]);
}

/** Words that the weights give to others than the rules do, or a quotation that they give to nobody. */
function isUnconfirmed(one: Attribution, fitted: readonly Attribution[], { index }: Reading): boolean {
  const { source, relay, content, sentence } = one;
  const isQuotation = index
    .speechIn(sentence)
    .some((quotation) => content.some((c) => overlaps(c, quotation)));
  if (!source || relay) return false;
  const others = fitted.filter((other) => other.source !== null && sharesContent(one, other));
  return (
    (isQuotation || others.length > 0) &&
    others.every((other) => other.source && !overlaps(other.source, source))
  );
}

const inOrder = (attributions: readonly Attribution[]): Attribution[] =>
  [...attributions].sort((a, b) => startOf(a) - startOf(b));

const sharesContent = (a: Attribution, b: Attribution): boolean =>
  a.content.some((one) => b.content.some((other) => overlaps(one, other)));

const startOf = ({ content }: Attribution): number => hull(content)?.start ?? 0;

const isSameCue = (a: Attribution, b: Attribution): boolean =>
  a.cue.some((one) => b.cue.some((other: Span) => overlaps(one, other)));
