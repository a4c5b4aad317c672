/** The entry `npm run backup`, as a process. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStores } from '../../src/storage/database/open-stores.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SET = { privateByDefault: true, language: 'uk' } as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function backUp(args: readonly string[], env: Readonly<Record<string, string>>) {
  const entry = ['--import', 'tsx', join(ROOT, 'src', 'backup.ts'), ...args];
  const { PATH = '' } = process.env;
  // No .env of this checkout must decide what the test sees, hence another folder.
  const cwd = join(ROOT, 'node_modules', 'tsx');
  return spawnSync(process.execPath, entry, { cwd, env: { PATH, ...env }, encoding: 'utf8' });
}

describe('npm run backup', () => {
  it('copies the database while another process has it open, to a file that opens by itself', async () => {
    const running = await openStores({ kind: 'sqlite', folder: join(folder, 'data') });
    await running.settings.set('1', SET);
    mkdirSync(join(folder, 'copy'));
    const target = join(folder, 'copy', 'verbatim.db');
    const { status, stdout, stderr } = backUp([target], { DATA_DIR: join(folder, 'data') });
    await running.close();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(target);
    const copy = await openStores({ kind: 'sqlite', folder: join(folder, 'copy') });
    expect(await copy.settings.ofServer('1')).toEqual(SET);
    await copy.close();
  });

  it('makes no backup of a database that is not there', () => {
    const data = join(folder, 'elsewhere');
    const { status, stderr } = backUp([join(folder, 'copy')], { DATA_DIR: data });
    expect(status).toBe(2);
    expect(stderr).toContain('There is no database');
    expect([data, join(folder, 'copy')].filter(existsSync)).toEqual([]);
  });
});
