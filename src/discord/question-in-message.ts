/** Finds out whether a message asks the bot something, and what. */

export interface IncomingMessage {
  readonly content: string;
  readonly isDirect: boolean;
  readonly byBot: boolean;
  /** Joins, pins and the like, which Discord writes in a person's name. */
  readonly isSystem: boolean;
}

/** Both spellings of a mention; replying to the bot mentions it too, but not in the text. */
const mentionOf = (botId: string): RegExp => new RegExp(`<@!?${botId}>`, 'g');

/**
 * The question, without the mention; '' when somebody only calls the bot; null when nobody asks it: another
 * bot, a message in a server that does not name it, a direct message without any words.
 */
export function questionIn(message: IncomingMessage, botId: string): string | null {
  if (message.byBot || message.isSystem) return null;
  const withoutMention = message.content.replace(mentionOf(botId), ' ');
  const isNamed = withoutMention !== message.content;
  if (!isNamed && !message.isDirect) return null;
  const question = withoutMention.trim();
  return question === '' && !isNamed ? null : question;
}
