/** "The Spring 2022 military conscription" is a yearly window of the lexicon, not just a season. */
import type { EventEntry } from '../domain/lexicon.ts';
import type { Time } from '../domain/time.ts';
import { stemWord, wordsOf } from '../language/terms.ts';

const SEASON = /^(\d{4})-2[1-4]$/u;
/** Words that may stand between the season and what it is the season of ("Spring 2022 mandatory military conscription"). */
const MOST_BETWEEN = 4;

/** The window that a season of `sentence` stands for, as inferred; the time itself when there is none. */
export function seasonWindow(time: Time, sentence: string, events: readonly EventEntry[]): Time {
  const year = SEASON.exec(time.value)?.[1];
  const season = /spring|summer|autumn|fall|winter/iu.exec(time.text ?? '')?.[0].toLowerCase();
  if (!year || !season) return time;
  const stems = wordsOf(sentence).map(stemWord);
  const at = stems.indexOf(stemWord(season));
  const behind = stems.slice(at + 1, at + 2 + MOST_BETWEEN);
  const event = events.find(
    ({ window, terms }) => window && terms.some((term) => isOf(term, season, behind)),
  );
  if (at < 0 || !event?.window) return time;
  const { from, to } = event.window;
  return { value: `${year}-${from}/${year}-${to}`, certainty: 'inferred', text: time.text };
}

/** The term is the season and one further word, and that word stands behind the season. */
function isOf(term: string, season: string, behind: readonly string[]): boolean {
  const [first, second, ...more] = wordsOf(term);
  return first === season && second !== undefined && !more.length && behind.includes(stemWord(second));
}
