/** Holds the runs that are worked out to those that are watched. */
import { type Run, runsAround, type Schedule } from '../../../src/digest/runs.ts';
import { type Minute, naiveRuns } from './naive-runs.ts';

const show = ({ localDate, at }: Run): string => `${localDate} at ${at}`;

/** The runs after an instant and up to another. */
function runsBetween(schedule: Schedule, after: string, until: string): Run[] {
  const runs: Run[] = [];
  for (
    let { next } = runsAround(schedule, after);
    next.at <= until;
    next = runsAround(schedule, next.at).next
  ) {
    runs.push(next);
  }
  return runs;
}

/** Differences in words; none when both agree on every run that the watch has seen. */
export function differences(schedule: Schedule, wall: readonly Minute[]): string[] {
  const watched = naiveRuns(wall, schedule);
  const [first, last] = [watched[0], wall.at(-1)];
  if (!first || !last) return [];
  const end = new Date(last.at).toISOString();
  const justBefore = new Date(Date.parse(first.at) - 1).toISOString();
  const found = runsBetween(schedule, justBefore, end);
  const faults = watched.flatMap((run, index) => {
    const { last: back } = runsAround(schedule, run.at);
    const twin = found[index];
    const same = twin && show(twin) === show(run) && show(back) === show(run);
    return same
      ? []
      : [`${JSON.stringify(schedule)}: ${show(run)} watched, ${twin ? show(twin) : 'none'} found`];
  });
  return found.length === watched.length
    ? faults
    : [...faults, `${JSON.stringify(schedule)}: ${found.length} runs`];
}
