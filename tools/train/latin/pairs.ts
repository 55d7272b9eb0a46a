import { readFileSync } from 'node:fs';
import { normaliseWord } from '../../../src/nlp/text/normalise';
import { sharedFile } from '../corpus';

/** A part of a name in Arabic, with the Latin spellings that are attested for it. */
export interface NamePart {
  readonly arabic: string;
  /** Small letters a–z, the commonest first. */
  readonly spellings: readonly AttestedSpelling[];
  readonly count: number;
}

export interface AttestedSpelling {
  readonly latin: string;
  readonly count: number;
}

/** Letters that are no letter of English with a mark, and their usual English spelling. */
const ENGLISH: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
};

/** News style: small letters without marks; what is not Latin gives the empty string. */
export function plainLatin(latin: string): string {
  const plain = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʾʿ`ʼ‘.-]/gu, '')
    .replace(/[^a-z]/g, (letter) => ENGLISH[letter] ?? letter);
  return /^[a-z]+$/.test(plain) ? plain : '';
}

const ARABIC_WORD = /^[\u0621-\u064a\u067e\u0686\u06a4\u06a8\u06af]+$/;

/** The name parts of Wikidata's labels (CC0): Arabic, Latin, how often. Sorted as the file is. */
export function readNameParts(): NamePart[] {
  const counts = new Map<string, Map<string, number>>();
  const lines = readFileSync(sharedFile('names/wikidata-person-names.tsv'), 'utf8').split('\n').slice(1);
  for (const line of lines) {
    const [given = '', latin = '', count = '0'] = line.split('\t');
    const arabic = normaliseWord(given).replace(/ی/g, 'ي').replace(/ک/g, 'ك');
    const plain = plainLatin(latin);
    if (!ARABIC_WORD.test(arabic) || plain === '') continue;
    const known = counts.get(arabic) ?? new Map<string, number>();
    known.set(plain, (known.get(plain) ?? 0) + Number(count));
    counts.set(arabic, known);
  }
  return [...counts].map(([arabic, known]) => partOf(arabic, known));
}

function partOf(arabic: string, known: ReadonlyMap<string, number>): NamePart {
  const spellings = [...known].map(([latin, count]) => ({ latin, count }));
  spellings.sort((a, b) => b.count - a.count || (a.latin < b.latin ? -1 : 1));
  return { arabic, spellings, count: spellings.reduce((sum, { count }) => sum + count, 0) };
}
