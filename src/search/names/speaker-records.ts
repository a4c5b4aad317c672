/** Who is on record, with what: the claims by their speakers. */
import type { Claim } from '../../domain/claim.ts';
import type { Lexicon } from '../../domain/lexicon.ts';
import type { SpeakerEntry } from '../../domain/services.ts';
import type { Speaker } from '../../domain/speaker.ts';
import { later } from '../later.ts';
import { nameKey, nameWords } from './name-forms.ts';

export interface SpeakerRecord {
  readonly entry: SpeakerEntry;
  /** Said alone or jointly, in the order of documents and text, repetitions included. */
  readonly claims: readonly Claim[];
  /** Roles and mentions under which the texts speak of this speaker. */
  readonly wordings: readonly string[];
}

export interface SpeakerRecords {
  /** By id, in order of first appearance. */
  readonly speakers: ReadonlyMap<string, SpeakerRecord>;
  /** Outlets with what they report themselves; a speaker's id when the outlet is quoted as well. */
  readonly outlets: ReadonlyMap<string, SpeakerRecord>;
}

interface Draft {
  id: string;
  name: string;
  role: string | null;
  claims: Claim[];
  wordings: Set<string>;
}

const slug = (name: string): string => nameWords(name).join('-');

export const speakersOf = (claim: Claim): readonly Speaker[] =>
  claim.speaker ? [claim.speaker, ...claim.jointly] : claim.jointly;

const finish = ({ id, name, role, claims, wordings }: Draft): SpeakerRecord => ({
  entry: { id, name, role, claims: claims.filter(({ repeats }) => repeats === null).length },
  claims,
  wordings: [...wordings],
});

function addTo(drafts: Map<string, Draft>, id: string, name: string, claim: Claim): Draft {
  const draft = drafts.get(id) ?? { id, name, role: null, claims: [], wordings: new Set<string>() };
  drafts.set(id, draft);
  if (draft.claims.at(-1) !== claim) draft.claims.push(claim);
  return draft;
}

function addSpeakers(drafts: Map<string, Draft>, claim: Claim): void {
  for (const { id, name, role, mention } of speakersOf(claim)) {
    if (id === null) continue;
    const draft = addTo(drafts, id, name, claim);
    draft.role ??= role;
    draft.wordings.add(mention);
    if (role) draft.wordings.add(role);
  }
}

/** Lexicon id of an outlet by any of its names; else made of the name. Most are written just as the lexicon has them. */
function outletIds(lexicon: Lexicon): (name: string) => string {
  const outlets = lexicon.organisations.filter(({ kind }) => kind === 'outlet' || kind === 'agency');
  const forms = outlets.flatMap(({ id, name, aliases }) => [name, ...aliases].map((form) => ({ id, form })));
  const asWritten = new Map(forms.map(({ id, form }) => [form, id]));
  const byKey = later(() => new Map(forms.map(({ id, form }) => [nameKey(form), id])));
  return (name) => asWritten.get(name) ?? byKey().get(nameKey(name)) ?? slug(name);
}

const finishAll = (drafts: ReadonlyMap<string, Draft>): Map<string, SpeakerRecord> =>
  new Map([...drafts].map(([id, draft]) => [id, finish(draft)]));

/** A lexicon role fills in where no text gives one. */
function withLexiconRoles(drafts: ReadonlyMap<string, Draft>, lexicon: Lexicon): void {
  for (const { id, role } of lexicon.people) {
    const draft = drafts.get(id);
    if (draft) draft.role ??= role;
  }
}

export function recordSpeakers(claims: readonly Claim[], lexicon: Lexicon): SpeakerRecords {
  const speakers = new Map<string, Draft>();
  const outlets = new Map<string, Draft>();
  const idOf = outletIds(lexicon);
  for (const claim of claims) {
    addSpeakers(speakers, claim);
    const { publisher } = claim.document;
    if (claim.speaker === null && publisher !== null) addTo(outlets, idOf(publisher), publisher, claim);
  }
  withLexiconRoles(speakers, lexicon);
  return { speakers: finishAll(speakers), outlets: finishAll(outlets) };
}
