/** Topics of utterances; a quotation that names none ("we are not discussing that") has those of what it answers. */
import type { TopicFinder } from './topics.ts';
import type { Utterance } from './utterance.ts';

/** For each utterance, in the order of the text. */
export function inheritTopics(
  utterances: readonly Utterance[],
  topicsOf: TopicFinder,
): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  utterances.forEach((utterance, index) => {
    const { passage, sentence } = utterance;
    const own = topicsOf(passage.text.slice(sentence.start, sentence.end));
    const isQuote = utterance.kind === 'direct' && utterance.speakers.length > 0;
    found.push(own.length || !isQuote ? own : (found[index - 1] ?? []));
  });
  return found;
}
