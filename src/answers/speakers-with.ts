/** Finds those on record whose name or office has the words that were typed ("minister", "spokesman"). */
import type { ClaimLibrary, SpeakerEntry } from '../domain/services.ts';
import { wordsOf } from '../language/terms.ts';

/** More than can be chosen from. */
const MOST = 10;
/** A name or an office is short; what is longer is a question. */
const MOST_WORDS = 4;

/** One spelling of "defence". */
const spelt = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => !/^(the|a|an|of)$/.test(word))
    .map((word) => word.replace(/defence/, 'defense'));

/** Offices and descriptions under which the claims name their speakers, by the id of the speaker. */
function wordingsIn({ claims }: ClaimLibrary): ReadonlyMap<string, string> {
  const wordings = new Map<string, string>();
  for (const { speaker, jointly } of claims) {
    for (const one of speaker ? [speaker, ...jointly] : jointly) {
      if (one.id !== null) wordings.set(one.id, `${wordings.get(one.id) ?? ''} ${one.role ?? ''}`);
    }
  }
  return wordings;
}

/** On record under a name that the words stand for ("MoD"); nobody for null. */
function bearersOf(name: string | null, library: ClaimLibrary): ReadonlySet<string> {
  const match = name === null ? null : library.findSpeaker(name);
  if (match?.kind === 'one') return new Set([match.speaker.id]);
  return new Set(match?.kind === 'several' ? match.speakers.map(({ id }) => id) : []);
}

/**
 * Those with all of the words, most claims first. `knownAs`: the name of somebody known whom the words name; when
 * that name is itself one of somebody on record, they are among them.
 */
export function speakersWith(
  typed: string,
  knownAs: string | null,
  library: ClaimLibrary,
): readonly SpeakerEntry[] {
  const asked = spelt(typed);
  if (asked.length === 0 || asked.length > MOST_WORDS) return [];
  const wordings = wordingsIn(library);
  const bearers = bearersOf(knownAs, library);
  return library.speakers
    .filter(({ id, name, role }) => {
      const own = new Set(spelt(`${name} ${role ?? ''} ${wordings.get(id) ?? ''}`));
      return asked.every((word) => own.has(word)) || bearers.has(id);
    })
    .slice(0, MOST);
}
