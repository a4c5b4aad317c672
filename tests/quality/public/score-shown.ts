/**
 * How often a quotation that is shown as somebody's words, without "probably", is that person's: each quotation for
 * itself, whatever the gold joins or parts. Right when marked content with the same source holds half of its words.
 */
import type { Span } from '../../../src/domain/span.ts';
import { type Measure, measure } from '../numbers.ts';
import type { ShownQuotation } from './quotations-shown.ts';
import { isSameSource } from './same-source.ts';
import type { AttributionGold } from './score-attribution.ts';
import { quotedSpans, shared, type Word, wordsIn, wordsOf } from './words.ts';

export interface ShownQuotations {
  readonly stated: Measure;
  /** With those that are shown with "probably". */
  readonly all: Measure;
}

const DIRECT = 0.9;
const HALF = 0.5;
/** A shorter one may be a title or a term. */
const LEAST_WORDS = 4;

interface Shown {
  readonly words: ReadonlySet<number>;
  readonly isRight: boolean;
  readonly isStated: boolean;
}

interface Marked {
  readonly words: ReadonlySet<number>;
  readonly source: AttributionGold['attributions'][number]['source'];
}

function shownIn(
  { text, attributions }: AttributionGold,
  found: readonly ShownQuotation[],
  words: readonly Word[],
  quoted: ReadonlySet<number>,
): Shown[] {
  const marked = attributions.map((one) => ({ ...one, words: wordsIn(one.content, words) }));
  // Some articles have source and cue marked the wrong way round.
  const isTheirs = (one: Roles, source: Span, cue: readonly Span[]): boolean =>
    isSameSource(one.source, [source], text, words) ||
    (isSameSource(one.cue, [source], text, words) && isSameSource(one.source, cue, text, words));
  return found.flatMap(({ content, source, cue, isStated }) => {
    const own = wordsIn(content, words);
    if (own.size < LEAST_WORDS || shared(own, quoted) < DIRECT * own.size) return [];
    const isRight = marked.some(
      (one) => shared(own, one.words) >= HALF * own.size && isTheirs(one, source, cue),
    );
    return [{ words: own, isRight, isStated }];
  });
}

type Roles = Pick<AttributionGold['attributions'][number], 'source' | 'cue'>;

const isDirect = ({ words }: Marked, quoted: ReadonlySet<number>): boolean =>
  words.size >= LEAST_WORDS && shared(words, quoted) >= DIRECT * words.size;

/** `find` gives the quotations that the bot shows of a text. */
export function scoreShown(
  gold: readonly AttributionGold[],
  find: (text: string) => readonly ShownQuotation[],
): ShownQuotations {
  const counts = {
    stated: { right: 0, shown: 0, found: 0 },
    all: { right: 0, shown: 0, found: 0 },
    marked: 0,
  };
  for (const document of gold) {
    const words = wordsOf(document.text);
    const quoted = wordsIn(quotedSpans(document.text), words);
    const shown = shownIn(document, find(document.text), words, quoted);
    const marked = document.attributions
      .map(({ content, source }) => ({ words: wordsIn(content, words), source }))
      .filter((one) => isDirect(one, quoted));
    counts.marked += marked.length;
    for (const kind of ['stated', 'all'] as const) {
      const own = kind === 'all' ? shown : shown.filter(({ isStated }) => isStated);
      const right = own.filter(({ isRight }) => isRight);
      counts[kind].shown += own.length;
      counts[kind].right += right.length;
      counts[kind].found += marked.filter((one) => isCovered(one, right)).length;
    }
  }
  const of = ({ right, shown, found }: { right: number; shown: number; found: number }): Measure =>
    measure({ hit: right, of: shown }, { hit: found, of: counts.marked });
  return { stated: of(counts.stated), all: of(counts.all) };
}

const isCovered = ({ words }: Marked, right: readonly Shown[]): boolean =>
  right.reduce((sum, one) => sum + shared(words, one.words), 0) >= HALF * words.size;
