/** A digest as the message of a channel, with the footer by which it is recognised there. */
import type { DigestAnswer } from '../../domain/answer.ts';
import type { DigestPost } from '../../domain/channel-poster.ts';
import { WORDS } from '../../words/words.ts';
import { type Card, renderAnswer } from './render-answer.ts';

export function digestCard(
  answer: DigestAnswer,
  { footer, late }: Pick<DigestPost<DigestAnswer>, 'footer' | 'late'>,
): Card {
  const words = WORDS[answer.language];
  const title = late ? `${answer.title} · ${words.digest.late}` : answer.title;
  const { embeds, allowedMentions } = renderAnswer({ ...answer, title }, words);
  const last = embeds.length - 1;
  return {
    embeds: embeds.map((embed, index) => (index === last ? { ...embed, footer: { text: footer } } : embed)),
    allowedMentions,
  };
}
