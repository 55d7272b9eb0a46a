import { KIND_HEADING, KIND_ORDER } from '../kinds';
import type { Entry } from '../outline';
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

/** Or «3 mentions» would read «mentions 3» behind an Arabic name. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** The whole list as CommonMark: a heading for each kind, a line for each name, its quotations below. */
export function toMarkdown({ outline, text, source, t }: ExportInput): string {
  const headline = escapeMarkdown(headlineOf(text));
  const title = source.url === null ? headline : `[${headline}](<${encodeURI(decodeSafely(source.url))}>)`;
  const line = (entry: Entry): string => {
    const about = [...entry.roles, t.count('mentions', entry.mentions.length)]
      .map((part) => isolate(escapeMarkdown(part)))
      .join(' · ');
    const quotes = entry.quotes.map((quote) => `\n  > ${escapeMarkdown(quoteText(text, quote))}\n`);
    return `- **${escapeMarkdown(entry.name)}** — ${about}\n${quotes.join('')}`;
  };
  const parts = KIND_ORDER.filter((type) => outline.entries[type].length > 0).map(
    (type) => `## ${t(KIND_HEADING[type])}\n\n${outline.entries[type].map(line).join('')}`,
  );
  const rest = outline.speakerless.map((quote) => `> ${escapeMarkdown(quoteText(text, quote))}\n`);
  if (rest.length > 0) parts.push(`## ${t('speakerless_heading')}\n\n${rest.join('\n')}`);
  return `# ${title}\n\n${parts.join('\n')}`;
}

/** An address that is encoded already must not be encoded twice; one with a bad escape is taken as it is. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
