/** A Discord of channels and messages alone: keeps what it received, and is as unreliable as told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../soak/random.ts';

export interface KeptMessage {
  readonly id: string;
  readonly channelId: string;
  readonly footer: string;
  readonly nonce: string;
  /** Milliseconds, by the clock of the run. */
  readonly at: number;
}

export interface Moods {
  /** Up to so many milliseconds before a message is kept, and again before the answer. */
  readonly delayMs: number;
  /** Shares of posts: no answer though the message was kept; an error before; a rate limit; a very long delay. */
  readonly lostAnswer: number;
  readonly refusal: number;
  readonly rateLimit: number;
  readonly slow: number;
  readonly slowMs: number;
  /** For how long a second message with the same nonce is taken for the first. */
  readonly nonceMs: number;
}

/** What happens to a post, and which process sent it: moments at which to kill. */
export type Moment = 'received' | 'kept' | 'answered';

export interface StandIn {
  readonly url: string;
  readonly kept: readonly KeptMessage[];
  close(): Promise<void>;
}

interface Options {
  readonly moods: Moods;
  readonly random: Random;
  readonly now: () => number;
  readonly onMoment: (moment: Moment, worker: string) => void;
}

async function bodyOf(request: IncomingMessage): Promise<{ footer: string; nonce: string }> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as { footer: string; nonce: string };
}

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

export async function startStandIn({ moods, random, now, onMoment }: Options): Promise<StandIn> {
  const kept: KeptMessage[] = [];

  function keep(channelId: string, { footer, nonce }: { footer: string; nonce: string }): KeptMessage {
    const at = now();
    const same = kept.find(
      (one) => one.channelId === channelId && one.nonce === nonce && at - one.at < moods.nonceMs,
    );
    if (same) return same;
    const message = { id: String(kept.length + 1), channelId, footer, nonce, at };
    kept.push(message);
    return message;
  }

  async function receive(
    request: IncomingMessage,
    response: ServerResponse,
    channelId: string,
  ): Promise<void> {
    const body = await bodyOf(request);
    const worker = String(request.headers['x-worker']);
    onMoment('received', worker);
    const mood = random.next();
    const { lostAnswer, refusal, rateLimit, slow } = moods;
    if (mood < refusal) return answer(response, 503, {});
    if (mood < refusal + rateLimit) return answer(response, 429, { retry_after: 0.1 });
    const isSlow = mood < refusal + rateLimit + slow;
    await sleep(isSlow ? moods.slowMs : random.below(moods.delayMs));
    const { id } = keep(channelId, body);
    onMoment('kept', worker);
    if (mood > 1 - lostAnswer) {
      request.socket.destroy();
      return;
    }
    await sleep(random.below(moods.delayMs));
    answer(response, 200, { id });
    onMoment('answered', worker);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const channelId = url.pathname.split('/')[2] ?? '';
    if (request.method === 'POST') {
      receive(request, response, channelId).catch(() => response.destroy());
      return;
    }
    const since = Date.parse(url.searchParams.get('since') ?? '');
    // A nonce is not given back: messages are recognised by what stands in them.
    const messages = kept
      .filter((one) => one.channelId === channelId && one.at >= since)
      .map(({ id, footer }) => ({ id, footer }));
    answer(response, 200, messages);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    kept,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
