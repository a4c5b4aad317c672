/** Every claim of the stored documents, and every example, as cards. */
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerCall } from '../../src/command/run-call.ts';
import { renderAnswer } from '../../src/discord/render/render-answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Services } from '../../src/domain/services.ts';
import { WORDS } from '../../src/words/words.ts';
import { corpusServices } from '../support/corpus.ts';
import { limitViolations } from '../support/discord/payload-limits.ts';
import { allPieces, readMarkdown, visible } from '../support/discord/read-markdown.ts';

let services: Services;
beforeAll(async () => {
  services = await corpusServices();
});

const handling = {
  reference: () => 'reference',
  report: ({ error }: { readonly error: unknown }): never => {
    throw error;
  },
};
const CALLS = [
  ...commands.flatMap(({ examples }) => examples),
  ...[
    '/quote defense ministry',
    '/quote nobody',
    '/draft 2024',
    '/timeline 2022',
    '/ask who will win?',
    '/help quote',
  ],
];
const asBody = (answer: Answer) => {
  const { embeds, allowedMentions } = renderAnswer(answer, WORDS.en);
  return { embeds, allowed_mentions: allowedMentions };
};
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('cards of the corpus', () => {
  it.each(CALLS)('keeps the limits: %s', (call) => {
    const answer = answerCall(call, commands, services, handling);
    expect(limitViolations('POST', '/channels/1/messages', asBody(answer))).toEqual([]);
  });

  it('shows every claim word for word, with its document', () => {
    for (const claim of services.library.claims) {
      const [embed] = asBody({
        kind: 'nothing-found',
        title: 'One',
        claims: [],
        notes: [],
        why: '',
        leads: [claim],
        suggestions: [],
      }).embeds;
      const lines = readMarkdown(embed?.description ?? '');
      const quote = lines.find(([first]) => first?.kind === 'quote') ?? [];
      const { prefix, exact, suffix } = claim.selector;
      expect(visible(quote)).toBe(oneLine(prefix + exact + suffix));
      expect(allPieces(quote).filter(({ kind }) => !['quote', 'bold', 'text'].includes(kind))).toEqual([]);
      const all = lines.map((line) => visible(line)).join('\n');
      expect(all).toContain(claim.document.publisher ?? claim.document.id);
    }
  });
});
