/** The operator's corrections for who only reads: nothing is made, and no schema is brought forward. */
import { type Problem, ProblemError } from '../../domain/problems.ts';
import type { Correction } from '../../domain/review.ts';
import { refuseNewer, versionOf } from './migrate.ts';
import { REVIEWED_SINCE } from './migrations.ts';
import { open, type Place } from './open-stores.ts';
import { readCorrections } from './reviews.ts';

async function read(place: Place): Promise<readonly Correction[]> {
  const { db, kind } = await open(place);
  try {
    const version = await versionOf(db, kind);
    refuseNewer(version);
    return version < REVIEWED_SINCE ? [] : await readCorrections(db);
  } finally {
    await db.destroy();
  }
}

/**
 * None where the database was written by a program that knew none; the problem (`storage/…`) when it cannot be used. A
 * thrown one would be of another class for a caller that was loaded by `require`.
 */
export async function correctionsAt(place: Place): Promise<readonly Correction[] | Problem> {
  try {
    return await read(place);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}
