/** A problem as bare text, for channels in which the bot may not show a card. */
import type { Problem } from '../domain/problems.ts';
import { escapeMarkdown } from './render/escape-markdown.ts';
import { type Card, noMentions } from './render/render-answer.ts';

export const plainWords = ({ message, hint }: Problem): Card => ({
  content: escapeMarkdown(`${message} ${hint}`),
  embeds: [],
  allowedMentions: noMentions(),
});
