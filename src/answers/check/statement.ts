/** A sentence somebody wrote, read as a statement: its figures, its verb, and whether it is of plans. */
import type { Figure } from '../../domain/figure.ts';
import type { Query } from '../../domain/query.ts';
import { recogniseDates } from '../../language/dates/recognise-dates.ts';
import { recogniseFigures } from '../../language/figures/recognise-figures.ts';
import { stemWord, wordsOf } from '../../language/terms.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { speaksOfPlan } from '../conflicts/likeness.ts';
import { negatedStems } from './negation.ts';

export interface Statement {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Stem of the first verb that says something; null when there is none, or none can be told. */
  readonly verb: string | null;
  /** Ids of topics of the lexicon. */
  readonly topics: readonly string[];
  readonly negated: ReadonlySet<string>;
  readonly isPlan: boolean;
  /** Its grammar is read; of other scripts only words and figures are. */
  readonly isEnglish: boolean;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ORDER = /\b(?:order(?:s|ed)?|decrees?|prepar(?:e|es|ed|ing))\b/i;
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose', 'where']);

/** What is ordered lies ahead, as what is planned does. */
export const isAhead = (text: string): boolean => speaksOfPlan(text) || ORDER.test(text);

/** Of the main clause, where it has a verb among the words that are searched for. */
function mainVerb(tokens: readonly Token[], { terms }: Query): string | null {
  const verbs = tokens.filter(({ pos, lower }) => pos === 'VERB' && terms.includes(stemWord(lower)));
  const relative = tokens.findIndex(({ lower }, at) => at > 0 && RELATIVE.has(lower));
  const limit = tokens[relative]?.start ?? Number.POSITIVE_INFINITY;
  const verb = verbs.find(({ start }) => start < limit) ?? verbs[0];
  return verb ? stemWord(verb.lower) : null;
}

function figuresIn(text: string, today: string): readonly Figure[] {
  const dates = recogniseDates(text, { published: today }).filter(({ type }) => type !== 'DURATION');
  const figures = recogniseFigures(text, dates).map(({ start: _start, end: _end, ...figure }) => figure);
  return CYRILLIC.test(text) ? figures.map((figure) => ({ ...figure, unit: null })) : figures;
}

export function readStatement(text: string, query: Query, today: string): Statement {
  const isEnglish = !CYRILLIC.test(text);
  const { tokens } = tokenise(text, { start: 0, end: text.length });
  return {
    text,
    figures: figuresIn(text, today),
    verb: isEnglish ? mainVerb(tokens, query) : null,
    topics: query.topics,
    negated: negatedStems(text),
    isPlan: isAhead(text),
    isEnglish,
  };
}

/** Stems of all words of a text, in order. */
export const stemsIn = (text: string): readonly string[] => wordsOf(text).map(stemWord);
