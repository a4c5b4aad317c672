/** What the stand-in knows of an interaction, and the rules that Discord holds responses to. */

export interface Shown {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly ephemeral: boolean;
}

export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

const UNKNOWN_INTERACTION: Refusal = { status: 404, code: 10062, message: 'Unknown interaction' };
const UNKNOWN_WEBHOOK: Refusal = { status: 404, code: 10015, message: 'Unknown Webhook' };
const UNKNOWN_MESSAGE: Refusal = { status: 404, code: 10008, message: 'Unknown Message' };
const ACKNOWLEDGED: Refusal = {
  status: 400,
  code: 40060,
  message: 'Interaction has already been acknowledged.',
};

/** Milliseconds within which the first response must arrive. */
const DEADLINE_MS = 3000;
const EPHEMERAL = 64;

type Body = Readonly<Record<string, unknown>>;

const get = (body: Body, key: string): unknown => body[key];

const TOO_MANY_FOLLOW_UPS: Refusal = {
  status: 400,
  code: 40094,
  message: 'This interaction has reached the maximum number of follow up messages',
};

/** Where somebody has brought the bot along to a place that does not have it. */
export interface Terms {
  readonly mostFollowUps: number;
  /** Everything is shown to the asker alone, whatever the bot says. */
  readonly alwaysPrivate: boolean;
}

export const USUAL: Terms = { mostFollowUps: Infinity, alwaysPrivate: false };

/** What an edit leaves out stays. */
const changed = (message: Shown, body: Body): Shown => ({ ...message, body: { ...message.body, ...body } });

export class InteractionSide {
  readonly id: string;
  readonly token: string;
  readonly sentAt: number;
  /** Milliseconds until the first response; null when there was none in time. */
  acknowledgedAfter: number | null = null;
  /** Messages that people see now, in the order in which they appeared. */
  shown: Shown[] = [];
  /** Responses that Discord took, in order ("deferred", "message", "edit", "delete", "follow-up", "choices"). */
  readonly taken: string[] = [];
  choices: readonly Body[] | null = null;
  /** "is thinking…": will it be private? Null when it is not shown. */
  private thinking: { readonly ephemeral: boolean } | null = null;
  private originalId: string | null = null;
  private next = 0;

  /** The message whose button was pressed. */
  private readonly origin: Shown | null;
  /** The form that was opened. */
  modal: Body | null = null;

  private readonly terms: Terms;

  constructor(id: string, token: string, sentAt: number, origin: Shown | null = null, terms = USUAL) {
    this.origin = origin;
    this.terms = terms;
    this.id = id;
    this.token = token;
    this.sentAt = sentAt;
  }

  get isThinking(): boolean {
    return this.thinking !== null;
  }

  callback(body: Body, now: number): Refusal | null {
    if (this.acknowledgedAfter !== null) return ACKNOWLEDGED;
    if (now - this.sentAt > DEADLINE_MS) return UNKNOWN_INTERACTION;
    this.acknowledgedAfter = now - this.sentAt;
    const data = (get(body, 'data') ?? {}) as Body;
    const ephemeral = this.isPrivate(data);
    if (get(body, 'type') === 5) {
      this.thinking = { ephemeral };
      this.taken.push('deferred');
    } else if (get(body, 'type') === 6 || get(body, 'type') === 7) {
      this.taken.push('update');
      this.originalId = this.origin?.id ?? null;
      if (this.origin && get(body, 'type') === 7) this.shown = [changed(this.origin, data)];
    } else if (get(body, 'type') === 9) {
      this.modal = data;
      this.taken.push('modal');
    } else if (get(body, 'type') === 8) {
      this.choices = get(data, 'choices') as readonly Body[];
      this.taken.push('choices');
    } else {
      this.originalId = this.show(data, ephemeral);
      this.taken.push('message');
    }
    return null;
  }

  editOriginal(body: Body): Refusal | Shown {
    if (this.acknowledgedAfter === null) return UNKNOWN_WEBHOOK;
    this.taken.push('edit');
    if (this.thinking) {
      const { ephemeral } = this.thinking;
      this.thinking = null;
      this.originalId = this.show(body, ephemeral);
    }
    if (
      this.origin &&
      this.originalId === this.origin.id &&
      !this.shown.some(({ id }) => id === this.originalId)
    )
      this.shown.unshift(this.origin);
    const before = this.shown.find(({ id }) => id === this.originalId);
    if (!before) return UNKNOWN_MESSAGE;
    const after = changed(before, body);
    this.shown = this.shown.map((message) => (message === before ? after : message));
    return after;
  }

  deleteOriginal(): Refusal | null {
    if (!this.thinking && this.originalId === null) return UNKNOWN_MESSAGE;
    this.taken.push('delete');
    this.thinking = null;
    this.shown = this.shown.filter(({ id }) => id !== this.originalId);
    this.originalId = null;
    return null;
  }

  /** As documented: while the bot "is thinking", a follow-up is an edit, and its ephemeral flag is ignored. */
  followUp(body: Body): Refusal | Shown {
    if (this.acknowledgedAfter === null) return UNKNOWN_WEBHOOK;
    if (this.thinking) return this.editOriginal(body);
    const before = this.taken.filter((response) => response === 'follow-up').length;
    if (before >= this.terms.mostFollowUps) return TOO_MANY_FOLLOW_UPS;
    this.taken.push('follow-up');
    const id = this.show(body, this.isPrivate(body));
    return this.shown.find((message) => message.id === id) ?? UNKNOWN_MESSAGE;
  }

  private isPrivate(body: Body): boolean {
    return this.terms.alwaysPrivate || (Number(get(body, 'flags') ?? 0) & EPHEMERAL) !== 0;
  }

  private show(body: Body, ephemeral: boolean): string {
    this.next += 1;
    const id = `${this.id.slice(0, -3)}${String(this.next).padStart(3, '0')}`;
    this.shown.push({ id, body, ephemeral });
    return id;
  }
}
