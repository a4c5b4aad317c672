/** Posts to the stand-in over HTTP, as discord/ does to Discord. */
import type { ChannelPoster, Posted, Unreached } from '../../../src/domain/channel-poster.ts';
import { nonceInFooter } from '../../../src/domain/delivery-mark.ts';

const FAILURES: Readonly<Record<number, 'gone' | 'forbidden'>> = { 403: 'forbidden', 404: 'gone' };

async function failureOf(response: Response): Promise<Unreached> {
  if (response.status === 429) {
    const { retry_after } = (await response.json()) as { retry_after: number };
    return { kind: 'rate-limited', retryAfterMs: retry_after * 1000 };
  }
  return { kind: FAILURES[response.status] ?? 'unavailable' };
}

export function createHttpPoster(url: string, worker: string): ChannelPoster<string> {
  const headers = { 'content-type': 'application/json', 'x-worker': worker };
  const unavailable = (): { kind: 'unavailable' } => ({ kind: 'unavailable' });

  async function post(channelId: string, body: unknown, deadlineMs: number): Promise<Posted> {
    const response = await fetch(`${url}/channels/${channelId}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (!response.ok) return failureOf(response);
    const { id } = (await response.json()) as { id: string };
    return { kind: 'sent', messageId: id };
  }

  async function recent(channelId: string, since: string) {
    const response = await fetch(`${url}/channels/${channelId}?since=${since}`, { headers });
    if (!response.ok) return failureOf(response);
    const messages = (await response.json()) as { id: string; footer: string }[];
    return {
      kind: 'read' as const,
      messages: messages.map(({ id, footer }) => ({ messageId: id, nonce: nonceInFooter(footer) })),
    };
  }

  return {
    post: (channelId, { content, footer, late }, { nonce, deadlineMs }) =>
      post(channelId, { content, footer, late, nonce }, deadlineMs).catch(unavailable),
    recent: (channelId, since) => recent(channelId, since).catch(unavailable),
  };
}
