/** A small made-up corpus: two articles on a harbour strike, with people, offices and figures of no real place. */
import type { Article } from '../../src/domain/article.ts';
import type { Claim, Mention } from '../../src/domain/claim.ts';
import type { Lexicon } from '../../src/domain/lexicon.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import type { Time } from '../../src/domain/time.ts';

export const stated = (value: string): Time => ({ value, certainty: 'stated', text: value });

export const speaker = (
  name: string,
  id: string | null,
  role: string | null = null,
  mention = name,
): Speaker => ({
  name,
  id,
  role,
  mention,
  certainty: 'stated',
});

export const HOLM = speaker('Marta Holm', 'marta-holm', 'spokeswoman of the Harbour Council');
export const ILYIN = speaker('Oleg Ilyin', 'oleg-ilyin', 'Nordian transport minister', 'the minister');
export const NORD_PORTS = speaker('Nordian Ports Ministry', 'nordian-ports-ministry');
export const SUD_PORTS = speaker('Sudian Ports Ministry', 'sudian-ports-ministry');

const PIECES = [
  'Harbour Council rejects walkout',
  'The Nordian harbour strike began in May 2031, the Harbour Gazette wrote.',
  '“No crane will stand still this year,” said Marta Holm, spokeswoman of the Harbour Council.',
  'Holm promised that 2,400 dockers would be hired by June 2031.',
  'The Nordian Ports Ministry denied that any tanker had sunk.',
  'The Sudian Ports Ministry warned of a blockade lasting 6 weeks.',
  'The minister, Oleg Ilyin, said wages had risen because of the strike.',
  'A photo by Petra Vance shows the harbour at night.',
];

const TEXT = PIECES.join('\n\n');
const startOf = (piece: number): number => PIECES.slice(0, piece).join('\n\n').length + (piece > 0 ? 2 : 0);

export const ARTICLE: Article = {
  info: {
    id: 'harbour.txt',
    publisher: 'Harbour Gazette',
    title: null,
    published: stated('2031-05-20'),
    url: null,
  },
  text: TEXT,
  language: 'en',
  byline: null,
  blocks: PIECES.map((piece, place) => ({
    start: startOf(place),
    end: startOf(place) + piece.length,
    kind: place === 0 ? 'headline' : place === 7 ? 'caption' : 'paragraph',
  })),
  warnings: [],
};

/** A claim on the words `exact`, which must stand in the article. */
export function claimOn(exact: string, fields: Partial<Claim> = {}): Claim {
  const start = TEXT.indexOf(exact);
  if (start < 0) throw new Error(`not in the sample: ${exact}`);
  const block = ARTICLE.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  const span = { start, end: start + exact.length };
  return {
    id: `c${start}`,
    document: ARTICLE.info,
    selector: { ...span, exact, prefix: '', suffix: '' },
    content: [span],
    kind: 'indirect',
    section: 'body',
    speaker: null,
    jointly: [],
    cue: null,
    via: ['Harbour Gazette'],
    polarity: 'affirms',
    said: null,
    about: null,
    mentions: [],
    figures: [],
    topics: [],
    context: block ?? span,
    repeats: null,
    ...fields,
  };
}

const about = (value: string): readonly Mention[] => [{ time: stated(value), role: 'about', topics: [] }];

export const BEGAN = claimOn('The Nordian harbour strike began in May 2031', {
  kind: 'narration',
  via: [],
  polarity: 'reports',
  about: stated('2031-05'),
  mentions: about('2031-05'),
  topics: ['strikes'],
});
export const CRANES = claimOn('“No crane will stand still this year,”', {
  speaker: HOLM,
  kind: 'direct',
  polarity: 'commits',
  said: stated('2031-05-18'),
  topics: ['strikes'],
});
export const HIRING = claimOn('2,400 dockers would be hired by June 2031', {
  speaker: HOLM,
  polarity: 'commits',
  about: stated('2031-06'),
  mentions: about('2031-06'),
  figures: [{ value: 2400, unit: 'dockers', qualifier: 'exactly', exact: '2,400' }],
});
export const TANKER = claimOn('denied that any tanker had sunk', { speaker: NORD_PORTS, polarity: 'denies' });
export const BLOCKADE = claimOn('a blockade lasting 6 weeks', {
  speaker: SUD_PORTS,
  polarity: 'forecasts',
  figures: [{ value: 6, unit: 'weeks', qualifier: 'exactly', exact: '6 weeks' }],
});
export const WAGES = claimOn('wages had risen because of the strike', { speaker: ILYIN, jointly: [HOLM] });
export const HEADLINE = claimOn('Harbour Council rejects walkout', {
  section: 'headline',
  speaker: HOLM,
  repeats: CRANES.id,
});

export const CLAIMS: readonly Claim[] = [HEADLINE, BEGAN, CRANES, HIRING, TANKER, BLOCKADE, WAGES];

export const LEXICON: Lexicon = {
  people: [
    {
      id: 'marta-holm',
      name: 'Marta Holm',
      role: null,
      aliases: ['Holm', 'Марта Хольм', 'Хольм'],
      offices: ['Harbour Council spokeswoman'],
    },
    {
      id: 'oleg-ilyin',
      name: 'Oleg Ilyin',
      role: 'Nordian transport minister',
      aliases: ['Ilyin', 'Ильин'],
      offices: ['transport minister'],
    },
    { id: 'anna-berg', name: 'Anna Berg', role: null, aliases: ['Berg'], offices: ['transport minister'] },
    { id: 'tom-holt', name: 'Tom Holt', role: null, aliases: ['Holt'], offices: [] },
  ],
  organisations: [
    {
      id: 'nordian-ports-ministry',
      name: 'Nordian Ports Ministry',
      country: 'ND',
      kind: 'ministry',
      aliases: [],
      generic: ['Ports Ministry', 'MoP'],
    },
    {
      id: 'sudian-ports-ministry',
      name: 'Sudian Ports Ministry',
      country: 'SD',
      kind: 'ministry',
      aliases: [],
      generic: ['Ports Ministry', 'MoP'],
    },
    {
      id: 'harbour-gazette',
      name: 'Harbour Gazette',
      country: 'ND',
      kind: 'outlet',
      aliases: ['The Gazette'],
      generic: [],
    },
    {
      id: 'fleet-office',
      name: 'Fleet Office',
      country: 'ND',
      kind: 'staff',
      aliases: [],
      generic: ['Staff'],
    },
  ],
  countries: [
    { code: 'ND', name: 'Nordia', adjectives: ['Nordian', 'Nordians'], aliases: [], capitals: [] },
    { code: 'SD', name: 'Sudia', adjectives: ['Sudian', 'Sudians'], aliases: [], capitals: [] },
    { code: 'ZZ', name: 'Zembla', adjectives: ['Zemblan'], aliases: [], capitals: [] },
  ],
  topics: [
    {
      id: 'strikes',
      label: 'Strikes',
      terms: ['strike', 'walk out'],
      aliases: ['забастовка'],
      group: 'work',
    },
    { id: 'wages', label: 'Wages', terms: ['wage'], aliases: ['pay'], group: 'work' },
  ],
  cues: [
    { cue: 'say', as: 'verb', takes: ['clause'], class: 'speech', polarity: 'affirms' },
    { cue: 'promise', as: 'verb', takes: ['clause'], class: 'speech', polarity: 'commits' },
    { cue: 'deny', as: 'verb', takes: ['clause', 'object'], class: 'speech', polarity: 'denies' },
  ],
  synonyms: [
    ['hired', 'taken on', 'recruited'],
    ['sunk', 'gone down'],
    ['забастовка', 'strike'],
  ],
  events: [],
};
