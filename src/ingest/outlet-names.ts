/** Names of outlets as pages write them: how one is built, what stands around it, and whether the page repeats it. */
import { SITE_SECTIONS } from './phrases.ts';

const CAPITAL = 'A-ZÀ-ÞĆČĐŁŚŠŞŻŽ';
const WORD = `[${CAPITAL}0-9][A-Za-zÀ-ž0-9.&’'-]{0,30}`;
const LINK = '(?:of|the|and|for|de|la|le|du|des|&)';
/** One to six words with capitals, joined by small ones: "The Harbour Post", "La Voix de Veldmar". */
export const OUTLET_NAME = `${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,5}`;

const TRADE =
  /\b(?:Advertiser|Agency|Argus|Bugle|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Evening|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Messenger|Mirror|Monitor|Observer|Pioneer|Post|Press|Record|Register|Reporter|Review|Sentinel|Spectator|Standard|Star|Sun|Telegraph|Times|Tribune|Voice|Weekly|Wire)\b/;
const COMPANY =
  /\s+(?:(?:media|news|publishing|newspapers?|press|broadcasting)\s+)?(?:group|media|publishing|publications|publishers|holdings?|newspapers|networks?|corporation|corp|company|co|limited|ltd|llc|inc|gmbh|plc|s\.?a)\.?$/i;

const titled = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** Does the name tell by itself that it is an outlet's ("The Harbour Post")? */
export const isOutletName = (name: string): boolean =>
  (TRADE.test(name) || (name === name.toUpperCase() && TRADE.test(titled(name)))) &&
  name.includes(' ') &&
  !SITE_SECTIONS.has(name.toLowerCase());

/** Is the line a row of the parts of a site ("Home · Politics · Energy")? */
export function isMenu(line: string): boolean {
  if (line.length > 300 || /\d/.test(line)) return false;
  const parts = line.split(/\s+[|·•›»>/]\s+|\s{2,}|\t/);
  return parts.length >= 3 && parts.every((part) => part !== '' && part.split(' ').length <= 3);
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Does `name` stand in the text by itself, not as the beginning of a longer name? */
export const standsAlone = (name: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?!\\s[\\p{Lu}]|[\\p{L}\\p{N}])`, 'u').test(text);

/** The outlet of a company: "The Strand Media Group" publishes "The Strand", where the page uses that name. */
export function withoutCompany(name: string, text: string): string {
  let short = name;
  for (let step = 0; step < 3 && COMPANY.test(short); step++) {
    short = short.replace(COMPANY, '');
    if (short !== name && standsAlone(short, text)) return short;
  }
  return name;
}
