/** The bot's answers as the scorers read them. */
import type { Answer } from '../../src/domain/answer.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Gold, GoldClaim, Nonclaim } from './gold.ts';
import { type Hit, hitsOf, type ReadText, type Snippet, toSnippet } from './match.ts';

/** One call of a command, or one question, and what was answered. */
export interface Output {
  /** Id of the command or question of the gold. */
  readonly id: string;
  readonly call: string;
  readonly answer: Pick<Answer, 'kind' | 'claims'>;
}

export interface ShownClaim {
  readonly snippet: Snippet;
  readonly speaker: Claim['speaker'];
  readonly hits: readonly Hit<GoldClaim>[];
  readonly nonclaims: readonly Nonclaim[];
}

export const readAnswer = ({ answer }: Output, gold: Gold, readText: ReadText): ShownClaim[] =>
  answer.claims.map((claim) => {
    const snippet = toSnippet(claim, readText);
    return {
      snippet,
      speaker: claim.speaker,
      hits: hitsOf(snippet, gold.claims),
      nonclaims: hitsOf(snippet, gold.nonclaims).map(({ item }) => item),
    };
  });

/** Ids of texts that are no claims and were shown all the same. */
export const nonclaimsShown = (
  shown: readonly ShownClaim[],
  levels: readonly Nonclaim['level'][],
): string[] => [
  ...new Set(
    shown.flatMap(({ nonclaims }) =>
      nonclaims.filter(({ level }) => levels.includes(level)).map(({ id }) => id),
    ),
  ),
];

export interface Fidelity {
  readonly snippets: number;
  readonly failures: readonly (Snippet & { readonly call: string })[];
}

/** Which shown snippets do not equal the document at their place. */
export function scoreFidelity(outputs: readonly Output[], readText: ReadText): Fidelity {
  const snippets = outputs.flatMap(({ call, answer }) =>
    answer.claims.map((claim) => ({ call, ...toSnippet(claim, readText) })),
  );
  return { snippets: snippets.length, failures: snippets.filter(({ verbatim }) => !verbatim) };
}
