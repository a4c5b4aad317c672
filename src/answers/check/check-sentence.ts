/** One sentence beside the claims on record. */
import type { CheckedSentence, Finding, Relation } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Comparison, Services } from '../../domain/services.ts';
import { whyInWords } from '../../words/nothing-words.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { shorten } from '../shorten.ts';
import { labelOf } from './in-brief.ts';
import { type Related, relate } from './relate.ts';
import { readStatement, type Statement } from './statement.ts';

/** Claims a sentence is set beside, by relation: what differs and who denies is worth more than a second witness. */
const MOST: Readonly<Record<Relation, number>> = { 'on-record': 2, 'figure-differs': 2, denied: 2, near: 1 };
const ORDER: readonly Relation[] = ['on-record', 'figure-differs', 'denied', 'near'];
/** A sentence that is read; the rest of a longer one is not. */
const LONGEST = 500;

/** Shares of the statement's words that may lie between claims that are shown side by side. */
const ABOUT_AS_WELL = 0.15;

interface Found {
  readonly claim: Claim;
  readonly covered: number;
  /** By the one whom the statement names as its source. */
  readonly bySource: boolean;
  readonly related: Related;
}

/** Fewer words, none of which is known, are a remark; so is what is shouted. */
const FEWEST_WORDS = 2;

/** Is there anything in it that could be looked up? */
const statesSomething = ({ text, figures }: Statement, { query, neighbours }: Comparison): boolean =>
  figures.length > 0 ||
  query.speakers.length > 0 ||
  query.unknownNames.length > 0 ||
  query.topics.length > 0 ||
  (query.terms.length >= FEWEST_WORDS && !text.trimEnd().endsWith('!')) ||
  neighbours.some(({ shared }) => shared.length > 1);

const isOf = (relation: Relation) => (found: Found) => found.related.relation === relation;

const isApart = ({ related }: Found): boolean => related.relation === 'near' && related.apart !== null;
const hasFigure = ({ related }: Found): boolean =>
  related.relation === 'near' && related.apart === 'same-figure';

/**
 * Where a claim has the figure, those of others tell nothing by being different. What is only near is for want of
 * better, and of that what can be told more of.
 */
function worthShowing(found: readonly Found[]): readonly Found[] {
  const agrees = found.some((one) => isOf('on-record')(one) || hasFigure(one));
  const telling = found.filter(
    ({ related: { relation } }) => relation !== 'near' && !(agrees && relation === 'figure-differs'),
  );
  if (telling.length > 0) return telling;
  const near = [
    found.filter(hasFigure),
    found.filter(isApart),
    found.filter(({ bySource }) => bySource),
    found,
  ];
  return near.find((some) => some.length > 0) ?? [];
}

/** Of claims that are as near, what one and the same source says again in the same document tells nothing more. */
const isSameSource = (a: Claim, b: Claim): boolean =>
  a.document.id === b.document.id && a.speaker?.name === b.speaker?.name;

/** Those that cover the statement about as well as the best of them, one of each source. */
function best(found: readonly Found[], most: number): readonly Found[] {
  const least = Math.max(0, ...found.map(({ covered }) => covered)) - ABOUT_AS_WELL;
  return found
    .filter(
      ({ covered, claim }, at) =>
        covered >= least && !found.slice(0, at).some((one) => isSameSource(one.claim, claim)),
    )
    .slice(0, most);
}

function findingsOf(found: readonly Found[], isNegative: boolean, words: Words): readonly Finding[] {
  return ORDER.flatMap((relation) =>
    best(found.filter(isOf(relation)), MOST[relation]).map(({ claim, related }) => ({
      relation,
      label: labelOf(related, claim, isNegative, words),
      claimIds: [claim.id],
    })),
  );
}

export interface Checked {
  readonly sentence: CheckedSentence;
  readonly claims: readonly Claim[];
}

/** null when the sentence states nothing that could be looked up. */
export function checkSentence(text: string, { library, today, language }: Services): Checked | null {
  const words = WORDS[language];
  const read = text.slice(0, LONGEST);
  const comparison = library.compare(read, today);
  const statement = readStatement(read, comparison.query, today);
  if (!statesSomething(statement, comparison)) return null;
  const groups = new Map(library.topics.map(({ id, group }) => [id, group]));
  const found = comparison.neighbours.flatMap((neighbour): Found[] => {
    const related = relate(statement, neighbour, (id) => groups.get(id) ?? null);
    return related
      ? [
          {
            claim: neighbour.claim,
            covered: neighbour.covered,
            bySource: neighbour.speaker === 'same',
            related,
          },
        ]
      : [];
  });
  const findings = findingsOf(worthShowing(found), statement.negated.size > 0, words);
  const ids = findings.flatMap(({ claimIds }) => claimIds);
  const why = findings.length > 0 ? null : whyInWords(comparison.why(), words.nothing);
  const sentence = { text: shorten(text), findings, why };
  return { sentence, claims: ids.flatMap((id) => library.claims.find((claim) => claim.id === id) ?? []) };
}
