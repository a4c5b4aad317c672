/** A stable id for a claim from where it stands. */

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a, 64 bit, of document id and position, in base 36: the same text gives the same id everywhere. */
export function claimId(documentId: string, start: number, end: number): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(`${documentId}:${start}-${end}`)) {
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  }
  return hash.toString(36).padStart(13, '0');
}
