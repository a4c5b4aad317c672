/** The quotations among a bot's claims, with the place of the mention that their speaker was taken from. */

import type { Claim } from '../../../src/domain/claim.ts';
import type { Span } from '../../../src/domain/span.ts';

export interface ShownQuotation {
  readonly content: readonly Span[];
  readonly source: Span;
  readonly cue: readonly Span[];
  /** Shown without "probably". */
  readonly isStated: boolean;
}

/** Claims in the order of the text; what goes on without a cue has the mention of the quotation before it. */
export function quotationsShown(text: string, claims: readonly Claim[]): ShownQuotation[] {
  const found: ShownQuotation[] = [];
  let before: { readonly speaker: string; readonly source: Span; readonly cue: Span } | null = null;
  for (const { kind, speaker, cue, content, selector } of claims) {
    if (!speaker || kind === 'narration') continue;
    if (cue) {
      const sentence = {
        start: selector.start - selector.prefix.length,
        end: selector.end + selector.suffix.length,
      };
      const source = nearest(text, speaker.mention, cue, sentence);
      before = source && { speaker: speaker.name, source, cue };
    } else if (before?.speaker !== speaker.name) before = null;
    if (kind !== 'direct' || !before) continue;
    found.push({
      content,
      source: before.source,
      cue: [before.cue],
      isStated: speaker.certainty === 'stated',
    });
  }
  return found;
}

/** Where the mention stands in its sentence, nearest to the cue; null when it does not stand there. */
function nearest(text: string, mention: string, cue: Span, sentence: Span): Span | null {
  let best: Span | null = null;
  const distance = ({ start }: Span): number => Math.abs(start - cue.start);
  for (let at = text.indexOf(mention, sentence.start); at >= 0; at = text.indexOf(mention, at + 1)) {
    const span = { start: at, end: at + mention.length };
    if (span.end > sentence.end) break;
    if (!best || distance(span) < distance(best)) best = span;
  }
  return best;
}
