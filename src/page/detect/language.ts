import { countScriptLetters, SCRIPT_MARK } from '../text/arabic-letters';
import { wordSet } from '../text/word-set';

export type ScriptLanguage = 'ar' | 'fa' | 'ur' | 'ps' | 'ckb' | 'ug' | 'other';

interface Language {
  readonly code: Exclude<ScriptLanguage, 'other'>;
  /** Letters that the others do not use, or hardly. */
  readonly letters: RegExp;
  readonly words: ReadonlySet<string>;
}

/**
 * Letters alone mislead (Persian pages typed on Arabic keyboards, foreign names in Arabic), words alone as well (Arabic
 * quotations in Persian): together they beat the statistical detectors on such texts.
 */
const LANGUAGES: readonly Language[] = [
  {
    code: 'ar',
    letters: /[ةأإ]|(?<!\p{L})[وفبك]?ال(?=\p{L}{2})/gu,
    words: wordSet(
      'في من على إلى الى عن أن ان إن التي الذي الذين هذا هذه ذلك تلك كان كانت قد لا لم ما مع بين بعد قبل خلال كل أو ثم حيث ' +
        'وقال قال وقد كما عبر عند منذ حتى بن أي غير ضمن حول وأن وفي ومن وهو وهي هو هي إنه أنه',
    ),
  },
  {
    code: 'fa',
    letters: /[پچژگکی]/g,
    words: wordSet(
      'در از به که این را با است برای شد شده آن خود های می ها نیز کرد بر تا یا هم اين کرده بود دارد',
    ),
  },
  {
    code: 'ur',
    letters: /[ٹڈڑںہھےۓ]/g,
    words: wordSet('کے میں کی ہے اور سے نے کا کو پر یہ کہ ہیں بھی ایک اس جو تھا نہیں تک'),
  },
  {
    code: 'ps',
    letters: /[ټډړږښڼځڅۍې]/g,
    words: wordSet('د په او چې ته کې له سره دی دي يې یې شي وي کړي دا هغه هر نه څخه لري'),
  },
  {
    code: 'ckb',
    letters: /[ەۆێڵڕڤ]/g,
    words: wordSet('لە بە و بۆ لەگەڵ ئەو ئەم کە کرد بوو دەکات هەموو یان بێت نەک'),
  },
  {
    code: 'ug',
    letters: /[ەېۇۆۈۋڭ]/g,
    words: wordSet('ۋە بىلەن ئۈچۈن بۇ بىر ھەر دېگەن بولغان ياكى كېرەك'),
  },
];

/** Enough to be sure of; more only costs time. */
const MAX_SAMPLE = 20_000;

export interface LanguageGuess {
  readonly language: ScriptLanguage;
  /** Share of the letters of any script that are Arabic ones, 0…1. */
  readonly scriptShare: number;
  readonly scriptLetters: number;
}

function scoreOf(language: Language, tokens: readonly string[], sample: string, letters: number): number {
  const known = tokens.reduce((sum, token) => sum + (language.words.has(token) ? 1 : 0), 0);
  const own = sample.match(language.letters)?.length ?? 0;
  return known / Math.max(tokens.length, 1) + own / Math.max(letters, 1);
}

/** Which language in the Arabic script `text` is in; `other` where the script is not Arabic or nothing fits. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, MAX_SAMPLE).replace(SCRIPT_MARK, '');
  const scriptLetters = countScriptLetters(sample);
  const allLetters = sample.match(/\p{L}/gu)?.length ?? 0;
  const scriptShare = scriptLetters / Math.max(allLetters, 1);
  if (scriptLetters < 40 || scriptShare < 0.4) return { language: 'other', scriptShare, scriptLetters };
  const tokens = sample.match(/\p{L}+/gu) ?? [];
  let best: ScriptLanguage = 'other';
  let bestScore = 0.05;
  for (const language of LANGUAGES) {
    const score = scoreOf(language, tokens, sample, scriptLetters);
    if (score > bestScore) [best, bestScore] = [language.code, score];
  }
  return { language: best, scriptShare, scriptLetters };
}
