import { describe, expect, it } from 'vitest';
import { recordSpeakers } from '../../../src/search/names/speaker-records.ts';
import {
  BEGAN,
  CLAIMS,
  CRANES,
  claimOn,
  HEADLINE,
  HIRING,
  LEXICON,
  speaker,
  WAGES,
} from '../sample-corpus.ts';

const { speakers, outlets } = recordSpeakers(CLAIMS, LEXICON);

describe('recordSpeakers', () => {
  it('keeps the order of the text, repetitions and joint claims included', () => {
    expect(speakers.get('marta-holm')?.claims).toEqual([HEADLINE, CRANES, HIRING, WAGES]);
  });

  it('counts without repetitions', () => {
    expect(speakers.get('marta-holm')?.entry.claims).toBe(3);
  });

  it('gives what an outlet reports itself to the outlet, and to no speaker', () => {
    expect(outlets.get('harbour-gazette')?.claims).toEqual([BEGAN]);
    expect(speakers.has('harbour-gazette')).toBe(false);
  });

  it('lists no source without a name', () => {
    const unnamed = claimOn('a blockade lasting 6 weeks', {
      speaker: speaker('people familiar with it', null),
    });
    expect(recordSpeakers([unnamed], LEXICON).speakers.size).toBe(0);
  });

  it('takes the role from the texts, and from the lexicon where these give none', () => {
    const silent = claimOn('wages had risen', { speaker: speaker('Oleg Ilyin', 'oleg-ilyin') });
    expect(recordSpeakers([silent], LEXICON).speakers.get('oleg-ilyin')?.entry.role).toBe(
      'Nordian transport minister',
    );
    expect(speakers.get('marta-holm')?.entry.role).toBe('spokeswoman of the Harbour Council');
  });
});
