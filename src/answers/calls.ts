/** Writes calls as a person would type them, for choices and suggestions. */
import type { ClaimLibrary, SpeakerEntry } from '../domain/services.ts';

const quoted = (value: string | number): string =>
  typeof value === 'string' && /\s/.test(value) ? `"${value.replaceAll('"', '')}"` : String(value);

/** Options without a value are left out; a value with spaces stands in quotation marks. */
export function writeCall(
  command: string,
  main: string,
  options: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const named = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${quoted(value)}`],
  );
  return [`/${command}`, main, ...named].join(' ');
}

/** What to type for a speaker: the name where it finds just this one, else the id. */
export function speakerWord({ id, name }: SpeakerEntry, library: ClaimLibrary): string {
  const match = library.findSpeaker(name);
  return match.kind === 'one' && match.speaker.id === id ? name : id;
}

/** "Dmitry Peskov, Kremlin spokesman"; the name alone where it says the role too. */
export const nameWithRole = ({ name, role }: SpeakerEntry): string =>
  role && role !== name ? `${name}, ${role}` : name;
