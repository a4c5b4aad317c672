/** The words by which a claim can be found: its own, its speaker's, and those around it. */
import { type Article, isBody } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { speakersOf } from './names/speaker-records.ts';
import { stemsOf } from './question/phrase-book.ts';

/** How much a word counts for a claim, by where it stands. */
export const FIELD_CREDIT = { text: 1, speaker: 0.9, context: 0.85, near: 0.55 } as const;
export type Field = keyof typeof FIELD_CREDIT;
export const FIELDS: readonly Field[] = ['text', 'speaker', 'context', 'near'];

export type ClaimTexts = Readonly<Record<Field, readonly string[]>>;

/** The headline and the body block before the claim: "we are not discussing that" means nothing without them. */
function surroundings(claim: Claim, article: Article | undefined): string {
  if (!article) return claim.document.title ?? '';
  const before = article.blocks.findLast((block) => isBody(block) && block.end <= claim.context.start);
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  const pieces = [before, headline].map((block) => (block ? article.text.slice(block.start, block.end) : ''));
  return [claim.document.title ?? '', ...pieces].join('\n');
}

/** Stems of all words, stop words included, so that phrases can be found in them. */
export function claimTexts(claim: Claim, article: Article | undefined): ClaimTexts {
  const { exact, prefix, suffix } = claim.selector;
  const around = article?.text.slice(claim.context.start, claim.context.end) ?? '';
  const speakers = speakersOf(claim).flatMap(({ name, role, mention }) => [name, role ?? '', mention]);
  return {
    // "between 18 and 30" counts years of age without saying so.
    text: stemsOf([exact, ...claim.figures.flatMap(({ unit }) => unit ?? [])].join('\n')),
    speaker: stemsOf([...speakers, ...claim.via].join('\n')),
    context: stemsOf([prefix, suffix, around].join('\n')),
    near: stemsOf(surroundings(claim, article)),
  };
}

export const withoutStopWords = (stems: readonly string[]): string[] =>
  stems.filter((stem) => !STOP_WORDS.has(stem));
