/** Builds claims of made-up documents, so that a test names only what it is about. */

import { daysOf } from '../../src/answers/time-order.ts';
import type { DocumentInfo } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Period } from '../../src/domain/query.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import type { Certainty, Time } from '../../src/domain/time.ts';

export const time = (value: string, certainty: Certainty = 'stated', text: string | null = null): Time => ({
  value,
  certainty,
  text,
});

export const period = (value: string, text = value): Period => ({ ...daysOf(value), value, text });

export const speaker = (
  name: string,
  id: string | null = idOf(name),
  role: string | null = null,
): Speaker => ({
  name,
  id,
  mention: name,
  role,
  certainty: 'stated',
});

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const figure = (exact: string, value: number, rest: Partial<Figure> = {}): Figure => ({
  value,
  unit: null,
  qualifier: 'exactly',
  exact,
  ...rest,
});

/** What a test says of a claim; times as EDTF stand for stated ones, names for speakers on record. */
export interface ClaimDraft
  extends Partial<Omit<Claim, 'document' | 'selector' | 'speaker' | 'jointly' | 'said' | 'about'>> {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly speaker?: Speaker | string | null;
  readonly jointly?: readonly string[];
  readonly said?: Time | string | null;
  readonly about?: Time | string | null;
}

export interface BuiltDocument {
  readonly info: DocumentInfo;
  readonly text: string;
  readonly claims: readonly Claim[];
}

const asTime = (value: Time | string | null | undefined): Time | null =>
  typeof value === 'string' ? time(value) : (value ?? null);

const asSpeaker = (value: Speaker | string | null | undefined): Speaker | null =>
  typeof value === 'string' ? speaker(value) : (value ?? null);

function build(draft: ClaimDraft, index: number, start: number, document: DocumentInfo): Claim {
  const { exact, prefix = '', suffix = '', jointly = [], said, about, speaker: by, ...rest } = draft;
  const from = start + prefix.length;
  const span = { start: from, end: from + exact.length };
  const mainTime = asTime(about);
  const source = asSpeaker(by);
  const topics = rest.topics ?? [];
  return {
    id: `${document.id}#${index + 1}`,
    document,
    selector: { ...span, exact, prefix, suffix },
    content: [span],
    kind: source ? 'indirect' : 'narration',
    section: 'body',
    speaker: source,
    jointly: jointly.map((name) => speaker(name)),
    cue: null,
    via: source && document.publisher ? [document.publisher] : [],
    polarity: source ? 'affirms' : 'reports',
    said: asTime(said),
    about: mainTime,
    mentions: mainTime ? [{ time: mainTime, role: 'about', topics }] : [],
    figures: [],
    topics,
    context: { start, end: span.end + suffix.length },
    repeats: null,
    ...rest,
  };
}

/** Lays the claims out one after the other in one text; the ids are "a.txt#1", "a.txt#2" and so on. */
export function buildDocument(info: Partial<DocumentInfo>, drafts: readonly ClaimDraft[]): BuiltDocument {
  const document: DocumentInfo = {
    id: 'a.txt',
    publisher: 'The Courier',
    title: null,
    published: null,
    url: null,
    ...info,
  };
  let text = '';
  const claims = drafts.map((draft, index) => {
    const claim = build(draft, index, text.length, document);
    text += `${draft.prefix ?? ''}${draft.exact}${draft.suffix ?? ''}\n`;
    return claim;
  });
  return { info: document, text, claims };
}

/** The claims of one document. */
export const buildClaims = (
  drafts: readonly ClaimDraft[],
  info: Partial<DocumentInfo> = {},
): readonly Claim[] => buildDocument(info, drafts).claims;

/** One claim. */
export function buildClaim(draft: ClaimDraft, info: Partial<DocumentInfo> = {}): Claim {
  const [claim] = buildClaims([draft], info);
  if (!claim) throw new Error('one draft gives one claim');
  return claim;
}
