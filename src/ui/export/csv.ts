import type { Quote } from '../../nlp/types';
import { KIND_HEADING, KIND_ORDER } from '../kinds';
import { quoteNotes } from '../quote-notes';
import { quoteText } from '../quote-text';
import type { ExportInput } from './export-input';

/** Excel reads a file as UTF-8 only if it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** A spreadsheet would run what begins like this as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The whole list as CSV (RFC 4180): one line a quotation, or one for a name of which nothing is quoted. */
export function toCsv({ analysis, outline, text, t }: ExportInput): string {
  const head = [
    t('csv_kind'),
    t('csv_name'),
    t('csv_roles'),
    t('csv_mentions'),
    t('csv_quotation'),
    t('csv_note'),
  ];
  const said = (quote: Quote): string[] => [
    quoteText(text, quote),
    quoteNotes(quote, analysis, t).join(' · '),
  ];
  const rows = KIND_ORDER.flatMap((type) =>
    outline.entries[type].flatMap(({ name, roles, mentions, quotes }) => {
      const about = [t(KIND_HEADING[type]), name, roles.join(' · '), String(mentions.length)];
      return quotes.length === 0 ? [[...about, '', '']] : quotes.map((quote) => [...about, ...said(quote)]);
    }),
  );
  const rest = outline.speakerless.map((quote) => [t('speakerless_heading'), '', '', '', ...said(quote)]);
  return BYTE_ORDER_MARK + [head, ...rows, ...rest].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
