import { countScriptLetters, SCRIPT_MARK } from '../text/arabic-letters';
import { MANNER, type MannerReason } from './manner-words';

/** How far a text has the manner of a news report. */
export interface Prose {
  readonly words: number;
  /** What its words say for (above 0) or against its being news, by what they speak of. */
  readonly manner: Readonly<Record<MannerReason, number>>;
  /** Pairs of quotation marks in a hundred words. */
  readonly quotations: number;
  /** Years in a hundred words, but for one, which news names as well. */
  readonly years: number;
  /** «واشنطن (رويترز) -» or «القاهرة - أ ف ب»: how agencies begin. */
  readonly hasDateline: boolean;
  /** Diacritics for each letter: about 0.02 in news, 0.6 where every vowel is written. */
  readonly vocalisation: number;
}

const DATELINE = new RegExp(
  [
    // «واشنطن (رويترز) -», «دبي، الإمارات (CNN) --», «(بغداد) -»
    '^\\s*[\\p{L} ،,]{0,45}\\([^)\\n]{2,40}\\)\\s*[-–—ـ:]',
    // «القاهرة - أ ف ب:», «الرياض / واس»
    '^\\s*[\\p{L} ،,]{3,25}[-–—ـ/:]+\\s*["«]?(?:رويترز|وكالات|مراسل|[أا] ?ف ?ب|د ?ب ?[أا]|واس|وام|قنا|سانا|بترا|كونا)(?!\\p{L})',
  ].join('|'),
  'u',
);

/** Hamza and final ya are written as outlets please. */
const foldSpelling = (text: string): string => text.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي');

const withoutParticle = (word: string): string => (/^[وف]...+/.test(word) ? word.slice(1) : word);

const reasons = Object.keys(MANNER) as MannerReason[];

/** Which signal each word gives, and how strong. Both «وقد» and «قد» may be listed: the whole word goes first. */
const WEIGHTS: ReadonlyMap<string, readonly [reason: MannerReason, weight: number]> = new Map(
  reasons.flatMap((reason) =>
    MANNER[reason].flatMap(([weight, words]) =>
      foldSpelling(words)
        .split(' ')
        .map((word) => [word, [reason, weight]] as const),
    ),
  ),
);

/** A word that comes again and again is a topic, or a habit of one writer: it counts up to here in a hundred words. */
const MOST_OF_A_WORD = 1.5;

/** What somebody says to somebody is no word to the reader of the page. */
const QUOTED = /«[^»\n]{1,600}»|“[^”\n]{1,600}”|"[^"\n]{1,600}"/g;

function mannerOf(tokens: readonly string[], hundreds: number): Record<MannerReason, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    const word = WEIGHTS.has(token) ? token : withoutParticle(token);
    if (WEIGHTS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const manner = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<MannerReason, number>;
  for (const [word, count] of counts) {
    const [reason, weight] = WEIGHTS.get(word)!;
    manner[reason] += weight * Math.min(count / hundreds, MOST_OF_A_WORD);
  }
  return manner;
}

function countQuotations(text: string): number {
  const guillemets = Math.min(text.split('«').length, text.split('»').length) - 1;
  const curly = Math.min(text.match(/“/g)?.length ?? 0, text.match(/”/g)?.length ?? 0);
  const straight = (text.match(/"/g)?.length ?? 0) / 2;
  return guillemets + curly + straight;
}

/** «عام 1961», «(1148», «سنة ٦٢٢», «15 يوليو 2016»: with such a word before it, since a mere number may be a sum. */
const YEAR =
  /(?:عام|سنة|عامي|في|من|إلى|حتى|منذ|[(–-]|يناير|فبراير|مارس|[أاإ]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|(?:كانون|تشرين) (?:الأول|الثاني)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول)\s*(?:[12]\d{3}|[3-9]\d{2}|[١٢][٠-٩]{3}|[٣-٩][٠-٩]{2})(?![\d٠-٩.,٬])/g;

/** «مرتين في اليوم» is no date. */
const EACH_DAY = /(?:في|طوال|خلال) اليوم(?= الواحد|[.،:؛\n])/g;

const MAX_SAMPLE = 20_000;
/** Words without any sign that each text is taken to have besides: three «yesterday» in a notice prove nothing. */
const PRIOR_WORDS = 60;

/** Measures the manner of `text`, the body of an article with a paragraph a line. */
export function measureProse(text: string): Prose {
  const sample = text.slice(0, MAX_SAMPLE);
  const marks = sample.match(SCRIPT_MARK)?.length ?? 0;
  const plain = foldSpelling(sample.replace(SCRIPT_MARK, '').replace(EACH_DAY, ' '));
  const tokens = plain.match(/\p{L}+/gu) ?? [];
  const hundreds = (tokens.length + PRIOR_WORDS) / 100;
  const unquoted = mannerOf(plain.replace(QUOTED, ' ').match(/\p{L}+/gu) ?? [], hundreds);
  return {
    words: tokens.length,
    manner: {
      ...mannerOf(tokens, hundreds),
      reason_addresses_reader: unquoted.reason_addresses_reader,
      reason_narrative: unquoted.reason_narrative,
    },
    quotations: countQuotations(sample) / hundreds,
    years: Math.max(0, (sample.match(YEAR)?.length ?? 0) - 1) / hundreds,
    hasDateline: DATELINE.test(sample.slice(0, 200)),
    vocalisation: marks / Math.max(countScriptLetters(sample), 1),
  };
}
