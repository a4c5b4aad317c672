/**
 * Fits the weights of the confidence on the training queries of public retrieval sets and prints them, for
 * src/search/confidence-weights.ts:
 *   node --import tsx tests/search/fit-confidence.ts FOLDER
 * The folder is that of ablation.ts. The same data give the same weights, bit for bit.
 */
import { existsSync } from 'node:fs';
import { fitLogistic } from '../quality/public/confidence.ts';
import { CONFIDENCE_SETS, readExamples } from '../quality/public/print-confidence.ts';

const [folder = ''] = process.argv.slice(2);
if (!existsSync(folder)) throw new Error('usage: node --import tsx tests/search/fit-confidence.ts FOLDER');
const weights = fitLogistic(CONFIDENCE_SETS.map((set) => readExamples(folder, set, 'train')));
process.stdout.write(`[${weights.map((weight) => weight.toFixed(3)).join(', ')}]\n`);
