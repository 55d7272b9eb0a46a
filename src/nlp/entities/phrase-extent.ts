import type { Article } from '../article';
import { QUANTIFIERS, ROLE_HEADS } from './role-heads';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const TIME = words(
  'اليوم امس الان السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه الماضي الماضيه الحالي الجاري المقبل صباح مساء ظهر فجر الليله قبل بعد منذ خلال',
);
const RELATIVE = words('الذي التي الذين اللذين اللذان اللتين اللاتي اللواتي');
/** Definite participles that begin a clause about the person. */
const CLAUSE = words(
  'البالغ البالغه الحاصل الحاصله المقيم المقيمه المنتمي المتوج المتوجه القادم القادمه الملقب المولود المتواجد الموجود الموجوده ' +
    'الصادر المنتقل المعار المشارك المشاركه المعروف المعروفه التابع التابعه المدعو المدعوه',
);
/** Heads whose complement is the person that they belong to: «محامي ترامب» is not Trump. */
const POSSESSED = words(
  'محامي محاميه والد والده ابن ابنه نجل زوج زوجه شقيق شقيقه اخ اخت عم خال جد حفيد صهر خطيب خطيبه ارمله صديق صديقه طليقه عايله ' +
    'اسره مستشار مستشاره مساعد مساعده مدرب زميل قاتل كريمه حارس منافس عراب',
);
/** Words that join what follows to the phrase. */
const JOINING = words('باسم لشوون لدي بوزاره بمجلس');
/** Adjectives without article that belong to an office or a source: مدير عام، مصدر مسؤول. */
const BARE = words(
  'عام عامه اول سابق سابقه اسبق مسوول مسووله مسوولين مسوولون مطلع مطلعه مطلعين كبير كبيره كبار رفيع رفيعه خاص خاصه رسمي موثوق ' +
    'موثوقه مقرب مقربه مقربين اخر اخرون اخرين عده مختلفه مجهول مستقل مستقلين بارز بارزون بارزين متخصص متخصصون حاليين سابقين',
);
/** Prepositions before the place or body of an office or a source: السفير التركي في مقديشو، مصدر في الوزارة. */
const PLACING = words('في الي لدي بشان من داخل');
const PLACED = words(
  'مسوول مسوولون مسوولين مصدر مصادر متحدث ناطق قيادي عضو اعضاء خبير خبراء ضابط سفير مبعوث وفد ممثل نايب باحث قنصل مراسل',
);
/** Nouns that may stand between an indefinite head and its definite complement. */
const CONSTRUCT = words(
  'مجلس وزراء هييه لجنه وزاره حكومه جهاز مكتب قسم حزب حركه منظمه شركه نادي منتخب جمعيه اداره مركز رابطه اتحاد نقابه كتله فريق ' +
    'رييس رييسه وزير وزيره نايب مدير امين قوات جيش شرطه جامعه كليه معهد بنك مصرف موسسه دايره مديريه بلديه ولايه محافظه ' +
    'مدينه منطقه دوله جمهوريه مملكه سلطنه بعثه سفاره شوون خارجيه داخليه دفاع عدل ماليه اقتصاد تعليم صحه ثقافه سياحه رياضه كره ' +
    'برنامج مشروع صندوق غرفه وكاله وحده مجموعه تنظيم جماعه قياده عمليات اركان محكمه نيابه مفوضيه امانه قطاع شبكه قناه صحيفه ' +
    'مجله جريده موقع موتمر مهرجان منصه تحرير اعلام وسايل دول بلاد اعمال امن استخبارات مخابرات حقوق مستشفي مدرسه مصلحه ولي عهد ' +
    'حكام خطيب هجوم عمليه حمله اقليم مرشح زعيم قايد حملته ميليشيا فرع جبهه كتيبه لواء اهالي سكان مشجعو انصار عايله اسره اقرباء اقارب رياسه',
);
/** Definite adjectives without the ending of origin that may close a phrase. */
const ADJECTIVES = words(
  'السابق السابقه الاسبق الراحل الراحله العام العامه الاول الاولي الاعلي الجديد الجديده المخلوع المعزول الخاص الخاصه المشترك ' +
    'المنتخب المكلف المسلم الشاب الشابه الكبير الاكبر الاصغر المساعد المتقاعد الدايم الموقت المفقود المقتوله المتوفاه المتحده ' +
    'الشهير الشهيره القدير المرحوم الشريفين الشمالي المسوول المسووله المطلعه المحتله',
);

/** Where a phrase may end, the longest first, and where it ends most often: behind its last adjective. */
export interface Extents {
  readonly ends: readonly number[];
  readonly usual: number;
}

/** A phrase of more words than this has swallowed its sentence. */
const MAX_WORDS = 9;

/** What is known while the words behind a head are read one after the other. */
interface State {
  end: number;
  usual: number;
  /** The phrase is definite: only adjectives and prepositions can follow. */
  closed: boolean;
  /** The last word asks for a noun: باسم، في. */
  expecting: boolean;
  /** Something was taken in that may as well belong to the sentence. */
  loose: boolean;
  readonly ends: number[];
}

/** The possible ends of the phrase whose head is token `at`. */
export function extentsOf(
  article: Article,
  at: number,
  head: { readonly noun: string; readonly definite: boolean },
): Extents {
  const { tokens } = article.document;
  const state: State = {
    end: at + 1,
    usual: at + 1,
    closed: head.definite,
    expecting: QUANTIFIERS.has(head.noun) && !head.definite,
    loose: false,
    ends: [at + 1],
  };
  while (
    state.end < tokens.length &&
    state.end - at < MAX_WORDS &&
    article.paragraphAt[state.end] === article.paragraphAt[at]
  ) {
    if (!takeWord(article, at, head, state)) break;
  }
  return { ends: state.ends, usual: state.usual };
}

/** Takes the next word, name or joining word into the phrase; false if it ends before it. */
function takeWord(
  article: Article,
  at: number,
  head: { readonly noun: string; readonly definite: boolean },
  state: State,
): boolean {
  const { folded, nameAt, markedAt, document } = article;
  const word = folded[state.end]!;
  if (nameAt[state.end]! >= 0) return takeName(article, at, head, state);
  if (markedAt[state.end] !== markedAt[at]) return takeMarkedName(article, state);
  if (document.tokens[state.end]!.kind !== 'arabic') return false;
  if (TIME.has(word) || RELATIVE.has(word) || CLAUSE.has(word)) return false;
  if (isDefinite(word)) {
    if (state.closed && !state.expecting && !isAdjective(word)) state.loose = true;
    state.closed = true;
    state.expecting = false;
    return accept(state, state.end + 1);
  }
  if (JOINING.has(word)) return expect(state);
  if (PLACING.has(word)) {
    if (!placesSomething(article, state.end + 1)) return false;
    const own = PLACED.has(head.noun) || state.expecting;
    if (!own) state.loose = true;
    return expect(state);
  }
  if (state.expecting && word.length > 2) {
    state.expecting = false;
    return accept(state, state.end + 1);
  }
  if (BARE.has(word) || (!state.closed && /..(?:ي|يه|يين|يون|يان)$/.test(word)))
    return accept(state, state.end + 1);
  if (state.closed || !CONSTRUCT.has(word)) return false;
  if (word === 'اعلام') return accept(state, state.end + 1);
  state.end++;
  return true;
}

function accept(state: State, end: number): boolean {
  state.end = end;
  state.ends.unshift(end);
  if (!state.loose) state.usual = end;
  return true;
}

function expect(state: State): boolean {
  state.end++;
  state.expecting = true;
  return true;
}

/** A place or body belongs to the phrase; a person only if the head says whose («محامي ترامب»). */
function takeName(
  article: Article,
  at: number,
  head: { readonly noun: string; readonly definite: boolean },
  state: State,
): boolean {
  const { document, nameAt, names } = article;
  const name = names[nameAt[state.end]!]!;
  const glued = document.text.slice(document.tokens[state.end]!.start, name.start);
  if (name.type === 'PER') {
    const own =
      !head.definite && glued === '' && POSSESSED.has(head.noun) && isPossessor(article, at, state.end);
    if (!own && !state.expecting) return false;
    // no shorter phrase is meant: «محامي الرئيس» with «دونالد ترامب» behind it is not Trump's title
    if (own) state.ends.length = 0;
  } else if (glued !== '' && glued !== 'ب' && (glued !== 'ل' || PLACED.has(head.noun))) {
    // «قال مصدر للميادين»: a source speaks to a medium, an office is one of a body (الأمين العام للأمم المتحدة)
    return false;
  }
  state.closed = true;
  state.expecting = false;
  return accept(state, name.endToken);
}

/** The name right behind the head or behind the possessor's own title: محامي ترامب، محامي الرئيس الأميركي دونالد ترامب. */
function isPossessor({ folded }: Article, at: number, name: number): boolean {
  return name === at + 1 || (folded[at + 1]!.startsWith('ال') && ROLE_HEADS.has(folded[at + 1]!.slice(2)));
}

/** A body's name in quotation marks: رئيس "أمان"، المتحدث باسم «طالبان». */
function takeMarkedName(article: Article, state: State): boolean {
  const { nameAt, names, folded } = article;
  const index = nameAt[state.end + 1] ?? -1;
  if (!/^["«“”»]$/.test(folded[state.end]!) || index < 0) return false;
  const name = names[index]!;
  if (
    name.type === 'PER' ||
    name.firstToken !== state.end + 1 ||
    !/^["»”“«]$/.test(folded[name.endToken] ?? '')
  )
    return false;
  state.closed = true;
  state.expecting = false;
  return accept(state, name.endToken + 1);
}

function placesSomething({ folded, nameAt }: Article, at: number): boolean {
  return (nameAt[at] ?? -1) >= 0 || isDefinite(folded[at] ?? '') || CONSTRUCT.has(folded[at] ?? '');
}

const isAdjective = (word: string): boolean =>
  /..(?:ي|يه|يين|يون)$/.test(word) || ADJECTIVES.has(word) || word.startsWith('لل');

const isDefinite = (word: string): boolean =>
  word.length > 3 && (word.startsWith('ال') || word.startsWith('لل'));
