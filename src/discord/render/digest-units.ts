/** The parts of a digest as units of a card. */
import type { DigestGroup, DigestLine, DigestPart } from '../../domain/answer.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Words } from '../../words/words.ts';
import { claimPointer } from './claim-block.ts';
import { cleanText } from './clean-text.ts';
import { ownWords, plainUnit } from './draft.ts';
import { asCode, escapeMarkdown } from './escape-markdown.ts';
import type { Unit } from './lay-pages.ts';
import { type Numbering, numberClaims } from './number-claims.ts';
import { quoteClaim } from './quote-claim.ts';

interface Manner {
  readonly words: Words;
  readonly numbers: Numbering;
}

const placeOf = (number: number | null): string => (number === null ? '' : `**${number}** · `);

const lineUnit = (claim: Claim, { source }: DigestLine, label: string, { words, numbers }: Manner): Unit => ({
  heading: ownWords(label),
  text: `${quoteClaim(claim)}\n-# ${placeOf(numbers.of(claim))}${escapeMarkdown(cleanText(source)).trim()}`,
  instead: claimPointer(claim, words, numbers.of(claim)),
  claims: [claim],
});

/** A window of which no text is shown is its heading alone. */
function groupUnits(
  { label, lines }: DigestGroup,
  byId: ReadonlyMap<string, Claim>,
  manner: Manner,
): readonly Unit[] {
  const units = lines.flatMap((line) => {
    const claim = byId.get(line.claimId);
    return claim ? [lineUnit(claim, line, label, manner)] : [];
  });
  return units.length > 0 ? units : [plainUnit(`### ${ownWords(label)}`)];
}

export function digestUnits(
  parts: readonly DigestPart[],
  claims: readonly Claim[],
  words: Words,
): readonly Unit[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const manner = { words, numbers: numberClaims(claims) };
  return parts.flatMap(({ heading, groups, more }) => [
    plainUnit(`## ${ownWords(heading)}`),
    ...groups.flatMap((group) => groupUnits(group, byId, manner)),
    ...more.map(({ text, call }) => plainUnit(`${ownWords(text)}: ${asCode(call)}`)),
  ]);
}
