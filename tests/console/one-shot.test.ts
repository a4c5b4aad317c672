import { describe, expect, it } from 'vitest';
import { answerLines } from '../../src/console/answer-lines.ts';
import { answerOnce } from '../../src/console/one-shot.ts';
import { PLAIN } from '../../src/console/palette.ts';
import { WORDS } from '../../src/words/words.ts';
import { session } from './sample-session.ts';

const screen = { width: 80, palette: PLAIN, words: WORDS.en };

describe('answerOnce', () => {
  it.each([
    ['/quote ada', 0],
    ['/choose', 0],
    ['/find', 1],
    ['/quote', 2],
    ['/draft 20222', 2],
    ['', 2],
  ])('tells the shell of %j: %i', (call, exitCode) => {
    expect(answerOnce(call, session, screen).exitCode).toBe(exitCode);
    expect(answerOnce(call, session, 'json').exitCode).toBe(exitCode);
  });

  it('gives the answer itself as one line of JSON', () => {
    const { text } = answerOnce('/quote ada', session, 'json');
    expect(text).toMatch(/^\{[^\n]*\}\n$/);
    expect(JSON.parse(text)).toMatchObject({ kind: 'notice', title: 'quote', claims: [] });
  });
});

describe('answerLines', () => {
  async function* lines(...items: string[]): AsyncGenerator<string> {
    yield* items;
  }
  const collect = async (form: 'json' | typeof screen, ...items: string[]) => {
    const written: string[] = [];
    const count = await answerLines(lines(...items), session, form, async (text) => {
      written.push(text);
    });
    return { written, count };
  };

  it('gives each line its answer in JSON, an empty line too, so that the two can be paired', async () => {
    const { written, count } = await collect('json', '/quote ada', '', '/find');
    expect(written.map((text) => JSON.parse(text).kind)).toEqual(['notice', 'problem', 'nothing-found']);
    expect(count).toBe(3);
  });

  it('passes over empty lines in text, and parts the answers', async () => {
    const { written, count } = await collect(screen, '', '/find', '  ', '/find');
    expect(written).toEqual(['Nothing\n\nNobody said so.\n', '\nNothing\n\nNobody said so.\n']);
    expect(count).toBe(2);
  });

  it('waits for a slow reader before it answers more', async () => {
    const order: string[] = [];
    async function* asked(): AsyncGenerator<string> {
      for (const call of ['/quote a', '/quote b']) {
        order.push(call);
        yield call;
      }
    }
    await answerLines(asked(), session, 'json', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push('written');
    });
    expect(order).toEqual(['/quote a', 'written', '/quote b', 'written']);
  });
});
