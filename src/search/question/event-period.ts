/** Periods told by an event of the lexicon: "before the war began", "since the invasion of Ukraine". */
import { addDays } from '../../domain/calendar.ts';
import type { EventEntry } from '../../domain/lexicon.ts';
import type { Period } from '../../domain/query.ts';

const CONNECTOR = /(?<!\p{L})(before|prior to|until|till|since)\s+(?:the\s+)?/giu;
const AHEAD = /^(?:before|prior to|until|till)$/i;
/** "Before the war" is before it began. */
const BEGINNING = / (?:began|started|broke out)$/;

interface Phrase {
  readonly words: string;
  readonly began: string;
  /** Only at the end of a clause: "before the war", not "before the war memorial". */
  readonly closing: boolean;
}

const withoutArticle = (term: string): string => term.toLowerCase().replace(/^the /, '');

function phrasesOf({ terms, began }: EventEntry): readonly Phrase[] {
  if (began === null) return [];
  return terms.flatMap((term): Phrase[] => {
    const words = withoutArticle(term);
    const noun = words.replace(BEGINNING, '');
    return [
      { words, began, closing: false },
      ...(noun === words ? [] : [{ words: noun, began, closing: true }]),
    ];
  });
}

const toPeriod = (connector: string, began: string, text: string): Period =>
  AHEAD.test(connector)
    ? { first: null, last: addDays(began, -1), value: `../${addDays(began, -1)}`, text }
    : { first: began, last: null, value: `${began}/..`, text };

/** Does what follows begin with the phrase, as whole words? */
function opensWith(rest: string, { words, closing }: Phrase): boolean {
  if (!rest.startsWith(words)) return false;
  const behind = rest.slice(words.length);
  return closing ? /^\s*(?:$|[?!.,;)])/.test(behind) : !/^[\p{L}\p{N}]/u.test(behind);
}

/**
 * The longest name of an event behind "before", "until" or "since"; null for none. "After the talks" wants what came of
 * the talks, and is left to its words.
 */
export function createEventPeriods(events: readonly EventEntry[]): (question: string) => Period | null {
  const phrases = events.flatMap(phrasesOf).sort((a, b) => b.words.length - a.words.length);
  return (question) => {
    for (const match of question.matchAll(CONNECTOR)) {
      const [opening, connector = ''] = match;
      const from = match.index + opening.length;
      const phrase = phrases.find((one) => opensWith(question.slice(from).toLowerCase(), one));
      if (phrase) {
        return toPeriod(connector, phrase.began, question.slice(match.index, from + phrase.words.length));
      }
    }
    return null;
  };
}
