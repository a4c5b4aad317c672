/** The publisher, where the page plainly names it: a label, a masthead, a copyright line, a dateline, an invitation. */
import type { Block } from '../domain/article.ts';
import { isMenu, isOutletName, OUTLET_NAME, standsAlone, withoutCompany } from './outlet-names.ts';
import { BUTTONS, SITE_SECTIONS } from './phrases.ts';

/** A label alone before a dash; a city can stand there too, so capitals without a vowel are asked for. */
const LABEL = /^([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9.&' ]{1,40}?)\s*(?:—|–|-)\s*$/;
const INITIALS = /^[B-DF-HJ-NP-TV-XZ]{3,6}$/;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9.&'’ -]{2,50}?)(?:,? (?:LLC|Inc|Ltd|GmbH|PLC)\.?)?(?:[.,|]|\s+(?:all rights|\d{4})|$)/i;
const WIRE = /\/([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9 .-]{1,24})\/[.:]?\s*[—–-]?\s*$/;
const AGENCY = /\(([A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž0-9.&'’ -]{1,40})\)\s*(?:[—–:-]|--)?\s*$/;
const NEWSROOM =
  /^by ((?:the )?[A-ZÀ-ÞĆČĐŁŚŠŞŻŽ][A-Za-zÀ-ž.'’ -]{2,40}?) (?:news ?desk|newsroom|editorial (?:board|team|staff))\b/i;
/** "The Harbour Post - English edition", "The Harbour Post | Thursday 4 May 2023". */
const MASTHEAD = new RegExp(`^(${OUTLET_NAME})(?:\\s+[-–—|·]\\s+.{2,60})?$`);
/** What ends the name in an invitation. */
const BEHIND_NAME = "(?=['’]s?\\b|[.,!|:]| (?:on|today|now|newsletter|app|for|from|via|and|with|by)\\b|$)";
/** Only outlets are subscribed to. */
const SUBSCRIPTION = new RegExp(
  `\\b(?:[Ss]ubscribe(?: now)? to|SUBSCRIBE TO|[Ss]ign up (?:to|for)|[Uu]pdates from|[Aa]lerts from) (${OUTLET_NAME})${BEHIND_NAME}`,
);
/** Much else is followed and supported too. */
const INVITATION = new RegExp(
  `\\b(?:[Ss]upport|[Jj]oin|[Ff]ollow|[Ww]elcome to|[Mm]ore from|[Dd]onate to|[Ww]rite to|[Dd]ownload) (${OUTLET_NAME})${BEHIND_NAME}`,
);
/** "The Harbour Post depends on its readers". */
const SELF = new RegExp(
  `^[*_]{0,3}(?:[A-Z][^.!?]{2,60}[.!?][*_]{0,3} )?(${OUTLET_NAME}) (?:depends on|relies on|is (?:a member of|regulated by|published by|funded by|owned by|not responsible for)|adheres to|abides by|is an independent)\\b`,
);
const LETTER = /\b(?:briefing|newsletter|digest|updates?|podcast|conversation|app|email)\b/i;
/** Above the headline an outlet's name is short. */
const MOST_WORDS = 6;
/** Further up than this nothing but menus stands. */
const LINES_ABOVE = 12;

function labelled(line: string, text: string): string | null {
  const name = LABEL.exec(line)?.[1]?.trim();
  if (!name) return null;
  const vouched =
    text.slice(0, 50_000).includes(`${name} editors`) || text.slice(0, 50_000).includes(`${name} staff`);
  return INITIALS.test(name) || vouched ? name : null;
}

const first = (
  lines: readonly string[],
  read: (line: string) => string | null | undefined,
): string | null => {
  for (const line of lines) {
    const found = read(line);
    if (found) return found.trim();
  }
  return null;
};

/** An outlet that the page invites its readers to, or says of itself that it is one; not its newsletter. */
function invited(line: string): string | null {
  const name = (pattern: RegExp): string => pattern.exec(line)?.[1]?.replace(/['’]s?$/, '') ?? '';
  const [sure, loose] = [name(SUBSCRIPTION) || name(SELF), name(INVITATION)];
  if (sure !== '' && !LETTER.test(sure) && (isOutletName(sure) || /^The \p{Lu}/u.test(sure))) return sure;
  return isOutletName(loose) && !LETTER.test(loose) ? loose : null;
}

/** "World News" is a part of any site. */
const isSection = (name: string): boolean => {
  const words = name.toLowerCase().split(' ');
  return words.every((word) => SITE_SECTIONS.has(word) || BUTTONS.has(word) || word === 'and');
};

/** The name alone above the headline, when it is built like one, heads a menu, or the furniture repeats it. */
function mastheadOf(above: readonly string[], furniture: string): string | null {
  const top = above.slice(0, LINES_ABOVE);
  const isAtTop = (line: string): boolean =>
    /\bedition$/i.test(line) || (line === top[0] && isMenu(top[1] ?? ''));
  return first(top, (line) => {
    const name = MASTHEAD.exec(line)?.[1];
    if (!name || name.split(' ').length > MOST_WORDS || isSection(name)) return null;
    const repeated = name.includes(' ') && standsAlone(name, furniture.replace(line, ''));
    return isOutletName(name) || repeated || isAtTop(line) ? name : null;
  });
}

/** The publisher's name as the page writes it, or null: a name that only might be the publisher is none. */
export function readPublisher(text: string, blocks: readonly Block[]): string | null {
  const read = (some: readonly Block[]): string[] =>
    some.filter(({ start, end }) => end - start <= 200).map(({ start, end }) => text.slice(start, end));
  const lines = (...kinds: Block['kind'][]): string[] =>
    read(blocks.filter(({ kind }) => kinds.includes(kind)));
  const metadata = lines('metadata');
  const furniture = lines('boilerplate', 'metadata', 'teaser');
  const headlineAt = blocks.findIndex(({ kind }) => kind === 'headline');
  const above = read(blocks.slice(0, Math.max(0, headlineAt))).filter((line) => furniture.includes(line));
  const copyright = (line: string): string | null => {
    const name = COPYRIGHT.exec(line)?.[1]?.trim();
    return name ? withoutCompany(name, text.slice(0, 50_000)) : null;
  };
  return (
    first(metadata, (line) => labelled(line, text)) ??
    first(metadata, (line) => NEWSROOM.exec(line)?.[1]) ??
    mastheadOf(above, furniture.join('\n')) ??
    first(lines('boilerplate'), copyright) ??
    first(metadata.slice(0, 12), (line) => (AGENCY.exec(line) ?? WIRE.exec(line))?.[1]) ??
    first(furniture, invited)
  );
}
