import type { Article } from '../article';
import type { Candidate } from './candidate';
import { isComplementiser } from './cues';
import { countUp } from './running-counts';

/** How a candidate stands to the sentence or clause that it may be the subject of, whatever verb that has. */
export const Opening = {
  /** Another candidate stands before it. */
  none: 0,
  /** It is the first of its sentence, far behind the beginning. */
  first: 1,
  /** It stands near the beginning: «وأعرب فاراج عن استيائه». */
  sentence: 2,
  /** It opens a clause: «فيما رفض الجيش التقرير». */
  clause: 3,
  /** It opens a clause of what is said: «أكد أن إندونيسيا حذرت». */
  said: 4,
} as const;

export interface Openings {
  /** For each token where a candidate begins its `Opening`. */
  readonly kinds: Uint8Array;
  /** 1 where a candidate stands in the first sentence of its paragraph. */
  readonly inFirst: Uint8Array;
  /** Running counts over the tokens of candidates that open a sentence, and of those that open a sentence or a clause. */
  readonly sentences: Int32Array;
  readonly clauses: Int32Array;
}

const CLAUSE = /^[وف]?(?:فيما|بينما|كما|قد|لقد|حيث|اذ|لكن|بعدما|عندما|كان|كانت|حين|كذلك)$/;
/** Between the beginning and its subject stand no more words than these: verb, title, adjective; a title beside a name is longer. */
const NEAR = { [Opening.sentence]: 4, [Opening.clause]: 3, [Opening.said]: 2 } as const;
const NEAR_TITLED = 12;

export function readOpenings(article: Article, standing: ReadonlyArray<readonly Candidate[]>): Openings {
  const kinds = new Uint8Array(article.folded.length);
  const inFirst = new Uint8Array(article.folded.length);
  standing.forEach((list, paragraph) => {
    readParagraph(article, article.document.paragraphs[paragraph]!.firstToken, list, kinds, inFirst);
  });
  const count = (...counted: number[]) => countUp(kinds.length, (at) => counted.includes(kinds[at]!));
  return {
    kinds,
    inFirst,
    sentences: count(Opening.sentence),
    clauses: count(Opening.sentence, Opening.clause),
  };
}

function readParagraph(
  { folded, markedAt }: Article,
  first: number,
  list: readonly Candidate[],
  kinds: Uint8Array,
  inFirst: Uint8Array,
): void {
  // where the last sentence, clause and clause of what is said began, and the candidate before
  let [sentence, clause, said, before] = [first, -1, -1, -1];
  let at = first;
  for (const { firstToken, titled } of list) {
    for (; at < firstToken; at++) {
      const word = folded[at]!;
      if (/^[.؟!]$/.test(word) && markedAt[at]! < 0) sentence = at + 1;
      else if (CLAUSE.test(word)) clause = at + 1;
      else if (isComplementiser(word)) said = at + 1;
    }
    const opens = (start: number, kind: keyof typeof NEAR) =>
      before < start && firstToken - start < (titled ? NEAR_TITLED : NEAR[kind]);
    inFirst[firstToken] = sentence === first ? 1 : 0;
    kinds[firstToken] =
      before < sentence
        ? opens(sentence, Opening.sentence)
          ? Opening.sentence
          : Opening.first
        : opens(clause, Opening.clause)
          ? Opening.clause
          : opens(said, Opening.said)
            ? Opening.said
            : Opening.none;
    before = firstToken;
  }
}
