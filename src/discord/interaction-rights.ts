/** What the answer to an interaction needs and the bot may not do where it was asked: named before it fails. */
import { PermissionFlagsBits } from 'discord.js';
import type { Answer } from '../domain/answer.ts';
import { type Problem, problem } from '../domain/problems.ts';
import type { Words } from '../words/words.ts';
import type { Asking } from './answer-interaction.ts';
import { wordsFor } from './language.ts';

const named = (interaction: Asking, missing: keyof Words['server']['rights']): Problem => {
  const { channel } = interaction;
  const words = wordsFor(interaction);
  return problem('channel/may-not-send', {
    channel: channel && 'name' in channel && channel.name ? `#${channel.name}` : words.card.thisChannel,
    missing: words.server.rights[missing],
  });
};

/** Discord would take a card there, and show nothing of it. Null when nothing stands in the way. */
export const cardObstacle = (interaction: Asking): Problem | null =>
  interaction.guildId !== null && !interaction.appPermissions.has(PermissionFlagsBits.EmbedLinks)
    ? named(interaction, 'Embed Links')
    : null;

/** The same for an answer with a file. */
export const fileObstacle = (interaction: Asking, answer: Answer): Problem | null =>
  answer.kind === 'notice' &&
  answer.file !== undefined &&
  interaction.guildId !== null &&
  !interaction.appPermissions.has(PermissionFlagsBits.AttachFiles)
    ? named(interaction, 'Attach Files')
    : null;
