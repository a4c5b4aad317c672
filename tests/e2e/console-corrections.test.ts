/** The console with the operator's corrections: the real process, with and without a database. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { wordingOf } from '../../src/domain/review.ts';
import { openStores } from '../../src/storage/database/open-stores.ts';
import { start, TIME_LIMIT } from './start.ts';

const WORDS = 'The harbour stays open, and nobody has to move a single boat';
const ARTICLE = `Harbour of Westhaven stays open

By Cleo Marsh, The Westhaven Courier, 4 May 2023

“${WORDS},” harbour master Ada Berg told reporters on Wednesday.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-corrections-'));
  writeFileSync(join(folder, 'westhaven.txt'), ARTICLE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dataFolder = () => join(folder, 'data');

async function ask(call: string, env: Readonly<Record<string, string>> = {}) {
  const settings = {
    DOCUMENTS_DIR: folder,
    DATA_DIR: dataFolder(),
    CACHE_DIR: join(folder, 'cache'),
    ...env,
  };
  const { stdout, stderr } = await start({ args: ['--json', call], env: settings }).outcome;
  return { answer: JSON.parse(stdout) as Answer, stderr };
}

describe('the console', () => {
  it(
    'answers as the operator corrected it, and makes no database where there is none',
    async () => {
      const read = await ask('/quote ada berg');
      expect(existsSync(dataFolder())).toBe(false);
      const claim = read.answer.claims.find(({ selector }) => selector.exact.includes(WORDS));
      if (!claim) throw new Error('the quotation was not found');
      const stores = await openStores({ kind: 'sqlite', folder: dataFolder() });
      const correction = {
        claimId: claim.id,
        documentId: claim.document.id,
        wording: wordingOf(claim),
        kind: 'corrected',
        speaker: 'Dina Holt',
        at: '2031-05-06T00:00:00.000Z',
      } as const;
      await stores.reviews.decide({ claimId: claim.id, decision: 'corrected', correction });
      await stores.close();
      const { answer, stderr } = await ask('/quote dina holt');
      expect(stderr).toBe('');
      expect(answer.claims).toMatchObject([
        {
          id: claim.id,
          selector: claim.selector,
          speaker: { name: 'Dina Holt', certainty: 'stated' },
          correction: { at: '2031-05-06', what: ['speaker'] },
        },
      ]);
      expect(JSON.stringify((await ask('/quote ada berg')).answer.claims)).not.toContain(WORDS);
    },
    TIME_LIMIT,
  );

  it(
    'says when the corrections cannot be read, and answers without them',
    async () => {
      const env = { DATABASE_URL: 'postgresql://nobody:s3cret@127.0.0.1:9/none' };
      const { answer, stderr } = await ask('/quote ada berg', env);
      expect(JSON.stringify(answer.claims)).toContain(WORDS);
      expect(stderr).toContain('The database cannot be used now');
      expect(stderr).toContain('without corrections');
      expect(stderr).not.toContain('s3cret');
    },
    TIME_LIMIT,
  );
});
