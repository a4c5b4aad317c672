import { describe, expect, it } from 'vitest';
import { completeLine } from '../../src/console/complete-line.ts';
import { session } from './sample-session.ts';

describe('completeLine', () => {
  it('gives candidates and the words whose place they take', () => {
    expect(completeLine('/quote bru', session)).toEqual([['Bruno Stein'], 'bru']);
    expect(completeLine('/quo', session)).toEqual([['/quote '], '/quo']);
  });

  it('lets readline type what all candidates begin with', () => {
    expect(completeLine('/quote ada', session)).toEqual([['Ada Berg', 'Ada Holm'], 'ada']);
  });

  it('keeps what was typed where the candidates only contain it', () => {
    const [candidates, replaced] = completeLine('/quote er', session);
    expect(replaced).toBe('er');
    expect(candidates).toEqual(['Ada Berg']);
    expect(completeLine('/quote st', session)[0]).toEqual(['st', 'Bruno Stein', 'Ministry of Ports']);
  });
});
