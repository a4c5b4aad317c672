/** A digest as the message of a channel, with the footer by which it is recognised there. */
import type { DigestAnswer } from '../../domain/answer.ts';
import type { DigestPost } from '../../domain/channel-poster.ts';
import { type Card, renderAnswer } from './render-answer.ts';

const LATE: Readonly<Record<DigestAnswer['language'], string>> = {
  en: 'late',
  uk: 'із запізненням',
  ru: 'с опозданием',
};

export function digestCard(
  answer: DigestAnswer,
  { footer, late }: Pick<DigestPost<DigestAnswer>, 'footer' | 'late'>,
): Card {
  const title = late ? `${answer.title} · ${LATE[answer.language]}` : answer.title;
  const { embeds, allowedMentions } = renderAnswer({ ...answer, title });
  const last = embeds.length - 1;
  return {
    embeds: embeds.map((embed, index) => (index === last ? { ...embed, footer: { text: footer } } : embed)),
    allowedMentions,
  };
}
