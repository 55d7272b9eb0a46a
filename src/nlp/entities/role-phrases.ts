import type { Article } from '../article';
import type { Token } from '../text/tokens';
import type { Span } from '../types';
import { ROLE_HEADS, SOURCE_HEADS } from './role-heads';

/** A noun phrase that may stand for a person or an unnamed source; its glued particles are outside of the span. */
export interface RolePhrase extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** All token indexes where the phrase may end, the largest first. */
  readonly ends: readonly number[];
  /** The head noun, folded, without article and feminine ending. */
  readonly head: string;
  readonly definite: boolean;
  readonly feminine: boolean;
  /** `role`: a single person's office, trade or kinship; `source`: people in the plural, a group, a paper. */
  readonly kind: 'role' | 'source';
  /** What tells it from other phrases with this head: stems of the words behind the head. */
  readonly stems: readonly string[];
  /** The letters glued before the head. */
  readonly particle: string;
}

/** A phrase of more words than this has swallowed its sentence. */
const MAX_WORDS = 9;

/** All role phrases of the article in order; also those inside of others («نائب الرئيس الأميركي»). */
export function findRolePhrases(article: Article): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let at = 0; at < article.document.tokens.length; at++) {
    const phrase = readPhrase(article, at);
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

interface Head {
  readonly noun: string;
  readonly particle: string;
  readonly definite: boolean;
  readonly kind: RolePhrase['kind'];
}

/** The readings of a word as particles and a noun; the shortest particle first. */
const PARTICLES = ['', 'و', 'ف', 'ل', 'ب', 'ك', 'ول', 'وب', 'فل', 'وك'];

/** The head noun that a folded word is or holds behind its particles («للرئيس», «والوزير»), or undefined. */
export function headOf(word: string): Head | undefined {
  for (const particle of PARTICLES) {
    if (!word.startsWith(particle)) continue;
    const rest = word.slice(particle.length);
    const hidden = particle.endsWith('ل') && rest.startsWith('ل');
    const definite = hidden || rest.startsWith('ال');
    const noun = hidden ? rest.slice(1) : definite ? rest.slice(2) : rest;
    const kind = kindOf(noun);
    if (kind) return { noun, particle, definite, kind };
  }
  return undefined;
}

function kindOf(noun: string): RolePhrase['kind'] | undefined {
  if (ROLE_HEADS.has(noun)) return 'role';
  if (SOURCE_HEADS.has(noun)) return 'source';
  return noun.length > 3 && noun.endsWith('ه') && ROLE_HEADS.has(noun.slice(0, -1)) ? 'role' : undefined;
}

function readPhrase(article: Article, at: number): RolePhrase | undefined {
  const token = article.document.tokens[at]!;
  if (token.kind !== 'arabic' || article.nameAt[at] !== -1) return undefined;
  const head = headOf(article.folded[at]!);
  return head && phraseFrom(article, at, head);
}

/** The phrase that a noun begins; also for nouns that no lexicon has, behind a reporting verb. */
export function phraseFrom(article: Article, at: number, head: Head): RolePhrase {
  const feminine = head.noun.endsWith('ه');
  const { ends, usual } = extentsOf(article, at, head.definite);
  const phrase: RolePhrase = {
    start: startBehind(article.document.tokens[at]!, head.particle.length, article.document.text),
    end: 0,
    firstToken: at,
    endToken: 0,
    ends,
    head: feminine ? head.noun.slice(0, -1) : head.noun,
    definite: head.definite,
    feminine,
    kind: head.kind,
    stems: [],
    particle: head.particle,
  };
  return withEnd(article, phrase, usual);
}

/** The same phrase, ending with another word. */
export function withEnd(article: Article, phrase: RolePhrase, endToken: number): RolePhrase {
  const last = article.nameAt[endToken - 1]!;
  const end = last >= 0 ? article.names[last]!.end : article.document.tokens[endToken - 1]!.end;
  const stems = article.folded.slice(phrase.firstToken + 1, endToken).map(roleStem);
  return { ...phrase, end, endToken, stems: stems.filter((stem) => stem.length > 1) };
}

/** The offset behind `letters` letters of the token, diacritics not counted. */
function startBehind(token: Token, letters: number, text: string): number {
  let offset = token.start;
  for (let left = letters; left > 0; offset++) if (/\p{L}/u.test(text[offset]!)) left--;
  while (letters > 0 && /[\p{M}\u0640]/u.test(text[offset]!)) offset++;
  return offset;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const TIME = words(
  'اليوم امس الان السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه الماضي الماضيه الحالي الجاري المقبل صباح مساء ظهر فجر الليله قبل بعد منذ خلال',
);
const RELATIVE = words('الذي التي الذين اللذين اللذان اللتين اللاتي اللواتي');
/** Definite participles that begin a clause about the person. */
const CLAUSE = words(
  'البالغ البالغه الحاصل الحاصله المقيم المقيمه المنتمي المتوج المتوجه القادم القادمه الملقب المولود المتواجد الموجود الموجوده الصادر المنتقل المعار المشارك المشاركه المعروف المعروفه التابع التابعه المدعو المدعوه',
);
/** Heads whose complement is the person that they belong to: «محامي ترامب» is not Trump. */
const POSSESSED = words(
  'محامي محاميه والد والده ابن ابنه نجل زوج زوجه شقيق شقيقه اخ اخت عم خال جد حفيد صهر خطيب خطيبه ارمله صديق صديقه طليقه عايله اسره مستشار مستشاره مساعد مساعده مدرب زميل قاتل كريمه حارس منافس عراب',
);
/** Words inside a phrase that join its parts. */
const JOINING = words('باسم لشوون لدي بوزاره بمجلس عام عامه اول سابق اسبق');
/** Prepositions that may stand before the place or body of an office: السفير التركي في مقديشو. */
const PLACING = words('في الي لدي بشان');
/** Nouns that may stand between an indefinite head and its definite complement. */
const CONSTRUCT = words(
  'مجلس وزراء هييه لجنه وزاره حكومه جهاز مكتب قسم حزب حركه منظمه شركه نادي منتخب جمعيه اداره مركز رابطه اتحاد نقابه كتله فريق ' +
    'رييس رييسه وزير وزيره نايب مدير امين عام قوات جيش شرطه جامعه كليه معهد بنك مصرف موسسه دايره مديريه بلديه ولايه محافظه ' +
    'مدينه منطقه دوله جمهوريه مملكه سلطنه بعثه سفاره شوون خارجيه داخليه دفاع عدل ماليه اقتصاد تعليم صحه ثقافه سياحه رياضه كره ' +
    'برنامج مشروع صندوق غرفه وكاله وحده مجموعه تنظيم جماعه قياده عمليات اركان هيءه محكمه نيابه مفوضيه امانه قطاع شبكه قناه صحيفه ' +
    'مجله جريده موقع موتمر مهرجان منصه تحرير اعلام وسايل دول بلاد اعمال امن استخبارات مخابرات حقوق مستشفي مدرسه مصلحه ولي عهد ' +
    'حكام خطيب هجوم عمليه حمله اقليم مرشح زعيم قايد حملته ميليشيا فرع جبهه كتيبه لواء',
);
/** Definite adjectives without the ending of origin that may close a phrase. */
const ADJECTIVES = words(
  'السابق السابقه الاسبق الراحل الراحله العام العامه الاول الاولي الاعلي الجديد الجديده المخلوع المعزول الخاص الخاصه المشترك المنتخب المكلف ' +
    'المسلم الشاب الشابه الكبير الاكبر الاصغر المساعد المتقاعد الدايم الموقت المفقود المقتوله المتوفاه المتحده الشهير الشهيره القدير المرحوم الشريفين الشمالي',
);

/** Where the phrase may end, the longest first, and where it ends most often: behind its last adjective. */
interface Extents {
  readonly ends: readonly number[];
  readonly usual: number;
}

function extentsOf(article: Article, at: number, definite: boolean): Extents {
  const { document, folded, nameAt, names } = article;
  const ends = [at + 1];
  let end = at + 1;
  let usual = end;
  let closed = definite;
  let loose = false;
  while (end < document.tokens.length && end - at < MAX_WORDS && isInside(article, at, end)) {
    const word = folded[end]!;
    const name = nameAt[end]!;
    if (name >= 0) {
      if (!mayHoldName(article, at, end, definite)) break;
      end = names[name]!.endToken;
      if (!loose) usual = end;
      closed = true;
      ends.unshift(end);
      continue;
    }
    if (TIME.has(word) || RELATIVE.has(word) || CLAUSE.has(word)) break;
    const marked = isDefinite(word);
    const placing = PLACING.has(word) && nameAt[end + 1]! >= 0;
    if (!marked && !placing && !JOINING.has(word) && (closed || !CONSTRUCT.has(word))) break;
    if (placing) loose = true;
    if (marked && closed && !isAdjective(word)) loose = true;
    closed ||= marked;
    end++;
    if (!marked) continue;
    ends.unshift(end);
    if (!loose) usual = end;
  }
  return { ends, usual };
}

function isInside({ document, markedAt, paragraphAt }: Article, at: number, end: number): boolean {
  return (
    paragraphAt[end] === paragraphAt[at] &&
    markedAt[end] === markedAt[at] &&
    document.tokens[end]!.kind !== 'punctuation'
  );
}

/** A place or body belongs to the phrase; a person only if the head says whose («محامي ترامب»). */
function mayHoldName(
  { document, folded, nameAt, names }: Article,
  at: number,
  end: number,
  definite: boolean,
): boolean {
  const name = names[nameAt[end]!]!;
  const glued = document.text.slice(document.tokens[end]!.start, name.start);
  if (name.type === 'PER')
    return end === at + 1 && !definite && glued === '' && POSSESSED.has(headOf(folded[at]!)?.noun ?? '');
  return glued === '' || glued === 'ل' || glued === 'ب';
}

const isAdjective = (word: string): boolean =>
  /..(?:ي|يه|يين|يون)$/.test(word) || ADJECTIVES.has(word) || word.startsWith('لل');

function isDefinite(word: string): boolean {
  return (word.startsWith('ال') && word.length > 3) || (word.startsWith('لل') && word.length > 3);
}

/**
 * One stem for a country, its people and its things, and for a ministry and its minister's title: «تركيا», «التركي»,
 * «التركية» → ترك; «المالية», «مالية» → مال.
 */
export function roleStem(word: string): string {
  const bare = word.replace(/^(?:لل|ال|بال|ل(?=[^ل]))/, '');
  const stem = bare.length > 3 ? bare.replace(/(?:ييون|يين|يون|يات|يه|يا|ين|ون|ي|ه|ا)$/, '') : bare;
  return STEM_EQUALS.get(stem) ?? stem;
}

const STEM_EQUALS = new Map([
  ['اميرك', 'امريك'],
  ['متحد', 'امريك'],
  ['ولايات', 'امريك'],
  ['مملك', 'سعود'],
]);
