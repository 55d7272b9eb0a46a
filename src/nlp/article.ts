import { type Cluster, clusterNames } from './entities/aliases';
import type { NameMention } from './names/name-mention';
import { findMarkedSpans, type MarkedSpan } from './quotes/marks';
import type { Document, Paragraph } from './text/document';
import { foldSpelling } from './text/normalise';
import type { Span } from './types';

/** What the later stages read of an article: its names, who shares one, and its words in quotation marks. */
export interface Article {
  readonly document: Document;
  readonly names: readonly NameMention[];
  readonly clusters: readonly Cluster[];
  /** For each name the index of its cluster. */
  readonly clusterOf: Int32Array;
  /** For each cluster how often it is named. */
  readonly mentionCounts: readonly number[];
  readonly marked: readonly MarkedSpan[];
  /** For each token: the name that it belongs to, the marked span that it lies in, its paragraph; -1 for none. */
  readonly nameAt: Int32Array;
  readonly markedAt: Int32Array;
  readonly paragraphAt: Int32Array;
  /** For each token its form in one spelling. */
  readonly folded: readonly string[];
}

export function readArticle(document: Document, names: readonly NameMention[]): Article {
  const { text, tokens, paragraphs } = document;
  const clusters = clusterNames(text, names);
  const marked = findMarkedSpans(document);
  const nameAt = new Int32Array(tokens.length).fill(-1);
  names.forEach((name, index) => {
    nameAt.fill(index, name.firstToken, name.endToken);
  });
  return {
    document,
    names,
    clusters,
    clusterOf: indexClusters(names, clusters),
    mentionCounts: clusters.map(({ forms }) => forms.reduce((sum, { mentions }) => sum + mentions.length, 0)),
    marked,
    nameAt,
    markedAt: coverTokens(document, marked),
    paragraphAt: indexParagraphs(tokens.length, paragraphs),
    folded: tokens.map((token) => foldSpelling(token.form)),
  };
}

function indexClusters(names: readonly NameMention[], clusters: readonly Cluster[]): Int32Array {
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const clusterOf = new Int32Array(names.length);
  clusters.forEach((cluster, index) => {
    for (const form of cluster.forms) {
      for (const mention of form.mentions) clusterOf[indexOf.get(mention)!] = index;
    }
  });
  return clusterOf;
}

/** For each token the index of the span that it lies in. `spans` are sorted and do not overlap. */
function coverTokens(document: Document, spans: readonly Span[]): Int32Array {
  const cover = new Int32Array(document.tokens.length).fill(-1);
  let token = 0;
  spans.forEach((span, index) => {
    while (token < cover.length && document.tokens[token]!.start < span.start) token++;
    while (token < cover.length && document.tokens[token]!.start < span.end) cover[token++] = index;
  });
  return cover;
}

function indexParagraphs(tokens: number, paragraphs: readonly Paragraph[]): Int32Array {
  const paragraphAt = new Int32Array(tokens).fill(-1);
  paragraphs.forEach((paragraph, index) => {
    paragraphAt.fill(index, paragraph.firstToken, paragraph.endToken);
  });
  return paragraphAt;
}

/** The first token that does not start before `offset`. */
export function tokenFrom(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
