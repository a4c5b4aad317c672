/** A problem in a language: what is wrong, and what to do. */
import { fill, type Problem } from '../domain/problems.ts';
import type { Language } from '../domain/subscription.ts';
import type { ProblemTexts } from './problem-texts.ts';
import { RU_PROBLEMS } from './problem-words-ru.ts';
import { UK_PROBLEMS } from './problem-words-uk.ts';

export type ProblemInWords = (problem: Problem) => Pick<Problem, 'message' | 'hint'>;

const from =
  (texts: ProblemTexts): ProblemInWords =>
  ({ code, details }) => {
    const own = texts[code];
    const [message, hint] = typeof own === 'function' ? own(details) : own;
    return { message: fill(message, details), hint: fill(hint, details) };
  };

/** A problem is English by itself (`domain/problems.ts`). */
export const PROBLEM_IN_WORDS: Readonly<Record<Language, ProblemInWords>> = {
  en: ({ message, hint }) => ({ message, hint }),
  uk: from(UK_PROBLEMS),
  ru: from(RU_PROBLEMS),
};
