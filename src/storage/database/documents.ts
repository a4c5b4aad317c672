/** Which documents have been on record, and since when. */
import type { DocumentStore } from '../../domain/stores.ts';
import { type Database, inBatches } from './schema.ts';

export function createDocumentStore({ db }: Database): DocumentStore {
  return {
    record(documents, now) {
      const fingerprints = new Map(documents.map(({ id, fingerprint }) => [id, fingerprint]));
      const rows = [...fingerprints]
        .map(([id, fingerprint]) => ({ id, fingerprint, first_seen_at: now }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      return db.transaction().execute(async (write) => {
        for (const batch of inBatches(rows)) {
          await write
            .insertInto('documents')
            .values(batch)
            .onConflict((conflict) =>
              conflict
                .column('id')
                .doUpdateSet((values) => ({ fingerprint: values.ref('excluded.fingerprint') }))
                .whereRef('documents.fingerprint', '<>', 'excluded.fingerprint'),
            )
            .execute();
        }
        const all = await write.selectFrom('documents').selectAll().orderBy('id').execute();
        return all.map(({ id, fingerprint, first_seen_at }) => ({
          id,
          fingerprint,
          firstSeenAt: first_seen_at,
        }));
      });
    },
  };
}
