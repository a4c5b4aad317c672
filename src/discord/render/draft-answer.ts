/** What a card says for each kind of answer. */
import { dayInWords, mentionOn } from '../../command/day-in-words.ts';
import type {
  Answer,
  CheckAnswer,
  ClaimsAnswer,
  DigestAnswer,
  NothingFoundAnswer,
  NoticeAnswer,
  ProblemAnswer,
  TimelineAnswer,
  WhichOneAnswer,
} from '../../domain/answer.ts';
import type { Words } from '../../words/words.ts';
import { claimBlock, claimPointer } from './claim-block.ts';
import { claimUnit, claimUnits } from './claim-units.ts';
import { digestUnits } from './digest-units.ts';
import { type Draft, noteUnits, ownWords, plainUnit } from './draft.ts';
import { asCode, escapeMarkdown } from './escape-markdown.ts';
import type { Unit } from './lay-pages.ts';
import { numberClaims } from './number-claims.ts';

/** Below this the answer to a question is shown as what it is: the best guess of a search. */
const DOUBTFUL = 0.5;

/** UTF-16 units of lines that are kept together. */
const SECTION_PART = 1500;

const callList = (calls: readonly string[]): string =>
  calls
    .map(asCode)
    .filter((call) => call !== '')
    .join('\n');

function draftClaims(answer: ClaimsAnswer, words: Words): Draft {
  const { title, claims, notes, lead, groups, conflicts, repetitions, confidence } = answer;
  const wanted = lead === null || lead.trim() === '' ? [] : [plainUnit(`## ${escapeMarkdown(lead).trim()}`)];
  const headed = groups.filter(({ label }) => groups.length > 1 || !label.startsWith(title));
  const units = claimUnits({ claims, groups: headed, conflicts, repetitions, words }, answer.wanted !== null);
  const doubt = confidence !== null && confidence < DOUBTFUL ? [words.card.doubtful] : [];
  return {
    title,
    units: [...wanted, ...noteUnits([...doubt, ...notes]), ...units],
    of: 'claims',
  };
}

function timelineUnits(
  { claims, notes, days, period, repetitions }: TimelineAnswer,
  words: Words,
): readonly Unit[] {
  const groups = days.map((day) => ({ label: dayInWords(day, period, words), claimIds: day.claimIds }));
  const whens = new Map(days.flatMap(({ when, claimIds }) => claimIds.map((id) => [id, when] as const)));
  const mentions = new Map(
    claims.flatMap((claim) => {
      const mention = mentionOn(claim, whens.get(claim.id) ?? '');
      return mention ? [[claim.id, mention] as const] : [];
    }),
  );
  return [
    ...noteUnits(notes),
    ...claimUnits({ claims, groups, conflicts: [], repetitions, mentions, words }),
  ];
}

/** Before a timeline of several pages: the days of which most is told, in their order. */
function draftTimeline(answer: TimelineAnswer, words: Words): Draft {
  const { title, claims, byWorth, notes } = answer;
  const overview = (count: number): readonly Unit[] => {
    const kept = new Set(byWorth.slice(0, count));
    const chosen = claims.filter(({ id }) => kept.has(id));
    return timelineUnits({ ...answer, claims: chosen, notes: [...notes, words.card.chosen] }, words);
  };
  return { title, units: timelineUnits(answer, words), overview, of: 'claims' };
}

function draftDigest({ title, notes, claims, parts }: DigestAnswer, words: Words): Draft {
  return {
    title,
    units: [...noteUnits(notes), ...digestUnits(parts, claims, words)],
    single: true,
    of: 'lines',
  };
}

function draftWhichOne({ title, notes, choices }: WhichOneAnswer, words: Words): Draft {
  const lines = choices.map(({ label, call, claims }) =>
    plainUnit(`**${ownWords(label)}** · ${words.claim.count(claims)}\n${asCode(call)}`),
  );
  return { title, units: [...noteUnits(notes), ...lines], of: 'choices' };
}

function draftNothing({ title, why, notes, leads, suggestions }: NothingFoundAnswer, words: Words): Draft {
  const numbers = numberClaims(leads);
  const nearest = leads.map((claim) =>
    claimUnit(claim, words.card.nearest, {}, words, { number: numbers.of(claim) }),
  );
  const calls = callList(suggestions);
  const instead = calls === '' ? [] : [plainUnit(calls, words.card.theseAnswer)];
  // The calls come before the leads: they are short, and must not fall off the card behind long ones.
  return {
    title,
    units: [...noteUnits([why, ...notes]), ...instead, ...nearest],
    of: 'leads',
  };
}

/** Lines of a section in units that any card has room for, so that a long section is left out from its end. */
function noticeUnits(heading: string | null, lines: readonly string[]): readonly Unit[] {
  const texts: string[] = [];
  for (const line of lines.map(ownWords)) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < SECTION_PART)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts.map((text) => plainUnit(text, heading === null ? null : ownWords(heading)));
}

function draftNotice({ title, notes, sections }: NoticeAnswer): Draft {
  const units = sections.flatMap(({ heading, lines }) => noticeUnits(heading, lines));
  return { title, units: [...noteUnits(notes), ...units], of: 'sections' };
}

/** Findings under their sentence; a claim stands with the first sentence that has it. */
function draftCheck(
  { title, claims, notes, sentences, repetitions, suggestions }: CheckAnswer,
  words: Words,
): Draft {
  const { card } = words;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const numbers = numberClaims(claims);
  const shown = new Set<string>();
  const found = sentences.flatMap(({ text, findings, why }) => {
    const heading = ownWords(words.claim.quote(text));
    const units = findings.map(({ label, claimIds }): Unit => {
      const fresh = claimIds.filter((id) => !shown.has(id)).flatMap((id) => byId.get(id) ?? []);
      for (const { id } of fresh) shown.add(id);
      const line = `**${ownWords(label)}**${fresh.length < claimIds.length ? ` (${card.shownAbove})` : ''}`;
      const blocks = fresh.map((claim) =>
        claimBlock(claim, repetitions, words, { number: numbers.of(claim) }),
      );
      const pointers = fresh.map((claim) => claimPointer(claim, words, numbers.of(claim)));
      return {
        heading,
        text: [line, ...blocks].join('\n'),
        instead: [line, ...pointers].join('\n'),
        claims: fresh,
      };
    });
    return [...units, ...(why === null ? [] : [plainUnit(card.nothingOnRecord(ownWords(why)), heading)])];
  });
  const calls = callList(suggestions);
  const asks = calls === '' ? [] : [plainUnit(calls, card.questionsAnsweredBy)];
  return { title, units: [...noteUnits(notes), ...found, ...asks], of: 'claims' };
}

function draftProblem({ notes, problem }: ProblemAnswer, words: Words): Draft {
  const { message, hint } = words.problem(problem);
  const title = words.card.failed;
  return { title, units: noteUnits([message, hint, ...notes]), of: 'notes' };
}

export function draftAnswer(answer: Answer, words: Words): Draft {
  switch (answer.kind) {
    case 'claims':
      return draftClaims(answer, words);
    case 'timeline':
      return draftTimeline(answer, words);
    case 'digest':
      return draftDigest(answer, words);
    case 'which-one':
      return draftWhichOne(answer, words);
    case 'nothing-found':
      return draftNothing(answer, words);
    case 'notice':
      return draftNotice(answer);
    case 'check':
      return draftCheck(answer, words);
    case 'problem':
      return draftProblem(answer, words);
    default:
      return answer satisfies never;
  }
}
