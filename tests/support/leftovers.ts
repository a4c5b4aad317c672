/** What of a text is in Latin letters without having to be. */
import { visibleText } from '../../src/command/visible-text.ts';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const wholeWords = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&')}(?![\\p{L}\\d])`, 'gu');

/** Latin words that are left when everything foreign is taken out, the longest first. */
export function leftovers(text: string, foreign: readonly string[]): readonly string[] {
  const all = [...new Set(foreign.map((one) => oneLine(visibleText(one))))].filter((one) => one !== '');
  const rest = all
    .sort((a, b) => b.length - a.length)
    .reduce((left, one) => left.replaceAll(wholeWords(one), ' '), oneLine(text));
  return rest.match(/[A-Za-z]{3,}/gu) ?? [];
}
