/** The gateway of the stand-in: hello, identify, heartbeat, resume, and events to those who may have them. */
import type { Server } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { BOT, IDS, server } from './fixtures.ts';

const OP = {
  event: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;
const HEARTBEAT_MS = 20_000;
const SERVICE_UNAVAILABLE = 503;
/** Server members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export const INTENT = { serverMessages: 1 << 9, directMessages: 1 << 12, content: 1 << 15 } as const;

export interface GatewayRules {
  readonly token: string;
  /** A close code instead of READY. */
  refuseIdentify?: number | undefined;
  /** 'at first': the same session may be resumed at the next attempt. */
  refuseResume?: boolean | 'at first' | undefined;
  /** Whoever resumes gets all events of interactions and messages again, those it has had among them. */
  replaysAll?: boolean | undefined;
  /** Milliseconds between heartbeats; 20,000 when left out. */
  heartbeat?: number | undefined;
  /** Heartbeats are not acknowledged. */
  deaf?: boolean | undefined;
  /** So many connections are refused before they open. */
  refusedConnections?: number | undefined;
  /** Connections get no hello. */
  silent?: boolean | undefined;
  /** Milliseconds that a connection takes to open. */
  openingTime?: number | undefined;
}

interface Sent {
  readonly seq: number;
  readonly name: string;
  readonly text: string;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: Sent[];
  socket: WebSocket | null;
}

interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly presence?: unknown;
}

export class GatewaySide {
  readonly identified: Identify[] = [];
  /** Connections asked for, open or not. */
  attempts = 0;
  resumes = 0;
  closed: number[] = [];
  private readonly sockets: WebSocketServer;
  private readonly sessions = new Map<string, Session>();
  private readonly rules: GatewayRules;
  private readonly address: () => string;

  constructor(http: Server, rules: GatewayRules, address: () => string) {
    this.rules = rules;
    this.address = address;
    this.sockets = new WebSocketServer({
      server: http,
      verifyClient: (_, accept) => {
        this.attempts += 1;
        const refused = this.rules.refusedConnections ?? 0;
        if (refused > 0) {
          this.rules.refusedConnections = refused - 1;
          accept(false, SERVICE_UNAVAILABLE);
        } else setTimeout(() => accept(true), this.rules.openingTime ?? 0);
      },
    });
    this.sockets.on('connection', (socket) => this.greet(socket));
  }

  /** Sends an event to every session whose intents include one of `needs` (0: everybody). */
  dispatch(name: string, build: (intents: number) => unknown, needs = 0): void {
    for (const session of this.sessions.values()) {
      if (needs === 0 || (session.intents & needs) !== 0) this.send(session, name, build(session.intents));
    }
  }

  /** Closes all connections, as Discord does when it restarts or has had enough. */
  close(code: number): void {
    for (const socket of this.sockets.clients) socket.close(code);
  }

  /** Ends all connections without a word, as a network does that is gone. */
  cut(): void {
    for (const socket of this.sockets.clients) socket.terminate();
  }

  /** Asks for another connection, as Discord does every few hours. */
  askToReconnect(): void {
    for (const socket of this.sockets.clients) socket.send(JSON.stringify({ op: OP.reconnect }));
  }

  get connections(): number {
    return this.sockets.clients.size;
  }

  stop(): void {
    for (const socket of this.sockets.clients) socket.terminate();
    this.sockets.close();
  }

  private greet(socket: WebSocket): void {
    socket.on('message', (data) => this.receive(socket, data));
    socket.on('close', (code) => this.closed.push(code));
    if (this.rules.silent) return;
    socket.send(
      JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.rules.heartbeat ?? HEARTBEAT_MS } }),
    );
  }

  private receive(socket: WebSocket, data: RawData): void {
    const { op, d } = JSON.parse(String(data));
    if (op === OP.heartbeat && !this.rules.deaf) socket.send(JSON.stringify({ op: OP.heartbeatAck }));
    if (op === OP.identify) this.identify(socket, d);
    if (op === OP.resume) this.resume(socket, d);
  }

  private identify(socket: WebSocket, request: Identify): void {
    this.identified.push(request);
    const refusal = this.refusalOf(request);
    if (refusal !== null) {
      socket.close(refusal);
      return;
    }
    const id = `session-${this.sessions.size + 1}`;
    const session: Session = { id, intents: request.intents, sent: [], socket };
    this.sessions.set(id, session);
    this.send(session, 'READY', {
      v: 10,
      user: BOT,
      guilds: [{ id: IDS.server, unavailable: true }],
      session_id: id,
      resume_gateway_url: this.address(),
      shard: [0, 1],
      application: { id: IDS.application, flags: 0 },
    });
    this.send(session, 'GUILD_CREATE', server);
  }

  private refusalOf({ token, intents }: Identify): number | null {
    if (this.rules.refuseIdentify !== undefined) return this.rules.refuseIdentify;
    if (token !== this.rules.token) return 4004;
    return (intents & PRIVILEGED) === 0 ? null : 4014;
  }

  private resume(socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }): void {
    this.resumes += 1;
    const session = this.sessions.get(session_id);
    if (session && this.rules.refuseResume === 'at first') {
      this.rules.refuseResume = false;
      socket.send(JSON.stringify({ op: OP.invalid, d: true }));
      return;
    }
    if (!session || this.rules.refuseResume) {
      this.sessions.delete(session_id);
      socket.send(JSON.stringify({ op: OP.invalid, d: false }));
      return;
    }
    session.socket = socket;
    const isReplayed = ({ seq: own, name }: Sent): boolean =>
      own > seq || (this.rules.replaysAll === true && name.endsWith('_CREATE') && name !== 'GUILD_CREATE');
    for (const missed of session.sent.filter(isReplayed)) socket.send(missed.text);
    this.send(session, 'RESUMED', {});
  }

  private send(session: Session, name: string, payload: unknown): void {
    const seq = session.sent.length + 1;
    const text = JSON.stringify({ op: OP.event, s: seq, t: name, d: payload });
    session.sent.push({ seq, name, text });
    session.socket?.send(text);
  }
}
