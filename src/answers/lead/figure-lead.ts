/** Takes out of a claim the figure that a question wanted. */
import type { Claim } from '../../domain/claim.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Query } from '../../domain/query.ts';
import { stemWord, wordsOf } from '../../language/terms.ts';
import { isChange, type UnitFamily, unitFamily } from '../unit-family.ts';
import {
  coversQuestion,
  isContent,
  isEmpty,
  placesOf,
  sentenceOf,
  type TopicFinder,
  type Wording,
  wordingOf,
} from './wording.ts';

const ASKS_FOR: readonly (readonly [RegExp, UnitFamily])[] = [
  [/\b(age|aged|ages|old)\b/i, 'age'],
  [/\bhow long\b|\bhow many (days|weeks|months|years)\b/i, 'duration'],
  [/\b(percent|per cent|percentage|share|proportion)\b|%/i, 'share'],
  [/\b(cost|money|price|pay|paid|dollars?|euros?|rou?bles?)\b/i, 'money'],
];

/** "how much bigger", "by how many": wants a difference. */
const ASKS_FOR_CHANGE =
  /\bhow (?:much|many) (?:more|less|fewer|bigger|larger|smaller|higher|lower)\b|\bby how (?:much|many)\b/i;

/** Is what it asks for told by the kind of figure, whatever is counted? */
const asksForKind = (text: string): boolean =>
  ASKS_FOR_CHANGE.test(text) || ASKS_FOR.some(([pattern]) => pattern.test(text));

/** The figure with its unit where the unit follows it: verbatim out of the claim. */
function withUnit({ exact, unit }: Figure, text: string): string {
  const at = text.indexOf(exact);
  if (at < 0 || unit === null || exact.includes(unit)) return exact;
  const rest = text.slice(at + exact.length);
  const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
  return rest.startsWith(unit, gap) ? text.slice(at, at + exact.length + gap + unit.length) : exact;
}

const PRESENT = /\b(now|currently|today|at present)\b/i;
/** Characters before its figure in which a "now" stands; behind it, in which the thing counted is named. */
const NEAR = 30;

const isPresent = ({ exact }: Figure, text: string): boolean => {
  const at = text.indexOf(exact);
  return at >= 0 && PRESENT.test(text.slice(Math.max(0, at - NEAR), at));
};

/** Words that may count anybody. */
const ANYBODY = /^(people|persons?|men|women)$/;
const COUNTED = /\b(?:how many|number of)\s+(.+)$/i;

interface Asked {
  readonly question: Wording;
  /** The noun that is counted ("soldiers"); null for "how large is …". */
  readonly counted: string | null;
  /** Stems of what is done; each with the words that may name a topic. */
  readonly verbs: readonly { readonly stem: string; readonly words: readonly string[] }[];
  /** Stems of the one who does it ("does the ministry want"). */
  readonly agents: readonly string[];
}

const isVerb = ({ pos }: { pos: string }): boolean => pos === 'VERB' || pos === 'AUX';

/** "how many people died": taggers take it for a noun. */
const PARTICIPLE = /^\p{L}{2,}ed$/u;

/** The last noun before the verb of the question. */
function countedIn(text: string): string | null {
  const rest = COUNTED.exec(text)?.[1];
  if (rest === undefined) return null;
  const { tokens } = wordingOf(`how many ${rest}`);
  const nouns = tokens.slice(2);
  const stop = nouns.findIndex(
    (token) => isVerb(token) || PARTICIPLE.test(token.lower) || token.pos === 'ADP' || token.pos === 'PUNCT',
  );
  return nouns.slice(0, stop < 0 ? undefined : stop).at(-1)?.lower ?? nouns[0]?.lower ?? null;
}

/** Content words between an auxiliary and the verb that it goes with. */
function agentsIn({ tokens, stems }: Wording): readonly string[] {
  const auxiliary = tokens.findIndex(({ lower }) => /^(do|does|did|will|would|has|have|had)$/.test(lower));
  const verb = tokens.findIndex((token, at) => at > auxiliary && token.pos === 'VERB');
  if (auxiliary < 0 || verb < 0) return [];
  return stems.filter((_, at) => {
    const token = tokens[at];
    return at > auxiliary && at < verb && token !== undefined && isContent(token);
  });
}

function understand(text: string): Asked {
  const question = wordingOf(text);
  const { tokens, stems } = question;
  const verbs = tokens.flatMap((token, at) => {
    const stem = stems[at] ?? '';
    if (token.pos !== 'VERB' || !isContent(token) || isEmpty(stem)) return [];
    return [{ stem, words: [token.lower, `${token.lower} ${tokens[at + 1]?.lower ?? ''}`] }];
  });
  return { question, counted: asksForKind(text) ? null : countedIn(text), verbs, agents: agentsIn(question) };
}

function isOnTopic(word: string, { topics }: Claim, { findTopic }: TopicFinder): boolean {
  const topic = findTopic(word);
  return topic !== null && topics.includes(topic.id);
}

/** Does the figure count what was asked, by its unit or by the words around it? */
function namesCounted(figure: Figure, counted: string, { selector: { exact } }: Claim): boolean {
  if (ANYBODY.test(counted) && ANYBODY.test(figure.unit ?? '')) return true;
  const at = exact.indexOf(figure.exact);
  const rest = at < 0 ? '' : exact.slice(at + figure.exact.length, at + figure.exact.length + NEAR);
  const [behind] = rest.split(/[,;:.()]|\band\b/);
  const before = at < 0 ? '' : (/(\p{L}+) of $/u.exec(exact.slice(0, at))?.[1] ?? '');
  return wordsOf(`${figure.unit ?? ''} ${behind} ${before}`)
    .map(stemWord)
    .includes(stemWord(counted));
}

/** Does it count people, as was asked, of a topic that the claim is on? */
function countsPeople(figure: Figure, counted: string, claim: Claim, topics: TopicFinder): boolean {
  if (unitFamily(figure) !== 'people' || unitFamily({ ...figure, unit: counted }) !== 'people') return false;
  return ANYBODY.test(counted) || isOnTopic(counted, claim, topics);
}

/** A figure that names the thing counted; else the only one there is ("one died and four were hurt" has two). */
function counting(
  figures: readonly Figure[],
  counted: string | null,
  claim: Claim,
  topics: TopicFinder,
): readonly Figure[] {
  if (counted === null) return figures;
  const naming = figures.filter((figure) => namesCounted(figure, counted, claim));
  // "100 members then, but now around 150": what has no unit may count the same.
  if (naming.length) return figures.filter((figure) => figure.unit === null || naming.includes(figure));
  if (figures.length > 1) return [];
  return figures.filter((figure) => countsPeople(figure, counted, claim, topics));
}

/** Is what was asked to be done what the sentence tells of? */
const tellsOfAct = ({ verbs }: Asked, claim: Claim, sentence: Wording, topics: TopicFinder): boolean =>
  verbs.length === 0 ||
  verbs.some(
    ({ stem, words }) =>
      sentence.stems.includes(stem) || words.some((word) => isOnTopic(word, claim, topics)),
  );

/** Behind one of these a name is where it happens or to whom, not who does it. */
const LINK = /^(of|in|on|from|against|for|to|near|at|with|into|inside|across)$/;

/** "The spring draft" of which the claim is does nothing that another could have done. */
const isAnybody = (stem: string, { period }: Query, claim: Claim, topics: TopicFinder): boolean =>
  (period !== null && wordsOf(period.text).map(stemWord).includes(stem)) || isOnTopic(stem, claim, topics);

function isByAgent({ agents, counted }: Asked, sentence: Wording, figure: Figure): boolean {
  if (agents.length === 0 || counted === null) return true;
  const at = sentence.text.indexOf(figure.exact);
  return agents
    .flatMap((stem) => placesOf(sentence, stem))
    .some((place) => {
      const before = sentence.tokens[place - 1];
      const earlier = before?.pos === 'DET' ? sentence.tokens[place - 2] : before;
      return (sentence.tokens[place]?.start ?? 0) < at && !LINK.test(earlier?.lower ?? '');
    });
}

/** Figures of the kind that was asked for; amounts, where no kind was named. */
function candidates({ text }: Query, { figures, selector }: Claim): readonly Figure[] {
  if (ASKS_FOR_CHANGE.test(text)) return figures.filter((figure) => isChange(figure, selector.exact));
  const asked = ASKS_FOR.find(([pattern]) => pattern.test(text))?.[1];
  if (asked) return figures.filter((figure) => unitFamily(figure) === asked);
  return figures.filter(
    (figure) => !['age', 'duration'].includes(unitFamily(figure)) && !isChange(figure, selector.exact),
  );
}

/** One of several ("1 million three years ago, but now 1.5 million") is chosen only by "now"; else the claim speaks. */
export function figureLead(query: Query, claim: Claim, topics: TopicFinder): string | null {
  const sentence = wordingOf(sentenceOf(claim));
  if (!coversQuestion(query, claim, sentence, topics)) return null;
  const read = understand(query.text);
  const agents = read.agents.filter((stem) => !isAnybody(stem, query, claim, topics));
  const asked = { ...read, agents };
  const { counted } = asked;
  if (!tellsOfAct(asked, claim, sentence, topics)) return null;
  const text = claim.selector.exact;
  const all = counting(candidates(query, claim), counted, claim, topics).filter((figure) =>
    isByAgent(asked, sentence, figure),
  );
  const current = PRESENT.test(query.text) ? all.filter((figure) => isPresent(figure, text)) : [];
  const [figure, another] = current.length ? current : all;
  return figure && !another ? withUnit(figure, text) : null;
}
