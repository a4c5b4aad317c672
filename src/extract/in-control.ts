/** Can the speaker bring about what is said? Then a "will" is a promise, not a forecast. */
import type { Lexicon } from '../domain/lexicon.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Token } from '../language/tokens.ts';
import type { Directory } from './speakers/directory.ts';

const FIRST_PERSON = new Set(['i', 'we', "i'll", "we'll", 'he', 'she', 'it', 'they']);
const STATE_BODIES = new Set(['ministry', 'government', 'parliament', 'staff', 'body']);
/** Tokens at the head of a claim among which its subject is looked for. */
const SUBJECT_TOKENS = 6;

/** True when the subject is the speaker ("we", "he"), or a body of a state speaks without naming another country. */
export function isInControl(
  speaker: Speaker,
  tokens: readonly Token[],
  directory: Directory,
  lexicon: Lexicon,
): boolean {
  if (tokens.slice(0, 2).some(({ lower }) => FIRST_PERSON.has(lower))) return true;
  const body = lexicon.organisations.find(({ id }) => id === speaker.id);
  if (!body?.country || !STATE_BODIES.has(body.kind)) return false;
  const subject = tokens
    .slice(0, SUBJECT_TOKENS)
    .map(({ text }) => text)
    .join(' ');
  return directory.countriesIn(subject).every(({ code }) => code === body.country);
}
