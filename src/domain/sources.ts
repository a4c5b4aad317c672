/** What is known about a document from outside its text: the shape of sources.json. */
import { z } from 'zod';

const known = z.enum(['stated', 'inferred']);

/** One entry, under the file name of its document. Nothing worked out from the text may stand here. */
export const sourceSchema = z.strictObject({
  publisher: z.strictObject({ name: z.string().min(1), certainty: known, how: z.string() }).optional(),
  title: z.strictObject({ text: z.string().min(1), certainty: known, how: z.string() }).optional(),
  /** EDTF. */
  published: z.strictObject({ value: z.string().min(4), certainty: known, how: z.string() }).optional(),
  url: z.url().optional(),
});

export type Source = z.infer<typeof sourceSchema>;
