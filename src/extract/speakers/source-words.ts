/** Takes a source as written apart: the name in it, the description around it, whether it is one or many. */

import { isGivenName } from '../../language/given-names.ts';
import { nameKey } from '../../language/name-key.ts';
import { BODIES, OUTLETS, TITLES } from '../../language/titles.ts';

export interface SourceWords {
  /** As written, white space made single. */
  readonly mention: string;
  /** The personal name in it, without titles ("Margo Grosberg"); null when there is none. */
  readonly person: string | null;
  /** What is said of the person ("Estonia's intelligence chief"), or null. */
  readonly description: string | null;
  /** The word before the name when it is a title ("Mr"). */
  readonly title: string | null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const CAPITALISED = /^\p{Lu}/u;
/** Small words inside personal names. */
const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'al',
  'bin',
  'ibn',
  'la',
  'le',
  'di',
  'da',
  'dos',
  'del',
  'el',
]);
const LONGEST_NAME = 5;
/** "analysts at Goldman Sachs": the name is that of the place, not of the speaker. */
const PREPOSITIONS = new Set(['at', 'of', 'for', 'from', 'with', 'in', 'on', 'by', 'to']);

/** Reads a mention such as "Kremlin spokesman Dmitry Peskov" or "the head of the agency, Jane Doe". */
export function readSourceWords(text: string): SourceWords {
  const mention = text.replace(/\s+/gu, ' ').trim();
  const parts = mention
    .replace(/\([^()]{0,80}\)|[*_#]+|(?<!\d)\d{1,3}-year-old /gu, ' ')
    .split(/\s*[,—–]\s+/u)
    .filter((part) => part.trim() !== '');
  for (const [index, part] of parts.entries()) {
    const name = nameBeforePreposition(part) ?? personalName(part, index > 0);
    if (!name) continue;
    const own = part.replace(name, '').trim();
    const rest = [own, ...parts.filter((other, at) => at !== index && !NO_ROLE.test(other))];
    const description = rest
      .map(tidy)
      .filter((words) => words !== '' && !COURTESY.test(words))
      .join(', ');
    return { mention, person: name, description: description || null, title: own || null };
  }
  return { mention, person: null, description: null, title: null };
}

/** Clauses behind a name that say nothing of who it is. */
const NO_ROLE =
  /^(?:who|whom|whose|which|citing|quoted|quoting|as|speaking|referring|asked|no relation|\d)/iu;
const COURTESY = /^(?:mr|mrs|ms|miss|sir|dame|lady|lord|dr)\.?$/iu;

/** "Simone Tagliapietra of the think tank Bruegel": the name in front of where they work. */
function nameBeforePreposition(part: string): string | null {
  const [head = '', ...more] = part.split(/\s(?:of|at|from|with)\s/u);
  if (!more.length) return null;
  const name = personalName(head, false);
  return name && head.trim() === name ? name : null;
}

const tidy = (words: string): string =>
  words
    .replace(/^(?:the|an?)\s+/iu, '')
    .replace(/[\s,]+$/u, '')
    .trim();

/**
 * The run of capitalised words at the end of the part, titles and names of bodies taken off in front. Behind a
 * comma ("the head of the agency, Jane Doe") nothing but the name, or a title and the name, may stand.
 */
function personalName(part: string, behindComma: boolean): string | null {
  const words = [...part.matchAll(WORD)].map(([word]) => word);
  const name = capitalisedEnd(words);
  if (!name?.length || !part.includes(name.join(' '))) return null;
  const before = words[words.length - name.length - 1] ?? '';
  const hasTitle = isTitle(before);
  if (PREPOSITIONS.has(before) || (behindComma && before !== '' && !hasTitle)) return null;
  const isFull = name.filter((word) => !/^\p{Lu}\.?$/u.test(word)).length >= 2;
  return isFull || (name.length === 1 && hasTitle) ? name.join(' ') : null;
}

/** Capitalised words and name particles at the end, back to a title; null when the run names a body. */
function capitalisedEnd(words: readonly string[]): string[] | null {
  const name: string[] = [];
  for (const word of [...words].reverse()) {
    const fits = CAPITALISED.test(word) || (name.length > 0 && PARTICLES.has(word));
    if (!fits || isTitle(word) || /['’]s$/u.test(word) || name.length === LONGEST_NAME) break;
    // "Directorate Kyrylo Budanov": a body in front of a full name is where the person works.
    if (BODIES.has(nameKey(word))) return name.length >= 2 ? name : null;
    name.unshift(word);
  }
  while (name[0] && PARTICLES.has(name[0])) name.shift();
  return name;
}

const isTitle = (word: string): boolean => TITLES.has(nameKey(word));

/** "Department for Housing and Communities": one body for several things. */
const OF_SEVERAL =
  /\b(?:department|ministry|office|committee|council|institute|school|faculty)\s+(?:for|of)\s/iu;

/** The second thing is no body, no outlet and nobody: neither behind an article nor in capitals. */
function isOfSeveral(first: string, second: string): boolean {
  const words = second.trim().split(/\s+/u);
  const isOther = ([word = '']: readonly string[]) =>
    /^(?:the|an?|its?|their)$/iu.test(word) ||
    TITLES.has(nameKey(word)) ||
    /^[\p{Lu}\p{N}-]{2,}$/u.test(word);
  const ofOwn = words.some((word) => BODIES.has(nameKey(word)) || OUTLETS.has(nameKey(word)));
  return OF_SEVERAL.test(first) && !isOther(words) && !ofOwn && !isGivenName(words[0] ?? '');
}

/** "A and B" as two sources when both are named; otherwise the mention itself. */
export function splitJoint(text: string): string[] {
  const stripped = text.replace(
    /^(?:(?:the|an?)\s+)?(?:reports?|statements?|estimates?|data|figures)\s+(?:by|from|of)\s+/iu,
    '',
  );
  const parts = stripped.split(/\s+and\s+|\s*,\s+and\s+/u);
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || !parts.every(isNamed) || isOfSeveral(first, second)) return [stripped];
  return parts.map((part) => part.trim());
}

/** Each side ends in a name of its own, so that "ministers of health and defense" stays whole. */
const isNamed = (part: string): boolean => CAPITALISED.test(tidy(part).split(/\s+/u).at(-1) ?? '');
