import type { Document } from '../text/document';
import { foldSpelling, normaliseWithOffsets } from '../text/normalise';
import type { Token } from '../text/tokens';
import { bestLabels } from './crf/best-labels';
import { Lattice } from './crf/lattice';
import { scoreWords } from './crf/score-words';
import { spanProbability } from './crf/span-probability';
import { readWords, type WordSequence } from './features/word-sequence';
import { gluedLetters } from './glued-letters';
import { isBegin, isInside, typeIndexOf, typeOf } from './labels';
import type { NameMention } from './name-mention';
import type { NameModel } from './name-model';

/** Labels the words of each paragraph and reads the names off the labels. */
export function tagDocument(document: Document, model: NameModel): NameMention[] {
  const words = readWords(document, model.words);
  const inText = new Set(document.tokens.map((token) => foldSpelling(token.form)));
  const lattice = new Lattice();
  const mentions: NameMention[] = [];
  for (let paragraph = 0; paragraph + 1 < words.paragraphs.length; paragraph++) {
    const begin = words.paragraphs[paragraph]!;
    const end = words.paragraphs[paragraph + 1]!;
    const scores = scoreWords(words, begin, end, model);
    const labels = bestLabels(scores, end - begin, model.transitions);
    lattice.sum(scores, end - begin, model.transitions);
    for (let at = 0; at < labels.length; at++) {
      if (!isBegin(labels[at]!)) continue;
      let stop = at + 1;
      while (stop < labels.length && isInside(labels[stop]!)) stop++;
      const likely = spanProbability(
        lattice,
        scores,
        model.transitions,
        labels[at]!,
        at,
        stop,
        labels.length,
      );
      mentions.push(mentionOf(document, words, begin + at, begin + stop, labels[at]!, likely, model, inText));
    }
  }
  return mentions;
}

function mentionOf(
  document: Document,
  words: WordSequence,
  first: number,
  stop: number,
  label: number,
  likely: number,
  model: NameModel,
  inText: ReadonlySet<string>,
): NameMention {
  const firstToken = words.tokens[first]!;
  const lastToken = words.tokens[stop - 1]!;
  const token = document.tokens[firstToken]!;
  const { count, probability } = gluedLetters(token.form, typeIndexOf(label), model, inText);
  return {
    start: startBehind(document.text, token, count),
    end: document.tokens[lastToken]!.end,
    type: typeOf(label),
    confidence: likely * probability,
    firstToken,
    endToken: lastToken + 1,
  };
}

/** Where the name begins in the text, behind `glued` letters of its first word and the signs on them. */
function startBehind(text: string, token: Token, glued: number): number {
  if (glued === 0) return token.start;
  return token.start + normaliseWithOffsets(text.slice(token.start, token.end)).offsets[glued]!;
}
