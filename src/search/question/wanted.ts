/** What kind of answer a question wants, read from how it begins. */
import type { Polarity } from '../../domain/claim.ts';
import type { Wanted } from '../../domain/query.ts';

/** Question words may stand behind a few words of introduction ("and in 2022, how many …"). */
const PATTERNS: readonly (readonly [Wanted, RegExp])[] = [
  [
    'compare',
    /\b(?:compare[ds]?|comparison|versus|vs|differences? between|differ from)\b|(?<!\p{L})(?:сравни|порівня)/iu,
  ],
  ['latest', /\b(?:latest|newest|most recent|last thing)\b|(?<!\p{L})(?:последн(?:ее|ие)|останн[єі])/iu],
  [
    'how-many',
    /\bhow (?:many|much|big|large|long|old|often|high|strong|far)\b|\b(?:numbers?|amount|size|age|count|total|percentage|share) (?:of|range)\b|\bnumbers\b|(?<!\p{L})(?:сколько|скільки)(?!\p{L})/iu,
  ],
  ['when', /\bwhen\b|\bwhat (?:date|day|year|month)\b|\bsince when\b|(?<!\p{L})(?:когда|коли)(?!\p{L})/iu],
  [
    'why',
    /\bwhy\b|\bwhat (?:caused|causes|is the reason)\b|\breasons? (?:for|why)\b|(?<!\p{L})(?:почему|зачем|чому|навіщо)(?!\p{L})/iu,
  ],
  [
    'who',
    /^[^\p{L}]*(?:who|whom|whose|w?h?ich)\b|\b(?:said|says) who\b|\bby whom\b|(?<!\p{L})(?:кто|хто)(?!\p{L})/iu,
  ],
  [
    'did',
    /^[^\p{L}]*(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should)\b|(?<!\p{L})(?:ли|чи)(?!\p{L})/iu,
  ],
];

export function readWanted(question: string): Wanted {
  return PATTERNS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'what';
}

const POLARITIES: readonly (readonly [Polarity, RegExp])[] = [
  [
    'denies',
    /\b(?:den(?:y|ies|ied|ial)|reject\w*|refus\w+|refut\w+|ruled? out|dismiss\w*)\b|(?<!\p{L})(?:отриц|опров|запереч|спросту)/iu,
  ],
  [
    'commits',
    /\b(?:promis\w+|pledg\w+|vow\w*|commit\w*|guarantee\w*)\b|(?<!\p{L})(?:обеща|пообеща|обіця|пообіця)/iu,
  ],
  [
    'forecasts',
    /\b(?:predict\w*|forecast\w*|expect\w*|warn\w*)\b|(?<!\p{L})(?:прогноз|ожида|предупре|очіку|попередж)/iu,
  ],
];

/** The polarity that a question asks about ("did … deny …"); null when it asks about none. */
export const wantedPolarity = (question: string): Polarity | null =>
  POLARITIES.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
