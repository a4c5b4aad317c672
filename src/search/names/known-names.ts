/** All names that the lexicon and the record know, each with what it stands for. */
import type { Lexicon, Organisation } from '../../domain/lexicon.ts';
import type { Named } from './name-book.ts';
import type { SpeakerRecord, SpeakerRecords } from './speaker-records.ts';

const LONGEST_PERSON = 4;
/** A name with one of these words is no person's, so that its last word is no surname. */
const COLLECTIVE =
  /\b(?:ministry|staff|government|office|service|agency|institute|parliament|duma|council|forces|army|news|times|press|post|party|committee|commission|bank|university|house|union|nations|court|police|department|intelligence|directorate|group|officials?|sources?|reports?|authorities|people|of|and|the|for)\b/i;
const CAPITALISED = /^\p{Lu}/u;

/** "Peskov" of "Dmitry Peskov"; nothing for what does not look like a person's full name. */
export function surnameOf(name: string): string[] {
  const parts = name.trim().split(/\s+/);
  const person =
    parts.length > 1 &&
    parts.length <= LONGEST_PERSON &&
    parts.every((part) => CAPITALISED.test(part)) &&
    !COLLECTIVE.test(name);
  return person ? parts.slice(-1) : [];
}

const organisationNames = ({ name, aliases, generic }: Organisation): string[] => [
  name,
  ...aliases,
  ...generic,
];

function recordNames({ entry }: SpeakerRecord, organisations: ReadonlySet<string>): Named {
  const surname = organisations.has(entry.id) ? [] : surnameOf(entry.name);
  return { id: entry.id, names: [entry.name, ...surname] };
}

/**
 * Persons and organisations of the lexicon, and everybody on record, also when the lexicon lacks them; `only` picks
 * some before their names are gathered.
 */
export function knownNames(
  lexicon: Lexicon,
  { speakers, outlets }: SpeakerRecords,
  only: (id: string) => boolean = () => true,
): readonly Named[] {
  const organisations = lexicon.organisations.filter(({ id }) => only(id));
  const people = lexicon.people.filter(({ id }) => only(id));
  const bodies = new Set(organisations.map(({ id }) => id));
  const records = [...speakers.values(), ...outlets.values()];
  return [
    ...people.map(({ id, name, aliases, offices }) => ({
      id,
      names: [name, ...surnameOf(name), ...aliases, ...offices],
    })),
    ...organisations.map((organisation) => ({ id: organisation.id, names: organisationNames(organisation) })),
    ...records.filter(({ entry }) => only(entry.id)).map((record) => recordNames(record, bodies)),
  ];
}
