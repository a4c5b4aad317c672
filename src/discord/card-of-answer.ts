/** An answer as a message: a page of its card, with the buttons and menus under it. */
import { nextCalls } from '../command/next-calls.ts';
import type { Answer } from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import type { Words } from '../words/words.ts';
import type { Call } from './answer-call.ts';
import { type BotParts, takesReports } from './bot-parts.ts';
import { cardComponents, type Further } from './components/card-components.ts';
import type { Carried } from './components/carried-call.ts';
import { narrowing } from './narrowing.ts';
import { type Card, renderPage } from './render/render-answer.ts';

export interface CardRequest {
  /** Null when the answer is that of no call. */
  readonly call: Call | null;
  /** From 0. */
  readonly page: number;
  /** The id of who asked. */
  readonly asker: string;
  readonly isPrivate: boolean;
  readonly words: Words;
}

const NOTHING_FURTHER: Further = { isChoice: false, calls: [] };

function furtherOf(answer: Answer, parts: BotParts): Further {
  const plain = (calls: readonly string[]): Further['calls'] => calls.map((call) => ({ label: call, call }));
  switch (answer.kind) {
    case 'which-one':
      return { isChoice: true, calls: answer.choices };
    case 'nothing-found':
    case 'check':
      return { isChoice: false, calls: plain(answer.suggestions) };
    case 'claims':
    case 'timeline':
      return { isChoice: false, calls: plain(nextCalls(answer, parts.commands)) };
    default:
      return NOTHING_FURTHER;
  }
}

const carriedOf = ({ call, asker }: CardRequest, page: number): Carried => ({
  page,
  asker,
  about: call && { kind: 'call', command: call.command.name, values: call.values },
});

export function cardOf(answer: Answer, request: CardRequest, parts: BotParts): Card {
  const shown = renderPage(answer, request.page, { kind: 'pages' }, request.words);
  const under = {
    shown,
    carried: carriedOf(request, shown.page),
    further: furtherOf(answer, parts),
    canShare: request.isPrivate && request.call?.command.forManagers !== true,
    takesReports: takesReports(parts),
    words: request.words,
  };
  const { rows, turns } = cardComponents(under);
  if (turns) return { ...shown.card, components: rows };
  const how = narrowing(answer, parts.commands, request.call, request.words);
  return { ...renderPage(answer, 0, { kind: 'narrow', how }, request.words).card, components: rows };
}

/** A card about one claim, which its reader alone sees. */
export function claimCardOf(
  card: Card,
  claim: Claim,
  by: Pick<CardRequest, 'asker' | 'words'>,
  parts: BotParts,
): Card {
  const { rows } = cardComponents({
    shown: { page: 0, pages: 1, claims: [claim], firstClaim: 1 },
    carried: { page: 0, asker: by.asker, about: { kind: 'claim', id: claim.id } },
    further: NOTHING_FURTHER,
    // The words of a long paragraph come as a file, which would stay behind.
    canShare: card.files === undefined,
    takesReports: takesReports(parts),
    words: by.words,
  });
  return { ...card, components: rows };
}
