/** What a digest is composed of: documents of its window, in the subscription's form; the same one once. */
import { describe, expect, it } from 'vitest';
import { digestComposer, documentsWithin } from '../src/compose-digests.ts';
import { smallLibrary } from './support/discord/small-library.ts';
import { subscription } from './support/subscriptions.ts';

const [FROM, UNTIL] = ['2025-01-02T06:00:00.000Z', '2025-01-03T06:00:00.000Z'];
const WINDOW = { from: FROM, until: UNTIL, localDate: '2025-01-03' };
const record = (id: string, firstSeenAt: string) => ({ id, fingerprint: id, firstSeenAt });

describe('the documents of a window', () => {
  it('came in after its beginning and not after its end: two windows in a row share none and miss none', () => {
    const within = documentsWithin([
      record('before', FROM),
      record('first', '2025-01-02T06:00:00.001Z'),
      record('last', UNTIL),
      record('after', '2025-01-03T06:00:00.001Z'),
    ]);
    expect([...within(FROM, UNTIL)]).toEqual(['first', 'last']);
    expect([...within(UNTIL, '2025-01-04T06:00:00.000Z')]).toEqual(['after']);
  });
});

describe('a digest', () => {
  const library = smallLibrary();
  const compose = digestComposer(library, [record('courier.txt', UNTIL)]);

  it('tells of them, to every channel the same one', async () => {
    const first = await compose(subscription('a'), WINDOW);
    expect(first).toMatchObject({
      kind: 'message',
      content: { kind: 'digest', language: 'en', parts: [{ kind: 'new' }] },
    });
    expect(await compose(subscription('b'), WINDOW)).toBe(first);
  });

  it('is another one in another language or form, and silent on a quiet day where that was chosen', async () => {
    const first = await compose(subscription('a'), WINDOW);
    expect(await compose(subscription('a', { language: 'uk' }), WINDOW)).not.toBe(first);
    const weekly = await compose(subscription('a', { weekday: 5 }), WINDOW);
    expect(weekly).toMatchObject({ content: { title: expect.stringContaining('week') } });
    const quiet = { ...WINDOW, from: UNTIL, until: '2025-01-04T06:00:00.000Z' };
    expect(await compose(subscription('a', { onQuietDay: 'silence' }), quiet)).toEqual({ kind: 'quiet' });
    expect(await compose(subscription('a'), quiet)).toMatchObject({ content: { parts: [] } });
  });
});
