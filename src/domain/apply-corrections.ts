/** Claims as the operator corrected them: other speakers and times, never other words. */
import type { Claim } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import { CORRECTABLE, type Correctable, type Correction, stillFits } from './review.ts';
import type { Speaker } from './speaker.ts';
import type { Time } from './time.ts';

/** Who bears exactly this name; null for nobody known. */
export type NamedAs = (name: string) => Pick<Speaker, 'id' | 'name' | 'role'> | null;

const keyOf = (name: string): string => name.trim().toLowerCase();

/** Those on record first, then those whom only the lexicon knows, last by other names of theirs. */
export function namesOnRecord(
  claims: readonly Claim[],
  { people, organisations }: Pick<Lexicon, 'people' | 'organisations'>,
): NamedAs {
  const known = new Map<string, Pick<Speaker, 'id' | 'name' | 'role'>>();
  const learn = ({ id, name, role }: Pick<Speaker, 'id' | 'name' | 'role'>): void => {
    const before = known.get(keyOf(name));
    if (id !== null && (!before || before.role === null)) known.set(keyOf(name), { id, name, role });
  };
  for (const { speaker, jointly } of claims)
    for (const one of speaker ? [speaker, ...jointly] : jointly) learn(one);
  for (const { id, name, role } of people) learn({ id, name, role });
  for (const { id, name } of organisations) learn({ id, name, role: null });
  const aliases = new Map(
    [...people, ...organisations].flatMap(({ name, aliases: own }) =>
      own.map((alias) => [keyOf(alias), keyOf(name)] as const),
    ),
  );
  return (name) => known.get(keyOf(name)) ?? known.get(aliases.get(keyOf(name)) ?? '') ?? null;
}

/** "Ada Berg of the port" → "ada-berg-of-the-port": the same name is the same source everywhere. */
const sourceId = (name: string): string => (keyOf(name).match(/[\p{L}\p{N}]+/gu) ?? [keyOf(name)]).join('-');

function namedSpeaker(name: string, namedAs: NamedAs): Speaker {
  const known = namedAs(name) ?? { id: sourceId(name), name: name.trim(), role: null };
  // What the text has in its place was read wrongly, and must lead nobody here.
  return { ...known, mention: known.name, certainty: 'stated' };
}

function withSpeaker(claim: Claim, name: string, namedAs: NamedAs): Claim {
  const { publisher } = claim.document;
  if (publisher !== null && keyOf(publisher) === keyOf(name))
    return {
      ...claim,
      speaker: null,
      jointly: [],
      kind: 'narration',
      cue: null,
      via: [],
      polarity: 'reports',
    };
  const speaker = namedSpeaker(name, namedAs);
  if (claim.speaker) return { ...claim, speaker, jointly: [] };
  const via = publisher === null ? [] : [...claim.via.filter((relay) => relay !== publisher), publisher];
  return { ...claim, speaker, jointly: [], kind: 'indirect', via, polarity: 'affirms' };
}

const correctedTime = (value: string | null): Time | null =>
  value === null ? null : { value, certainty: 'stated', text: null };

/** What stood in the place of the corrected time was no time that the claim is about. */
function withAbout(claim: Claim, value: string | null): Claim {
  const about = correctedTime(value);
  const others = claim.mentions.filter(
    ({ role, time }) => role !== 'about' || time.value !== claim.about?.value,
  );
  return {
    ...claim,
    about,
    mentions: about ? [...others, { time: about, role: 'about', topics: claim.topics }] : others,
  };
}

type Change = Pick<Correction, 'at' | Correctable>;

const CHANGES: Readonly<Record<Correctable, (claim: Claim, change: Change, namedAs: NamedAs) => Claim>> = {
  speaker: (claim, { speaker }, namedAs) =>
    speaker === undefined ? claim : withSpeaker(claim, speaker, namedAs),
  said: (claim, { said }) => (said === undefined ? claim : { ...claim, said: correctedTime(said) }),
  about: (claim, { about }) => (about === undefined ? claim : withAbout(claim, about)),
};

function corrected(claim: Claim, change: Change, namedAs: NamedAs): Claim {
  const what = CORRECTABLE.filter((one) => change[one] !== undefined);
  if (what.length === 0) return claim;
  const changed = what.reduce((before, one) => CHANGES[one](before, change, namedAs), claim);
  return { ...changed, correction: { at: change.at.slice(0, 10), what } };
}

/** What is wrong with the original is wrong with its repetition as far as the two agree. */
function changeOfRepetition(repetition: Claim, original: Claim, { at, ...change }: Change): Change {
  const sameSpeaker =
    repetition.speaker?.id === original.speaker?.id && repetition.speaker?.name === original.speaker?.name;
  return {
    at,
    ...(change.speaker !== undefined && sameSpeaker ? { speaker: change.speaker } : {}),
    ...(change.said !== undefined && repetition.said?.value === original.said?.value
      ? { said: change.said }
      : {}),
    ...(change.about !== undefined && repetition.about?.value === original.about?.value
      ? { about: change.about }
      : {}),
  };
}

/**
 * The claims with what the operator decided. Hidden ones are left out, with what repeats them: it says the same, and
 * would come up in their place. Repetitions of a corrected claim are corrected where they were read alike, unless they
 * have a correction of their own. A correction of a claim that is gone or reads otherwise now changes nothing.
 */
export function applyCorrections(
  claims: readonly Claim[],
  corrections: readonly Correction[],
  namedAs: NamedAs,
): readonly Claim[] {
  if (corrections.length === 0) return claims;
  const decisions = new Map(corrections.map((correction) => [correction.claimId, correction]));
  const byId = new Map(claims.filter(({ id }) => decisions.has(id)).map((claim) => [claim.id, claim]));
  const decisionOn = (id: string): Correction | null => {
    const decision = decisions.get(id);
    return decision && stillFits(decision, byId.get(id) ?? null) ? decision : null;
  };
  return claims.flatMap((claim) => {
    const own = decisionOn(claim.id);
    const original = claim.repeats === null ? null : (byId.get(claim.repeats) ?? null);
    const inherited = original && decisionOn(original.id);
    if (own?.kind === 'hidden' || inherited?.kind === 'hidden') return [];
    if (own) return [corrected(claim, own, namedAs)];
    return [
      original && inherited
        ? corrected(claim, changeOfRepetition(claim, original, inherited), namedAs)
        : claim,
    ];
  });
}

/** A corpus whose claims are as the operator corrected them. */
export const withCorrections = <C extends { readonly claims: readonly Claim[]; readonly lexicon: Lexicon }>(
  corpus: C,
  corrections: readonly Correction[],
): C =>
  corrections.length === 0
    ? corpus
    : {
        ...corpus,
        claims: applyCorrections(corpus.claims, corrections, namesOnRecord(corpus.claims, corpus.lexicon)),
      };
