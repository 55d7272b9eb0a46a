import type { Quote } from '../../nlp/types';
import { isolate } from '../direction';
import { KIND_HEADING, KIND_ORDER } from '../kinds';
import type { Entry } from '../outline';
import { quoteNotes } from '../quote-notes';
import { quoteText } from '../quote-text';
import { headlineOf } from './article-source';
import type { ExportInput } from './export-input';

/** What CommonMark would take for markup, also at the beginning of a line (a list, a heading, a number). */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    // GitHub makes links of these by itself.
    .replace(/[:@]|(?<=www)\./g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/\s*\n\s*/g, ' ');

/** The whole list as CommonMark: a heading for each kind, a line for each name, its quotations below. */
export function toMarkdown({ analysis, outline, text, source, t }: ExportInput): string {
  const headline = escapeMarkdown(headlineOf(text));
  const title = source.url === null ? headline : `[${headline}](<${encodeURI(decodeSafely(source.url))}>)`;
  const said = (quote: Quote): string => {
    const notes = quoteNotes(quote, analysis, t).join(' · ');
    return escapeMarkdown(quoteText(text, quote) + (notes && ` (${notes})`));
  };
  const line = (entry: Entry): string => {
    const about = [...entry.roles, t.count('mentions', entry.mentions.length)]
      // or «3 mentions» would read «mentions 3» behind an Arabic name
      .map((part) => isolate(escapeMarkdown(part)))
      .join(' · ');
    const quotes = entry.quotes.map((quote) => `\n  > ${said(quote)}\n`);
    return `- **${escapeMarkdown(entry.name)}** — ${about}\n${quotes.join('')}`;
  };
  const parts = KIND_ORDER.filter((type) => outline.entries[type].length > 0).map(
    (type) => `## ${t(KIND_HEADING[type])}\n\n${outline.entries[type].map(line).join('')}`,
  );
  const rest = outline.speakerless.map((quote) => `> ${said(quote)}\n`);
  if (rest.length > 0) parts.push(`## ${t('speakerless_heading')}\n\n${rest.join('\n')}`);
  const day = source.published === null ? null : t.day(source.published);
  const from = [source.outlet, day].flatMap((part) => (part ? [isolate(escapeMarkdown(part))] : []));
  return `# ${title}\n\n${from.length > 0 ? `${from.join(' · ')}\n\n` : ''}${parts.join('\n')}`;
}

/** An address that is encoded already must not be encoded twice; one with a bad escape is taken as it is. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
