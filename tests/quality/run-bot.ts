/** Asks the bot, in this process, everything that the gold asks. */
import { commands } from '../../commands/index.ts';
import { answerCall } from '../../src/command/run-call.ts';
import { compose } from '../../src/compose.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Lexicon } from '../../src/domain/lexicon.ts';
import type { Problem } from '../../src/domain/problems.ts';
import type { ClaimLibrary } from '../../src/domain/services.ts';
import { DOCUMENTS_FOLDER, LEXICON_FOLDER } from './corpus.ts';
import type { Gold } from './gold.ts';

/** The day on which all questions are asked: "last year" must not depend on when the figures are printed. */
export const TODAY = '2026-01-01';

export interface FullOutput {
  readonly id: string;
  readonly call: string;
  readonly answer: Answer;
}

export interface Call {
  readonly id: string;
  readonly call: string;
}

export interface Bot {
  readonly library: ClaimLibrary;
  readonly problems: readonly Problem[];
  /** Throws when the command itself broke: a fault must not be scored as an answer. */
  readonly ask: (call: string) => Answer;
}

/** Knows no person: what is left has to be read from the texts. */
export const withoutPeople = (lexicon: Lexicon): Lexicon => ({ ...lexicon, people: [] });

/** Reads the corpus of the repository or of another folder, with its lexicon as it is or adapted. */
export function startBot(
  adapt: (lexicon: Lexicon) => Lexicon = (same) => same,
  documentsFolder = DOCUMENTS_FOLDER,
): Bot {
  const { library, problems } = compose({
    documentsFolder,
    lexiconFolder: LEXICON_FOLDER,
    adapt,
  });
  const services = { library, today: TODAY, language: 'en' as const };
  const handling = {
    reference: () => 'quality',
    report: ({ command, error }: { readonly command: string; readonly error: unknown }) => {
      throw new Error(`/${command} broke`, { cause: error });
    },
  };
  return { library, problems, ask: (call) => answerCall(call, commands, services, handling) };
}

/** Every call of every command, and every question as /ask. */
export const callsOf = ({ commands: expected, questions }: Pick<Gold, 'commands' | 'questions'>): Call[] => [
  ...expected.flatMap(({ id, calls }) => calls.map((call) => ({ id, call }))),
  ...questions.map(({ id, question }) => ({ id, call: `/ask ${question}` })),
];

export const answerAll = (bot: Bot, gold: Pick<Gold, 'commands' | 'questions'>): FullOutput[] =>
  callsOf(gold).map(({ id, call }) => ({ id, call, answer: bot.ask(call) }));
