import type { Article } from '../article';
import type { RolePhrase } from '../entities/role-phrases';
import { isComplementiser } from './cues';

/** More words than this between a source and what it says are no part of its name. */
const SOURCE_TAIL = 5;
/** What somebody speaks in, at or on: no part of their name, with or without article and particle. */
const OCCASION: ReadonlySet<string> = new Set(
  (
    'بيان تصريح تصريحات موتمر حديث مقابله حوار كلمه خطاب تغريده رساله تقرير لقاء اتصال جلسه اجتماع ' +
    'وقت مقال منشور حسابه حسابها صفحته صفحتها هامش ختام بدايه مستهل معرض رد سياق اطار اعقاب ضوء اشاره ' +
    'يوم عام سبت احد اثنين ثلاثاء اربعاء خميس جمعه'
  ).split(' '),
);
/** Words behind which the sentence goes on without the source. */
const SENTENCE: ReadonlySet<string> = new Set(
  (
    'امام خلال عبر قبل بعد عقب منذ امس اليوم الان ايضا كذلك اثناء حول بشان ضد مع الي عن ان قد لم لن ' +
    'لا ما هذا ذلك حيث كما'
  ).split(' '),
);

/** «شهود عيان يوم السبت»: an indefinite source ends before the day. */
const DAY: ReadonlySet<string> = new Set(
  'امس اليوم الان يوم مساء صباح السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه'.split(' '),
);

/** «موقعو هذه العريضة»: what stands between a reporting verb and what is said names the source, if it is short. */
export function wholeSource(article: Article, phrase: RolePhrase, cueAt: ReadonlySet<number>): RolePhrase {
  if (!cueAt.has(phrase.firstToken - 1)) return phrase;
  const { folded, paragraphAt, names, nameAt, markedAt, document } = article;
  for (let at = phrase.endToken; at <= phrase.endToken + SOURCE_TAIL && at < folded.length; at++) {
    const word = folded[at]!;
    if (paragraphAt[at] !== paragraphAt[phrase.firstToken] || cueAt.has(at)) return phrase;
    const isDay = !phrase.definite && DAY.has(word);
    if (isDay || isComplementiser(word) || word === ':' || (markedAt[at]! >= 0 && at > phrase.endToken)) {
      if (at === phrase.endToken || folded[at - 1]!.length < 3) return phrase;
      const last = names[nameAt[at - 1]!];
      return { ...phrase, end: last ? last.end : document.tokens[at - 1]!.end };
    }
    const name = names[nameAt[at]!];
    // «المحكمة في حكمها»; «مسؤولون لنشرة …»: to whom they speak
    if (phrase.definite ? word === 'في' : word.startsWith('ل')) return phrase;
    if (document.tokens[at]!.kind !== 'arabic' || isElsewhere(word)) return phrase;
    if (name && (name.type === 'PER' || name.type === 'ORG')) return phrase;
  }
  return phrase;
}

const isElsewhere = (word: string): boolean =>
  word.startsWith('و') ||
  SENTENCE.has(word) ||
  OCCASION.has(word.replace(/^(?:[بل]ال|لل|[بل]|ال)/, '')) ||
  OCCASION.has(word);
