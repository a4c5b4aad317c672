/** What posting digests asks of Discord: interfaces only, implemented by discord/. */

/** Discord has the message; or why it has not, as far as it is known. */
export type Posted =
  | { readonly kind: 'sent'; readonly messageId: string }
  | Unreached
  /** 400: Discord will never take this message. */
  | { readonly kind: 'refused' };

export type Unreached =
  /** 404: the channel is no more. */
  | { readonly kind: 'gone' }
  /** 403, or a right that is missing: to see the channel, write to it, embed links, or read its history. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'left-server' }
  /** 429; for how many milliseconds Discord asks to wait. */
  | { readonly kind: 'rate-limited'; readonly retryAfterMs: number }
  /** No answer in time, 5xx, no connection: the message may have arrived all the same. */
  | { readonly kind: 'unavailable' };

/** What stands in a channel: the bot's own messages, nobody else's. */
export interface OwnMessage {
  readonly messageId: string;
  /** The nonce of the delivery, read from the message's footer (see delivery-mark.ts); null for other messages. */
  readonly nonce: string | null;
}

export type ReadBack = { readonly kind: 'read'; readonly messages: readonly OwnMessage[] } | Unreached;

/** A digest ready for Discord. */
export interface DigestPost<Content> {
  readonly content: Content;
  /** Must stand in the message as its footer: a message is recognised by it when its nonce is long forgotten. */
  readonly footer: string;
  /** Posted long after its time; the message says so. */
  readonly late: boolean;
}

/** Neither method rejects for anything that Discord or the network does. */
export interface ChannelPoster<Content> {
  /**
   * Sends with `enforce_nonce`, once: it neither tries again by itself nor waits out a rate limit for longer than
   * `deadlineMs`, after which it gives 'unavailable'. Nobody is pinged by what it sends.
   */
  post(
    channelId: string,
    post: DigestPost<Content>,
    options: { readonly nonce: string; readonly deadlineMs: number },
  ): Promise<Posted>;
  /**
   * All of the bot's messages in the channel since the instant, however many pages that takes. What cannot be read to the
   * end is 'unavailable'. Discord shows no messages, instead of an error, to a bot that may not read the channel's
   * history: that is 'forbidden'.
   */
  recent(channelId: string, since: string): Promise<ReadBack>;
}
