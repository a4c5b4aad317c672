/** Reads fitted weights as they are stored: text in a JSON file. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const FILE = z.object({ weights: z.string() });

/** The base64 text of the weights. Throws when the file is missing or is something else: it is part of the program. */
export const readWeights = (path: string): string =>
  FILE.parse(JSON.parse(readFileSync(path, 'utf8'))).weights;
