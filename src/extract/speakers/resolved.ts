/** A source that has been resolved, and how resolved speakers are made. */
import type { Organisation } from '../../domain/lexicon.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Certainty } from '../../domain/time.ts';
import { nameKey } from '../../language/name-key.ts';
import type { Sort } from './appearance.ts';
import type { Cast } from './cast.ts';
import type { Directory } from './directory.ts';

export interface ResolvedSource {
  readonly speaker: Speaker;
  readonly sort: Sort | 'unnamed';
}

export interface SourceContext {
  readonly text: string;
  readonly directory: Directory;
  readonly cast: Cast;
  /** ISO code of the country that the article is mainly about. */
  readonly home: string | null;
}

export const personNamed = (
  name: string,
  mention: string,
  role: string | null,
  certainty: Certainty,
): ResolvedSource => ({ speaker: { name, id: idOf(name), mention, role, certainty }, sort: 'person' });

export const bodyOf = (body: Organisation, mention: string, certainty: Certainty): ResolvedSource => ({
  speaker: { name: body.name, id: body.id, mention, role: null, certainty },
  sort: body.kind === 'outlet' || body.kind === 'agency' ? 'outlet' : 'body',
});

/** The same speaker under another mention: that it is the same was worked out. */
export const again = ({ speaker, sort }: ResolvedSource, mention: string): ResolvedSource => ({
  speaker: { ...speaker, mention, certainty: 'inferred' },
  sort,
});

/** The same speaker under a mention that leaves no doubt: as sure as under the one before. */
export const asStated = ({ speaker, sort }: ResolvedSource, mention: string): ResolvedSource => ({
  speaker: { ...speaker, mention },
  sort,
});

/** The id of somebody whom the lexicon does not know. */
export const idOf = (name: string): string =>
  nameKey(name)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
