/** What readers reported as wrong, and what the operator decided. */
import { sql, type Transaction } from 'kysely';
import { type Correction, MOST_OPEN, type Report } from '../../domain/review.ts';
import type { ReviewStore, Verdict } from '../../domain/stores.ts';
import type { CorrectionRow, Database, ReportRow, Tables } from './schema.ts';

const UNKNOWN = '';

const toReport = (row: ReportRow): Report => ({
  id: row.id,
  claimId: row.claim_id,
  documentId: row.document_id,
  wording: row.wording,
  reason: row.reason,
  note: row.note,
  reportedAt: row.reported_at,
  state: row.state,
});

const toRow = (report: Omit<Report, 'state'>): ReportRow => ({
  id: report.id,
  claim_id: report.claimId,
  document_id: report.documentId,
  wording: report.wording,
  reason: report.reason,
  note: report.note,
  reported_at: report.reportedAt,
  state: 'open',
});

const timeOf = (column: string | null): string | null => (column === UNKNOWN ? null : column);

export const toCorrection = (row: CorrectionRow): Correction => ({
  claimId: row.claim_id,
  documentId: row.document_id,
  wording: row.wording,
  kind: row.kind,
  ...(row.speaker === null ? {} : { speaker: row.speaker }),
  ...(row.said === null ? {} : { said: timeOf(row.said) }),
  ...(row.about === null ? {} : { about: timeOf(row.about) }),
  at: row.decided_at,
});

const timeColumn = (time: string | null | undefined): string | null =>
  time === undefined ? null : (time ?? UNKNOWN);

const correctionRow = (correction: Correction): CorrectionRow => ({
  claim_id: correction.claimId,
  document_id: correction.documentId,
  wording: correction.wording,
  kind: correction.kind,
  speaker: correction.speaker ?? null,
  said: timeColumn(correction.said),
  about: timeColumn(correction.about),
  decided_at: correction.at,
});

type Write = Transaction<Tables>;

async function countOpen(write: Write, claimId: string | null): Promise<number> {
  const { count } = await write
    .selectFrom('reports')
    .select((from) => from.fn.countAll<number | string | bigint>().as('count'))
    .where('state', '=', 'open')
    .$if(claimId !== null, (query) => query.where('claim_id', '=', claimId))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function decide(write: Write, { claimId, decision, correction }: Verdict): Promise<number> {
  const closed = await countOpen(write, claimId);
  if (closed > 0)
    await write.deleteFrom('reports').where('claim_id', '=', claimId).where('state', '<>', 'open').execute();
  await write.updateTable('reports').set({ state: decision }).where('claim_id', '=', claimId).execute();
  if (correction) {
    const row = correctionRow(correction);
    await write
      .insertInto('corrections')
      .values(row)
      .onConflict((conflict) => conflict.column('claim_id').doUpdateSet(row))
      .execute();
  }
  return closed;
}

async function undo(write: Write, claimId: string): Promise<{ reopened: number } | null> {
  const { numDeletedRows } = await write
    .deleteFrom('corrections')
    .where('claim_id', '=', claimId)
    .executeTakeFirstOrThrow();
  const { numUpdatedRows } = await write
    .updateTable('reports')
    .set({ state: 'open' })
    .where('claim_id', '=', claimId)
    .where('state', '<>', 'open')
    .executeTakeFirstOrThrow();
  return numDeletedRows + numUpdatedRows === 0n ? null : { reopened: Number(numUpdatedRows) };
}

export async function readCorrections(db: Database['db']): Promise<readonly Correction[]> {
  const rows = await db.selectFrom('corrections').selectAll().orderBy('claim_id').execute();
  return rows.map(toCorrection);
}

export function createReviewStore({ db, kind }: Database): ReviewStore {
  /** One at a time: of two that count side by side, each would find the last free place. */
  const alone = <T>(work: (write: Write) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (write) => {
      if (kind === 'postgresql') await sql`lock table reports in share row exclusive mode`.execute(write);
      return work(write);
    });
  return {
    report: (report) =>
      alone(async (write) => {
        if ((await countOpen(write, report.claimId)) >= MOST_OPEN.onClaim) return 'enough';
        if ((await countOpen(write, null)) >= MOST_OPEN.inAll) return 'full';
        await write.insertInto('reports').values(toRow(report)).execute();
        return 'added';
      }),

    async open() {
      const rows = await db
        .selectFrom('reports')
        .selectAll()
        .where('state', '=', 'open')
        .orderBy('reported_at')
        .orderBy('id')
        .execute();
      return rows.map(toReport);
    },

    decide: (verdict) => alone((write) => decide(write, verdict)),
    undo: (claimId) => alone((write) => undo(write, claimId)),
    corrections: () => readCorrections(db),
  };
}
