/** What kind of answer a question wants, read from how it begins. */
import type { Polarity } from '../../domain/claim.ts';
import type { Wanted } from '../../domain/query.ts';

/**
 * Question words may stand behind a few words of introduction ("and in 2022, how many …"). The text is in lower case;
 * `\b` knows Latin letters only.
 */
const PATTERNS: readonly (readonly [Wanted, RegExp])[] = [
  [
    'compare',
    /\b(?:more|fewer|less|bigger|larger|higher|smaller|lower)\b[^?]{0,60}\bthan in (?:19|20)\d\d\b|\b(?:compare[ds]?|comparison|versus|vs|differences? between|differ from)\b|(?<![а-яіїє])(?:сравни|порівня)/,
  ],
  [
    'latest',
    /\b(?:latest|newest|most recent|last thing)\b|(?<![а-яіїє])(?:последнее|последние|останнє|останні)/,
  ],
  [
    'how-many',
    /\bhow (?:many|much|big|large|long|old|often|high|strong|far)\b|\b(?:numbers?|amount|size|age|count|total|percentage|share|length|duration) (?:of|range)\b|\bnumbers\b|(?<![а-яіїє])(?:сколько|скільки)(?![а-яіїє])/,
  ],
  ['when', /\bwhen\b|\bwhat (?:date|day|year|month)\b|(?<![а-яіїє])(?:когда|коли)(?![а-яіїє])/],
  [
    'why',
    /\bwhy\b|\bwhat (?:caused|causes|is the reason)\b|\breasons? (?:for|why)\b|(?<![а-яіїє])(?:почему|зачем|чому|навіщо)(?![а-яіїє])/,
  ],
  [
    'who',
    /^[^a-zа-я]*(?:who|whom|whose|w?h?ich)\b|\b(?:said|says) who\b|\bby whom\b|(?<![а-яіїє])(?:кто|хто)(?![а-яіїє])/,
  ],
  [
    'did',
    /^[^a-zа-я]*(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should)\b|(?<![а-яіїє])(?:ли|чи)(?![а-яіїє])/,
  ],
];

/** What a question opens with outweighs what is in it: "why is the number of …" wants a reason. */
const OPENING = /^[^a-zа-яіїє]*(?:(?:and|so|but|well|ok|hey) )?(why|when)\b/;

/** Russian and Ukrainian ask so by the mark alone; a question word would stand in front. */
const isYesOrNo = (text: string): boolean =>
  /[а-яіїєґё]/.test(text) && text.trimEnd().endsWith('?') && !ASKS_FOR.test(text);
const ASKS_FOR =
  /(?<![а-яіїєґё])(?:(?:ч[еёо]го|ч[еёо]му?|что|що|чим|к[оі]го|к[оі]му?|кем|ким|хто|кто|где|де|куда|куди|как|як)(?![а-яіїєґё])|(?:как(?:ой|ого|ому|ом|ая|ую|ое|ие|их|им|ими)|як(?:ий|ого|ому|ім|им|а|у|ої|ій|ою|е|і|их|ими)|ч(?:ей|ья|ь[её]|ьи|ьих|ий|ия|иї|иє))(?![а-яіїєґё]))/;

export function readWanted(question: string): Wanted {
  const text = question.toLowerCase();
  const [, opening] = OPENING.exec(text) ?? [];
  if (opening === 'why' || opening === 'when') return opening;
  const known = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
  return known ?? (isYesOrNo(text) ? 'did' : 'what');
}

const POLARITIES: readonly (readonly [Polarity, RegExp])[] = [
  [
    'denies',
    /\b(?:deny|denies|denied|denial|reject\w*|refus\w+|refut\w+|ruled? out|dismiss\w*)\b|(?<![а-яіїє])(?:отриц|опров|запереч|спросту)/,
  ],
  [
    'commits',
    /\b(?:promis\w+|pledg\w+|vow\w*|commit\w*|guarantee\w*)\b|(?<![а-яіїє])(?:обеща|пообеща|обіця|пообіця)/,
  ],
  [
    'forecasts',
    /\b(?:predict\w*|forecast\w*|expect\w*|warn\w*)\b|(?<![а-яіїє])(?:прогноз|ожида|предупре|очіку|попередж)/,
  ],
];

/** The polarity that a question asks about ("did … deny …"); null when it asks about none. */
export function wantedPolarity(question: string): Polarity | null {
  const text = question.toLowerCase();
  return POLARITIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
