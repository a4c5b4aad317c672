/** The shape of the catalogue of problems in a further language. */
import type { Details, ProblemCode } from '../domain/problems.ts';

/** Message and hint, with `{blanks}` for the details. */
type Texts = readonly [message: string, hint: string];

/** Every code, so that none is ever shown in another language. */
export type ProblemTexts = Readonly<Record<ProblemCode, Texts | ((details: Details) => Texts)>>;
