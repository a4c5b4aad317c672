/** The words by which a claim can be found: its own, its speaker's, and those around it. */
import { type Article, isBody } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { speakersOf } from './names/speaker-records.ts';
import type { Run, StemStoreBuilder } from './stem-store.ts';

/** How much a word counts for a claim, by where it stands. */
export const FIELD_CREDIT = { text: 1, speaker: 0.9, context: 0.85, near: 0.55 } as const;
export type Field = keyof typeof FIELD_CREDIT;
export const FIELDS: readonly Field[] = ['text', 'speaker', 'context', 'near'];

/** Runs of stems, stop words included, so that phrases can be found in them. */
export type ClaimTexts = Readonly<Record<Field, readonly Run[]>>;

/** A value of each key, made once. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Reads the claims of one article: blocks and titles become runs once, whatever the number of claims on them. */
function articleReader(article: Article, add: (text: string) => Run) {
  const { text, blocks, info } = article;
  const spanRun = once((key: string): Run => {
    const [start, end] = key.split(' ').map(Number);
    return add(text.slice(start, end));
  });
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const heads = [
    ...(info.title ? [add(info.title)] : []),
    ...(headline ? [spanRun(`${headline.start} ${headline.end}`)] : []),
  ];
  const bodies = blocks.filter(isBody);
  // The headline and the body block before the claim: "we are not discussing that" means nothing without them.
  const nearOf = once((start: number): readonly Run[] => {
    const before = bodies.findLast((block) => block.end <= start);
    return before ? [...new Set([...heads, spanRun(`${before.start} ${before.end}`)])] : heads;
  });
  const aroundOf = once((key: string): readonly Run[] => [spanRun(key)]);
  return ({ context, selector: { prefix, suffix } }: Claim): Pick<ClaimTexts, 'context' | 'near'> => {
    const around = text.slice(context.start, context.end);
    const further = [prefix, suffix].filter((part) => part.trim() !== '' && !around.includes(part.trim()));
    const runs = aroundOf(`${context.start} ${context.end}`);
    return {
      context: further.length === 0 ? runs : [...further.map(add), ...runs],
      near: nearOf(context.start),
    };
  };
}

/** "between 18 and 30" counts years of age without saying so. */
const ownWords = ({ selector, figures }: Claim): string =>
  [selector.exact, ...figures.flatMap(({ unit }) => unit ?? [])].join('\n');

function speakerWords(claim: Claim): string {
  const speakers = speakersOf(claim).flatMap(({ name, role, mention }) => [name, role ?? '', mention]);
  return [...speakers, ...claim.via].join('\n');
}

export function claimTextReader(
  articles: readonly Article[],
  { add }: StemStoreBuilder,
): (claim: Claim) => ClaimTexts {
  const byId = new Map(articles.map((article) => [article.info.id, article]));
  const surroundings = once((id: string) => {
    const article = byId.get(id);
    return article ? articleReader(article, add) : null;
  });
  const speaker = once((words: string): readonly Run[] => [add(words)]);
  const title = once((words: string): readonly Run[] => [add(words)]);
  return (claim) => {
    const around = surroundings(claim.document.id)?.(claim);
    const { prefix, suffix } = claim.selector;
    return {
      text: [add(ownWords(claim))],
      speaker: speaker(speakerWords(claim)),
      context: around?.context ?? [add(`${prefix}\n${suffix}`)],
      near: around?.near ?? title(claim.document.title ?? ''),
    };
  };
}

export const withoutStopWords = (stems: readonly string[]): string[] =>
  stems.filter((stem) => !STOP_WORDS.has(stem));
