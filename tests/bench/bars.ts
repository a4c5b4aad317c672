/** Draws measurements as bars, in text and as SVG. */

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as read by people ("11.3×"). */
  readonly shown: string;
}

export interface Chart {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** The value that no bar should pass; null when there is none. */
  readonly goal: { readonly value: number; readonly shown: string } | null;
}

const TEXT_WIDTH = 48;

const mostOf = ({ bars, goal }: Chart): number =>
  Math.max(Number.MIN_VALUE, goal?.value ?? 0, ...bars.map(({ value }) => value));

/** One line a bar; `│` stands where the goal is. */
export function drawText(chart: Chart): string {
  const { title, bars, goal } = chart;
  const columns = (value: number): number => Math.round((value / mostOf(chart)) * TEXT_WIDTH);
  const width = Math.max(...bars.map(({ label }) => label.length));
  const lines = bars.map(({ label, value, shown }) => {
    const filled = Math.max(1, columns(value));
    const cells = [...'█'.repeat(filled).padEnd(TEXT_WIDTH + 1)];
    if (goal) cells[columns(goal.value)] = '│';
    return `  ${label.padEnd(width)}  ${cells.join('')}  ${shown}`;
  });
  return [goal ? `${title} (│ goal ${goal.shown})` : title, ...lines].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

const ROW = 26;
const LABEL_WIDTH = 250;
const BAR_WIDTH = 420;
const WIDTH = 800;
const MARGIN = 16;

function drawChart(chart: Chart, top: number): { svg: string; height: number } {
  const { title, bars, goal } = chart;
  const x = (value: number): number => LABEL_WIDTH + (value / mostOf(chart)) * BAR_WIDTH;
  const first = top + ROW;
  const height = ROW * (bars.length + 1) + MARGIN;
  const rows = bars.map(({ label, value, shown }, index) => {
    const y = first + index * ROW;
    const end = Math.max(x(value), LABEL_WIDTH + 1);
    return [
      `<text x="${LABEL_WIDTH - 8}" y="${y + 15}" text-anchor="end">${escapeXml(label)}</text>`,
      `<rect x="${LABEL_WIDTH}" y="${y + 3}" width="${(end - LABEL_WIDTH).toFixed(1)}" height="16" rx="2" fill="#4a6fa5"/>`,
      `<text x="${(end + 6).toFixed(1)}" y="${y + 15}">${escapeXml(shown)}</text>`,
    ].join('');
  });
  const bottom = first + bars.length * ROW;
  const mark = goal
    ? `<line x1="${x(goal.value).toFixed(1)}" x2="${x(goal.value).toFixed(1)}" y1="${first}" y2="${bottom}" stroke="#c0392b" stroke-dasharray="4 3"/>`
    : '';
  const heading = goal ? `${title} (line: goal ${goal.shown})` : title;
  const head = `<text x="${MARGIN}" y="${top + 16}" font-weight="bold">${escapeXml(heading)}</text>`;
  return { svg: [head, ...rows, mark].join('\n'), height };
}

/** All charts under each other, as one SVG document. */
export function drawSvg(charts: readonly Chart[]): string {
  const parts: string[] = [];
  let top = MARGIN;
  for (const chart of charts) {
    const { svg, height } = drawChart(chart, top);
    parts.push(svg);
    top += height;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top}" viewBox="0 0 ${WIDTH} ${top}" font-family="sans-serif" font-size="13" fill="#222">`,
    `<rect width="${WIDTH}" height="${top}" fill="#fff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}
