/** Finds the full name under which the articles name somebody, speaker or not. */
import type { Article } from '../../domain/article.ts';
import { nameWords, soundOf } from './name-forms.ts';

const CAPITALISED_RUN = /\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{0,30}){0,4}/gu;

export interface NamesInTexts {
  /** The longest run of capitalised words that ends with the typed name or contains it; null when there is none. */
  find(words: readonly string[]): string | null;
}

interface Run {
  readonly name: string;
  readonly sounds: readonly string[];
}

function collectRuns(articles: readonly Article[]): readonly Run[] {
  const runs = new Map<string, Run>();
  for (const { text } of articles) {
    for (const [name] of text.matchAll(CAPITALISED_RUN)) {
      if (!runs.has(name)) runs.set(name, { name, sounds: nameWords(name).map(soundOf) });
    }
  }
  return [...runs.values()].sort((a, b) => b.sounds.length - a.sounds.length);
}

const endsWith = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length <= whole.length &&
  part.every((word, place) => whole[whole.length - part.length + place] === word);

/** Also captions and boilerplate are read: that somebody is named there is worth saying, though no evidence. */
export function namesInTexts(articles: readonly Article[]): NamesInTexts {
  let runs: readonly Run[] | null = null;
  const find = (words: readonly string[]): string | null => {
    runs ??= collectRuns(articles);
    const sounds = words.map(soundOf);
    return sounds.length === 0 ? null : (runs.find((run) => endsWith(run.sounds, sounds))?.name ?? null);
  };
  return { find };
}
