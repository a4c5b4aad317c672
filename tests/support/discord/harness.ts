/** The real bot, talking to the stand-in. */
import { commands as allCommands } from '../../../commands/index.ts';
import { type Bot, type BotOptions, startBot } from '../../../src/discord/start-bot.ts';
import { smallLibrary } from './small-library.ts';
import { DiscordStandIn, TOKEN } from './stand-in.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly details: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface Harness {
  readonly discord: DiscordStandIn;
  readonly bot: Bot;
  readonly log: readonly LogLine[];
  readonly end: () => Promise<void>;
}

function keepLog(lines: LogLine[]): BotOptions['log'] {
  const keep =
    (level: LogLine['level']) =>
    (details: LogLine['details'], message: string): void => {
      lines.push({ level, details, message });
    };
  return { info: keep('info'), warn: keep('warn'), error: keep('error') };
}

/** Options for `startBot` that lead to the stand-in. */
export function botOptions(discord: DiscordStandIn, lines: LogLine[] = []): BotOptions {
  let references = 0;
  const library = smallLibrary();
  return {
    token: TOKEN,
    commands: allCommands,
    library: () => library,
    log: keepLog(lines),
    today: () => '2026-01-01',
    reference: () => {
      references += 1;
      return `ref-${references}`;
    },
    servers: null,
    rest: { api: discord.restUrl, retries: 0, timeout: 5000 },
    loginLimit: 5000,
  };
}

export async function startHarness(options: Partial<BotOptions> = {}): Promise<Harness> {
  const discord = await DiscordStandIn.start();
  const log: LogLine[] = [];
  const bot = await startBot({ ...botOptions(discord, log), ...options });
  const end = async (): Promise<void> => {
    await bot.stop();
    await discord.stop();
  };
  return { discord, bot, log, end };
}
