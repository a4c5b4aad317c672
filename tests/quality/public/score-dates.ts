/** Scores time expressions (TIMEX3): found, and given the right value. */
import { z } from 'zod';
import { type Measure, measure } from '../numbers.ts';

const timex = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string(),
  value: z.string().nullish(),
});

export const datesGold = z.object({
  id: z.string(),
  dct: z.string(),
  text: z.string(),
  timexes: z.array(timex),
});

export const datesPrediction = z.object({ id: z.string(), timexes: z.array(timex) });

type Timex = z.infer<typeof timex>;

export interface DateScores {
  /** The same offsets. */
  readonly strict: Measure;
  /** Any overlap. */
  readonly relaxed: Measure;
  /** Overlap and the same value, times of day to the hour and minute: the figure of TempEval-3. */
  readonly value: Measure;
}

const overlap = (a: Timex, b: Timex): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Leaves the first five characters of a time of day: seconds are noise. */
const comparable = ({ value }: Timex): string =>
  (value ?? '').replace(/T\d\d:?\d\d.*$/, (time) => time.slice(0, 6));

/** Each gold expression with the prediction that overlaps it most; a prediction serves once. */
function align(gold: readonly Timex[], given: readonly Timex[]): { expected: Timex; found: Timex }[] {
  const used = new Set<Timex>();
  return gold.flatMap((expected) => {
    let found: Timex | null = null;
    for (const candidate of given) {
      if (used.has(candidate) || overlap(candidate, expected) <= 0) continue;
      if (!found || overlap(candidate, expected) > overlap(found, expected)) found = candidate;
    }
    if (!found) return [];
    used.add(found);
    return [{ expected, found }];
  });
}

export function scoreDates(
  gold: readonly z.infer<typeof datesGold>[],
  predictions: readonly z.infer<typeof datesPrediction>[],
): DateScores {
  const byId = new Map(predictions.map(({ id, timexes }) => [id, timexes]));
  const pairs = gold.flatMap(({ id, timexes }) => align(timexes, byId.get(id) ?? []));
  const expected = gold.reduce((sum, { timexes }) => sum + timexes.length, 0);
  const given = gold.reduce((sum, { id }) => sum + (byId.get(id)?.length ?? 0), 0);
  const of = (isRight: (pair: (typeof pairs)[number]) => boolean): Measure => {
    const hit = pairs.filter(isRight).length;
    return measure({ hit, of: given }, { hit, of: expected });
  };
  return {
    strict: of((pair) => pair.expected.start === pair.found.start && pair.expected.end === pair.found.end),
    relaxed: of(() => true),
    value: of((pair) => comparable(pair.expected) === comparable(pair.found)),
  };
}
