/** A digest as the message of a channel, with the footer by which it is recognised there. */
import type { DigestAnswer } from '../../domain/answer.ts';
import type { DigestPost } from '../../domain/channel-poster.ts';
import { WORDS } from '../../words/words.ts';
import { type RenderedPage, renderPage } from './render-answer.ts';

export function digestCard(
  answer: DigestAnswer,
  { footer, late }: Pick<DigestPost<DigestAnswer>, 'footer' | 'late'>,
): RenderedPage {
  const words = WORDS[answer.language];
  const title = late ? `${answer.title} · ${words.digest.late}` : answer.title;
  const onward = { kind: 'narrow', how: words.card.askMoreNarrowly } as const;
  const rendered = renderPage({ ...answer, title }, 0, onward, words);
  const { embeds } = rendered.card;
  const last = embeds.length - 1;
  const signed = embeds.map((embed, index) =>
    index === last ? { ...embed, footer: { text: footer } } : embed,
  );
  return { ...rendered, card: { ...rendered.card, embeds: signed } };
}
