/** Time zones as people type them: by city, in any case, under the old name or the new. */
import { editDistance, forgivenSlips } from '../../language/edit-distance.ts';

/**
 * Names that IANA has replaced, and that ICU still lists → the names of today. Places are looked up under both, and told
 * under the new one.
 */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Catamarca', 'America/Argentina/Catamarca'],
  ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Cordoba', 'America/Argentina/Cordoba'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Jujuy', 'America/Argentina/Jujuy'],
  ['America/Louisville', 'America/Kentucky/Louisville'],
  ['America/Mendoza', 'America/Argentina/Mendoza'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
]);

/** An area and a place. Bare abbreviations are left out: "EST" has no summer time, which nobody expects of it. */
const NAME = /^[A-Z][\w+-]*(?:\/[\w+-]+)+$/i;

/** How ICU calls the zone; null when it knows none of that name. */
function resolve(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

const UTC_NAMES = new Set(['utc', 'gmt']);

/** "UTC", or an IANA name of the form "Area/Place" that this system knows, in any case. */
export const isZone = (name: string): boolean =>
  UTC_NAMES.has(name.toLowerCase()) || (NAME.test(name) && resolve(name) !== null);

function nameOfToday(name: string): string {
  const renamed = RENAMED.get(name);
  return renamed !== undefined && resolve(renamed) !== null ? renamed : name;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim();

/** Offered before anything is typed, with the names of their cities in the other languages of the bot. */
const COMMON: ReadonlyMap<string, readonly string[]> = new Map([
  ['UTC', []],
  ['Europe/Kyiv', ['Київ', 'Киев']],
  ['Europe/London', ['Лондон']],
  ['Europe/Berlin', ['Берлін', 'Берлин']],
  ['Europe/Paris', ['Париж']],
  ['Europe/Brussels', ['Брюссель']],
  ['Europe/Warsaw', ['Варшава']],
  ['Europe/Vilnius', ['Вільнюс', 'Вильнюс']],
  ['Europe/Riga', ['Рига']],
  ['Europe/Tallinn', ['Таллінн', 'Таллин']],
  ['Europe/Chisinau', ['Кишинів', 'Кишинёв']],
  ['Asia/Tbilisi', ['Тбілісі', 'Тбилиси']],
  ['Europe/Istanbul', ['Стамбул']],
  ['Europe/Moscow', ['Москва']],
  ['Europe/Minsk', ['Мінськ', 'Минск']],
  ['Asia/Almaty', ['Алмати', 'Алматы']],
  ['America/New_York', ['Нью-Йорк']],
  ['America/Los_Angeles', ['Лос-Анджелес']],
  ['Asia/Tokyo', ['Токіо', 'Токио']],
  ['Australia/Sydney', ['Сідней', 'Сидней']],
]);

interface Entry {
  readonly zone: string;
  readonly cities: readonly string[];
  readonly names: readonly string[];
}

const cityOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

function entryOf(listed: string): Entry {
  const zone = nameOfToday(listed);
  const names = [...new Set([zone, listed])];
  const cities = [...names.map(cityOf), ...(COMMON.get(zone) ?? [])];
  return { zone, cities: cities.map(fold), names: names.map(fold) };
}

/** 0 is the best, null no match. */
function rankOf({ cities, names }: Entry, typed: string): number | null {
  if (cities.includes(typed)) return 0;
  if (cities.some((city) => city.startsWith(typed))) return 1;
  if (names.some((name) => name.startsWith(typed))) return 2;
  if (cities.some((city) => city.includes(` ${typed}`))) return 3;
  return names.some((name) => name.includes(typed)) ? 4 : null;
}

/** With a slip, or a letter that is missing. */
function isNearlyBegun(city: string, typed: string): boolean {
  const slips = forgivenSlips(typed.length);
  const isNear = (letters: number): boolean => editDistance(typed, city.slice(0, letters), slips) <= slips;
  return slips > 0 && (isNear(typed.length) || isNear(typed.length + 1));
}

const misspelt = (entries: readonly Entry[], typed: string): readonly string[] =>
  entries
    .filter(({ cities }) => cities.some((city) => isNearlyBegun(city, typed)))
    .map(({ zone }) => zone)
    .sort();

export interface Zones {
  /** The zone that was typed, as a full name in any case or as the city of one zone alone; null for anything else. */
  find(typed: string): string | null;
  /** Zones for a beginning: cities first, then areas ("europe/"), then what has it inside. */
  suggest(typed: string, limit: number): readonly string[];
}

/** `listed`: the names to offer, those of the system unless given. */
export function createZones(listed: readonly string[] = Intl.supportedValuesOf('timeZone')): Zones {
  const entries = [...new Set([...listed, 'UTC'])].map(entryOf);
  return {
    find(typed) {
      const wanted = fold(typed);
      if (UTC_NAMES.has(wanted)) return 'UTC';
      const named = entries.find(({ names }) => names.includes(wanted));
      if (named) return named.zone;
      const name = wanted.replaceAll(' ', '_');
      if (isZone(name)) return nameOfToday(resolve(name) ?? name);
      const [city, ...others] = entries.filter(({ cities }) => cities.includes(wanted));
      return city && others.length === 0 ? city.zone : null;
    },
    suggest(typed, limit) {
      const wanted = fold(typed);
      const known = new Set(entries.map(({ zone }) => zone));
      if (wanted === '') {
        const common = [...COMMON.keys()].filter((zone) => known.has(zone));
        return [...new Set([...common, ...[...known].sort()])].slice(0, limit);
      }
      const begun = entries
        .flatMap((entry) => {
          const rank = rankOf(entry, wanted);
          return rank === null ? [] : [{ zone: entry.zone, rank }];
        })
        .sort((a, b) => a.rank - b.rank || (a.zone < b.zone ? -1 : 1))
        .map(({ zone }) => zone);
      const found = begun.length > 0 ? begun : misspelt(entries, wanted);
      return found.slice(0, limit);
    },
  };
}

let zones: Zones | undefined;

/** The zones of this system; listed once, at the first question. */
function systemZones(): Zones {
  zones ??= createZones();
  return zones;
}

export const findZone = (typed: string): string | null => systemZones().find(typed);
export const suggestZones = (typed: string, limit: number): readonly string[] =>
  systemZones().suggest(typed, limit);
