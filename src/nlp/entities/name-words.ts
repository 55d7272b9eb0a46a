import type { NameMention } from '../names/name-mention';
import { foldSpelling, normaliseWord } from '../text/normalise';

/**
 * The name as the article writes it, in one line and with the alif that «لل» hides (للولايات المتحدة, marked from the
 * second ل, is الولايات المتحدة).
 */
export function writtenName(text: string, mention: NameMention): string {
  const { start, end } = mention;
  const hidden = text[start] === 'ل' && text[start - 1] === 'ل' && text[start + 1] !== 'ل';
  const name = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return hidden ? `ا${name}` : name;
}

const SEPARATOR = /[\s_#\-‐–—ـ/]+/;
const PUNCTUATION = /["«»“”„()[\]،,؛.'’‘:!؟]/g;
/** Words that begin a compound given name; with their complement they are one word (عبد الله, أبو بكر). */
const COMPOUNDING = new Set(['عبد', 'ابو', 'ابي', 'ابا', 'ام', 'ال', 'بو']);
const SON = new Set(['بن', 'ابن', 'بنت']);

/**
 * The words of a name for comparing: one spelling, no article, no «بن», compounds joined. «أبو بكر البغدادي» →
 * ابوبكر, بغدادي.
 */
export function nameWords(name: string): string[] {
  const folded = foldSpelling(normaliseWord(name)).replace(PUNCTUATION, '');
  const words: string[] = [];
  let open = '';
  for (const part of folded.split(SEPARATOR)) {
    if (part === '' || SON.has(part)) continue;
    if (COMPOUNDING.has(part)) {
      open += part;
    } else {
      words.push(withoutArticle(open + withoutArticle(part)));
      open = '';
    }
  }
  if (open) words.push(open);
  return words;
}

function withoutArticle(word: string): string {
  if (word.length > 4 && word.startsWith('لل')) return word.slice(2);
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word;
}

/** Pairs of given names that differ by one vowel letter and are different people all the same. */
const DISTINCT = new Set([
  'محمد محمود',
  'حسن حسين',
  'سعد سعيد',
  'سالم سليم',
  'صالح صلاح',
  'سلمان سليمان',
  'ماجد مجيد',
]);
const LONG_VOWEL = /[اوي]/;

/** Whether two folded words may be spellings of one: ترامب, ترمب; أنطونيو, أنتونيو. */
export function similarWords(first: string, second: string): boolean {
  if (first === second) return true;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length < 4 || long.length - short.length > 1) return false;
  if (DISTINCT.has(`${first} ${second}`) || DISTINCT.has(`${second} ${first}`)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) {
    return (short.length >= 5 || LONG_VOWEL.test(long[at]!)) && short.slice(at) === long.slice(at + 1);
  }
  if (short.length < 5 || at === 0) return false;
  return short.slice(at + 1) === long.slice(at + 1) || isSwapped(short, long, at);
}

/** Two neighbouring letters written the wrong way round: بيتوركا, بيتروكا. */
function isSwapped(first: string, second: string, at: number): boolean {
  return (
    first[at] === second[at + 1] &&
    first[at + 1] === second[at] &&
    first.slice(at + 2) === second.slice(at + 2)
  );
}
