/** Ids, and what the gateway of the stand-in says about its one server and its people. */

export const IDS = {
  application: '900000000000000001',
  bot: '900000000000000002',
  server: '900000000000000003',
  channel: '900000000000000004',
  asker: '900000000000000005',
  direct: '900000000000000006',
  /** A server that does not have the bot, and a talk of several people. */
  foreignServer: '900000000000000023',
  foreignChannel: '900000000000000024',
  group: '900000000000000026',
} as const;

export const user = (id: string, name: string, bot = false) => ({
  id,
  username: name,
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot,
});

export const BOT = user(IDS.bot, 'verbatim', true);
export const ASKER = user(IDS.asker, 'asker');

export const member = (of: ReturnType<typeof user>) => ({
  user: of,
  roles: [],
  joined_at: '2024-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: '2147483647',
});

export const channel = { id: IDS.channel, type: 0, name: 'sources', guild_id: IDS.server, position: 0 };
/** Where somebody has brought the bot along for their own use; and its own server before the bot has heard of it. */
export const ELSEWHERE = {
  'foreign server': {
    guild_id: IDS.foreignServer,
    guild: { id: IDS.foreignServer, locale: 'uk', features: [] },
    guild_locale: 'uk',
    channel: { id: IDS.foreignChannel, type: 0, name: 'elsewhere', guild_id: IDS.foreignServer },
    channel_id: IDS.foreignChannel,
    context: 0,
    authorizing_integration_owners: { 1: IDS.asker },
  },
  group: {
    channel: { id: IDS.group, type: 3, name: null, last_message_id: null },
    channel_id: IDS.group,
    context: 2,
    authorizing_integration_owners: { 1: IDS.asker },
  },
  'unheard-of server': {
    guild_id: IDS.foreignServer,
    guild: { id: IDS.foreignServer, locale: 'uk', features: [] },
    guild_locale: 'uk',
    channel: { id: IDS.foreignChannel, type: 0, name: 'elsewhere', guild_id: IDS.foreignServer },
    channel_id: IDS.foreignChannel,
    context: 0,
    authorizing_integration_owners: { 0: IDS.foreignServer },
  },
} as const;

export const directChannel = { id: IDS.direct, type: 1, recipients: [ASKER] };

export const server = {
  id: IDS.server,
  name: 'Newsroom',
  owner_id: IDS.asker,
  joined_at: '2024-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
  member_count: 2,
  features: [],
  preferred_locale: 'en-US',
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  system_channel_flags: 0,
  afk_timeout: 300,
  icon: null,
  roles: [{ id: IDS.server, name: '@everyone', permissions: '2147483647', position: 0, color: 0, flags: 0 }],
  channels: [channel],
  threads: [],
  emojis: [],
  stickers: [],
  members: [member(BOT)],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
};

/** A message as the REST interface gives it back. */
export const storedMessage = (
  id: string,
  channelId: string,
  { content, embeds, components, flags }: Readonly<Record<string, unknown>>,
) => ({
  id,
  channel_id: channelId,
  author: BOT,
  content: content ?? '',
  embeds: embeds ?? [],
  components: components ?? [],
  flags: flags ?? 0,
  timestamp: '2024-01-01T00:00:00.000Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  pinned: false,
  type: 0,
});

/** All words of a message's card, as JSON. */
export const cardText = ({ embeds }: Readonly<Record<string, unknown>>): string => JSON.stringify(embeds);
