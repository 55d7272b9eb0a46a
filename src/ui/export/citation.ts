import type { Quote } from '../../nlp/types';
import type { Entry } from '../outline';
import { quoteSpan } from '../quote-text';
import type { Translate } from '../translate';
import { type ArticleSource, headlineOf } from './article-source';
import { textFragmentLink } from './text-fragment';

const isolate = (words: string): string => `\u2068${words}\u2069`;

/**
 * A quotation to paste: its words, its speaker with the role, headline, outlet, day, and an address that opens at it.
 * The parts are isolated, so that a Latin outlet leaves the Arabic round it in order; the address has its own line.
 */
export function citation(
  quote: Quote,
  speaker: Pick<Entry, 'name' | 'roles'> | undefined,
  text: string,
  source: ArticleSource,
  t: Translate,
): string {
  const span = quoteSpan(text, quote);
  const who = speaker && [speaker.name, ...speaker.roles.slice(0, 1)].map(isolate).join('، ');
  const day = source.published === null ? '' : t.day(source.published);
  const where = [headlineOf(text), source.outlet ?? '', day].filter(Boolean).map(isolate).join('، ');
  return [
    `«${text.slice(span.start, span.end)}»`,
    [who, where].filter(Boolean).join(' — '),
    source.url === null ? '' : textFragmentLink(source.url, text, span),
  ]
    .filter(Boolean)
    .join('\n');
}
