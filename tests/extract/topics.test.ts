import { describe, expect, it } from 'vitest';
import { createTopicFinder } from '../../src/extract/topics.ts';

const topicsOf = createTopicFinder([
  { id: 'harbour', label: 'Harbour', group: 'town', aliases: [], terms: ['harbour', 'container terminal'] },
  { id: 'strike', label: 'Strikes', group: 'work', aliases: ['гудок'], terms: ['strike', 'walkout'] },
]);

describe('topics', () => {
  it('match by stem, phrases only in order', () => {
    expect(topicsOf('Both harbours were hit by strikes.')).toEqual(['harbour', 'strike']);
    expect(topicsOf('the container terminals')).toEqual(['harbour']);
    expect(topicsOf('a terminal for the container')).toEqual([]);
  });

  it('are silent about other words, and about what only readers type', () => {
    expect(topicsOf('The strict teacher had no doubt about the гудок.')).toEqual([]);
  });
});
