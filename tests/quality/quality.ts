/**
 * Prints how good the answers are: `npm run quality [-- --verbose --write FILE --claims FILE]`.
 *
 * The acceptance table on the gold, the same without the people of the lexicon, and, when VERBATIM_DATA
 * names a folder with public data sets, how attribution, dates and search do on those.
 * --write puts every answer, --claims every claim into a file, one JSON object a line.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { acceptanceRows, ownRows, type Scores, scoreAll } from './acceptance.ts';
import { textReader } from './corpus.ts';
import { disagreementRows, scoreDisagreement } from './disagreement.ts';
import { type Gold, loadGold, withOwnQuestions } from './gold.ts';
import { share } from './numbers.ts';
import { printFurther, printMisses, printRows } from './print-figures.ts';
import { printPublicFigures } from './public/public-figures.ts';
import { answerAll, type Bot, startBot, withoutPeople } from './run-bot.ts';
import { checkRows, loadStatements, printCheckMisses, scoreChecks } from './score-checks.ts';

const { values: flags } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    write: { type: 'string' },
    claims: { type: 'string' },
  },
});

function writeLines(file: string, items: readonly unknown[]): void {
  writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  console.log(`wrote ${items.length} lines to ${file}`);
}

function score(bot: Bot, gold: Gold): Scores {
  const outputs = answerAll(bot, gold);
  return scoreAll(gold, outputs, bot.library.claims, textReader());
}

const gold = loadGold();
const bot = startBot();
for (const { message, hint } of bot.problems) console.log(`problem: ${message} ${hint}`);
const scores = score(bot, gold);
printRows('With the whole lexicon', acceptanceRows(scores));
printFurther(scores);
if (flags.verbose) printMisses(scores);
if (flags.write) writeLines(flags.write, answerAll(bot, gold));
if (flags.claims) writeLines(flags.claims, bot.library.claims);

const own = score(bot, withOwnQuestions(gold));
printRows('Own questions and commands', ownRows(own));
if (flags.verbose) printMisses(own);

const checks = scoreChecks(loadStatements());
printRows('Statements beside the record (/check)', checkRows(checks));
if (flags.verbose) printCheckMisses(checks);
for (const collection of ['developed', 'kept-back'] as const) {
  const disagreement = scoreDisagreement(collection);
  printRows(`Disagreement, ${collection}`, disagreementRows(disagreement));
  console.log(`  without a goal: pairs that differ set side by side ${share(disagreement.recall)}`);
  if (flags.verbose) for (const miss of disagreement.misses) console.log(`  ${miss}`);
}

const bare = score(startBot(withoutPeople), gold);
printRows('Without the people of the lexicon', acceptanceRows(bare));
printFurther(bare);
if (flags.verbose) printMisses(bare);

const { VERBATIM_DATA: dataFolder } = process.env;
if (dataFolder) await printPublicFigures(dataFolder);
