/** Attributions by fitted weights: cue, source and content are decided one behind the other. */
import type { Span } from '../../../domain/span.ts';
import { type Range, spanOf } from '../../../language/noun-phrases.ts';
import type { Token } from '../../../language/tokens.ts';
import type { Attribution, Reading } from '../attribution.ts';
import { cueLemma, phraseAt } from '../cue-book.ts';
import { cueVerbs, isNounBehindTo } from '../cue-verb.ts';
import { type Bounds, findContent, findCues, findSource, sourcePhrase, windowOf } from './decide.ts';
import { type View, viewOf } from './view.ts';
import type { Weights } from './weights.ts';

/** Scores above which a word is taken for a cue; the weights' own unit. */
const LEAST_SCORE = 8;
/** Within quoted words: what a speaker says that others say is rarely marked, and often wrong. */
const LEAST_QUOTED_SCORE = 999;

const VIEWS = new WeakMap<object, View>();

function viewFor({ passage, index, cues }: Reading): View {
  const known = VIEWS.get(passage);
  if (known) return known;
  const view = viewOf(passage.tokens, index, cues);
  VIEWS.set(passage, view);
  return view;
}

export function recogniseFitted(reading: Reading, weights: Weights): Attribution[] {
  const { tokens } = reading.passage;
  const view = viewFor(reading);
  return findCues(view, reading.sentence, weights, reading.isHeadline, LEAST_SCORE).flatMap(
    ({ cue, score }) => {
      if (reading.index.isSpoken(cue) && score < LEAST_QUOTED_SCORE) return [];
      if (isNounBehindTo(tokens, cue)) return [];
      const bounds = windowOf(view, reading.sentence, cue);
      const head = findSource(view, bounds, cue, weights);
      const source = head === null ? ruledSource(reading, cue) : sourcePhrase(tokens, head, cue, bounds);
      const content = findContent(view, { ...bounds, cue, source }, weights);
      if (!content) return [];
      const group = cueGroup(tokens, cue, bounds);
      const pieces = piecesOf(reading, withoutThat(tokens, content), group, source);
      if (!pieces.length) return [];
      const token = tokens[cue];
      return [
        {
          pattern: 'fitted',
          content: pieces,
          source: source && spanOf(tokens, source),
          cue: [spanOf(tokens, group)],
          entry:
            phraseAt(reading.cues, tokens, cue)?.entry ??
            (token ? (reading.cues.verbs.get(cueLemma(token)) ?? null) : null),
          relay: null,
          sentence: reading.sentence,
        },
      ];
    },
  );
}

/** A verb of saying with a subject beside it has that for its source, whatever the weights miss. */
function ruledSource(reading: Reading, cue: number): Range | null {
  const found = cueVerbs(reading).find(({ verb }) => verb === cue);
  return found && !found.distant && found.entry.class === 'speech' ? found.source : null;
}

/** The verb with its auxiliaries; "according" with its "to". */
function cueGroup(tokens: readonly Token[], cue: number, { from }: Bounds): Range {
  let start = cue;
  while (start > from && /^(AUX|PART)$/u.test(tokens[start - 1]?.pos ?? '')) start--;
  const end = tokens[cue]?.lower === 'according' && tokens[cue + 1]?.lower === 'to' ? cue + 2 : cue + 1;
  return { from: start, to: end };
}

/** Marked news counts an introducing "that" as content. */
const withoutThat = (tokens: readonly Token[], { from, to }: Range): Range =>
  tokens[from]?.lower === 'that' && from + 1 < to ? { from: from + 1, to } : { from, to };

/** Without the cue and its source, where they stand in between. */
function piecesOf(reading: Reading, whole: Range, cue: Range, source: Range | null): Span[] {
  const { tokens } = reading.passage;
  const inside = (range: Range) => whole.from <= range.from && range.to <= whole.to;
  if (!inside(cue)) return spans(tokens, [whole]);
  const cut =
    source && inside(source)
      ? { from: Math.min(cue.from, source.from), to: Math.max(cue.to, source.to) }
      : cue;
  return spans(tokens, [
    { from: whole.from, to: cut.from },
    { from: resumedAt(reading, cut, whole), to: whole.to },
  ]);
}

/** “…,” she told the reporter, “…”: between two quotations stand hearers and places, no content. */
function resumedAt({ passage, index }: Reading, cut: Range, whole: Range): number {
  const { tokens } = passage;
  const isOpen = (i: number) => index.isSpoken(i) && index.quotationAt(i)?.start === tokens[i]?.start;
  const behindQuotation = index.isSpoken(cut.from - 1) || index.isSpoken(cut.from - 2);
  if (!behindQuotation) return cut.to;
  for (let i = cut.to; i < whole.to; i++) {
    if (isOpen(i)) return i;
    if (/^(?:VERB|AUX|CCONJ)$/u.test(tokens[i]?.pos ?? '')) return cut.to;
  }
  return cut.to;
}

function spans(tokens: readonly Token[], ranges: readonly Range[]): Span[] {
  return ranges.flatMap(({ from, to }) => {
    let start = from;
    let end = to;
    while (start < end && /^[,;:.—–-]$/u.test(tokens[start]?.text ?? '')) start++;
    while (start < end && /^[,;:.—–-]$/u.test(tokens[end - 1]?.text ?? '')) end--;
    return start < end ? [spanOf(tokens, { from: start, to: end })] : [];
  });
}
