/** The commands that the stand-in knows, given back as Discord does: with its own additions, and in an order of its own. */

type Json = Readonly<Record<string, unknown>>;

const VERSION = '900000000000000700';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const reversed = (object: Json): Json => Object.fromEntries(Object.entries(object).reverse());

/** Fields that are false are left out, languages without words are null. */
function keptOption(option: Json): Json {
  const { required, autocomplete, options, choices, ...rest } = option;
  return reversed({
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
    ...(options === undefined ? {} : { options: listOf(options).map(keptOption) }),
    ...(choices === undefined
      ? {}
      : { choices: listOf(choices).map((choice) => ({ name_localizations: null, ...choice })) }),
  });
}

/** One command as it is kept; `guildId` for those of one server. */
export function keptCommand(command: Json, guildId: string | null, index = 0): Json {
  const { options, contexts, integration_types: types, ...rest } = command;
  const places =
    guildId === null
      ? { contexts: contexts ?? null, integration_types: types ?? [0], dm_permission: true }
      : { guild_id: guildId, contexts: null, integration_types: [0] };
  return reversed({
    id: String(900000000000000800n + BigInt(index)),
    application_id: '900000000000000001',
    version: VERSION,
    default_member_permissions: null,
    type: 1,
    name_localizations: null,
    description: '',
    description_localizations: null,
    nsfw: false,
    ...rest,
    ...places,
    ...(options === undefined ? {} : { options: listOf(options).map(keptOption) }),
  });
}

export class CommandSide {
  private readonly kept = new Map<string, readonly Json[]>();

  /** `path`: that of the commands, everywhere or of one server, below /api/v10. */
  put(path: string, commands: unknown): readonly Json[] {
    const guildId = /\/guilds\/(\d+)\//.exec(path)?.[1] ?? null;
    const kept = listOf(commands).map((command, index) => keptCommand(command, guildId, index));
    this.kept.set(path, kept);
    return kept;
  }

  get(path: string): readonly Json[] {
    return [...(this.kept.get(path) ?? [])].reverse();
  }
}
