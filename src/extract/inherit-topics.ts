/** Topics of utterances; a quotation that names none ("we are not discussing that") has those of what it answers. */
import type { Span } from '../domain/span.ts';
import type { TopicFinder } from './topics.ts';
import type { Utterance } from './utterance.ts';

/** For each utterance, in the order of the text. */
export function inheritTopics(
  utterances: readonly Utterance[],
  topicsOf: TopicFinder,
): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  utterances.forEach((utterance, index) => {
    const { passage } = utterance;
    const own = topicsOf(passage.text.slice(scope(utterance).start, scope(utterance).end));
    const isQuote = utterance.kind === 'direct' && utterance.speakers.length > 0;
    found.push(own.length || !isQuote ? own : (found[index - 1] ?? []));
  });
  return found;
}

/**
 * What a source says has the topics of its sentence. The outlet's aside in a sentence, and a clause that a semicolon
 * parts from the rest, have only their own.
 */
const scope = (utterance: Utterance): Span =>
  utterance.speakers.length && !isParted(utterance) ? utterance.sentence : utterance.selector;

function isParted({ passage, selector, sentence }: Utterance): boolean {
  const before = passage.text.slice(sentence.start, selector.start).trimEnd();
  const behind = passage.text.slice(selector.end, sentence.end).trimStart();
  return before.endsWith(';') || behind.startsWith(';');
}
