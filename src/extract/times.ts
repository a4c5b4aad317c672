/** The times of a claim: when it was said, what time it is about, what others it mentions. */
import type { Mention } from '../domain/claim.ts';
import type { EventEntry } from '../domain/lexicon.ts';
import { beginningIn, contains, overlaps, type Span } from '../domain/span.ts';
import type { Time } from '../domain/time.ts';
import type { Timex } from '../language/dates/timex.ts';
import { seasonWindow } from './season-windows.ts';
import type { TopicFinder } from './topics.ts';
import type { Utterance } from './utterance.ts';

export interface ClaimTimes {
  readonly said: Time | null;
  readonly about: Time | null;
  readonly mentions: readonly Mention[];
}

const COMPARED =
  /(?:compared\s+(?:to|with)|\b(?:against|from)\s+[\d.,]+(?:\s+\p{L}+){0,2}\s+in|twice\s+as\s+many\s+as\s+in|\bthan|\b(?:up|down)\s+from|\b(?:increase|rise|growth|drop|fall|decline|decrease|jump)\b[^.;]{0,40}\b(?:on|from|over|since))\s+(?:the\s+|in\s+)?$/iu;
/** "… three years ago, but now …" */
const SET_AGAINST_NOW = /^\s*,?\s*(?:but|and|while)\s+(?:it\s+)?(?:now|today)\b/iu;
const BACKGROUND = /\b(?:since|ever since|following|because of|due to)\s+(?:[^.,;]{0,60})?$/iu;
const LEFT = 90;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

export interface TimeKnowledge {
  readonly topicsOf: TopicFinder;
  readonly events: readonly EventEntry[];
}

/** `timexes` are those of the whole article, in the order of the text. */
export function timesOf(
  text: string,
  utterance: Utterance,
  timexes: readonly Timex[],
  { topicsOf, events }: TimeKnowledge,
): ClaimTimes {
  const inSentence = beginningIn(timexes, utterance.sentence).filter(
    (timex) => contains(utterance.sentence, timex) && timex.edtf !== null,
  );
  const inContent = inSentence.filter((timex) => isContent(utterance, timex));
  const outside = inSentence.filter(
    (timex) =>
      !inContent.includes(timex) && !overlaps(timex, utterance.selector) && !isAside(text, utterance, timex),
  );
  const mentions = distinct(
    inContent.map((timex) => mentionOf(text, utterance, timex, { topicsOf, events })),
  );
  if (utterance.speakers.length) {
    const said = saidOf(utterance, outside) ?? inContent.find((timex) => closesCue(text, utterance, timex));
    return { said: said ? timeOf(said) : null, about: mainTime(mentions), mentions };
  }
  const told = mentions.length ? mentions : framed(text, utterance, outside, { topicsOf, events });
  return { said: null, about: mainTime(told), mentions: told };
}

/** "said Marcel Aubry, who was treated in October": a time of the speaker's, not of saying. */
const isAside = (text: string, { sentence }: Utterance, { start }: Timex): boolean =>
  /,\s(?:who|whose|which)\s[^,;.”"]{1,80}$/u.test(text.slice(sentence.start, start));

/** Characters between a cue and the time that belongs to it ("told the agency last Friday"). */
const NEAR_CUE = 60;
/** "On June 12, …": a time that opens the sentence, or the phrase that does, frames its cue. */
const FRAME = 25;
const LONGEST_FRAME = 90;

/** The time of saying, surest place first: right behind the cue, at the head of the sentence, right before the cue. */
function saidOf(
  { cue, sentence, selector, passage }: Utterance,
  outside: readonly Timex[],
): Timex | undefined {
  const free = outside.filter((timex) => !passage.quotations.some((quotation) => contains(quotation, timex)));
  const behind = free.find(
    ({ start }) => cue !== null && start >= cue.end && start - cue.end <= NEAR_CUE && isFree(start),
  );
  const framing = free.find((timex) => frames(passage.text, sentence, timex) && timex.end <= selector.start);
  const before = free.find(({ end }) => cue !== null && end <= cue.start && cue.start - end <= FRAME);
  return behind ?? framing ?? before;

  /** Nothing that was said stands between the cue and the time. */
  function isFree(start: number): boolean {
    return cue !== null && !(selector.start >= cue.end && selector.start < start);
  }
}

/** "spoke out for it on Monday": behind a cue that is shown with its object, a closing day is that of speaking. */
const closesCue = (text: string, { cue, selector }: Utterance, { start, end }: Timex): boolean =>
  cue !== null &&
  contains(selector, cue) &&
  selector.end - end <= 1 &&
  /\bon\s+$/u.test(text.slice(selector.start, start)) &&
  WEEKDAY.test(text.slice(start, end));

/** "In a statement released on Wednesday (30), …": it ends the phrase in front of the main clause. */
const frames = (text: string, sentence: Span, { start, end }: Span): boolean =>
  start - sentence.start <= FRAME ||
  (start - sentence.start <= LONGEST_FRAME && /^(?:\s*\(\d{1,2}\))?\s*,/u.test(text.slice(end, end + 8)));

/** A clause behind "In late October 2022, A claimed …, but" has the time that its sentence opens with. */
function framed(
  text: string,
  utterance: Utterance,
  outside: readonly Timex[],
  knowledge: TimeKnowledge,
): Mention[] {
  const frame = outside.find(({ end }) => end <= utterance.selector.start);
  if (!frame) return [];
  const mention = mentionOf(text, utterance, frame, knowledge);
  return [{ ...mention, time: { ...mention.time, certainty: 'inferred' } }];
}

const isContent = ({ content, kind, selector }: Utterance, timex: Span): boolean =>
  content.some((span) => contains(span, timex)) || (kind === 'narration' && contains(selector, timex));

const timeOf = ({ interval, edtf, certainty, exact }: Timex): Time => ({
  value: interval?.value ?? edtf ?? '',
  certainty,
  text: exact,
});

function mentionOf(
  text: string,
  utterance: Utterance,
  timex: Timex,
  { topicsOf, events }: TimeKnowledge,
): Mention {
  const time = timex.interval
    ? {
        value: timex.interval.value,
        certainty: timex.certainty,
        text: text.slice(timex.interval.span.start, timex.interval.span.end),
      }
    : timeOf(timex);
  const sentence = sentenceAround(text, utterance, timex);
  return {
    time: seasonWindow(time, sentence, events),
    role: roleOf(text, utterance, timex),
    topics: topicsOf(sentence),
  };
}

function roleOf(text: string, { sentence }: Utterance, timex: Timex): Mention['role'] {
  const left = text.slice(Math.max(sentence.start, timex.start - LEFT), timex.start);
  if (
    COMPARED.test(left) ||
    SET_AGAINST_NOW.test(text.slice(timex.end, Math.min(sentence.end, timex.end + LEFT)))
  ) {
    return 'compared';
  }
  return BACKGROUND.test(left) ? 'background' : 'about';
}

/** The sentence of a longer quotation in which the time stands. */
function sentenceAround(text: string, { passage, sentence }: Utterance, timex: Span): string {
  const inner = text.slice(sentence.start, sentence.end);
  const at = timex.start - sentence.start;
  const from =
    Math.max(inner.lastIndexOf('. ', at), inner.lastIndexOf('? ', at), inner.lastIndexOf('! ', at)) + 1;
  const ends = ['. ', '? ', '! '].map((mark) => inner.indexOf(mark, at)).filter((end) => end >= 0);
  const own = inner.slice(from, ends.length ? Math.min(...ends) : inner.length);
  return own.trim() === '' ? passage.text.slice(sentence.start, sentence.end) : own;
}

function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ time, role }) => {
    const key = `${time.value} ${role}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A window before a single time, else what stands first: it frames the rest. */
function mainTime(mentions: readonly Mention[]): Time | null {
  const own = mentions.filter(({ role }) => role === 'about');
  const window = own.find(({ time }) => time.value.includes('/') && !time.value.includes('~'));
  return (window ?? own[0])?.time ?? null;
}
