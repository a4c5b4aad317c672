/** A post or chat message brought down to the words it says, for searching with it. */

const SIGNATURE = /[—–]\s*([^—–()\n]{1,80})\(@\w{1,40}\)\s*[\p{L}\p{N} ,.]{0,40}$/u;
const LINK = /https?:\/\/\S+|\b(?:pic\.twitter\.com|t\.co|www\.)\S*/giu;
const RETWEET = /^\s*RT\b\s*@?/u;
const TAG = /[#@]([\p{L}\p{N}_]+)/gu;
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|_+/gu;

const splitHumps = (tag: string): string => tag.split(HUMP).join(' ');

/** How a chat writes mentions ("<@123>"), channels, custom emoji, times and commands: by numbers that nobody typed. */
const MARK = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/[^<>\n:]{1,100}:)-?\d{1,20}(?::[a-zA-Z])?>/gu;

/** A question without links and without what a chat puts into it for people, channels and pictures. */
export const cleanQuestion = (text: string): string =>
  text.replace(MARK, ' ').replace(LINK, ' ').replace(ENDED, '$1finished$2');

/** "is the strike over?" asks whether it has ended; anywhere else "over" is no word to search for. */
const ENDED = /(\b(?:is|are|was|were)\s[^?.!\n]{1,80}\s)over(\s*[?.!]*\s*)$/i;

/**
 * Links go; `#CamelCase` and `@handle_names` become words; of a closing "— Name (@handle) date" the name is
 * kept. Everything else stays as it is.
 */
export function cleanMessage(text: string): string {
  return text
    .replace(LINK, ' ')
    .trimEnd()
    .replace(SIGNATURE, (_, name: string) => ` ${name} `)
    .replace(RETWEET, ' ')
    .replace(TAG, (_, tag: string) => ` ${splitHumps(tag)} `);
}
