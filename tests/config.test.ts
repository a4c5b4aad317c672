import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { envExample, readConfig, redact, SECRETS } from '../src/config.ts';

const TOKEN = 'aaaa.bbbb.cccc-DDDD_1';

const configOf = (env: Record<string, string>) => {
  const reading = readConfig(env);
  if (reading.kind === 'problem') throw new Error(reading.problem.message);
  return reading.config;
};
const messageOf = (env: Record<string, string>) => {
  const reading = readConfig(env);
  return reading.kind === 'problem' ? reading.problem.message : '';
};

describe('readConfig', () => {
  it('needs nothing', () => {
    const folders = { DOCUMENTS_DIR: '', LEXICON_DIR: '', CACHE_DIR: '', DATA_DIR: '' };
    expect(configOf({})).toEqual({ ...folders, LOG_LEVEL: 'info' });
  });

  it('takes an empty setting for none, as in a copied .env.example', () => {
    expect(configOf({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', LOG_LEVEL: '' })).toEqual(configOf({}));
  });

  it('trims what was pasted with blanks, and passes over what is not its own', () => {
    expect(configOf({ DISCORD_TOKEN: ` ${TOKEN}\n`, PATH: '/bin' })).toEqual({
      ...configOf({}),
      DISCORD_TOKEN: TOKEN,
    });
  });

  it('tells all mistakes at once, each as the line to correct', () => {
    const lines = messageOf({
      DISCORD_TOKEN: `Bot ${TOKEN}`,
      DISCORD_APPLICATION_ID: 'my bot',
      DISCORD_GUILD_ID: '12',
      DISCORD_API_URL: 'file:///etc/passwd',
      DATABASE_URL: 'mysql://me:s3cr3t@host/name',
      LOG_LEVEL: 'loud',
    }).split('\n');
    expect(lines.slice(1)).toEqual([
      'DISCORD_TOKEN=(hidden): copy the token alone, without spaces, quotation marks or "Bot"',
      'DISCORD_APPLICATION_ID=my bot: an id of 17 to 20 digits is needed',
      'DISCORD_GUILD_ID=12: an id of 17 to 20 digits is needed',
      'DISCORD_API_URL=file:///etc/passwd: an address like https://discord.com/api is needed',
      'DATABASE_URL=(hidden): an address like postgresql://user:password@host:5432/name is needed',
      'LOG_LEVEL=loud: one of fatal, error, warn, info, debug, trace, silent is needed',
    ]);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(configOf({}))).toBe(true);
  });
});

describe('secrets', () => {
  it('stay out of what is logged', () => {
    const config = configOf({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'debug' });
    expect(JSON.stringify(redact(config))).not.toContain(TOKEN);
    expect(redact(config)).toMatchObject({ DISCORD_TOKEN: '(hidden)', LOG_LEVEL: 'debug' });
  });

  it('stay out of what is logged of a database', () => {
    const address = 'postgresql://me:s3cr3t@host:5432/name?sslmode=require';
    expect(configOf({ DATABASE_URL: address }).DATABASE_URL).toBe(address);
    expect(redact(configOf({ DATABASE_URL: address }))).toMatchObject({ DATABASE_URL: '(hidden)' });
  });

  it('stay out of problems', () => {
    expect(messageOf({ DISCORD_TOKEN: `"${TOKEN}"` })).not.toContain(TOKEN);
  });

  it('stay out of what is printed of an address', () => {
    const config = configOf({ DISCORD_API_URL: 'https://me:s3c@r3t@proxy.example/api' });
    expect(config.DISCORD_API_URL).toContain('s3c@r3t');
    expect(redact(config)).toMatchObject({ DISCORD_API_URL: 'https://proxy.example/api' });
    const plain = configOf({ DISCORD_API_URL: 'http://localhost:8080/api', DOCUMENTS_DIR: 'a@b' });
    expect(redact(plain)).toEqual(plain);
  });

  it.each([
    'ftp://me:s3cr3t@proxy.example/',
    'https://me:s3c/r3t@pro xy',
    'me:s3cr3t@proxy.example',
    `https://me:${'s3cr3t'.repeat(20)}@pro xy`,
  ])('stay out of the mistake %s', (address) => {
    const message = messageOf({ DISCORD_API_URL: address });
    expect(message).toContain('DISCORD_API_URL=');
    expect(message).not.toMatch(/s3c|r3t|me:/);
  });

  it('are named as secret where people fill them in', () => {
    for (const name of SECRETS) expect(envExample()).toMatch(new RegExp(`Secret\\.[^\\n]*\\n${name}=\\n`));
  });
});

describe('.env.example', () => {
  it('has every setting with its description', () => {
    const file = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8');
    expect(file).toBe(envExample());
    for (const line of file.split('\n\n').slice(1)) expect(line).toMatch(/^# [A-Z][^\n]+\.\n[A-Z_]+=\n?$/);
  });
});
