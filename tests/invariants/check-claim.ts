/** What must hold for every claim of every document; each check says what is wrong, in words. */
import type { Claim } from '../../src/domain/claim.ts';
import { parseEdtf } from '../../src/domain/edtf.ts';
import { contains, type Span } from '../../src/domain/span.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import type { Time } from '../../src/domain/time.ts';
import { cutQuotation } from './quotation-pairs.ts';

type Check = (claim: Claim, text: string) => readonly string[];

const when = (isWrong: boolean, what: string): string[] => (isWrong ? [what] : []);

const isWithin = (span: Span, text: string): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  contains({ start: 0, end: text.length }, span);

const verbatim: Check = ({ selector }, text) => {
  const { start, end, exact, prefix, suffix } = selector;
  const around = text.slice(Math.max(0, start - prefix.length), end + suffix.length);
  return [
    ...when(exact.trim() === '' || !isWithin(selector, text), 'shows nothing'),
    ...when(text.slice(start, end) !== exact, 'is not what stands at its place'),
    ...when(exact !== exact.trim(), 'begins or ends with white space'),
    ...when(around !== prefix + exact + suffix, 'has a prefix or suffix that does not stand beside it'),
  ];
};

const content: Check = ({ content: pieces, selector }) => [
  ...when(pieces.length === 0, 'has no content'),
  ...pieces.flatMap((piece, index) => [
    ...when(piece.start >= piece.end, 'has an empty piece of content'),
    ...when(!contains(selector, piece), 'has content outside the shown span'),
    ...when(piece.start < (pieces[index - 1]?.end ?? 0), 'has its pieces of content out of order'),
  ]),
];

const cue: Check = ({ cue: found, context }, text) =>
  found === null
    ? []
    : [
        ...when(text.slice(found.start, found.end) !== found.exact, 'has a cue that is not at its place'),
        ...when(!contains(context, found), 'has a cue outside its context'),
      ];

const context: Check = ({ context: around, selector }, text) => [
  ...when(!isWithin(around, text), 'has a context outside the document'),
  ...when(!contains(around, selector), 'is not inside its context'),
];

const wholeQuotations: Check = ({ selector }, text) => {
  const cut = cutQuotation(text, selector);
  return cut === null
    ? []
    : [`cuts a quotation: ${JSON.stringify(text.slice(cut.start, cut.end).slice(0, 60))}`];
};

const attribution: Check = ({ speaker, via, kind, cue: found, document }) => {
  if (speaker === null) {
    return [
      ...when(via.length > 0, 'is relayed, but nobody said it'),
      ...when(kind !== 'narration', 'is quoted, but nobody said it'),
      ...when(found !== null, 'has a cue, but nobody said it'),
    ];
  }
  const known = document.publisher;
  return [
    ...when(kind === 'narration', 'is the narration of somebody'),
    ...when(
      known !== null && via.at(-1) !== known,
      `does not reach us through ${known}, but ${via.join(' < ')}`,
    ),
    ...when(new Set(via).size < via.length, `goes round in circles: ${via.join(' < ')}`),
  ];
};

const wording: Check = ({ speaker, jointly }, text) =>
  [...(speaker === null ? [] : [speaker]), ...jointly].flatMap(({ name, mention }: Speaker) => [
    ...when(name.trim() === '', 'has a speaker without a name'),
    ...when(!text.includes(mention), `has a speaker who is not so mentioned: ${mention}`),
  ]);

const figures: Check = ({ figures: all, selector }) => {
  const sentence = selector.prefix + selector.exact + selector.suffix;
  return all.flatMap(({ exact, value, max }) => [
    ...when(!sentence.includes(exact), `has a figure that its sentence has not: ${exact}`),
    ...when(!Number.isFinite(value), `has a figure that is no number: ${exact}`),
    ...when(max !== undefined && !(max > value), `has a range that does not rise: ${exact}`),
  ]);
};

const times: Check = ({ said, about, mentions }, text) =>
  [said, about, ...mentions.map(({ time }) => time)].flatMap((time: Time | null) =>
    time === null
      ? []
      : [
          ...when(parseEdtf(time.value) === null, `has a time that is not EDTF: ${time.value}`),
          ...when(
            time.text !== null && !text.includes(time.text),
            `has a time in words that are not there: ${time.text}`,
          ),
          ...when(
            time.text === null && time.certainty === 'stated' && time !== said,
            'has a stated time without words',
          ),
        ],
  );

const published: Check = ({ document }) => [
  ...when(document.id === '', 'has no document'),
  ...when(
    document.published !== null && parseEdtf(document.published.value) === null,
    `has a publication time that is not EDTF: ${document.published?.value}`,
  ),
];

const CHECKS: readonly Check[] = [
  verbatim,
  content,
  cue,
  context,
  wholeQuotations,
  attribution,
  wording,
  figures,
  times,
  published,
];

/** Everything that is wrong with a claim of a document with this text; empty when all holds. */
export const checkClaim = (claim: Claim, text: string): string[] =>
  CHECKS.flatMap((check) => check(claim, text));

/** What must hold between claims: ids are unique, and a repetition names an original, never another repetition. */
export function checkTogether(claims: readonly Claim[]): string[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const ids = claims.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is the id of two claims`),
    ...claims.flatMap(({ id, repeats }) =>
      repeats === null
        ? []
        : [
            ...when(!byId.has(repeats), `${id} repeats a claim that is not there`),
            ...when(repeats === id, `${id} repeats itself`),
            ...when((byId.get(repeats)?.repeats ?? null) !== null, `${id} repeats a repetition`),
          ],
    ),
  ];
}
