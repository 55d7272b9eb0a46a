import { toAnki } from './anki';
import { toCsv } from './csv';
import type { ExportInput } from './export-input';
import { toMarkdown } from './markdown';

export interface ExportFormat {
  readonly key: string;
  /** The names of formats are the same in all languages. */
  readonly label: string;
  readonly extension: string;
  readonly mimeType: string;
  write(input: ExportInput): string;
}

/** The files that a reader can take away. JSON is the contract itself, with the text that its offsets point into. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { key: 'markdown', label: 'Markdown', extension: 'md', mimeType: 'text/markdown', write: toMarkdown },
  { key: 'csv', label: 'CSV (Excel)', extension: 'csv', mimeType: 'text/csv', write: toCsv },
  {
    key: 'json',
    label: 'JSON',
    extension: 'json',
    mimeType: 'application/json',
    write: ({ analysis, text, source }) => JSON.stringify({ url: source.url, text, ...analysis }, null, 2),
  },
  { key: 'anki', label: 'Anki', extension: 'txt', mimeType: 'text/plain', write: toAnki },
];
