/** A message as a page that a browser shows as Discord's client would. */
import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';
import { type Piece, readMarkdown } from '../support/discord/read-markdown.ts';

export interface PicturedMessage {
  /** What was typed, "/quote". */
  readonly command: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}

/** A plain disc: the pictures are of cards, not of people. */
const disc = (colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="${colour}"/></svg>`)}`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function timeIn(text: string): string {
  const seconds = Number(/-?\d+/.exec(text)?.[0] ?? 0);
  return DAY.format(seconds * 1000);
}

const linkIn = (text: string): string =>
  `<discord-link>${escaped(/^\[([^\]]+)\]/.exec(text)?.[1] ?? text)}</discord-link>`;

const TAGS: Partial<Record<Piece['kind'], readonly [string, string]>> = {
  bold: ['<strong>', '</strong>'],
  italic: ['<em>', '</em>'],
  code: ['<discord-code>', '</discord-code>'],
  quote: ['<discord-quote>', '</discord-quote>'],
  heading: ['<discord-header level="3">', '</discord-header>'],
  small: ['<discord-subscript>', '</discord-subscript>'],
};

function pieceInHtml(piece: Piece): string {
  if (piece.kind === 'time') return `<discord-time>${timeIn(piece.text)}</discord-time>`;
  if (piece.kind === 'link') return linkIn(piece.text);
  const [open, close] = TAGS[piece.kind] ?? ['', ''];
  return `${open}${escaped(piece.text)}${piece.inner.map(pieceInHtml).join('')}${close}`;
}

const BLOCKS: ReadonlySet<Piece['kind']> = new Set(['quote', 'heading', 'small']);

/** Blocks break the line themselves. */
function markdownInHtml(text: string): string {
  return readMarkdown(text)
    .map((line) => {
      const html = line.map(pieceInHtml).join('');
      const isBlock = line.some(({ kind }) => BLOCKS.has(kind));
      return isBlock ? html : `${html}<br>`;
    })
    .join('');
}

function embedInHtml({ title, description, color, footer }: APIEmbed): string {
  const colour = `#${(color ?? 0).toString(16).padStart(6, '0')}`;
  const heading = title === undefined ? '' : ` embed-title="${escaped(title.replaceAll('\\', ''))}"`;
  const words = description === undefined ? '' : markdownInHtml(description);
  const foot = footer
    ? `<discord-embed-footer slot="footer">${escaped(footer.text)}</discord-embed-footer>`
    : '';
  return `<discord-embed slot="embeds" color="${colour}"${heading}>
    <discord-embed-description slot="description">${words}</discord-embed-description>${foot}</discord-embed>`;
}

function componentInHtml(component: APIComponentInMessageActionRow): string {
  if ('options' in component)
    return `<discord-string-select-menu placeholder="${escaped(component.placeholder ?? '')}"></discord-string-select-menu>`;
  if (!('label' in component)) return '';
  const disabled = component.disabled ? ' disabled' : '';
  return `<discord-button type="secondary"${disabled}>${escaped(component.label ?? '')}</discord-button>`;
}

const rowInHtml = ({ components }: PicturedMessage['components'][number]): string =>
  `<discord-action-row>${components.map(componentInHtml).join('')}</discord-action-row>`;

/** `modules`: where the page finds the packages by their names. */
export const messagePage = (
  { command, embeds, components }: PicturedMessage,
  modules: Readonly<Record<string, string>>,
): string => `<!doctype html><meta charset="utf-8">
<script type="importmap">${JSON.stringify({ imports: modules })}</script>
<script type="module">import '@skyra/discord-components-core';</script>
<style>
  body { margin: 0; background: #313338; font-family: "Noto Sans", "DejaVu Sans", sans-serif; }
  discord-messages { border: 0; }
</style>
<discord-messages>
  <discord-message author="Verbatim" bot role-color="#dbdee1" avatar="${disc('#33658a')}">
    <discord-command slot="reply" author="Ada" avatar="${disc('#758e4f')}" command="${escaped(command)}"></discord-command>
    ${embeds.map(embedInHtml).join('\n')}
    <div slot="components">${components.map(rowInHtml).join('\n')}</div>
  </discord-message>
</discord-messages>`;
