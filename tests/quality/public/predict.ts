/** Runs one task of the predict entry, as its users do. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What it writes to standard output. Throws when it fails. */
export async function predict(task: string, args: readonly string[], input: string): Promise<string> {
  const cwd = new URL('../../..', import.meta.url);
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/predict.ts', task, ...args], {
    cwd,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  child.stdin.end(input);
  const [output, [code]] = await Promise.all([text(child.stdout), exited]);
  if (code !== 0) throw new Error(`predict ${task} ended with ${code}`);
  return output;
}
