/** Results of a pure function that are kept: a record asks the same few things of it again and again. */

/** The same results; at most so many are kept, and all are forgotten when there would be more. */
export function recalling<T>(most: number, compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = compute(key);
    if (known.size >= most) known.clear();
    known.set(key, { value });
    return value;
  };
}
