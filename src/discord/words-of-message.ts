/** What a message says. */
import type { Message } from 'discord.js';
import { MAX_TEXT } from '../command/define-command.ts';

/** Its own words, those that it forwards, or what the preview of its link says: the first there are. */
export function wordsOf({ content, messageSnapshots, embeds }: Message): string {
  const forwarded = messageSnapshots.map((snapshot) => snapshot.content ?? '').join('\n');
  const previews = embeds.map(({ title, description }) => [title, description].filter(Boolean).join('\n'));
  const texts = [content, forwarded, previews.join('\n')];
  return (texts.find((text) => text.trim() !== '') ?? '').slice(0, MAX_TEXT);
}
