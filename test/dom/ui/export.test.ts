import { parse } from 'csv-parse/sync';
import { marked, type Tokens } from 'marked';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toAnki } from '../../../src/ui/export/anki';
import { toCsv } from '../../../src/ui/export/csv';
import { fileName } from '../../../src/ui/export/download';
import type { ExportInput } from '../../../src/ui/export/export-input';
import { EXPORT_FORMATS } from '../../../src/ui/export/formats';
import { toMarkdown } from '../../../src/ui/export/markdown';
import { resetBrowser } from '../../fake-browser';
import { SEED_ANALYSIS, SEED_TEXT } from '../../seed-analysis';
import { inputOf, SEED, SOURCE } from './seed-export';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fake-browser')).fakeBrowser }));
beforeEach(() => resetBrowser({ language: 'ar', uiLocale: 'ar' }));

/** An article whose one name is hostile, and is quoted. */
function hostile(name: string): ExportInput {
  const text = `خبر\nقال ${name} إن "${name}".`;
  const start = text.indexOf(name);
  const quoted = text.lastIndexOf(name);
  return inputOf(
    {
      version: 1,
      entities: [
        {
          id: 'e1',
          type: 'PER',
          name,
          roles: [],
          confidence: 1,
          mentions: [{ start, end: start + name.length, kind: 'name' }],
        },
      ],
      quotes: [
        {
          start: quoted - 1,
          end: quoted + name.length + 1,
          kind: 'direct',
          speaker: { entity: 'e1' },
          confidence: 1,
        },
      ],
      quotedOther: [],
    },
    text,
  );
}

describe('CSV', () => {
  const rows = (input: ExportInput): string[][] => parse(toCsv(input), { bom: true });

  it('has a line for each quotation and for each name of which nothing is quoted', () => {
    const all = rows(SEED);
    expect(all[0]).toEqual(['النوع', 'الاسم', 'المناصب', 'عدد المرات', 'الاقتباس', 'ملاحظة']);
    expect(all.filter(([, , , , quotation], index) => index > 0 && quotation !== '')).toHaveLength(14);
    expect(all).toContainEqual([
      'الأشخاص',
      'أنتوني بلينكن',
      'وزير الخارجية الأميركي',
      '4',
      'نفتخر بالشراكة مع الحكومة العراقية',
      '',
    ]);
    expect(all).toContainEqual(['الأشخاص', 'جون كيربي', '', '1', '', '']);
  });

  it('is read by Excel as UTF-8, with the line ends of the standard', () => {
    expect(toCsv(SEED).startsWith('\ufeff')).toBe(true);
    expect(toCsv(SEED)).not.toMatch(/[^\r]\n/);
  });

  it.each([
    '=HYPERLINK("http://evil.example")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
  ])('runs no formula: %j', (name) => {
    const [, row] = rows(hostile(name));
    expect(row![1]).toBe(`'${name}`);
  });

  it('keeps commas, quotation marks and lines within their cell', () => {
    const [, row] = rows(hostile('حسين، "أبو علي", المدير'));
    expect(row![1]).toBe('حسين، "أبو علي", المدير');
  });
});

describe('Markdown', () => {
  it('is headings, names and quotations to a Markdown reader', () => {
    const tokens = marked.lexer(toMarkdown(SEED));
    const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
    expect(headings.map(({ text }) => text).slice(1)).toEqual([
      'الأشخاص',
      'الجهات',
      'الأماكن',
      'مصادر بلا أسماء',
      'أسماء أخرى',
    ]);
    const html = marked.parse(toMarkdown(SEED), { async: false });
    document.body.innerHTML = html;
    expect(document.querySelector('h1 a')!.getAttribute('href')).toBe(encodeURI(SOURCE.url));
    expect([...document.querySelectorAll('strong')].map((each) => each.textContent)).toHaveLength(10);
    expect(document.querySelectorAll('blockquote')).toHaveLength(14);
  });

  it.each([
    '*محمد*',
    '<b>علي</b>',
    '[رابط](http://evil.example)',
    '# حسن',
    '1. حسين',
    '`كود`',
    'أ & ب',
    '- سطر',
    'www.evil.example',
    'a@evil.example',
  ])('takes no name for markup: %s', (name) => {
    document.body.innerHTML = marked.parse(toMarkdown(hostile(name)), { async: false });
    expect(document.querySelector('strong')!.textContent).toBe(name);
    expect(document.querySelector('blockquote')!.textContent!.trim()).toBe(name);
    expect(document.querySelectorAll('a')).toHaveLength(1);
  });

  it('says where and when the article was published', () => {
    expect(
      toMarkdown(SEED)
        .split('\n')[2]!
        .replace(/[\u2066-\u2069]/g, ''),
    ).toBe('example\\.com · 23 يوليو 2021'.replace('\\', ''));
  });

  it('encodes an address once, whatever it is like', () => {
    const link = (url: string): string => toMarkdown({ ...SEED, source: { ...SOURCE, url } }).split('\n')[0]!;
    expect(link('https://example.com/%D8%A3')).toContain('(<https://example.com/%D8%A3>)');
    expect(link('https://example.com/%E0%')).toContain('(<https://example.com/%25E0%25>)');
  });
});

describe('what is said of a name in Markdown', () => {
  it('stays in order behind it, in either language', () => {
    resetBrowser({ language: 'en', uiLocale: 'en' });
    expect(toMarkdown(SEED)).toMatch(
      /\*\*فؤاد حسين\*\* — \u2067[^\u2069]+\u2069 · (.+ · )?\u2066\d+ mentions?\u2069/,
    );
  });
});

describe('JSON', () => {
  it('is the contract, with the text that its offsets point into', () => {
    const file = JSON.parse(EXPORT_FORMATS.find(({ key }) => key === 'json')!.write(SEED));
    expect(file).toEqual({ url: SOURCE.url, text: SEED_TEXT, ...SEED_ANALYSIS });
  });
});

describe('Anki', () => {
  it('has a note for each name, with a sentence in which it stands', () => {
    const [separator, html, ...notes] = toAnki(SEED).trimEnd().split('\n');
    expect([separator, html]).toEqual(['#separator:tab', '#html:true']);
    expect(notes).toHaveLength(SEED_ANALYSIS.entities.length);
    expect(notes.every((note) => note.split('\t').length === 2)).toBe(true);
    const kirby = notes.find((note) => note.includes('جون كيربي'))!;
    document.body.innerHTML = kirby.split('\t')[1]!;
    expect(document.querySelector('b')!.textContent).toBe('جون كيربي');
    expect(document.body.textContent).toContain('وبالتوازي، أعلن المتحدث باسم وزارة الدفاع الأميركية');
  });

  it('is two fields a note to a reader of tab-separated text, as Anki reads it', () => {
    const options = { delimiter: '\t', comment: '#', comment_no_infix: true, relax_quotes: false };
    for (const input of [SEED, hostile('"سلام"\tو\nخبر'), hostile('#وسم')]) {
      const rows: string[][] = parse(toAnki(input), options);
      expect(rows).toHaveLength(input.analysis.entities.length);
      for (const row of rows) expect(row).toHaveLength(2);
    }
  });

  it('takes no name for markup', () => {
    document.body.innerHTML = toAnki(hostile('<script>"')).split('\n')[2]!.split('\t')[0]!;
    expect(document.body.textContent).toBe('<script>"');
  });
});

describe('a file name', () => {
  it.each([
    ['وزير الخارجية: "لقاء"؟', 'وزير الخارجية لقاء؟.md'],
    ['../../etc/passwd', 'etcpasswd.md'],
    ['\u202Eخبر\n', 'خبر.md'],
    ['', 'isnad.md'],
    ['ا'.repeat(300), `${'ا'.repeat(60)}.md`],
  ])('%j → %s', (headline, name) => {
    expect(fileName(headline, 'md')).toBe(name);
  });
});
