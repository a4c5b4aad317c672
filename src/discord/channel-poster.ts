/** Posts digests to channels, once each, and reads back what has arrived. */
import {
  type APIMessage,
  type Client,
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  type RESTOptions,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import type { DigestAnswer } from '../domain/answer.ts';
import type { ChannelPoster, Posted, ReadBack, Unreached } from '../domain/channel-poster.ts';
import { nonceInFooter } from '../domain/delivery-mark.ts';
import { WORDS } from '../words/words.ts';
import { cardComponents } from './components/card-components.ts';
import { digestCard } from './render/digest-card.ts';
import type { RenderedPage } from './render/render-answer.ts';
import { rightsIn } from './server-call.ts';

interface PosterOptions {
  readonly client: Client;
  readonly token: string;
  /** Is there an operator who sees what is reported? */
  readonly takesReports: boolean;
  readonly rest?: Partial<RESTOptions>;
}

/** As many as Discord gives at once. */
const PAGE = 100;
/** Messages of anybody since the digest was due: a channel that has more is not read to the end. */
const MOST_PAGES = 50;

const HTTP = { badRequest: 400, forbidden: 403, notFound: 404 } as const;

/**
 * The client's own REST tries again by itself; here that could post twice, or wait for longer than a lease. Pages that are
 * read may wait for Discord's limit.
 */
const restOnce = ({ token, rest = {} }: PosterOptions): REST =>
  new REST({
    version: '10',
    ...rest,
    retries: 0,
    rejectOnRateLimit: ({ method }) => method !== 'GET',
  }).setToken(token);

/** Why Discord did not do it; null when it refused the request itself. Throws what is no answer of Discord's. */
function unreached(error: unknown, isKnown: boolean): Unreached | null {
  if (error instanceof RateLimitError) return { kind: 'rate-limited', retryAfterMs: error.retryAfter };
  if (error instanceof DiscordAPIError) {
    if (error.status === HTTP.notFound) return { kind: 'gone' };
    // The channels of a server that the bot has left are forgotten with it.
    if (error.status === HTTP.forbidden) return { kind: isKnown ? 'forbidden' : 'left-server' };
    return error.status === HTTP.badRequest ? null : { kind: 'unavailable' };
  }
  if (error instanceof HTTPError || isOfNetwork(error)) return { kind: 'unavailable' };
  throw error;
}

/** Timeouts of the request and failures of the connection, as undici gives them. */
const isOfNetwork = (error: unknown): boolean =>
  error instanceof Error &&
  (['AbortError', 'TimeoutError', 'TypeError'].includes(error.name) || 'code' in error);

const isOwn = (message: APIMessage, { user }: Client): boolean => message.author.id === user?.id;

const nonceOf = ({ embeds }: APIMessage): string | null =>
  embeds.map(({ footer }) => nonceInFooter(footer?.text ?? '')).find((nonce) => nonce !== null) ?? null;

/** Nobody asked for it, and it has one page. */
const componentsOf = (shown: RenderedPage, { language }: DigestAnswer, takesReports: boolean) =>
  cardComponents({
    // All that the channel is shown has its place on one message.
    shown: { ...shown, pages: 1 },
    carried: { page: 0, asker: '', about: null },
    further: { isChoice: false, calls: [] },
    canShare: false,
    takesReports,
    words: WORDS[language],
  }).rows;

export function channelPoster(options: PosterOptions): ChannelPoster<DigestAnswer> {
  const { client, takesReports } = options;
  const rest = restOnce(options);

  /** Discord shows no messages, instead of an error, to a bot that may not read the history. */
  function mayReadHistory(channelId: string): boolean {
    const channel = client.channels.cache.get(channelId);
    if (!channel || channel.isDMBased()) return true;
    const { missing } = rightsIn(channel.guild, channelId);
    return !missing.some((right) => right === 'View Channel' || right === 'Read Message History');
  }

  return {
    async post(channelId, { content, footer, late }, { nonce, deadlineMs }): Promise<Posted> {
      const shown = digestCard(content, { footer, late });
      const components = componentsOf(shown, content, takesReports);
      // The form that Discord's interface takes; discord.js would turn a card into it.
      const { embeds } = shown.card;
      const body = { embeds, components, allowed_mentions: { parse: [] }, nonce, enforce_nonce: true };
      try {
        const signal = AbortSignal.timeout(deadlineMs);
        const message = await rest.post(Routes.channelMessages(channelId), { body, signal });
        return { kind: 'sent', messageId: (message as APIMessage).id };
      } catch (error) {
        return unreached(error, client.channels.cache.has(channelId)) ?? { kind: 'refused' };
      }
    },

    async recent(channelId, since): Promise<ReadBack> {
      if (!mayReadHistory(channelId)) return { kind: 'forbidden' };
      const signal = AbortSignal.timeout(READ_DEADLINE_MS);
      let after = SnowflakeUtil.generate({ timestamp: new Date(since) }).toString();
      const own: APIMessage[] = [];
      try {
        for (let page = 0; page < MOST_PAGES; page++) {
          const query = new URLSearchParams({ after, limit: String(PAGE) });
          const found = (await rest.get(Routes.channelMessages(channelId), {
            query,
            signal,
          })) as APIMessage[];
          own.push(...found.filter((message) => isOwn(message, client)));
          if (found.length < PAGE) {
            return {
              kind: 'read',
              messages: own.map((message) => ({ messageId: message.id, nonce: nonceOf(message) })),
            };
          }
          after = latest(found);
        }
        return { kind: 'unavailable' };
      } catch (error) {
        return unreached(error, client.channels.cache.has(channelId)) ?? { kind: 'unavailable' };
      }
    },
  };
}

/** Fifty pages at a page a second, which is about what Discord allows; well within a lease. */
const READ_DEADLINE_MS = 90_000;

/** Ids grow with time; Discord gives the newest first. */
const latest = (messages: readonly APIMessage[]): string =>
  messages.reduce((most, { id }) => (BigInt(id) > BigInt(most) ? id : most), '0');
