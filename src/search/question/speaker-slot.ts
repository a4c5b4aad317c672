/** Tells whether a name stands in a question as the one who speaks, or as what is spoken about. */
import type { CueEntry } from '../../domain/lexicon.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { stemWord } from '../../language/terms.ts';
import { isCyrillic } from '../names/name-forms.ts';

const BEFORE =
  /(?:\baccording to|\bper|\bciting|\bcited by|\bquotes?(?: from| by| of)?|\bstatements? (?:from|by|of)|\bin the words of|\bsaid by|\bposition of|\bopinion of)(?: the| a| an)?$/;
const AUXILIARIES: ReadonlySet<string> = new Set(
  'has have had did does do is was also ever not never really then would will'.split(' '),
);
const OPENERS: ReadonlySet<string> = new Set([
  'did',
  'does',
  'do',
  'has',
  'have',
  'had',
  'what',
  'that',
  'why',
  'how',
]);
/** "Peskov on mobilisation". */
const ABOUT: ReadonlySet<string> = new Set(['on', 'about', 'regarding', 're', 'про', 'о', 'об', 'щодо']);
const LONGEST_SLOT = 4;

export interface SlotReader {
  /** Do the words around [from, to) make what stands there the speaker? */
  isSpeaker(words: readonly string[], from: number, to: number): boolean;
  /** Is what stands there said to deny something ("the Kremlin denies a draft")? */
  isDenier(words: readonly string[], to: number): boolean;
  /** Where a speaker is asked about in words that are no known name: [from, to), or null. */
  openSlot(words: readonly string[]): readonly [number, number] | null;
}

/** Russian and Ukrainian forms of "say" and "declare", present and past. */
const CYRILLIC_SPEECH: readonly string[] = [
  ...['сказал', 'сказала', 'сказали', 'говорит', 'говорят', 'говорил', 'говорила', 'говорили'],
  ...['заявил', 'заявила', 'заявили', 'заявляет', 'заявляют'],
  ...['сказав', 'каже', 'кажуть', 'казав', 'казала', 'казали', 'говорить', 'говорять', 'говорив'],
  ...['заявив', 'заявляє', 'заявляють'],
];

/** Verbs of saying and thinking; those of denial also take an object ("reject the plan") and tell nothing. */
function speechStems(cues: readonly CueEntry[]): ReadonlySet<string> {
  const verbs = cues.filter(
    ({ as, polarity, takes }) => as === 'verb' && polarity !== 'denies' && takes.includes('clause'),
  );
  const basic = [
    'say',
    'said',
    'tell',
    'told',
    'claim',
    'state',
    'report',
    'think',
    'thought',
    'believe',
    'comment',
  ];
  return new Set([...verbs.map(({ cue }) => cue), ...basic, ...CYRILLIC_SPEECH].map(stemWord));
}

const denialStems = (cues: readonly CueEntry[]): ReadonlySet<string> =>
  new Set(
    cues.filter(({ as, polarity }) => as === 'verb' && polarity === 'denies').map(({ cue }) => stemWord(cue)),
  );

export function createSlotReader(cues: readonly CueEntry[]): SlotReader {
  const speech = speechStems(cues);
  const denials = denialStems(cues);
  const saysSomething = (word: string | undefined): boolean =>
    word !== undefined && !STOP_WORDS.has(word) && speech.has(stemWord(word));

  const isSpeaker = (words: readonly string[], from: number, to: number): boolean => {
    if (from === 0 && ABOUT.has(words[to] ?? '')) return true;
    if (BEFORE.test(words.slice(Math.max(0, from - 4), from).join(' '))) return true;
    let after = to;
    while (after < to + 2 && AUXILIARIES.has(words[after] ?? '')) after++;
    // Only there the verb stands first: "что сказал …".
    const before = words[from - 1];
    return (
      saysSomething(words[after]) || (before !== undefined && isCyrillic(before) && saysSomething(before))
    );
  };

  const isDenier = (words: readonly string[], to: number): boolean => {
    let after = to;
    while (after < to + 2 && AUXILIARIES.has(words[after] ?? '')) after++;
    return denials.has(stemWord(words[after] ?? ''));
  };

  const openSlot = (words: readonly string[]): readonly [number, number] | null => {
    const verb = words.findIndex((word, place) => place > 0 && saysSomething(word));
    if (verb < 0) return null;
    let from = verb;
    while (from > 0 && verb - from < LONGEST_SLOT && !STOP_WORDS.has(words[from - 1] ?? '')) from--;
    const opener = words.slice(0, from).findLast((word) => word !== 'the' && word !== 'a' && word !== 'an');
    return from < verb && opener !== undefined && OPENERS.has(opener) ? [from, verb] : null;
  };
  return { isSpeaker, isDenier, openSlot };
}
