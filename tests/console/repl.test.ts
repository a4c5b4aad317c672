import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/console/palette.ts';
import { runRepl } from '../../src/console/repl.ts';
import { WORDS } from '../../src/words/words.ts';
import { session } from './sample-session.ts';

/** One key after the other: readline takes what comes in one piece for pasted text, in which a tab is a tab. */
async function typeKeys(keys: string, input: PassThrough): Promise<void> {
  for (const key of keys) {
    input.write(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What a person sees who types the given text. */
async function converse(typed: string, interactive = false): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  let seen = '';
  output.on('data', (chunk) => {
    seen += String(chunk);
  });
  const screen = () => ({ width: 80, palette: PLAIN, words: WORDS.en });
  const ended = runRepl(session, { input, output, interactive, screen });
  if (interactive) await typeKeys(typed, input);
  else input.end(typed);
  await ended;
  return seen;
}

describe('the interactive console', () => {
  it('greets with the size of the corpus and calls to begin with', async () => {
    const seen = await converse('/quit\n');
    expect(seen).toContain('On record: 0 claims, 0 speakers, 0 documents.');
    expect(seen).toContain('\n  /quote ada berg\n  /draft 2022\n  /ask did anyone deny it?\n');
  });

  it('answers line after line', async () => {
    const seen = await converse('/quote ada\nwho said so?\n');
    expect(seen).toContain('speaker=ada');
    expect(seen).toContain('question=who said so?');
  });

  it('does nothing on an empty line', async () => {
    expect(await converse('\n   \n/quit\n')).not.toContain('That did not work');
  });

  it('takes a number for a choice that it has just offered, and only then', async () => {
    expect(await converse('/choose\n2\n')).toContain('speaker=bruno stein');
    expect(await converse('/choose\n9\n')).toContain('question=9');
    expect(await converse('/choose\n/sources\n1\n')).toContain('question=1');
  });

  it.each(['/quit', '/exit', 'quit', ' QUIT '])(
    'ends at %j, and answers nothing after it',
    async (farewell) => {
      expect(await converse(`${farewell}\n/quote ada\n`)).not.toContain('speaker=ada');
    },
  );

  it('ends when the input ends (Ctrl-D)', async () => {
    await expect(converse('')).resolves.toContain('Verbatim');
  });

  it('ends at Ctrl-C on a terminal', async () => {
    await expect(converse('half a li\u0003', true)).resolves.toMatch(/\n$/);
  });

  it('completes at the tab key', async () => {
    const seen = await converse('/quote ste\t\r/quit\r', true);
    expect(seen).toContain('speaker=Bruno Stein');
  });
});
