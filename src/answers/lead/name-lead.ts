/** Takes out of a claim the name that a question wanted. */
import type { Claim } from '../../domain/claim.ts';
import type { Query } from '../../domain/query.ts';
import type { Speaker } from '../../domain/speaker.ts';
import { nounPhraseAfter, nounPhraseBefore, type Range, spanOf } from '../../language/noun-phrases.ts';
import { stemWord } from '../../language/terms.ts';
import { asksForStatement, isDoneBySaying } from './saying.ts';
import {
  coversQuestion,
  hedged,
  isContent,
  isEmpty,
  placesOf,
  sentenceOf,
  standTogether,
  type TopicFinder,
  type Wording,
  wordingOf,
} from './wording.ts';

/** Asks for the one who does it; "who was seen", "who did they see" ask for somebody else. */
const ASKS_WHO = /\bwho\s+(?:(?:has|have|had|else|actually|first|also)\s+){0,2}(\p{L}+)/iu;
const AUXILIARY = /^(?:is|are|was|were|be|been|do|does|did|will|would|can|could|may|might|shall|should)$/i;

/** Tokens between a verb and what is done; characters of a name. */
const NEAR = 8;
const LONGEST = 80;

const named = ({ name, certainty }: Speaker): string => hedged(name, certainty);

/** All who said it; of what an outlet tells itself, the outlet where the question is for a report. */
function speakersLead({ speaker, jointly, document }: Claim, verb: string): string | null {
  if (!speaker) return verb === stemWord('report') ? document.publisher : null;
  const names = [speaker, ...jointly].map(named);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function nameIn(sentence: Wording, range: Range | null): string | null {
  if (!range || sentence.tokens.slice(range.from, range.to).some(({ pos }) => pos === 'PRON')) return null;
  const { start, end } = spanOf(sentence.tokens, range);
  const name = sentence.text.slice(start, end);
  return name.length > 0 && name.length <= LONGEST && /\p{Lu}/u.test(name) ? name : null;
}

/** "was announced by the council", "announced by the council". */
function agentBehind(sentence: Wording, verb: number, objects: readonly number[]): string | null {
  const isPassive = sentence.tokens[verb + 1]?.lower === 'by';
  const near = objects.some((place) => place < verb && standTogether(sentence, place, verb, NEAR));
  if (!isPassive || !near) return null;
  return nameIn(sentence, nounPhraseAfter(sentence.tokens, verb + 2, sentence.tokens.length));
}

/** "the council (has) announced a truce"; a participle behind a noun is told by the lack of an object. */
function agentBefore(sentence: Wording, verb: number, objects: readonly number[]): string | null {
  const near = objects.some((place) => place > verb && standTogether(sentence, verb, place, NEAR));
  if (!near || sentence.tokens[verb]?.pos !== 'VERB') return null;
  let end = verb;
  while (
    end > 0 &&
    /^(?:has|have|had|also|already|then|later|first)$/.test(sentence.tokens[end - 1]?.lower ?? '')
  )
    end--;
  return nameIn(sentence, nounPhraseBefore(sentence.tokens, end, 0));
}

/** The one that the sentence sets beside the verb as its doer. */
function agentLead(query: Query, sentence: Wording, verb: string): string | null {
  const question = wordingOf(query.text);
  const things = question.stems.filter((stem, at) => {
    const token = question.tokens[at];
    return token !== undefined && isContent(token) && !isEmpty(stem) && stem !== verb;
  });
  const objects = things.flatMap((stem) => placesOf(sentence, stem));
  const agents = placesOf(sentence, verb).flatMap(
    (place) => agentBehind(sentence, place, objects) ?? agentBefore(sentence, place, objects) ?? [],
  );
  const [agent, another] = [...new Set(agents)];
  return agent !== undefined && another === undefined ? agent : null;
}

/** The speaker where the question is who said it; else whoever stands beside the verb of the question. */
export function nameLead(query: Query, claim: Claim, topics: TopicFinder): string | null {
  const word = ASKS_WHO.exec(query.text)?.[1] ?? '';
  if (word === '' || AUXILIARY.test(word)) return null;
  const verb = stemWord(word.toLowerCase());
  if (claim.speaker && isDoneBySaying(verb, claim)) return speakersLead(claim, verb);
  if (asksForStatement(verb)) return speakersLead(claim, verb);
  const sentence = wordingOf(sentenceOf(claim));
  return coversQuestion(query, claim, sentence, topics) ? agentLead(query, sentence, verb) : null;
}
