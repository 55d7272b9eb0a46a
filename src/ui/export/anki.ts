import type { Span } from '../../nlp/types';
import { KIND_LABEL } from '../kinds';
import type { Entry } from '../outline';
import type { ExportInput } from './export-input';

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\s+/g, ' ');

/** A note for each name, as Anki imports it from text: the name in front; what it is and a sentence with it behind. */
export function toAnki({ analysis, outline, text, t }: ExportInput): string {
  const names = analysis.entities.flatMap((entity) => {
    const entry = outline.entries[entity.type].find(({ key }) => key === entity.id);
    return entry ? [note(entry, t(KIND_LABEL[entity.type]), text)] : [];
  });
  return `#separator:tab\n#html:true\n${names.join('')}`;
}

function note({ name, roles, forms, mentions }: Entry, kind: string, text: string): string {
  const about = [kind, ...roles, ...forms].map(escapeHtml).join('<br>');
  return `${rtl(escapeHtml(name))}\t${rtl(`${about}<br><br>${sentence(text, mentions[0]!)}`)}\n`;
}

/** Without quotation marks: a field that begins with one would be read as a quoted field. */
const rtl = (html: string): string => `<div dir=rtl lang=ar>${html}</div>`;

/** The sentence round a name, with the name in bold. */
function sentence(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('؟ ')) + 1;
  const length = text.slice(end).search(/[.؟!\n]/);
  const to = length < 0 ? text.length : end + length + 1;
  const [head, tail] = [text.slice(from, start).trimStart(), text.slice(end, to).trimEnd()];
  return `${escapeHtml(head)}<b>${escapeHtml(text.slice(start, end))}</b>${escapeHtml(tail)}`;
}
