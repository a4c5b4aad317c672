/** The noun that a phrase is about: "chief" of "the chief of the office in the capital". */

const LINKS = /\s(?:of|for|in|at|from|with|who|on|to|by|familiar|close|that|which)\s/u;

/** `key` is a name key. */
export function headNoun(key: string): string {
  const [phrase = ''] = key.split(LINKS);
  return phrase.split(' ').at(-1) ?? '';
}
