/** A card that its reader alone has seen, for everybody: the same words, and who shared them. */
import type { APIEmbed, Message } from 'discord.js';
import type { Words } from '../../words/words.ts';
import { cleanText, shorten } from '../render/clean-text.ts';
import { type Card, noMentions } from '../render/render-answer.ts';

/** UTF-16 units; footers are not formatted, so a name needs no escaping there. */
const NAME = 40;
const FOOTER = 300;

/** What we sent, without what Discord has added to it. */
const ownParts = ({ title, description, color, footer }: APIEmbed): APIEmbed => ({
  ...(title === undefined ? {} : { title }),
  ...(description === undefined ? {} : { description }),
  ...(color === undefined ? {} : { color }),
  ...(footer === undefined ? {} : { footer: { text: footer.text } }),
});

function signed(embeds: readonly APIEmbed[], name: string, { card }: Words): APIEmbed[] {
  const by = card.sharedBy(shorten(cleanText(name).trim(), NAME));
  const last = embeds.length - 1;
  return embeds.map((embed, index) => {
    if (index !== last) return embed;
    const text = [embed.footer?.text, by].filter(Boolean).join(' · ');
    return { ...embed, footer: { text: shorten(text, FOOTER) } };
  });
}

export interface SharedCard {
  /** As they are, for the private message. */
  readonly embeds: APIEmbed[];
  /** For everybody. */
  readonly open: Card;
}

export function shared(message: Message, name: string, words: Words): SharedCard {
  const embeds = message.embeds.map((embed) => ownParts(embed.toJSON() as APIEmbed));
  return { embeds, open: { embeds: signed(embeds, name, words), allowedMentions: noMentions() } };
}
