/**
 * Prints the analyses of annotated articles with the annotators' names in place of our own, a line an article, so that
 * the stages behind the names can be scored apart from it:
 *
 *     tsx tools/bench/gold-names.ts GOLD.jsonl [--model FILE] > predicted.jsonl
 */
import { parseArgs } from 'node:util';
import { analyseNames } from '../../src/nlp/analysis';
import { readContainer } from '../../src/nlp/model/container';
import { readJudges } from '../../src/nlp/model/judges';
import { readDocument } from '../../src/nlp/text/document';
import { readModelFile, WEIGHTS_FILE } from '../train/pack/pack';
import { goldNames, readCorpus } from './corpus';

const { values, positionals } = parseArgs({
  options: { model: { type: 'string', default: WEIGHTS_FILE } },
  allowPositionals: true,
});
const judges = readJudges(readContainer(readModelFile(values.model)));
for (const article of readCorpus(positionals[0]!)) {
  const document = readDocument(article.text);
  const analysis = analyseNames(document, goldNames(document, article), judges);
  process.stdout.write(`${JSON.stringify({ id: article.id, ...analysis })}\n`);
}
