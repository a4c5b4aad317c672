import { describe, expect, it } from 'vitest';
import { nextCalls } from '../../src/command/next-calls.ts';
import type { ClaimsAnswer } from '../../src/domain/answer.ts';
import { buildClaims } from '../support/claims.ts';
import { commands, notice, quote, sources } from './sample-commands.ts';

const claims = buildClaims([
  { exact: 'a', speaker: 'Ada Berg', about: '2022-03' },
  { exact: 'b', speaker: 'Bruno Stein', about: '2023' },
  { exact: 'c', speaker: 'Bruno Stein', about: '2023-05-01' },
  { exact: 'd', about: '2023' },
]);

const answer = (shown: ClaimsAnswer['claims']): ClaimsAnswer => ({
  kind: 'claims',
  title: 'Tides',
  claims: shown,
  notes: [],
  wanted: null,
  lead: null,
  groups: [],
  conflicts: [],
  repetitions: {},
  confidence: null,
});

const timeline = { ...quote, name: 'timeline' };

describe('nextCalls', () => {
  it('leads on to whom and what the answer is mostly about', () => {
    expect(nextCalls(answer(claims), [...commands, timeline])).toEqual([
      '/quote Bruno Stein',
      '/timeline 2023',
      '/sources',
    ]);
  });

  it('does not send back to the only speaker, who was asked for', () => {
    expect(nextCalls(answer(claims.slice(0, 1)), [quote, sources])).toEqual(['/sources']);
  });

  it('offers only commands that there are', () => {
    expect(nextCalls(answer(claims), [sources])).toEqual(['/sources']);
  });

  it('has nothing to add to an answer without claims', () => {
    expect(nextCalls(notice('help'), commands)).toEqual([]);
  });
});
