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
import { claimBlock, claimPointer } from './claim-block.ts';
import { claimUnit, claimUnits } from './claim-units.ts';
import { digestUnits } from './digest-units.ts';
import { type Draft, noteUnits, ownWords, plainUnit } from './draft.ts';
import { asCode, escapeMarkdown } from './escape-markdown.ts';
import type { Unit } from './lay-pages.ts';
import { numberClaims } from './number-claims.ts';

/** Below this the answer to a question is shown as what it is: the best guess of a search. */
const DOUBTFUL = 0.5;
const DOUBT = 'The nearest on record; it may not be what you asked.';

const CHOSEN = 'The days and lines of which most is told; all of them follow on the next pages.';

/** UTF-16 units of lines that are kept together. */
const SECTION_PART = 1500;

const callList = (calls: readonly string[]): string =>
  calls
    .map(asCode)
    .filter((call) => call !== '')
    .join('\n');

function draftClaims(answer: ClaimsAnswer): Draft {
  const { title, claims, notes, lead, groups, conflicts, repetitions, confidence } = answer;
  const wanted = lead === null || lead.trim() === '' ? [] : [plainUnit(`## ${escapeMarkdown(lead).trim()}`)];
  const headed = groups.filter(({ label }) => groups.length > 1 || !label.startsWith(title));
  const units = claimUnits({ claims, groups: headed, conflicts, repetitions }, answer.wanted !== null);
  const doubt = confidence !== null && confidence < DOUBTFUL ? [DOUBT] : [];
  return {
    title,
    units: [...wanted, ...noteUnits([...doubt, ...notes]), ...units],
    of: 'claims',
  };
}

function timelineUnits({ claims, notes, days, period, repetitions }: TimelineAnswer): readonly Unit[] {
  const groups = days.map((day) => ({ label: dayInWords(day, period), claimIds: day.claimIds }));
  const whens = new Map(days.flatMap(({ when, claimIds }) => claimIds.map((id) => [id, when] as const)));
  const mentions = new Map(
    claims.flatMap((claim) => {
      const mention = mentionOn(claim, whens.get(claim.id) ?? '');
      return mention ? [[claim.id, mention] as const] : [];
    }),
  );
  return [...noteUnits(notes), ...claimUnits({ claims, groups, conflicts: [], repetitions, mentions })];
}

/** Before a timeline of several pages: the days of which most is told, in their order. */
function draftTimeline(answer: TimelineAnswer): Draft {
  const { title, claims, byWorth, notes } = answer;
  const overview = (count: number): readonly Unit[] => {
    const kept = new Set(byWorth.slice(0, count));
    return timelineUnits({
      ...answer,
      claims: claims.filter(({ id }) => kept.has(id)),
      notes: [...notes, CHOSEN],
    });
  };
  return { title, units: timelineUnits(answer), overview, of: 'claims' };
}

function draftDigest({ title, notes, claims, parts }: DigestAnswer): Draft {
  return {
    title,
    units: [...noteUnits(notes), ...digestUnits(parts, claims)],
    single: true,
    of: 'lines',
  };
}

function draftWhichOne({ title, notes, choices }: WhichOneAnswer): Draft {
  const lines = choices.map(({ label, call, claims }) =>
    plainUnit(`**${ownWords(label)}** · ${claims} ${claims === 1 ? 'claim' : 'claims'}\n${asCode(call)}`),
  );
  return { title, units: [...noteUnits(notes), ...lines], of: 'choices' };
}

const NEAREST = 'Nearest on record, not an answer';

function draftNothing({ title, why, notes, leads, suggestions }: NothingFoundAnswer): Draft {
  const numbers = numberClaims(leads);
  const nearest = leads.map((claim) => claimUnit(claim, NEAREST, {}, { number: numbers.of(claim) }));
  const calls = callList(suggestions);
  const instead = calls === '' ? [] : [plainUnit(calls, 'These do answer')];
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
function draftCheck({ title, claims, notes, sentences, repetitions, suggestions }: CheckAnswer): Draft {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const numbers = numberClaims(claims);
  const shown = new Set<string>();
  const found = sentences.flatMap(({ text, findings, why }) => {
    const heading = ownWords(`“${text}”`);
    const units = findings.map(({ label, claimIds }): Unit => {
      const fresh = claimIds.filter((id) => !shown.has(id)).flatMap((id) => byId.get(id) ?? []);
      for (const { id } of fresh) shown.add(id);
      const line = `**${ownWords(label)}**${fresh.length < claimIds.length ? ' (shown above)' : ''}`;
      const blocks = fresh.map((claim) => claimBlock(claim, repetitions, { number: numbers.of(claim) }));
      const pointers = fresh.map((claim) => claimPointer(claim, numbers.of(claim)));
      return {
        heading,
        text: [line, ...blocks].join('\n'),
        instead: [line, ...pointers].join('\n'),
        claims: fresh,
      };
    });
    return [...units, ...(why === null ? [] : [plainUnit(`Nothing on record. ${ownWords(why)}`, heading)])];
  });
  const calls = callList(suggestions);
  const asks = calls === '' ? [] : [plainUnit(calls, 'Questions are answered by')];
  return { title, units: [...noteUnits(notes), ...found, ...asks], of: 'claims' };
}

function draftProblem({ title, notes, problem }: ProblemAnswer): Draft {
  return { title, units: noteUnits([problem.message, problem.hint, ...notes]), of: 'notes' };
}

export function draftAnswer(answer: Answer): Draft {
  switch (answer.kind) {
    case 'claims':
      return draftClaims(answer);
    case 'timeline':
      return draftTimeline(answer);
    case 'digest':
      return draftDigest(answer);
    case 'which-one':
      return draftWhichOne(answer);
    case 'nothing-found':
      return draftNothing(answer);
    case 'notice':
      return draftNotice(answer);
    case 'check':
      return draftCheck(answer);
    case 'problem':
      return draftProblem(answer);
    default:
      return answer satisfies never;
  }
}
