/** "…," Smith said. / said Smith. / Smith said: "…" / "…," Smith said, "…" */
import type { Span } from '../../domain/span.ts';
import { spanOf } from '../../language/noun-phrases.ts';
import type { Quotation } from '../../language/quotations.ts';
import type { Token } from '../../language/tokens.ts';
import type { Attribution, Reading } from './attribution.ts';
import { type CueVerb, cueVerbs } from './cue-verb.ts';

export function recogniseQuotedWithCue(reading: Reading): Attribution[] {
  const speech = reading.index.speechIn(reading.sentence);
  if (!speech.length) return [];
  return cueVerbs(reading).flatMap((cue) => {
    if (!cue.source || cue.entry.as === 'phrase') return [];
    const content = quotationsOf(reading, cue, speech);
    return content.length ? [attribution(reading, cue, content)] : [];
  });
}

/** The quotation that ends right before source and cue, and one that continues right behind them. */
function quotationsOf(reading: Reading, cue: CueVerb, speech: readonly Quotation[]): Quotation[] {
  const { tokens } = reading.passage;
  const first = Math.min(cue.source?.from ?? cue.group.from, cue.group.from);
  const last = cue.inverted ? Math.max(cue.source?.to ?? 0, cue.group.to) : cue.group.to;
  const before = cue.distant
    ? undefined
    : speech.find((quotation) => adjoins(reading, quotation.end, tokens[first]?.start));
  const after = speech.find(
    (quotation) =>
      quotation.start >= (tokens[last - 1]?.end ?? 0) &&
      isFreeOfSpeech(reading, tokens[last - 1]?.end ?? 0, quotation.start, Boolean(before)),
  );
  return [before, after].filter((quotation) => quotation !== undefined);
}

/** Nothing but a comma or dash stands between the quotation and its source or cue. */
function adjoins(reading: Reading, end: number, start: number | undefined): boolean {
  if (start === undefined || end > start) return false;
  return /^[\s,—–-]*$/u.test(reading.passage.text.slice(end, start));
}

/** Between the cue and a quotation behind it only a hearer or adverbials may stand, no clause of its own. */
function isFreeOfSpeech(reading: Reading, from: number, to: number, continues: boolean): boolean {
  const { text } = reading.passage;
  const between = tokensBetween(reading, from, to);
  if (between.length > 20 || between.some(({ lower }) => lower === 'that')) return false;
  const verbs = between.filter(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && !/ing$/u.test(lower));
  if (verbs.length) return false;
  const last = text.slice(from, to).trimEnd();
  return continues || last === '' || /[,:—–-]$/u.test(last) || between.length <= 3;
}

const tokensBetween = ({ passage, sentence }: Reading, from: number, to: number): Token[] =>
  passage.tokens.slice(sentence.from, sentence.to).filter(({ start, end }) => start >= from && end <= to);

function attribution(reading: Reading, cue: CueVerb, quotations: readonly Quotation[]): Attribution {
  const { tokens } = reading.passage;
  const content: Span[] = quotations.map(({ start, end }) => ({ start, end }));
  return {
    pattern: 'quoted-with-cue',
    content,
    source: cue.source && spanOf(tokens, cue.source),
    cue: [spanOf(tokens, cue.group)],
    entry: cue.entry,
    relay: null,
    sentence: reading.sentence,
  };
}
