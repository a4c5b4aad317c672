/** What all recognisers ask of a passage's quotations, looked up once: which token stands in which. */
import { beginningIn, type Span } from '../../domain/span.ts';
import type { Passage } from '../../language/passage.ts';
import type { Quotation } from '../../language/quotations.ts';
import { isSpeech } from './speech-quotation.ts';

export interface PassageIndex {
  /** Quotations of somebody's words, in order; terms, titles and scare quotes are left out. */
  readonly speech: readonly Quotation[];
  /** Those that begin within a span. */
  readonly speechIn: (span: Span) => readonly Quotation[];
  /** The quotation in which the token stands, its marks included; null outside. */
  readonly quotationAt: (token: number) => Quotation | null;
  /** Does the token stand in a quotation of somebody's words? */
  readonly isSpoken: (token: number) => boolean;
}

const KNOWN = new WeakMap<Passage, PassageIndex>();

export function indexPassage(passage: Passage): PassageIndex {
  const known = KNOWN.get(passage);
  if (known) return known;
  const found = buildIndex(passage);
  KNOWN.set(passage, found);
  return found;
}

function buildIndex(passage: Passage): PassageIndex {
  const { tokens, quotations } = passage;
  const at: (Quotation | null)[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const quotation = quotations[next];
    at.push(quotation && quotation.start <= token.start && token.end <= quotation.end ? quotation : null);
  }
  const words = new Map<Quotation, number[]>();
  at.forEach((quotation, index) => {
    if (!quotation) return;
    const inside = words.get(quotation);
    if (inside) inside.push(index);
    else words.set(quotation, [index]);
  });
  const speech = quotations.filter((quotation) =>
    isSpeech(
      passage,
      quotation,
      (words.get(quotation) ?? []).flatMap((index) => tokens[index] ?? []),
    ),
  );
  const spoken = new Set(speech);
  return {
    speech,
    speechIn: (span) => beginningIn(speech, span),
    quotationAt: (token) => at[token] ?? null,
    isSpoken: (token) => {
      const quotation = at[token];
      return quotation !== null && quotation !== undefined && spoken.has(quotation);
    },
  };
}
