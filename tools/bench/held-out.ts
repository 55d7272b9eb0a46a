/**
 * Prints analyses of the training articles with the annotators' names, each by judges that have not read its outlet (five
 * folds), a line an article. For `score.mjs` and `speakers.ts`; takes some minutes.
 *
 *     tsx tools/bench/held-out.ts > predicted.jsonl
 */
import { analyseNames } from '../../src/nlp/analysis';
import { readJudges } from '../../src/nlp/model/judges';
import { readDocument } from '../../src/nlp/text/document';
import { sharedFile } from '../train/corpus';
import { foldOf } from '../train/outlet-folds';
import { readGold } from '../train/quotes/gold-reading';
import { trainJudges } from '../train/quotes/train-judges';
import { goldNames, readCorpus } from './corpus';

const articles = readCorpus(sharedFile('corpus/train.jsonl'));
const readings = articles.map(readGold);
for (const fold of new Set(articles.map(foldOf))) {
  const judges = readJudges(trainJudges(readings.filter(({ gold }) => foldOf(gold) !== fold)));
  for (const article of articles.filter((each) => foldOf(each) === fold)) {
    const document = readDocument(article.text);
    const analysis = analyseNames(document, goldNames(document, article), judges);
    process.stdout.write(`${JSON.stringify({ id: article.id, ...analysis })}\n`);
  }
}
