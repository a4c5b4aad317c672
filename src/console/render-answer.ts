/** An answer as text for a terminal or a pipe. */
import { originsInWords } from '../command/claim-in-words.ts';
import { dayInWords } from '../command/day-in-words.ts';
import { visibleText } from '../command/visible-text.ts';
import type {
  Answer,
  CheckAnswer,
  ClaimsAnswer,
  DigestAnswer,
  NothingFoundAnswer,
  NoticeAnswer,
  ProblemAnswer,
  Repetition,
  TimelineAnswer,
  WhichOneAnswer,
} from '../domain/answer.ts';
import type { Claim } from '../domain/claim.ts';
import { sentenceKey } from '../domain/sentence.ts';
import { renderBrief, renderDigestLine, renderSentence, type Screen } from './render-claim.ts';
import { wrapText } from './wrap.ts';

/** Lines that belong together; an empty line stands between blocks. */
type Block = readonly string[];

/** Below this a question's answer is shown as what it is: the best guess of a search. */
const DOUBTFUL = 0.5;

const INDENT = '  ';

interface Shown {
  readonly claims: readonly Claim[];
  readonly repetitions: Readonly<Record<string, readonly Repetition[]>>;
}

const heading = (text: string, { width, palette }: Screen): Block =>
  wrapText(visibleText(text), { width }, palette.strong);

const paragraph = (text: string, { width }: Screen): Block => wrapText(visibleText(text), { width });

const indented = (text: string, { width }: Screen): Block =>
  wrapText(visibleText(text), { width, first: INDENT, rest: `${INDENT}${INDENT}` });

type Sentence = readonly [Claim, ...Claim[]];

/** Neighbours that stand in one sentence are shown with it. */
function joinSentences(claims: readonly Claim[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const claim of claims) {
    const last = sentences.at(-1);
    if (last && sentenceKey(last[0]) === sentenceKey(claim))
      sentences[sentences.length - 1] = [...last, claim];
    else sentences.push([claim]);
  }
  return sentences;
}

/** The claims by id, each with its repetitions; ids that are not among the claims are left out. */
function claimBlocks(
  ids: readonly string[],
  { claims, repetitions }: Shown,
  screen: Screen,
  when: string | null = null,
): readonly Block[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const keys = claims.map(sentenceKey);
  const shown = ids.flatMap((id) => byId.get(id) ?? []);
  return joinSentences(shown).map((sentence) => {
    const key = sentenceKey(sentence[0]);
    const sharedElsewhere = keys.filter((other) => other === key).length > sentence.length;
    return renderSentence(sentence, repetitions, { sharedElsewhere, when }, screen);
  });
}

/** A heading goes right above its first block. */
function under(head: Block, [first, ...further]: readonly Block[]): readonly Block[] {
  return first ? [[...head, ...first], ...further] : [];
}

function conflictBlocks({ conflicts }: ClaimsAnswer, screen: Screen): readonly Block[] {
  return conflicts.map(({ label, claims, origins }) => [
    ...heading(screen.words.card.differing(label), screen),
    ...claims.flatMap((claim) => renderBrief(claim, screen)),
    ...wrapText(originsInWords(origins, screen.words), { width: screen.width, first: INDENT, rest: INDENT }),
  ]);
}

/** The only heading, where it says no more than the title above it ("Ada Berg" over "Ada Berg, harbour master"). */
const repeatsTitle = ({ title, groups }: ClaimsAnswer): boolean =>
  groups.length === 1 && groups[0]?.label.startsWith(title) === true;

function groupBlocks(answer: ClaimsAnswer, screen: Screen): readonly Block[] {
  return answer.groups.flatMap(({ label, claimIds }) => {
    const head = repeatsTitle(answer) ? [] : heading(label, screen);
    return under(head, claimBlocks(claimIds, answer, screen));
  });
}

function renderClaims(answer: ClaimsAnswer, screen: Screen): readonly Block[] {
  const grouped = new Set(answer.groups.flatMap(({ claimIds }) => claimIds));
  const loose = answer.claims.map(({ id }) => id).filter((id) => !grouped.has(id));
  const doubtful = answer.confidence !== null && answer.confidence < DOUBTFUL;
  return [
    ...(answer.lead === null ? [] : [heading(answer.lead, screen)]),
    ...(doubtful ? [paragraph(screen.words.card.doubtful, screen)] : []),
    ...claimBlocks(loose, answer, screen),
    ...groupBlocks(answer, screen),
    ...conflictBlocks(answer, screen),
  ];
}

const renderTimeline = (answer: TimelineAnswer, screen: Screen): readonly Block[] =>
  answer.days.flatMap((day) => {
    const head = heading(dayInWords(day, answer.period, screen.words), screen);
    return under(head, claimBlocks(day.claimIds, answer, screen, day.when));
  });

function renderDigest({ parts, claims }: DigestAnswer, screen: Screen): readonly Block[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return parts.flatMap(({ heading: head, groups, more }) => [
    heading(head.toUpperCase(), screen),
    ...groups.flatMap(({ label, lines }) => {
      const told = lines.flatMap(({ claimId, source }): Block[] => {
        const claim = byId.get(claimId);
        return claim ? [renderDigestLine(claim, source, screen)] : [];
      });
      return told.length > 0 ? under(heading(label, screen), told) : [paragraph(label, screen)];
    }),
    more.flatMap(({ text, call }) => indented(`${text}: ${call}`, screen)),
  ]);
}

function renderWhichOne({ choices }: WhichOneAnswer, screen: Screen): readonly Block[] {
  const lines = choices.flatMap(({ label, call, claims }, index) =>
    indented(`${index + 1}. ${label} (${screen.words.claim.count(claims)}): ${call}`, screen),
  );
  return lines.length > 0 ? [[...paragraph(screen.words.help.console.typeOneOfThese, screen), ...lines]] : [];
}

function renderNothing({ why, leads, suggestions }: NothingFoundAnswer, screen: Screen): readonly Block[] {
  const { card } = screen.words;
  const shown: Shown = { claims: leads, repetitions: {} };
  const ids = leads.map(({ id }) => id);
  return [
    paragraph(why, screen),
    ...under(heading(`${card.nearest}:`, screen), claimBlocks(ids, shown, screen)),
    ...(suggestions.length > 0
      ? [
          [
            ...paragraph(`${card.theseAnswer}:`, screen),
            ...suggestions.flatMap((call) => indented(call, screen)),
          ],
        ]
      : []),
  ];
}

const renderNotice = ({ sections }: NoticeAnswer, screen: Screen): readonly Block[] =>
  sections.map(({ heading: head, lines }) => [
    ...(head === null ? [] : heading(head, screen)),
    ...lines.flatMap((line) => (head === null ? paragraph(line, screen) : indented(line, screen))),
  ]);

/** Each sentence with its findings, a claim with the first that has it. */
function renderCheck(
  { sentences, claims, repetitions, suggestions }: CheckAnswer,
  screen: Screen,
): readonly Block[] {
  const { card, claim } = screen.words;
  const shown = new Set<string>();
  const fresh = (id: string): boolean => !shown.has(id) && Boolean(shown.add(id));
  const found = sentences.flatMap(({ text, findings, why }) => {
    const blocks = findings.flatMap(({ label, claimIds }) => {
      const ids = claimIds.filter(fresh);
      const above = ids.length < claimIds.length ? ` (${card.shownAbove})` : '';
      const line = heading(`${label}${above}`, screen);
      const [first = [], ...further] = claimBlocks(ids, { claims, repetitions }, screen);
      return [[...line, ...first], ...further];
    });
    const none = why === null ? [] : [paragraph(card.nothingOnRecord(why), screen)];
    return [paragraph(claim.quote(text), screen), ...blocks, ...none];
  });
  const asks = suggestions.flatMap((call) => indented(call, screen));
  return [
    ...found,
    ...(asks.length > 0 ? [[...paragraph(`${card.questionsAnsweredBy}:`, screen), ...asks]] : []),
  ];
}

function renderProblem({ problem }: ProblemAnswer, screen: Screen): readonly Block[] {
  const { message, hint } = screen.words.problem(problem);
  return [[message, hint].flatMap((text) => text.split('\n').flatMap((line) => paragraph(line, screen)))];
}

function bodyOf(answer: Answer, screen: Screen): readonly Block[] {
  switch (answer.kind) {
    case 'claims':
      return renderClaims(answer, screen);
    case 'timeline':
      return renderTimeline(answer, screen);
    case 'digest':
      return renderDigest(answer, screen);
    case 'which-one':
      return renderWhichOne(answer, screen);
    case 'nothing-found':
      return renderNothing(answer, screen);
    case 'notice':
      return renderNotice(answer, screen);
    case 'check':
      return renderCheck(answer, screen);
    case 'problem':
      return renderProblem(answer, screen);
    default:
      return answer satisfies never;
  }
}

/**
 * The text of an answer, without a line break at its end. `next` are calls to try, for the last line.
 * Whatever a document holds, the text controls no terminal; quotations are never cut.
 */
export function renderAnswer(answer: Answer, screen: Screen, next: readonly string[] = []): string {
  const { width, palette, words } = screen;
  const title = answer.kind === 'problem' ? words.card.failed : answer.title;
  const blocks: readonly Block[] = [
    heading(title, screen),
    answer.notes.flatMap((note) => paragraph(note, screen)),
    ...bodyOf(answer, screen),
    next.length > 0
      ? wrapText(visibleText(`${words.help.console.next}: ${next.join(', ')}`), { width }, palette.faint)
      : [],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}
