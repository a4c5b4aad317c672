/** The load run in short: what is sent while the bot is busy is answered, once. How long it takes is for `npm run soak`. */
import { expect, it } from 'vitest';
import { TIME_LIMIT } from '../e2e/start.ts';
import { runLoad } from './run-load.ts';

it(
  'loses nothing and answers nothing twice under load',
  async () => {
    const result = await runLoad({ claims: 0, perSecond: 50, seconds: 2, warmUp: 0, seed: 1 });
    const { sent, acknowledged, completed, answered, lost, twice, violations, fares } = result;
    expect({ lost, twice, violations, complaints: fares.complaints }).toEqual({
      lost: [],
      twice: [],
      violations: [],
      complaints: [],
    });
    expect(sent).toBe(100);
    expect(completed.length).toBeGreaterThan(20);
    expect(completed.length + answered.length).toBe(sent);
    // Questions are answered by a message, without an acknowledgement.
    expect(acknowledged.length).toBeGreaterThan(20);
  },
  TIME_LIMIT,
);
