/** The contract of reports and corrections, and a naive twin of them, on both databases. */

import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Correction, MOST_OPEN, REPORT_REASONS, type Report } from '../../src/domain/review.ts';
import type { ReviewStore, Stores } from '../../src/domain/stores.ts';
import { SCHEMA_VERSION } from '../../src/storage/database/migrations.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { correctionsAt } from '../../src/storage/database/read-corrections.ts';
import { STARTING_MS } from '../support/postgres.ts';
import { onDay } from '../support/subscriptions.ts';
import { postgresDatabase, rawQuery, sqliteDatabase } from './databases.ts';
import { createNaiveReviews } from './naive-reviews.ts';

type NewReport = Omit<Report, 'state'>;

const report = (id: string, parts: Partial<NewReport> = {}): NewReport => ({
  id,
  claimId: `claim-of-${id}`,
  documentId: 'a.txt',
  wording: 'w',
  reason: 'speaker',
  note: '',
  reportedAt: onDay(1),
  ...parts,
});

const correction = (claimId: string, parts: Partial<Correction> = {}): Correction => ({
  claimId,
  documentId: 'a.txt',
  wording: 'w',
  kind: 'corrected',
  at: onDay(2),
  ...parts,
});

describe.each([sqliteDatabase(), postgresDatabase()])('$name', (database) => {
  const opened: Stores[] = [];
  beforeAll(() => database.setUp(), STARTING_MS);
  afterAll(() => database.tearDown());
  afterEach(async () => {
    for (const stores of opened.splice(0)) await stores.close();
  });
  async function openFresh(): Promise<ReviewStore> {
    const stores = await openStores(await database.freshPlace());
    opened.push(stores);
    return stores.reviews;
  }

  describe('reports', () => {
    it('come back as they were made, the oldest first, those of one instant by code points', async () => {
      const reviews = await openFresh();
      const made = [
        ...REPORT_REASONS.map((reason, n) => report(`r${n}`, { reason, note: `“нотатка” ${n}` })),
        report('b', { reportedAt: onDay(2) }),
        report('B', { reportedAt: onDay(2) }),
      ];
      for (const one of made) expect(await reviews.report(one)).toBe('added');
      const [last, before] = made.slice(-2);
      expect(await reviews.open()).toEqual(
        [...made.slice(0, -2), before, last].map((one) => ({ ...one, state: 'open' })),
      );
    });

    it('are bounded for each claim, also when they come all at once', async () => {
      const reviews = await openFresh();
      const many = Array.from({ length: 20 }, (_, n) => report(`r${n}`, { claimId: 'one' }));
      const outcomes = await Promise.all(many.map((one) => reviews.report(one)));
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(MOST_OPEN.onClaim);
      expect(new Set(outcomes)).toEqual(new Set(['added', 'enough']));
      expect(await reviews.open()).toHaveLength(MOST_OPEN.onClaim);
      expect(await reviews.report(report('other'))).toBe('added');
    });

    it('are bounded in all, and find room again when some are closed', async () => {
      const reviews = await openFresh();
      for (let n = 0; n < MOST_OPEN.inAll; n++) await reviews.report(report(`r${n}`));
      expect(await reviews.report(report('more'))).toBe('full');
      await reviews.decide({ claimId: 'claim-of-r1', decision: 'confirmed', correction: null });
      expect(await reviews.report(report('more'))).toBe('added');
      expect(await reviews.open()).toHaveLength(MOST_OPEN.inAll);
    });
  });

  describe('decisions', () => {
    it('close the reports of their claim alone, and come back as they were made', async () => {
      const reviews = await openFresh();
      for (const id of ['a', 'b', 'c'])
        await reviews.report(report(id, { claimId: id === 'c' ? 'two' : 'one' }));
      const made = [
        correction('one', { speaker: 'Ада Лунд', said: null, about: '2031-05-01~/2031-05-09~' }),
        correction('two', { kind: 'hidden', said: '2031' }),
        correction('zero'),
      ];
      const closed = [2, 1, 0];
      for (const [n, one] of made.entries())
        expect(await reviews.decide({ claimId: one.claimId, decision: one.kind, correction: one })).toBe(
          closed[n],
        );
      expect(await reviews.open()).toEqual([]);
      expect(await reviews.corrections()).toEqual(made);
    });

    it('take the place of earlier ones; a confirmation leaves what there is', async () => {
      const reviews = await openFresh();
      const [first, second] = [
        correction('one', { speaker: 'Ada' }),
        correction('one', { kind: 'hidden', wording: 'v', at: onDay(3) }),
      ];
      for (const one of [first, second])
        await reviews.decide({ claimId: 'one', decision: one.kind, correction: one });
      await reviews.decide({ claimId: 'one', decision: 'confirmed', correction: null });
      expect(await reviews.corrections()).toEqual([second]);
    });

    it('are taken back with the reports that the last of them closed', async () => {
      const reviews = await openFresh();
      const decide = (made: Correction) =>
        reviews.decide({ claimId: 'one', decision: made.kind, correction: made });
      await reviews.report(report('first', { claimId: 'one' }));
      await decide(correction('one'));
      await reviews.report(report('second', { claimId: 'one' }));
      await decide(correction('one', { kind: 'hidden' }));
      await decide(correction('one', { kind: 'hidden', at: onDay(4) }));
      expect(await reviews.undo('one')).toEqual({ reopened: 1 });
      expect(await reviews.open()).toMatchObject([{ id: 'second', state: 'open' }]);
      expect(await reviews.corrections()).toEqual([]);
      expect(await reviews.undo('one')).toBeNull();
    });
  });

  describe('who only reads', () => {
    it('is given the corrections, and none by a database that knows none, which stays as it is', async () => {
      const place = await database.freshPlace();
      const stores = await openStores(place);
      await stores.reviews.decide({ claimId: 'one', decision: 'hidden', correction: correction('one') });
      await stores.close();
      expect(await correctionsAt(place)).toEqual([correction('one')]);
      await rawQuery(place, sql`drop table corrections`);
      await rawQuery(place, sql`update schema_version set version = 4`);
      expect(await correctionsAt(place)).toEqual([]);
      expect(await rawQuery(place, sql`select version from schema_version`)).toEqual([{ version: 4 }]);
      await rawQuery(place, sql`update schema_version set version = ${SCHEMA_VERSION + 1}`);
      expect(await correctionsAt(place)).toMatchObject({ code: 'storage/newer-schema' });
    });
  });

  it('does what the naive twin does', async () => {
    const claimId = fc.constantFrom('one', 'two');
    const day = fc.integer({ min: 0, max: 9 }).map(onDay);
    type Step = (reviews: ReviewStore, n: number) => Promise<unknown>;
    const step: fc.Arbitrary<Step> = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(claimId, day).map(
          ([claimId, reportedAt]): Step =>
            (reviews, n) =>
              reviews.report(report(`r${n}`, { claimId, reportedAt })),
        ),
      },
      {
        weight: 2,
        arbitrary: fc.tuple(claimId, fc.constantFrom('corrected', 'hidden'), day).map(
          ([claimId, kind, at]): Step =>
            (reviews) =>
              reviews.decide({ claimId, decision: kind, correction: correction(claimId, { kind, at }) }),
        ),
      },
      {
        weight: 1,
        arbitrary: claimId.map(
          (claimId): Step =>
            (reviews) =>
              reviews.decide({ claimId, decision: 'confirmed', correction: null }),
        ),
      },
      {
        weight: 2,
        arbitrary: claimId.map(
          (claimId): Step =>
            (reviews) =>
              reviews.undo(claimId),
        ),
      },
    );
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), async (steps) => {
        const [reviews, twin] = [await openFresh(), createNaiveReviews()];
        for (const [n, one] of steps.entries()) {
          const given = await one(twin, n);
          expect(await one(reviews, n)).toEqual(given);
          reached.add(JSON.stringify(given));
        }
        expect(await reviews.open()).toEqual(await twin.open());
        expect(await reviews.corrections()).toEqual(await twin.corrections());
      }),
      { numRuns: 15 },
    );
    for (const outcome of ['"added"', '"enough"', 'null', '{"reopened":1}'])
      expect([...reached]).toContain(outcome);
  }, 60_000);
});
