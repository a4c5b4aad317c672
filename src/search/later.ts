/** Values made at the first use and kept: most calls need few of the tables. */

/** Made step by step: between two steps whoever makes it may let others work. */
export type Steps<T> = Generator<void, T>;

/** All steps at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface Later<T> {
  (): T;
  /** Makes it before it is asked for. */
  inSteps(): Steps<void>;
}

export function laterInSteps<T>(make: () => Steps<T>): Later<T> {
  let made: { readonly value: T } | null = null;
  const get = (): T => {
    made ??= { value: allSteps(make()) };
    return made.value;
  };
  function* inSteps(): Steps<void> {
    if (made) return;
    const value = yield* make();
    made ??= { value };
  }
  return Object.assign(get, { inSteps });
}

export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A table made out of one thing alone: whoever asks again for the same thing is given the same table. */
export function keptFor<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
