/** Where the SQLite database lies: known without loading a database. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const sqliteFile = (folder: string): string => join(folder, 'verbatim.db');

export const hasSqlite = (folder: string): boolean => existsSync(sqliteFile(folder));
