/** The bars: as long as their values, with the goal where it belongs, and safe to embed. */
import { describe, expect, it } from 'vitest';
import { type Chart, drawSvg, drawText } from './bars.ts';

const chart: Chart = {
  title: 'Start <fast> & lean',
  bars: [
    { label: 'node', value: 1, shown: '1×' },
    { label: 'console', value: 8, shown: '8×' },
  ],
  goal: { value: 4, shown: '4×' },
};

const barLength = (line: string | undefined): number => (line?.match(/█/g) ?? []).length;

describe('text', () => {
  const [, node, console] = drawText(chart).split('\n');

  it('draws bars in proportion', () => {
    expect(barLength(node)).toBe(6);
    expect(barLength(console)).toBe(47); // 48, one of them covered by the mark of the goal
  });

  it('marks the goal in the same column of every line', () => {
    expect(node?.indexOf('│')).toBe(console?.indexOf('│'));
    expect(node?.indexOf('│')).toBeGreaterThan(node?.lastIndexOf('█') ?? 0);
  });

  it('shows a bar even for nothing, and survives a chart of zeros', () => {
    const zeros: Chart = { title: 'none', bars: [{ label: 'a', value: 0, shown: '0' }], goal: null };
    expect(barLength(drawText(zeros).split('\n')[1])).toBe(1);
  });
});

describe('SVG', () => {
  it('escapes what people wrote', () => {
    expect(drawSvg([chart])).toContain('Start &lt;fast&gt; &amp; lean');
    expect(drawSvg([chart])).not.toContain('<fast>');
  });

  it('draws bars in proportion', () => {
    const widths = [...drawSvg([chart]).matchAll(/width="([\d.]+)" height="16"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual([52.5, 420]);
  });
});
