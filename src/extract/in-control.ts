/** Can the speaker bring about what is said? Then a "will" is a promise, not a forecast. */
import type { Speaker } from '../domain/speaker.ts';
import type { Token } from '../language/tokens.ts';
import type { Directory } from './speakers/directory.ts';

const FIRST_PERSON = new Set(['i', 'we']);
const THIRD_PERSON = new Set(['he', 'she', 'they']);
const STATE_BODIES = new Set(['ministry', 'government', 'parliament', 'staff', 'body']);
/** Tokens at the head of a claim among which its subject is looked for. */
const SUBJECT_TOKENS = 6;

/**
 * True when the subject is the speaker ("we"; "he" in a report, never in a quotation), or when a body of the state that the article is about speaks
 * without naming another country as the subject.
 */
export function isInControl(
  speaker: Speaker,
  tokens: readonly Token[],
  { home, directory, isDirect }: { home: string | null; directory: Directory; isDirect: boolean },
): boolean {
  const head = tokens.slice(0, 2).map(({ lower }) => lower);
  if (head.some((word) => FIRST_PERSON.has(word))) return true;
  if (!isDirect && speaker.id !== null && THIRD_PERSON.has(head[0] ?? '')) return true;
  const body = directory.organisation(speaker.name);
  if (!body?.country || body.country !== home || !STATE_BODIES.has(body.kind)) return false;
  const subject = tokens.slice(0, SUBJECT_TOKENS).map(({ text }) => text);
  const bodies = subject.map((word) => directory.organisation(word)?.country);
  const named = [...directory.countriesIn(subject.join(' ')).map(({ code }) => code), ...bodies];
  return named.every((code) => !code || code === home);
}

/** ISO code of the country that the text names most often; null when it names none. */
export function homeCountry(text: string, directory: Directory): string | null {
  const counts = new Map<string, number>();
  for (const { code } of directory.countriesIn(text)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}
