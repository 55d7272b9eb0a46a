import { writeFileSync } from 'node:fs';
import { typeIndexOf } from '../../src/nlp/names/labels';
import { ENTITY_TYPES } from '../../src/nlp/types';
import { type Guess, spansOf } from './cross-fit';
import type { Dataset } from './dataset';

const FILE = 'tools/train/SUSPECTS.md';
/** Below this, the model is wrong too often for its word against the annotators'. */
const LEAST_PROBABILITY = 0.99;
const NO_NAME = 'no name';
const OTHER_BOUNDS = ' with other bounds';
const HEAD = `# Where the gold may be wrong
Written by \`npm run train\`: names of which a model that had not read the outlet was at least ${100 * LEAST_PROBABILITY} % sure, and which the
annotation of \`train.jsonl\` does not have like that. Offsets are half-open UTF-16 units into the article's text, in whole
words. Nothing is dropped for being listed here. Every other one was read (41): a dozen were errors of the gold, nearly all
of them where it has no name; where it has other bounds, it is mostly right, and the model cut a longer name short.

| article | span | the model says | the gold says | likely |
|---|---|---|---|---|
`;

/** Lists the guesses that speak against the gold. */
export function writeSuspects(data: Dataset, guesses: readonly Guess[]): void {
  const rows = guesses
    .filter(({ right, probability }) => !right && probability >= LEAST_PROBABILITY)
    .map((guess) => {
      const words = data.words[guess.article]!.tokens;
      const { tokens } = data.documents[guess.article]!;
      const start = tokens[words[guess.first]!]!.start;
      const end = tokens[words[guess.stop - 1]!]!.end;
      const { id } = data.articles[guess.article]!;
      const gold = goldAt(data, guess);
      return `| ${id} | ${start}–${end} | ${ENTITY_TYPES[guess.type]} | ${gold} | ${opinionOn(gold)} |`;
    });
  writeFileSync(FILE, `${HEAD}${rows.join('\n')}\n`);
}

function opinionOn(gold: string): string {
  if (gold === NO_NAME) return 'a name that was overlooked';
  return gold.endsWith(OTHER_BOUNDS) ? 'the gold is right, or both may be said' : 'a doubtful type';
}

function goldAt(data: Dataset, { article, first, stop }: Guess): string {
  const over = spansOf(data.gold[article]!.labels).filter((span) => span.first < stop && span.stop > first);
  if (over.length === 0) return NO_NAME;
  const types = over.map((span) => ENTITY_TYPES[typeIndexOf(span.label)]).join(', ');
  const same = over.length === 1 && over[0]!.first === first && over[0]!.stop === stop;
  return same ? types : `${types}${OTHER_BOUNDS}`;
}
