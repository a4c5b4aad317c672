/** Tells what comes for the first time: Discord may send again what it sent before a connection was lost. */

/** So many ids are known at once; nothing that is sent again lies further back. */
const MOST_KNOWN = 5000;

/** Is it the first time? Of more than `most` ids the oldest are forgotten. */
export function createSeen(most = MOST_KNOWN): (id: string) => boolean {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) return false;
    known.add(id);
    const [oldest] = known;
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return true;
  };
}
