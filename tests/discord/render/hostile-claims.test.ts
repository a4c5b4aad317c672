/** Whatever a document holds: its words are shown whole, and do nothing but stand there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteClaim } from '../../../src/discord/render/quote-claim.ts';
import { renderAnswer } from '../../../src/discord/render/render-answer.ts';
import type { ClaimsAnswer } from '../../../src/domain/answer.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { WORDS } from '../../../src/words/words.ts';
import { buildClaim, speaker, time } from '../../support/claims.ts';
import { limitViolations } from '../../support/discord/payload-limits.ts';
import { allPieces, type Piece, readMarkdown, visible } from '../../support/discord/read-markdown.ts';

const ATOMS = [
  ...['*', '**', '***', '_', '__', '~~', '`', '```', '||', '|', '\\', '\\\\', '[', ']', '(', ')', '<', '>'],
  ...['> ', '>>> ', '# ', '### ', '-# ', '- ', '+ ', '* ', '1. ', '23. ', '\n', '\n\n', '\r\n', '\t', ' '],
  ...['<@1>', '<@!1>', '<@&1>', '<#1>', '</quote:1>', '<id:home>', '@everyone', '@here', ':smile:', '<:a:1>'],
  ...[
    '<t:0:R>',
    '<t:1>',
    'https://a.example/x',
    '<https://a.example>',
    '[x](https://a.example)',
    'http:',
    '//',
  ],
  ...['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u0000', '\u001b[31m', '\u0085', '\u2028'],
  ...[
    '\ud800',
    '\udc00',
    '😀',
    '🏳️‍🌈',
    'é',
    'слово',
    '¯\\_(ツ)_/¯',
    'word',
    'two words',
    '“so,”',
    "it's",
    ':',
    'a:b',
  ],
];
const hostileText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ATOMS) }, fc.string({ maxLength: 6 })), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));
const RUNS = { numRuns: 400 };

/** The characters that can be seen; a half of a surrogate pair is seen as a replacement character. */
const seen = (text: string): string =>
  Buffer.from(text)
    .toString()
    .replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu, '');
const seenOf = ({ selector }: Claim): string =>
  [selector.prefix, selector.exact, selector.suffix].map(seen).join('');

const kindsOf = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(allPieces(pieces).map(({ kind }) => kind));

const HARMLESS = new Set(['text', 'bold', 'italic', 'quote', 'small', 'heading', 'time', 'code']);

const hostileClaim = fc
  .record({
    prefix: hostileText,
    exact: hostileText,
    suffix: hostileText,
    name: hostileText,
    role: hostileText,
    mention: hostileText,
    title: hostileText,
    publisher: fc.option(hostileText),
    via: fc.array(hostileText, { maxLength: 3 }),
    when: fc.option(
      fc.oneof(fc.constantFrom('2022-03-31', '2022-21', '2022-03-01~/2022-03-10~'), hostileText),
    ),
  })
  .map(({ name, role, mention, title, publisher, via, when, ...words }) =>
    buildClaim(
      {
        ...words,
        via,
        speaker: { ...speaker(name, null, role), mention, certainty: 'inferred' },
        said: when === null ? null : time(when),
      },
      { title, publisher },
    ),
  );

describe('a quotation', () => {
  it('shows exactly its words, on one line, in nothing but a block quote and bold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (prefix, exact, suffix) => {
        const claim = buildClaim({ prefix, exact, suffix });
        const lines = readMarkdown(quoteClaim(claim));
        expect(lines).toHaveLength(1);
        const pieces = lines[0] ?? [];
        expect(seen(visible(pieces))).toBe(seenOf(claim));
        expect([...kindsOf(pieces)].filter((kind) => !['quote', 'text', 'bold'].includes(kind))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('marks the words of the claim among those of its sentence', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, exact) => {
        const claim = buildClaim({ prefix: `Somebody ${before} `, exact, suffix: '.' });
        const bold = allPieces(readMarkdown(quoteClaim(claim)).flat()).filter(({ kind }) => kind === 'bold');
        expect(bold.map((piece) => seen(visible([piece])))).toEqual(seen(exact) === '' ? [] : [seen(exact)]);
      }),
      RUNS,
    );
  });
});

const numbered = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim, index) => ({ ...claim, id: `claim-${index}` }));

const answerOf = (claims: readonly Claim[], words: string): ClaimsAnswer => ({
  kind: 'claims',
  title: words,
  claims: numbered(claims),
  notes: [words],
  wanted: null,
  lead: words,
  groups: [{ label: words, claimIds: ['claim-0', 'claim-2'] }],
  conflicts: [
    {
      label: words,
      claims: numbered(claims).filter((_, index) => index === 1 || index === 3),
      origins: [{ name: words, through: [words] }],
    },
  ],
  repetitions: { 'claim-0': [{ claimId: 'x', section: 'headline', publisher: words }] },
  confidence: 0.2,
});

describe('a card', () => {
  it('keeps the limits and neither pings, links nor plays, whatever names, titles and words are', () => {
    fc.assert(
      fc.property(fc.array(hostileClaim, { maxLength: 5 }), hostileText, (claims, words) => {
        const { embeds, allowedMentions } = renderAnswer(answerOf(claims, words), WORDS.en);
        const body = { embeds, allowed_mentions: allowedMentions };
        expect(limitViolations('POST', '/channels/1/messages', body)).toEqual([]);
        const texts = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
        const pieces = texts.flatMap((text) => allPieces(readMarkdown(text).flat()));
        expect(pieces.filter(({ kind }) => !HARMLESS.has(kind))).toEqual([]);
        // The only times are those of a stated day, at noon.
        for (const { kind, text } of pieces) if (kind === 'time') expect(text).toBe('<t:1648728000:D>');
      }),
      { numRuns: 150 },
    );
  });

  it('shows claims whole or not at all, however long they are, and counts those that it shows', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lengths, (all) => {
        const claims = all.map((length) => buildClaim({ exact: 'x*'.repeat(length).slice(0, length) }));
        const answer = { ...answerOf(claims, 'Words'), conflicts: [], confidence: null };
        const { embeds, allowedMentions } = renderAnswer(answer, WORDS.en, 'n'.repeat(500));
        const body = { embeds, allowed_mentions: allowedMentions };
        expect(limitViolations('POST', '/channels/1/messages', body)).toEqual([]);
        const lines = embeds.flatMap(({ description = '' }) => readMarkdown(description));
        const quotes = lines.filter(([first]) => first?.kind === 'quote').map((line) => visible(line));
        const pointers = lines.filter((line) => visible(line).startsWith('Too long for a card')).length;
        for (const quote of quotes) expect(claims.map(seenOf)).toContain(quote);
        const footer = embeds.at(-1)?.footer?.text ?? '';
        const shown = quotes.length + pointers;
        expect(shown).toBeGreaterThan(0);
        if (shown < all.length) expect(footer).toContain(`${shown} of ${all.length} claims shown`);
        else expect(footer).toMatch(new RegExp(`^${shown} claims?$`));
      }),
      { numRuns: 150 },
    );
  });
});
