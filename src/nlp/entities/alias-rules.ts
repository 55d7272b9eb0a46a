import { similarWords } from './name-words';

/** Whether the words of `form` are among those of `host` in the same order; at most one by likeness only. */
function isSubsequence(form: readonly string[], host: readonly string[]): boolean {
  let at = 0;
  let liked = 0;
  for (const word of form) {
    while (at < host.length && !similarWords(word, host[at]!)) at++;
    if (at === host.length) return false;
    if (word !== host[at]) liked++;
    at++;
  }
  return liked <= 1;
}

/** «حسين فؤاد» and «فؤاد حسين»: writers of foreign and three-part names mix the order up. */
function isReordered(form: readonly string[], host: readonly string[]): boolean {
  return form.length === host.length && form.length > 1 && form.every((word) => host.includes(word));
}

/**
 * People: the surname alone fits best, then several words of the name, then the given name alone. A single word in
 * the middle (a father's name) is too weak.
 */
export function personMatches(form: readonly string[], host: readonly string[]): number {
  if (form.length === 0 || form.length > host.length) return 0;
  if (isReordered(form, host)) return 3;
  if (!isSubsequence(form, host)) return 0;
  if (form.length > 1) return form.length === host.length || similarWords(form[0]!, host[0]!) ? 3 : 2;
  if (similarWords(form[0]!, host.at(-1)!)) return 2.5;
  return similarWords(form[0]!, host[0]!) ? 1.5 : 1;
}

/** Heads that a body's name is written with or without: حركة حماس, نادي الزمالك. */
const BODY_HEADS = new Set(
  'حركه تنظيم جماعه حزب شركه نادي فريق مجموعه منظمه موسسه صحيفه قناه وكاله ميليشيا ميليشيات مليشيا مليشيات موقع جريده شبكه اذاعه مجله هييه قوات بنك مصرف كتايب وزاره'.split(
    ' ',
  ),
);

/** A medium's edition in another language is a medium of its own: CNN, CNN بالعربية. */
const EDITIONS = new Set(['بالعربيه', 'عربيه', 'بالعربي', 'عربي']);

/** Heads of Arabic names of bodies: what stands behind them may be another body or a place. */
const GENERIC_HEADS = new Set(
  (
    'مجلس لجنه جامعه كليه معهد مركز مستشفي محكمه نيابه مديريه اداره بلديه جمعيه نقابه اتحاد منتخب جيش شرطه حكومه رياسه برلمان ' +
    'سفاره قنصليه مكتب جهاز قياده لواء فرقه كتيبه مدرسه صندوق برنامج منتدي غرفه سوق بورصه دار ديوان قصر امانه مفوضيه محافظه اماره ' +
    'تحالف ايتلاف جبهه تيار كتله رابطه وفد بعثه قسم فرع مجمع مصنع مطار طيران خطوط حرس دفاع امن مخابرات استخبارات خارجيه داخليه'
  ).split(' '),
);

/** الحوثيين, الحوثيون, الحوثي, الحوثية: one stem for the numbers and genders of a body's name. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ي?ين|يون|ون|يه|ي|ه)$/, '') : word);

/**
 * Bodies: «الحكومة» for «الحكومة العراقية», «الصحة العالمية» for «منظمة الصحة العالمية». A longer name that only
 * contains the shorter one after other words is another body (إذاعة جيش الاحتلال, الجمعية العامة للأمم المتحدة).
 */
export function bodyMatches(form: readonly string[], host: readonly string[]): number {
  if (form.length === 0 || form.length > host.length) return 0;
  const a = form.map(stem);
  const b = host.map(stem);
  if (form.length === host.length) return a.every((word, index) => similarWords(word, b[index]!)) ? 3 : 0;
  if (!isSubsequence(a, b) || EDITIONS.has(host.at(-1)!)) return 0;
  if (similarWords(a[0]!, b[0]!)) return 2.5;
  if (BODY_HEADS.has(host[0]!)) {
    // «إذاعة جيش الاحتلال» is not the army; but every ministry goes by what it is for
    const isBodyOfBody = GENERIC_HEADS.has(host[1]!) && host[0] !== 'وزاره';
    return similarWords(a[0]!, b[1]!) && !isBodyOfBody ? 2 : 0;
  }
  // clubs and companies with foreign names are called by their last words: سان جرمان, يونايتد
  const isTail = a.every((word, index) => word === b[b.length - a.length + index]);
  return isTail && !GENERIC_HEADS.has(host[0]!) ? 1.5 : 0;
}

/** Generic words that a place's name is written with or without: قطاع غزة, مدينة الرياض. */
const PLACE_HEADS = new Set(
  'قطاع مدينه محافظه دوله جمهوريه مملكه ولايه اقليم منطقه امارات مقاطعه سلطنه بلده قريه حي'.split(' '),
);
/** Words that make another place of the one that they stand behind (القدس الشرقية). */
const OTHER_PLACE = new Set(
  'شرقيه غربيه شماليه جنوبيه جديده قديمه كبري شرقي غربي شمالي جنوبي جديد كبير شمال جنوب فضاييه'.split(' '),
);

/** Places: only a short form of the same place (الإمارات, الإمارات العربية المتحدة), never a part or a landmark of it. */
export function placeMatches(form: readonly string[], host: readonly string[]): number {
  if (form.length === 0 || form.length > host.length) return 0;
  if (form.length === host.length)
    return form.every((word, index) => similarWords(word, host[index]!)) ? 3 : 0;
  const begins = form.every((word, index) => similarWords(word, host[index]!));
  if (begins) return host.slice(form.length).some((word) => OTHER_PLACE.has(word)) ? 0 : 2;
  return PLACE_HEADS.has(host[0]!) && form.join(' ') === host.slice(1).join(' ') ? 2 : 0;
}
