import { DiscordAPIError } from 'discord.js';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { errorForLog } from '../../src/discord/error-for-log.ts';

const TOKEN = 'aW50ZXJhY3Rpb246MTIz.se-cr_et';
const CALLBACK = `https://discord.com/api/v10/interactions/123456789012345678/${TOKEN}/callback`;
const WEBHOOK = `https://discord.com/api/v10/webhooks/123456789012345678/${TOKEN}`;

const apiError = new DiscordAPIError(
  { code: 10062, message: 'Unknown interaction' },
  10062,
  404,
  'POST',
  CALLBACK,
  { files: undefined, body: { content: 'what was asked' } },
);

describe('errorForLog', () => {
  it('keeps what tells the cause, and neither address nor body', () => {
    expect(errorForLog(apiError)).toEqual({
      type: 'DiscordAPIError[10062]',
      message: 'Unknown interaction',
      stack: expect.stringContaining('Unknown interaction'),
      code: 10062,
      status: 404,
      method: 'POST',
    });
  });

  it.each([CALLBACK, WEBHOOK, `${WEBHOOK}?wait=true`, `${WEBHOOK}/messages/@original`])(
    'hides the token of %s in message and stack',
    (address) => {
      const { message, stack } = errorForLog(new Error(`request to ${address} failed`));
      expect(message).toMatch(/^request to https:\/\/discord\.com\/api\/v10\*{3}.* failed$/);
      expect(`${message}${stack}`).not.toContain(TOKEN);
    },
  );

  it('keeps other paths, and leaves out what an error does not have', () => {
    const { stack: _, ...rest } = errorForLog(new TypeError('no /data/documents/1'));
    expect(rest).toEqual({ type: 'TypeError', message: 'no /data/documents/1' });
  });

  it('takes anything thrown', () => {
    expect(errorForLog(`lost ${WEBHOOK}`).message).toBe('lost https://discord.com/api/v10***');
    expect(errorForLog({ url: CALLBACK })).toEqual({ type: 'object', message: 'an object was thrown' });
    expect(errorForLog(undefined)).toEqual({ type: 'undefined', message: 'undefined' });
  });

  it('keeps the token out of the log line, under a cause as well', () => {
    const lines: string[] = [];
    const log = pino({ serializers: { err: errorForLog } }, { write: (line) => lines.push(line) });
    log.error({ err: apiError }, 'failed');
    log.error({ err: new Error('outer', { cause: apiError }) }, 'failed');
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/se-cr_et|what was asked/);
  });
});
