/**
 * Takes the README's pictures: real cards of the corpus, as Discord's client shows them, in Chromium. The program is
 * /usr/bin/chromium or what CHROMIUM names; nothing but the loopback address is asked.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.ts';
import { parseCall } from '../../src/command/parse-call.ts';
import { answerCall } from '../../src/command/run-call.ts';
import { cardOf } from '../../src/discord/card-of-answer.ts';
import type { Services } from '../../src/domain/services.ts';
import { WORDS } from '../../src/words/words.ts';
import { corpusServices } from '../support/corpus.ts';
import { messagePage } from './message-page.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];
const LIMIT_MS = 60_000;

const MODULES = {
  '@skyra/discord-components-core': '/node_modules/@skyra/discord-components-core/dist/index.js',
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  '@lit/context': '/node_modules/@lit/context/index.js',
};

interface Picture {
  readonly call: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

const PICTURES: readonly Picture[] = [
  { call: '/draft 2022', file: 'desktop.png', width: 700, height: 1290 },
  { call: '/quote peskov', file: 'phone.png', width: 400, height: 770 },
];

function pageOf(call: string, services: Services): string {
  const { library, today } = services;
  const handling = {
    reference: () => '',
    report: ({ error }: { readonly error: unknown }) => {
      throw error;
    },
  };
  const answer = answerCall(call, commands, services, handling);
  const { name, values } = parseCall(call, commands);
  const command = commands.find((candidate) => candidate.name === name);
  const parts = {
    commands,
    library: () => library,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    today: () => today,
    reference: () => '',
    servers: null,
  };
  const request = {
    call: command ? { command, values } : null,
    page: 0,
    asker: '0',
    isPrivate: false,
    words: WORDS.en,
  };
  const { embeds, components = [] } = cardOf(answer, request, parts);
  return messagePage({ command: call.split(' ', 1)[0] ?? call, embeds, components }, MODULES);
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html; charset=utf-8' };

function serve(pages: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname));
    const page = pages.get(path);
    try {
      const isModule = path.startsWith('/node_modules/') && path.endsWith('.js');
      if (page === undefined && !isModule) throw new Error('not found');
      response.writeHead(200, { 'content-type': (page === undefined ? TYPES.js : TYPES.html) ?? '' });
      response.end(page ?? readFileSync(join(PROJECT, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const folder = process.argv[2] ?? join(PROJECT, 'tests/pictures');
const services = corpusServices();
const server = await serve(new Map(PICTURES.map(({ call, file }) => [`/${file}`, pageOf(call, services)])));
const { port } = server.address() as AddressInfo;
const profile = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'));
try {
  for (const { file, width, height } of PICTURES) {
    const flags = [
      ...QUIET,
      `--user-data-dir=${profile}`,
      `--window-size=${width},${height}`,
      '--virtual-time-budget=5000',
      `--screenshot=${join(folder, file)}`,
      `http://127.0.0.1:${port}/${file}`,
    ];
    await new Promise<void>((resolve, reject) => {
      execFile(CHROMIUM, flags, { timeout: LIMIT_MS }, (error) => (error ? reject(error) : resolve()));
    });
    process.stdout.write(`${join(folder, file)}\n`);
  }
} finally {
  server.closeAllConnections();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
