/** An error as the bot may log it: discord.js puts the address, with its token, and the message sent onto its errors. */

/** What of an error is of use to the operator; everything else stays out of the log. */
export interface ErrorForLog {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly method?: string;
}

/** `/interactions/ID/TOKEN/callback` and `/webhooks/APPLICATION/TOKEN`: whoever has these can answer as the bot. */
const SECRET_PATH = /\/(?:interactions|webhooks)\/\d+\/[^\s/?#"'`)]+\/?/gu;

const withoutTokens = (text: string): string => text.replace(SECRET_PATH, '***');

/** pino's serializer of `err`. What was thrown need not be an error. */
export function errorForLog(thrown: unknown): ErrorForLog {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: withoutTokens(textOf(thrown)) };
  const { name, message, stack } = thrown;
  const code = 'code' in thrown ? thrown.code : undefined;
  const status = 'status' in thrown ? thrown.status : undefined;
  const method = 'method' in thrown ? thrown.method : undefined;
  return {
    type: name,
    message: withoutTokens(message),
    ...(stack !== undefined && { stack: withoutTokens(stack) }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    ...(typeof method === 'string' && { method }),
  };
}

/** The properties of a thrown object may hold anything, so it is only named. */
const textOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null ? 'an object was thrown' : String(thrown);
