/**
 * A stand-in for Discord on the loopback address: enough of its REST interface and gateway for the real
 * discord.js client. It keeps what it received and notes whatever Discord would have refused.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandSide } from './command-side.ts';
import { ASKER, channel, directChannel, ELSEWHERE, IDS, member, storedMessage, user } from './fixtures.ts';
import { type GatewayRules, GatewaySide, INTENT } from './gateway-side.ts';
import { InteractionSide, type Refusal, type Shown } from './interaction-side.ts';
import { type Check, createOpenapiCheck, openapiFile } from './openapi-check.ts';
import { limitViolations } from './payload-limits.ts';

export const TOKEN = 'b3RoZXI.stand-in.token';

type Body = Readonly<Record<string, unknown>>;

export interface Request {
  readonly method: string;
  /** Below /api/v10. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Spoken {
  readonly content: string;
  readonly direct?: boolean;
  readonly byBot?: boolean;
  readonly webhook?: boolean;
  /** Mentioned, so that Discord delivers the text without the content intent. */
  readonly mentionsBot?: boolean;
  /** A thread or channel of the server; its usual channel when left out. */
  readonly channelId?: string;
}

export interface Asked {
  /** "digest status" is a command with its subcommand. */
  readonly name: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  readonly direct?: boolean;
  /** What the asker may do on the server, as Discord writes it; everything when left out. */
  readonly permissions?: string;
  readonly locale?: string;
  /** What the bot may do there, as Discord writes it; everything when left out. */
  readonly appPermissions?: string;
  readonly elsewhere?: keyof typeof ELSEWHERE;
  /** Discord shows everything to the asker alone. */
  readonly alwaysPrivate?: boolean;
  readonly by?: typeof ASKER;
}

type Asker = Omit<Asked, 'name' | 'options' | 'direct'>;

export interface Pressed {
  readonly message: Shown;
  /** The id of the component. */
  readonly id: string;
  /** What was chosen, from a menu. */
  readonly values?: readonly string[];
  readonly direct?: boolean;
  readonly by?: typeof ASKER;
  readonly locale?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const WAIT_MS = 4000;
const POLL_MS = 5;
/** How long a second response would be waited for. */
const QUIET_MS = 60;
const EVERYTHING = '2147483647';
const OPTION_TYPES: Readonly<Record<string, number>> = { number: 4, boolean: 5 };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the probe gives something; Error after four seconds, or as many as are given. */
export async function eventually<T>(
  what: string,
  probe: () => T | null | undefined | false,
  limit = WAIT_MS,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = probe();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(POLL_MS);
  }
}

const placeElsewhere = (elsewhere: keyof typeof ELSEWHERE, permissions: string) => ({
  ...ELSEWHERE[elsewhere],
  ...(elsewhere === 'group' ? { user: ASKER } : { member: { ...member(ASKER), permissions } }),
});

const isRefusal = (value: Refusal | Shown): value is Refusal => 'status' in value;
const refused = ({ status, code, message }: Refusal): Reply => ({ status, body: { code, message } });

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const [, boundary] =
    /^multipart\/form-data; boundary="?([^";]+)/.exec(request.headers['content-type'] ?? '') ?? [];
  if (boundary !== undefined) return withFiles(text.split(`--${boundary}`));
  return text === '' ? undefined : JSON.parse(text);
}

/** A message with files comes in parts: its JSON, and each file; the texts of these are kept with it as `sent_files`. */
function withFiles(parts: readonly string[]): unknown {
  const contents = parts.flatMap((part) => {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const name = /name="([^"]+)"/.exec(head)?.[1];
    return name === undefined ? [] : [{ name, content: rest.join('\r\n\r\n').replace(/\r\n$/, '') }];
  });
  const json = contents.find(({ name }) => name === 'payload_json')?.content ?? '{}';
  const files = contents.filter(({ name }) => name !== 'payload_json').map(({ content }) => content);
  return { ...JSON.parse(json), sent_files: files };
}

function withoutFiles(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('sent_files' in body)) return body;
  const { sent_files: _, ...rest } = body;
  return rest;
}

let openapi: Check | null | undefined;

/** Compiling the description takes a second; once is enough. */
function openapiCheck(): Check | null {
  if (openapi === undefined) {
    const file = openapiFile();
    openapi = file === null ? null : createOpenapiCheck(file);
  }
  return openapi;
}

export class DiscordStandIn {
  readonly requests: Request[] = [];
  /** What Discord would have refused, of all requests. */
  readonly violations: string[] = [];
  /** Messages that the bot posted to channels. */
  readonly posted: { readonly id: string; readonly channel: string; readonly body: Body }[] = [];
  readonly rules: GatewayRules = { token: TOKEN };
  /**
   * What becomes of the next request to such a path instead of what the stand-in would say. 'never': nothing is done or said;
   * 'lost': it is done, and nothing said.
   */
  readonly interventions: { readonly path: RegExp; readonly reply: Reply | 'never' | 'lost' }[] = [];
  readonly gateway: GatewaySide;
  readonly commands = new CommandSide();
  private readonly http: Server;
  private readonly interactions = new Map<string, InteractionSide>();
  private readonly replies = new Map<string, number>();
  private lastId = 0;
  private query = new URLSearchParams();
  /** Milliseconds for which one page of messages uses up the limit of their channel. */
  pageLimitMs = 0;

  private constructor() {
    this.http = createServer((request, response) => void this.handle(request, response));
    this.gateway = new GatewaySide(this.http, this.rules, () => this.gatewayUrl);
  }

  static async start(): Promise<DiscordStandIn> {
    const standIn = new DiscordStandIn();
    await new Promise<void>((resolve) => standIn.http.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.http.closeAllConnections();
    await new Promise<void>((resolve) => this.http.close(() => resolve()));
  }

  private get port(): number {
    return (this.http.address() as AddressInfo).port;
  }

  get restUrl(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  get gatewayUrl(): string {
    return `ws://127.0.0.1:${this.port}`;
  }

  // ---- what people do ----

  /** Somebody sends a slash command; the returned record fills as the bot responds. */
  ask({ name, options = {}, direct = false, ...asker }: Asked): InteractionSide {
    const given = Object.entries(options).map(([option, value]) => ({
      name: option,
      type: OPTION_TYPES[typeof value] ?? (option === 'channel' ? 7 : 3),
      value,
    }));
    const [command = '', subcommand] = name.split(' ');
    const nested = subcommand === undefined ? given : [{ name: subcommand, type: 1, options: given }];
    return this.interact(2, { id: this.newId(), name: command, type: 1, options: nested }, direct, asker);
  }

  /** Somebody opens the menu of another's message and chooses a command of ours. */
  askOnMessage(name: string, message: Body, direct = false, asker: Asker = {}): InteractionSide {
    const id = this.newId();
    const target = {
      ...storedMessage(id, direct ? IDS.direct : IDS.channel, message),
      author: user('900000000000000079', 'writer'),
      ...message,
    };
    const data = { id: this.newId(), name, type: 3, target_id: id, resolved: { messages: { [id]: target } } };
    return this.interact(2, data, direct, asker);
  }

  /** Somebody presses a button, or chooses from a menu, under a message. */
  press({ message, id, values, direct = false, by = ASKER, locale }: Pressed): InteractionSide {
    const menu = values ? { component_type: 3, values } : { component_type: 2 };
    const place = direct ? IDS.direct : IDS.channel;
    const flags = message.ephemeral ? 64 : 0;
    const under = { ...storedMessage(message.id, place, message.body), flags };
    const who = { by, ...(locale === undefined ? {} : { locale }) };
    return this.interact(3, { custom_id: id, ...menu }, direct, who, message, { message: under });
  }

  /** Somebody sends a form off that a button has opened: what was chosen, and what was written. */
  fillIn(form: string, chosen: Readonly<Record<string, string>>, written: Body): InteractionSide {
    const menus = Object.entries(chosen).map(([id, value]) => ({ type: 3, custom_id: id, values: [value] }));
    const texts = Object.entries(written).map(([id, value]) => ({ type: 4, custom_id: id, value }));
    const components = [...menus, ...texts].map((component) => ({ type: 18, component }));
    return this.interact(5, { custom_id: form, components }, false);
  }

  /** Somebody types into an option. */
  type(
    name: string,
    option: string,
    typed: string,
    type: 3 | 4 = 3,
    asker: Pick<Asked, 'permissions' | 'locale'> = {},
  ): InteractionSide {
    const focused = [{ name: option, type, value: typed, focused: true }];
    const [command = '', subcommand] = name.split(' ');
    const options = subcommand === undefined ? focused : [{ name: subcommand, type: 1, options: focused }];
    return this.interact(4, { id: this.newId(), name: command, type: 1, options }, false, asker);
  }

  /** Somebody writes a message; Discord blanks it for those who may not read it. Returns its id. */
  say(spoken: Spoken): string {
    const id = this.newId();
    this.tellOfMessage('MESSAGE_CREATE', id, spoken);
    return id;
  }

  /** Somebody edits a message; without `edited` Discord only adds a preview to it. */
  edit(id: string, spoken: Spoken, edited = true): void {
    this.tellOfMessage('MESSAGE_UPDATE', id, spoken, edited ? new Date().toISOString() : null);
  }

  /** Messages are deleted, one by one or all at once. */
  remove(ids: readonly string[], direct = false): void {
    const place = direct ? { channel_id: IDS.direct } : { channel_id: IDS.channel, guild_id: IDS.server };
    const intent = direct ? INTENT.directMessages : INTENT.serverMessages;
    const [id] = ids;
    if (ids.length === 1) this.gateway.dispatch('MESSAGE_DELETE', () => ({ id, ...place }), intent);
    else this.gateway.dispatch('MESSAGE_DELETE_BULK', () => ({ ids, ...place }), intent);
  }

  private tellOfMessage(
    event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
    id: string,
    { content, direct = false, byBot = false, webhook = false, mentionsBot = false, channelId }: Spoken,
    editedAt: string | null = null,
  ): void {
    const author = byBot ? user('900000000000000077', 'other-bot', true) : ASKER;
    const build = (intents: number) => ({
      ...storedMessage(id, channelId ?? (direct ? IDS.direct : IDS.channel), {}),
      author,
      content: direct || mentionsBot || (intents & INTENT.content) !== 0 ? content : '',
      mentions: mentionsBot ? [user(IDS.bot, 'verbatim', true)] : [],
      edited_timestamp: editedAt,
      channel_type: direct ? 1 : 0,
      ...(webhook ? { webhook_id: '900000000000000078' } : {}),
      ...(direct ? {} : { guild_id: IDS.server, member: member(author) }),
    });
    this.gateway.dispatch(event, build, direct ? INTENT.directMessages : INTENT.serverMessages);
  }

  /** The one message that people see in the end; waits a little longer for a second that must not come. */
  async outcome(interaction: InteractionSide): Promise<Shown> {
    await eventually('an answer', () => interaction.shown.length > 0);
    await pause(QUIET_MS);
    const [first, ...more] = interaction.shown;
    if (!first || more.length > 0)
      throw new Error(`${interaction.shown.length} messages for one interaction`);
    return first;
  }

  async choices(interaction: InteractionSide): Promise<readonly Body[]> {
    return eventually('choices', () => interaction.choices);
  }

  /** How many messages answer this one. */
  repliesTo(messageId: string): number {
    return this.replies.get(messageId) ?? 0;
  }

  /** Time for the bot to do what it must not do. */
  quiet(): Promise<void> {
    return pause(QUIET_MS * 3);
  }

  private interact(
    type: number,
    data: Body,
    direct: boolean,
    asker: Asker = {},
    origin: Shown | null = null,
    more: Body = {},
  ): InteractionSide {
    const { permissions = EVERYTHING, locale = 'en-US', by = ASKER, appPermissions = EVERYTHING } = asker;
    const { elsewhere, alwaysPrivate = false } = asker;
    const isBroughtAlong = elsewhere === 'foreign server' || elsewhere === 'group';
    const terms = { mostFollowUps: isBroughtAlong ? 5 : Infinity, alwaysPrivate };
    const side = new InteractionSide(this.newId(), `token-${this.lastId}`, Date.now(), origin, terms);
    this.interactions.set(side.token, side);
    const place = direct
      ? { user: by, channel: directChannel, channel_id: IDS.direct, context: 1 }
      : {
          member: { ...member(by), permissions },
          guild_id: IDS.server,
          guild: { id: IDS.server, locale: 'en-US', features: [] },
          channel,
          channel_id: IDS.channel,
          context: 0,
        };
    this.gateway.dispatch('INTERACTION_CREATE', () => ({
      id: side.id,
      application_id: IDS.application,
      type,
      data,
      token: side.token,
      version: 1,
      locale,
      entitlements: [],
      app_permissions: appPermissions,
      authorizing_integration_owners: { 0: IDS.server },
      attachment_size_limit: 10_485_760,
      ...(elsewhere ? placeElsewhere(elsewhere, permissions) : place),
      ...more,
    }));
    return side;
  }

  /** Snowflakes carry their time; discord.js reads it. */
  private newId(): string {
    this.lastId += 1;
    const time = BigInt(Date.now() - 1_420_070_400_000) << 22n;
    return String(time + BigInt(this.lastId % 4096));
  }

  // ---- REST ----

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const { pathname, searchParams } = new URL(request.url ?? '/', this.restUrl);
    const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '');
    const reply: Reply | 'never' = await readBody(request).then(
      (body) => {
        this.query = searchParams;
        return this.answer(method, path, body, request.headers.authorization);
      },
      () => ({ status: 400, body: { code: 50109, message: 'not JSON' } }),
    );
    if (reply === 'never') return;
    if (reply.body === undefined) response.writeHead(reply.status, reply.headers).end();
    else response.writeHead(reply.status, { ...JSON_TYPE, ...reply.headers }).end(JSON.stringify(reply.body));
  }

  private answer(
    method: string,
    path: string,
    body: unknown,
    authorization: string | undefined,
  ): Reply | 'never' {
    const intervention = this.intervention(path);
    const own = (): Reply => this.check(method, path, body) ?? this.route(method, path, body, authorization);
    if (intervention === 'lost') own();
    const reply = intervention === 'lost' ? 'never' : (intervention ?? own());
    this.requests.push({ method, path, body, status: reply === 'never' ? 0 : reply.status });
    return reply;
  }

  private intervention(path: string): Reply | 'never' | 'lost' | null {
    const index = this.interventions.findIndex((candidate) => candidate.path.test(path));
    return index < 0 ? null : (this.interventions.splice(index, 1)[0]?.reply ?? null);
  }

  private check(method: string, path: string, received: unknown): Reply | null {
    const body = withoutFiles(received);
    const wrong = [...limitViolations(method, path, body), ...(openapiCheck()?.(method, path, body) ?? [])];
    if (wrong.length === 0) return null;
    this.violations.push(...wrong.map((violation) => `${method} ${path}: ${violation}`));
    return { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: {} } };
  }

  private route(method: string, path: string, body: unknown, authorization: string | undefined): Reply {
    const parts = path.split('/').slice(1);
    const [area, , token = '', last = ''] = parts;
    const content = (body ?? {}) as Body;
    if (area === 'interactions' && last === 'callback') return this.takeCallback(token, content);
    if (area === 'webhooks') return this.takeWebhook(method, token, content);
    if (authorization !== `Bot ${TOKEN}`)
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    if (path === '/gateway/bot') return this.gatewayInformation();
    if (path === '/applications/@me') return { status: 200, body: { id: IDS.application, name: 'Verbatim' } };
    if (area === 'applications' && path.endsWith('/commands'))
      return {
        status: 200,
        body: method === 'PUT' ? this.commands.put(path, body) : this.commands.get(path),
      };
    if (area === 'channels') return this.inChannel(method, parts, content);
    return { status: 404, body: { code: 0, message: '404: Not Found' } };
  }

  private inChannel(
    method: string,
    [, channelId = '', , messageId = '']: readonly string[],
    body: Body,
  ): Reply {
    if (method === 'POST') return this.takeMessage(channelId, body);
    if (method === 'GET') return this.giveMessages(channelId);
    return this.changeMessage(messageId, method === 'PATCH' ? body : null);
  }

  private gatewayInformation(): Reply {
    const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
    return { status: 200, body: { url: this.gatewayUrl, shards: 1, session_start_limit: limit } };
  }

  private takeCallback(token: string, body: Body): Reply {
    const side = this.interactions.get(token);
    if (!side) return { status: 404, body: { code: 10062, message: 'Unknown interaction' } };
    const refusal = side.callback(body, Date.now());
    return refusal ? refused(refusal) : { status: 204 };
  }

  private takeWebhook(method: string, token: string, body: Body): Reply {
    const side = this.interactions.get(token);
    if (!side) return { status: 404, body: { code: 10015, message: 'Unknown Webhook' } };
    if (method === 'DELETE') {
      const refusal = side.deleteOriginal();
      return refusal ? refused(refusal) : { status: 204 };
    }
    const shown = method === 'PATCH' ? side.editOriginal(body) : side.followUp(body);
    return isRefusal(shown)
      ? refused(shown)
      : { status: 200, body: storedMessage(shown.id, IDS.channel, shown.body) };
  }

  private takeMessage(channelId: string, body: Body): Reply {
    const id = this.newId();
    this.posted.push({ id, channel: channelId, body });
    const { message_id: answered } = (body.message_reference ?? {}) as Body;
    if (typeof answered === 'string') this.replies.set(answered, this.repliesTo(answered) + 1);
    return { status: 200, body: storedMessage(id, channelId, body) };
  }

  /** Without a body the message is deleted. */
  private changeMessage(id: string, body: Body | null): Reply {
    const index = this.posted.findIndex((message) => message.id === id);
    const message = this.posted[index];
    if (!message) return { status: 404, body: { code: 10008, message: 'Unknown Message' } };
    if (!body) {
      this.posted.splice(index, 1);
      return { status: 204 };
    }
    this.posted[index] = { ...message, body: { ...message.body, ...body } };
    return { status: 200, body: storedMessage(id, message.channel, { ...message.body, ...body }) };
  }

  /** A page behind the message that was named, the newest first. */
  private giveMessages(channelId: string): Reply {
    const after = BigInt(this.query.get('after') ?? 0);
    const page = this.posted
      .filter(({ channel: at, id }) => at === channelId && BigInt(id) > after)
      .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
      .slice(0, Number(this.query.get('limit') ?? 50));
    const limit = {
      'x-ratelimit-limit': '1',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': String(this.pageLimitMs / 1000),
      'x-ratelimit-bucket': 'messages',
    };
    const body = page.map(({ id, body: sent }) => storedMessage(id, channelId, sent)).reverse();
    return { status: 200, body, ...(this.pageLimitMs > 0 ? { headers: limit } : {}) };
  }
}
