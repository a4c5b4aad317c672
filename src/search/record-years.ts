/** The years that claims are about. */
import type { Claim } from '../domain/claim.ts';
import { parseEdtf } from '../domain/edtf.ts';

/** A stretch longer than this names no year in particular. */
const LONGEST_STRETCH = 2;

function yearsOf(value: string): number[] {
  const time = parseEdtf(value);
  if (!time?.first || !time.last) return [];
  const [first, last] = [Number(time.first.slice(0, 4)), Number(time.last.slice(0, 4))];
  if (last - first >= LONGEST_STRETCH) return [];
  return first === last ? [first] : [first, last];
}

/** Newest first; repetitions are not counted. */
export function countYears(claims: readonly Claim[]): readonly { year: number; claims: number }[] {
  const counts = new Map<number, number>();
  for (const { repeats, about, mentions } of claims) {
    if (repeats !== null) continue;
    const times = mentions.filter(({ role }) => role === 'about').map(({ time }) => time.value);
    for (const year of new Set([about?.value ?? '', ...times].flatMap(yearsOf))) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].map(([year, count]) => ({ year, claims: count })).sort((a, b) => b.year - a.year);
}
