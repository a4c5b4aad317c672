/** Takes a post or message apart into its sentences, and tells which of them state something. */
import { cleanMessage, cleanQuestion } from '../../language/clean-message.ts';
import { readPassage } from '../../language/passage.ts';
import { isSmallTalk } from '../small-talk.ts';

export interface Sentence {
  readonly text: string;
  readonly kind: 'statement' | 'question' | 'other';
}

const WORD = /[\p{L}\p{N}]/u;
const QUESTION =
  /\?["”’')\]]*\s*$|^\W*(?:who|what|why|how many|how much|did|does|do|is|are|was|were|has|have)\b(?!.*[.!]\s*$)/iu;
/** What somebody feels or wishes for is nothing to look up. */
const WISH =
  /^\W*(?:i (?:hope|wish|love|hate|want|like|feel|miss|can(?:'|’)?t wait)|we (?:hope|wish|want|need)|let(?:'|’)s|please|what an? |how (?!many|much)\w+ (?:is|are|was|were)?|lol|lmao|omg|wow|follow|subscribe|read more|see you|good luck|congrat\w*|happy)\b/iu;
/** Capitals begin no sentence here: only the marks tell where one ends. */
const LOOSE_END = /(?<=[.!?…]["”’»)]?)\s+/u;
const LIKE_PROSE = /[.!?…]["”’»)]?\s+["“‘«(]?\p{Lu}/u;
const LATIN = /^[^\p{Script=Cyrillic}]*$/u;

function sentencesOf(line: string): readonly string[] {
  if (!LATIN.test(line) || !LIKE_PROSE.test(line)) return line.split(LOOSE_END);
  const { sentences } = readPassage(line, { start: 0, end: line.length });
  return sentences.map(({ start, end }) => line.slice(start, end));
}

function kindOf(text: string): Sentence['kind'] {
  if (QUESTION.test(text)) return 'question';
  return WISH.test(text) || isSmallTalk(text) ? 'other' : 'statement';
}

/** What a post puts before and behind its words. */
const SHOUT =
  /^\W*(?:breaking(?: news)?|just in|update|urgent|exclusive|icymi|watch|read|thread)\s*[:!|–—-]+\s*/iu;
const TAGS_AT_END = /(?:\s+#[\p{L}\p{N}_]{1,60})+\s*$/u;

/** Whose post is passed on is no source of what it says. */
const RETWEET = /^\s*RT\s+@\w{1,40}:?/u;

const bareWords = (line: string): string =>
  cleanMessage(cleanQuestion(line).replace(RETWEET, '').replace(TAGS_AT_END, '')).replace(SHOUT, '');

/** A line break ends a sentence as well. At most `most` characters of the text are read. */
export function readSentences(text: string, most: number): readonly Sentence[] {
  return text
    .slice(0, most)
    .split(/[\r\n]+/)
    .map(bareWords)
    .flatMap(sentencesOf)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => WORD.test(sentence))
    .map((sentence) => ({ text: sentence, kind: kindOf(sentence) }));
}
