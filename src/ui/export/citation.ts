import type { Quote } from '../../nlp/types';
import { directionOf, isolate } from '../direction';
import { isIndirect } from '../marked-quotes';
import type { Entry } from '../outline';
import { quoteNotes } from '../quote-notes';
import { quoteSpan } from '../quote-text';
import { mainRole } from '../telling-roles';
import { headlineOf } from './article-source';
import type { ExportInput } from './export-input';
import { textFragmentLink } from './text-fragment';

/** A line that begins with an isolate has no direction of its own: most editors would run it from left to right. */
const RIGHT_TO_LEFT_MARK = '\u200f';
const BEGINS_ARABIC = /^\P{L}*\p{Script=Arabic}/u;

/** Arabic that begins with a Latin word would run from left to right, too. */
const rightToLeft = (line: string): string =>
  directionOf(line) === 'ltr' || BEGINS_ARABIC.test(line) ? line : RIGHT_TO_LEFT_MARK + line;

/**
 * A quotation to paste: its words, its speaker with the role, headline, outlet and day; what else must be known of it; and an
 * address that opens at it. Only the speaker's very words stand between quotation marks. The parts are isolated, so that a
 * Latin outlet leaves the Arabic round it in order; the address has its own line.
 */
export function citation(
  quote: Quote,
  speaker: Pick<Entry, 'name' | 'roles'> | undefined,
  { analysis, text, source, t }: Omit<ExportInput, 'outline'>,
): string {
  const span = quoteSpan(text, quote);
  const words = text.slice(span.start, span.end);
  const who = speaker && list([speaker.name, mainRole(speaker.roles)]);
  const day = source.published === null ? null : t.day(source.published);
  const where = list([headlineOf(text), source.outlet, day]);
  const notes = quoteNotes(quote, analysis, t).join(' · ');
  return [
    rightToLeft(isIndirect(quote) ? words : `«${words}»`),
    RIGHT_TO_LEFT_MARK + [who, where].filter(Boolean).join(' — '),
    notes && `(${notes})`,
    source.url === null ? '' : textFragmentLink(source.url, text, span),
  ]
    .filter(Boolean)
    .join('\n');
}

const list = (parts: readonly (string | null | undefined)[]): string =>
  parts.flatMap((part) => (part ? [isolate(part)] : [])).join('، ');
