import { describe, expect, it } from 'vitest';
import { editDistance, nearestCommand } from '../../src/command/nearest-command.ts';
import { commands } from './sample-commands.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['quote', 'quote', 0],
    ['qoute', 'quote', 1],
    ['quot', 'quote', 1],
    ['quotes', 'quote', 1],
    ['cite', 'quote', 3],
    ['kitten', 'sitting', 3],
  ])('%s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe('nearestCommand', () => {
  it.each([
    ['qoute', 'quote'],
    ['QUOTES', 'quote'],
    ['draf', 'draft'],
    ['so', 'sources'],
    ['source', 'sources'],
  ])('takes /%s for /%s', (typed, name) => {
    expect(nearestCommand(typed, commands)?.name).toBe(name);
  });

  it.each(['xyzzy', 'kubernetes', 'a'.repeat(100_000)])('guesses nothing far away', (typed) => {
    expect(nearestCommand(typed, commands)).toBeNull();
  });

  it('has nothing to offer where there are no commands', () => {
    expect(nearestCommand('quote', [])).toBeNull();
  });
});
