/** A problem as bare text, for channels in which the bot may not show a card. */
import type { Problem } from '../domain/problems.ts';
import type { Words } from '../words/words.ts';
import { escapeMarkdown } from './render/escape-markdown.ts';
import { type Card, noMentions } from './render/render-answer.ts';

export function plainWords(problem: Problem, words: Words): Card {
  const { message, hint } = words.problem(problem);
  return { content: escapeMarkdown(`${message} ${hint}`), embeds: [], allowedMentions: noMentions() };
}
