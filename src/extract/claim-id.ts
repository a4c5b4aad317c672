/** A stable id for a claim from where it stands. */
import { stableHash } from '../domain/stable-hash.ts';

/** Of document id and position, in base 36: the same text gives the same id everywhere. */
export const claimId = (documentId: string, start: number, end: number): string =>
  stableHash(`${documentId}:${start}-${end}`).toString(36).padStart(13, '0');
