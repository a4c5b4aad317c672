/** A measurement with the most it may be. */
export interface Limit {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly shown: string;
  readonly limit: string;
}

export function drawLimits(title: string, limits: readonly Limit[]): string {
  const reached = limits.filter(({ value, most }) => value <= most).length;
  const width = Math.max(...limits.map(({ name }) => name.length));
  const lines = limits.map(({ name, value, most, shown, limit }) => {
    const verdict = value <= most ? 'ok' : 'SHORT';
    return `  ${name.padEnd(width)}  ${verdict.padEnd(5)}  ${shown}, at most ${limit}`;
  });
  return [`${title}: ${reached} of ${limits.length} reached`, ...lines].join('\n');
}
