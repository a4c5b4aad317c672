/** "…" — Jane Doe: a quotation signed by its speaker behind a dash. */
import { spanOf } from '../../language/noun-phrases.ts';
import type { Attribution, Reading } from './attribution.ts';

const MOST_NAME_TOKENS = 8;
const DASH = /^[―—–-]{1,2}$/u;

export function recogniseSignedQuotation(reading: Reading): Attribution[] {
  const { tokens } = reading.passage;
  const { sentence, index } = reading;
  for (let i = Math.max(1, sentence.from); i < sentence.to - 1; i++) {
    if (!DASH.test(tokens[i]?.text ?? '')) continue;
    const quotation = index.quotationAt(i - 1);
    if (!quotation || quotation.end !== tokens[i - 1]?.end || !index.isSpoken(i - 1)) continue;
    const end = nameEnd(reading, i + 1);
    if (end === null) continue;
    return [
      {
        pattern: 'signed-quotation',
        content: [{ start: quotation.start, end: quotation.end }],
        source: spanOf(tokens, { from: i + 1, to: end }),
        cue: [spanOf(tokens, { from: i, to: i + 1 })],
        entry: null,
        relay: null,
        sentence,
      },
    ];
  }
  return [];
}

/** Capitalised words up to the sentence's end and nothing else: a signature is no clause. */
function nameEnd({ passage, sentence }: Reading, from: number): number | null {
  let at = from;
  while (at < sentence.to && /^(?:\p{Lu}|of$|the$|,$)/u.test(passage.tokens[at]?.text ?? '')) at++;
  const rest = passage.tokens.slice(at, sentence.to);
  const isWhole = rest.every(({ text }) => /^[.)\]]$/u.test(text));
  return isWhole && at > from && at - from <= MOST_NAME_TOKENS ? at : null;
}
