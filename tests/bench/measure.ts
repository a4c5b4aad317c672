/** Takes times: of processes side by side, and of functions. */
import { spawnSync } from 'node:child_process';

export interface Process {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Milliseconds of wall time. Throws when the process fails: a quick failure must not pass for speed. */
export function timeProcess({ command, args, cwd, env }: Process): number {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  const spent = performance.now() - start;
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} → ${status}\n${stderr}`);
  return spent;
}

/**
 * Wall times of processes in turn (a, b, a, b, …), so that whatever else the machine does hits all alike.
 * The first round warms the disk cache and is not counted.
 */
export function timeSideBySide(processes: readonly Process[], rounds: number): number[][] {
  const times = processes.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, one] of processes.entries()) {
      const spent = timeProcess(one);
      if (round > 0) times[index]?.push(spent);
    }
  }
  return times;
}

/** Milliseconds of one call. */
export function timeCall(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
