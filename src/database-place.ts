/** Where the settings say that things are kept. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import type { Place } from './storage/database/open-stores.ts';

const USUAL_FOLDER = fileURLToPath(new URL('../.data', import.meta.url));

export function databasePlace({ DATABASE_URL: url, DATA_DIR: folder }: Config): Place {
  if (url !== undefined) return { kind: 'postgresql', url };
  return { kind: 'sqlite', folder: folder === '' ? USUAL_FOLDER : resolve(folder) };
}
