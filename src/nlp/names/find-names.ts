import type { Document } from '../text/document';
import { balanceMarks } from './balance-marks';
import { calibrate } from './calibrate';
import { countForms } from './count-forms';
import { Lattice } from './crf/lattice';
import { spanProbability } from './crf/span-probability';
import { gluedWord } from './features/glued-features';
import { readWords, type WordSequence } from './features/word-sequence';
import { gluedLetters } from './glued-letters';
import { eachParagraph, labelWords } from './label-words';
import { isBegin, isInside, LABEL_COUNT, typeIndexOf, typeOf } from './labels';
import { LEAST_CONFIDENCE } from './least-confidence';
import { isNamedDisease } from './lexicon/named-diseases';
import type { NameMention } from './name-mention';
import type { NameModel } from './name-model';
import { restBehind } from './particles';
import { startBehind } from './start-behind';
import { wholePlace } from './whole-place';

/**
 * The names in an article: sorted, without overlaps, glued particles and quotation marks outside. Linear in the
 * length of the text.
 */
export function findNames(document: Document, model: NameModel): NameMention[] {
  const words = readWords(document, model.words);
  const { labels, scores } = labelWords(words, model);
  const reader = new MentionReader(document, words, model);
  const lattice = new Lattice();
  const mentions: NameMention[] = [];
  eachParagraph(words, (begin, end) => {
    const own = scores.subarray(begin * LABEL_COUNT, end * LABEL_COUNT);
    let summed = false;
    for (let at = begin; at < end; at++) {
      if (!isBegin(labels[at]!)) continue;
      if (!summed) lattice.sum(own, end - begin, model.secondTransitions);
      summed = true;
      let stop = at + 1;
      while (stop < end && isInside(labels[stop]!)) stop++;
      const span = { label: labels[at]!, first: at - begin, stop: stop - begin, length: end - begin };
      const likely = spanProbability(lattice, own, model.secondTransitions, span);
      const free = mentions.at(-1)?.end ?? 0;
      const found = reader.read(at, stop, span.label, likely);
      if (found.confidence < LEAST_CONFIDENCE[found.type]) continue;
      const mention = wholePlace(document, found, free);
      const balanced = balanceMarks(document, mention);
      mentions.push(balanced.start >= free ? balanced : mention);
    }
  });
  return mentions;
}

/** Makes mentions of labelled words. */
class MentionReader {
  private readonly document: Document;
  private readonly words: WordSequence;
  private readonly model: NameModel;
  /** The folded words of the article: «وبلينكن» is و + بلينكن where «بلينكن» stands elsewhere. */
  private readonly inText: ReadonlyMap<string, number>;

  constructor(document: Document, words: WordSequence, model: NameModel) {
    this.document = document;
    this.words = words;
    this.model = model;
    this.inText = countForms(document);
  }

  read(first: number, stop: number, label: number, likely: number): NameMention {
    const { tokens, text } = this.document;
    const firstToken = this.words.tokens[first]!;
    const lastToken = this.words.tokens[stop - 1]!;
    const token = tokens[firstToken]!;
    const type = typeIndexOf(label);
    const { count, probability } = gluedLetters(
      gluedWord(this.document, token, type, this.inText),
      this.model,
    );
    const isDisease = stop === first + 1 && isNamedDisease(restBehind(token.form, count));
    return {
      start: startBehind(text, token, count),
      end: tokens[lastToken]!.end,
      type: isDisease ? 'MISC' : typeOf(label),
      confidence: calibrate(likely * probability, type, this.model),
      firstToken,
      endToken: lastToken + 1,
    };
  }
}
