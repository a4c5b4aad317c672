/** Why a question found nothing, as data: an answer says it in the words of its reader. */

export type WhyNothing =
  /** Names that no claim has; with speakers, nothing of theirs is about these. */
  | { readonly kind: 'names'; readonly names: readonly string[]; readonly speakers: readonly string[] }
  /** There is something of the period as typed, but not about these words. */
  | { readonly kind: 'subject-in-period'; readonly period: string; readonly subject: readonly string[] }
  /** `years`: those on record, where telling them helps. */
  | { readonly kind: 'period'; readonly period: string; readonly years: readonly number[] }
  | {
      readonly kind: 'speakers';
      readonly speakers: readonly string[];
      /** On record by them. */
      readonly claims: number;
      /** What none of these claims has: the figure, these words, or (no words) an answer. */
      readonly lacks: 'figure' | readonly string[];
      readonly period: string | null;
    }
  | {
      readonly kind: 'figures';
      readonly asked: readonly number[];
      readonly subject: readonly string[];
      readonly period: string | null;
      /** What the person may have meant. */
      readonly onRecord: readonly number[];
    }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Nothing in it to look up. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'subject'; readonly subject: readonly string[]; readonly wantsFigure: boolean };
