/** The entry for measurements, as a script starts it. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Outcome, ROOT, TIME_LIMIT } from './start.ts';

function predict(args: readonly string[], input: string, closeEarly = false): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/predict.ts', ...args], { cwd: ROOT });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (closeEarly) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const line = (id: number): string =>
  JSON.stringify({ id: String(id), dct: '2023-05-04', text: 'The ferry left on Monday.' });

describe('predict', () => {
  it('ends without a word when nobody reads on', { timeout: TIME_LIMIT }, async () => {
    const input = Array.from({ length: 3_000 }, (_, id) => line(id)).join('\n');
    const { code, stderr } = await predict(['dates'], input, true);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('shows its usage and ends with 2 when it cannot tell what to do', { timeout: TIME_LIMIT }, async () => {
    const wrong = [[], ['horoscopes'], ['dates', 'twice'], ['--colour'], ['retrieval']];
    for (const { code, stdout, stderr } of await Promise.all(wrong.map((args) => predict(args, '')))) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^npm run -s predict/);
    }
  });
});
