import type { Analysis, Quote } from '../../src/nlp/types';
import type { GoldArticle, GoldEntity, GoldSpeaker } from './corpus';

/**
 * How the sentence of a quotation tells its speaker: by name, only by a role phrase, not at all («وتابع: …»), or the
 * source has no name in the whole article; `nobody`: the annotators could not tell either.
 */
export const SPEAKER_CASES = ['named', 'role', 'subjectless', 'unnamed', 'nobody'] as const;
export type SpeakerCase = (typeof SPEAKER_CASES)[number];

type GoldQuote = GoldArticle['quotes'][number];

/** The sentence that a quotation stands in: to the ends of sentences outside of quotations, within its line. */
function sentenceOf({ text, quotes }: GoldArticle, { start, end }: GoldQuote): { from: number; to: number } {
  const isQuoted = (at: number) => quotes.some((quote) => at >= quote.start && at < quote.end);
  const isEnd = (at: number) => text[at] === '\n' || (/[.؟!]/.test(text[at]!) && !isQuoted(at));
  let from = start;
  while (from > 0 && !isEnd(from - 1)) from--;
  let to = end;
  while (to < text.length && !isEnd(to)) to++;
  return { from, to };
}

export function speakerCase(article: GoldArticle, quote: GoldQuote): SpeakerCase {
  if (!quote.speaker) return 'nobody';
  if (quote.speaker.text !== undefined) return 'unnamed';
  const { from, to } = sentenceOf(article, quote);
  const speaker = article.entities.find(({ id }) => id === quote.speaker!.entity);
  const around = (speaker?.mentions ?? []).filter(
    ({ start, end }) =>
      start >= from && end <= to && !article.quotes.some((other) => start >= other.start && end <= other.end),
  );
  if (around.some(({ kind }) => kind === 'name')) return 'named';
  return around.length > 0 ? 'role' : 'subjectless';
}

/** Whether two sources are the same: an entity shares a mention, words share half of theirs. */
function isSame(gold: GoldSpeaker | null, entities: readonly GoldEntity[], quote: Quote, analysis: Analysis) {
  const { speaker } = quote;
  if (!gold || !speaker) return !gold && !speaker;
  if ('text' in speaker) {
    const theirs = new Set(gold.text?.split(/\s+/));
    const mine = speaker.text.split(/\s+/);
    const shared = mine.filter((word) => theirs.has(word)).length;
    return shared > 0 && shared >= 0.5 * Math.max(theirs.size, mine.length);
  }
  const entity = analysis.entities.find(({ id }) => id === speaker.entity)!;
  const starts = new Set(entities.find(({ id }) => id === gold.entity)?.mentions.map(({ start }) => start));
  return entity.mentions.some(({ start, kind }) => kind === 'name' && starts.has(start));
}

const SLACK = 1;

/** For each quotation that was found its case and whether its speaker was. */
export function foundSpeakers(
  article: GoldArticle,
  analysis: Analysis,
): { readonly case: SpeakerCase; readonly isRight: boolean }[] {
  return article.quotes.flatMap((gold) => {
    const found = analysis.quotes.find(
      ({ start, end, kind }) =>
        kind !== 'indirect' && Math.abs(start - gold.start) <= SLACK && Math.abs(end - gold.end) <= SLACK,
    );
    if (!found) return [];
    const isRight = isSame(gold.speaker, article.entities, found, analysis);
    return [{ case: speakerCase(article, gold), isRight }];
  });
}
