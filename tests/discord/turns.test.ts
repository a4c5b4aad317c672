/** One after the other, with the rest of the event loop in between. */
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/discord/turns.ts';

describe('turns', () => {
  it('come in the order in which they were asked for, also those asked for meanwhile', async () => {
    const { next: turn } = createTurns();
    const order: number[] = [];
    const take = async (place: number): Promise<void> => {
      await turn();
      order.push(place);
      if (place === 1) await take(4);
    };
    await Promise.all([1, 2, 3].map(take));
    await take(5);
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it('let what arrives meanwhile go first', async () => {
    const { next: turn } = createTurns();
    const order: string[] = [];
    const server = createServer((socket) => {
      order.push('arrived');
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const compute = async (name: string): Promise<void> => {
      await turn();
      const end = performance.now() + 60;
      while (performance.now() < end);
      order.push(name);
    };
    const { connect } = await import('node:net');
    const answers = Array.from({ length: 6 }, (_, place) => compute(`answer ${place}`));
    await answers[0];
    const socket = connect(port, '127.0.0.1');
    await Promise.all(answers);
    socket.destroy();
    server.close();
    expect(order.indexOf('arrived')).toBeGreaterThan(0);
    expect(order.indexOf('arrived')).toBeLessThan(5);
  });

  it('let what is urgent go before the next answer, but not for ever', async () => {
    const turns = createTurns();
    const order: string[] = [];
    let done: () => void = () => undefined;
    const work = turns.urgent(
      new Promise<void>((resolve) => {
        done = resolve;
      }),
    );
    const answer = turns.next().then(() => order.push('answer'));
    setTimeout(() => {
      order.push('urgent');
      done();
    }, 30);
    await Promise.all([work, answer]);
    expect(order).toEqual(['urgent', 'answer']);
    void turns.urgent(new Promise(() => undefined));
    await turns.next();
  });
});
