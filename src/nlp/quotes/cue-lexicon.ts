import { foldSpelling } from '../text/normalise';

/** What a reporting word says of the words that it reports. */
export type CueSense =
  | 'state'
  | 'add'
  | 'stress'
  | 'claim'
  | 'deny'
  | 'warn'
  | 'ask'
  | 'judge'
  | 'write'
  | 'relay'
  | 'according';

export interface CueForm {
  /** The entry of the lexicon, folded: the verb in the perfect, or the noun or phrase itself. */
  readonly lemma: string;
  readonly sense: CueSense;
  readonly shape: 'verb' | 'participle' | 'noun' | 'according';
  readonly feminine: boolean;
  readonly plural: boolean;
  /** The verb has a pronoun for its object on it: نشرته, وصفها. */
  readonly object: boolean;
  /** A word that reports only where إن/أن, a colon or a quotation mark follows. */
  readonly weak: boolean;
}

/**
 * Reporting verbs: perfect, imperfect without its prefix, active participle («-» for none); `?` marks verbs that more
 * often do something else than report. Written from knowledge of news Arabic; the marks follow counts of how
 * often a verb reports a quotation in the annotated articles.
 */
const VERBS: Readonly<Record<Exclude<CueSense, 'according'>, string>> = {
  state:
    'قال قول قائل|أبلغ بلغ مبلغ?|صرح صرح مصرح|ذكر ذكر ذاكر|أفاد فيد مفيد|أعلن علن معلن|أخبر خبر مخبر|أوضح وضح موضح|بين بين مبين?|روى روي راو|حكى حكي -|علق علق معلق|' +
    'رد رد رد?|أجاب جيب مجيب|تحدث تحدث متحدث?|أدلى دلي مدل|أورد ورد مورد|شرح شرح شارح|فسر فسر مفسر|أشار شير مشير|لفت لفت لافت|نوه نوه منوه|ألمح لمح ملمح|' +
    'كشف كشف كاشف|أظهر ظهر مظهر?|سأل سأل سائل|تساءل تساءل متسائل|اعترف عترف معترف|أقر قر مقر|خاطب خاطب مخاطب|عبر عبر معبر?|أعرب عرب معرب|أبدى بدي مبد?|' +
    'عرف عرف -?|ردد ردد مردد|هتف هتف هاتف|صاح صيح -|صرخ صرخ صارخ|همس همس -|مازح مازح ممازح|سجل سجل -?|وجد جد -?|عقب عقب معقب|نطق نطق -|ورد رد -?|فصل فصل -?',
  add:
    'تابع تابع متابع|واصل واصل مواصل|أضاف ضيف مضيف|أردف ردف مردف|استطرد ستطرد مستطرد|أكمل كمل مكمل|استكمل ستكمل مستكمل|استدرك ستدرك مستدرك|مضى مضي ماض?|زاد زيد -?|' +
    'ختم ختم خاتم|اختتم ختتم مختتم|استهل ستهل مستهل|بدأ بدأ بادئ?|عاد عود عائد?',
  stress:
    'أكد ؤكد مؤكد|شدد شدد مشدد|جدد جدد -?|كرر كرر مكرر|أصر صر مصر|أبرز برز مبرز|ذكر ذكر مذكر|جزم جزم جازم|طمأن طمئن مطمئن|تعهد تعهد متعهد|وعد عد واعد?|أقسم قسم مقسم',
  claim:
    'زعم زعم زاعم|ادعى دعي مدع|اعتبر عتبر معتبر|رأى رى -|اعتقد عتقد معتقد|ظن ظن -|توقع توقع متوقع|رجح رجح مرجح|قدر قدر مقدر?|تكهن تكهن متكهن|اقترح قترح مقترح|شكك شكك مشكك|عد عد -?',
  deny: 'نفى نفي ناف|أنكر نكر منكر|رفض رفض رافض?|كذب كذب مكذب|استبعد ستبعد مستبعد|فند فند مفند',
  warn: 'حذر حذر محذر|هدد هدد مهدد|توعد توعد متوعد|أنذر نذر منذر|نبه نبه منبه',
  ask: 'طالب طالب مطالب|دعا دعو داع|حث حث حاث|ناشد ناشد مناشد|طلب طلب طالب?|نصح نصح ناصح|أوصى وصي موص|أمر أمر -?|أمل أمل آمل|تمنى تمنى متمن|رجا رجو راج?|شجع شجع مشجع?',
  judge:
    'وصف صف واصف|انتقد نتقد منتقد|أدان دين مدين|ندد ندد مندد|استنكر ستنكر مستنكر|شجب شجب شاجب|استهجن ستهجن مستهجن|اتهم تهم متهم|أشاد شيد مشيد|أثنى ثني مثن|هنأ هنئ مهنئ|' +
    'شكر شكر شاكر|رحب رحب مرحب|اشتكى شتكي مشتك|اعترض عترض معترض|أيد ؤيد مؤيد?|ثمن ثمن مثمن|أسف أسف آسف|سخر سخر ساخر|هاجم هاجم مهاجم?|نعت نعت -|سمى سمي مسم?|تفاخر تفاخر متفاخر|' +
    'استغرب ستغرب مستغرب|حمل حمل محمل?|لام لوم -|ناقش ناقش -?|تعجب تعجب متعجب',
  write: 'كتب كتب كاتب|غرد غرد مغرد|دون دون مدون?|نشر نشر ناشر?|عنون عنون معنون|بث بث -?|وقع وقع موقع?',
  relay: 'نقل نقل ناقل|نسب نسب ناسب|اقتبس قتبس مقتبس|استشهد ستشهد مستشهد|عزا عزو عاز',
};

/** Nouns and set phrases; those in `according` stand before the source. */
const NOUNS: ReadonlyArray<readonly [CueSense, CueForm['shape'], string]> = [
  ['according', 'according', 'بحسب حسب وفق وفقا طبقا نقلا استنادا لسان'],
  [
    'state',
    'noun',
    'قوله قولها قولهم قولهما القول بالقول بقوله بقولها بقولهم لقوله تصريحات تصريح تصريحاته تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم تعليق بيان تغريده كلمته',
  ],
];

const FORMS = new Map<string, CueForm>();

function addForm(
  word: string,
  form: Omit<CueForm, 'feminine' | 'plural' | 'object'>,
  feminine = false,
  plural = false,
  object = false,
): void {
  const key = foldSpelling(word);
  const known = FORMS.get(key);
  // the first entry wins, but a sure one outdoes a weak one
  if (!known || (known.weak && !form.weak)) FORMS.set(key, { ...form, feminine, plural, object });
}

function addVerb(entry: string, sense: CueSense): void {
  const weak = entry.endsWith('?');
  const [perfect, imperfect, participle] = entry.replace('?', '').split(' ') as [string, string, string];
  const verb = { lemma: foldSpelling(perfect), sense, shape: 'verb', weak } as const;
  const open = /[اى]$/.test(perfect) ? perfect.slice(0, -1) : perfect;
  const attached = /ى$/.test(perfect) ? `${open}ا` : perfect;
  addForm(perfect, verb);
  addForm(`${open}ت`, verb, true);
  addForm(`${open}تا`, verb, true, true);
  addForm(`${open}وا`, verb, false, true);
  for (const pronoun of ['ه', 'ها', 'هم', 'نا', 'هما']) {
    addForm(attached + pronoun, verb, false, false, true);
    addForm(`${open}ت${pronoun}`, verb, true, false, true);
  }
  addForm(`ي${imperfect}`, verb);
  addForm(`ت${imperfect}`, verb, true);
  addForm(`ي${imperfect.replace(/[يى]$/, '')}ون`, verb, false, true);
  for (const pronoun of ['ه', 'ها', 'هم']) {
    addForm(`ي${imperfect}${pronoun}`, verb, false, false, true);
    addForm(`ت${imperfect}${pronoun}`, verb, true, false, true);
  }
  if (participle !== '-') addParticiple(participle, { ...verb, shape: 'participle' });
}

/** In the accusative, as they stand in a clause of manner: مؤكداً، مؤكدةً، مؤكدين. */
function addParticiple(participle: string, form: Omit<CueForm, 'feminine' | 'plural' | 'object'>): void {
  const full = /^(?:داع|ناف|مدل|مدع|متمن|موص|مثن|ماض|مبد|راج|عاز|مشتك|مسم|راو)$/.test(participle)
    ? `${participle}ي`
    : participle;
  addForm(`${full}ا`, form);
  addForm(`${full}ة`, form, true);
  addForm(`${participle}ين`, form, false, true);
  addForm(`${participle}ون`, form, false, true);
}

for (const [sense, entries] of Object.entries(VERBS)) {
  for (const entry of entries.split('|')) addVerb(entry, sense as CueSense);
}
// the dual last: «آملا» is the participle before it is «they two hoped»
for (const [sense, entries] of Object.entries(VERBS)) {
  for (const entry of entries.split('|')) {
    const perfect = entry.split(' ')[0]!;
    const dual = /ى$/.test(perfect) ? `${perfect.slice(0, -1)}يا` : `${perfect}ا`;
    const verb = {
      lemma: foldSpelling(perfect),
      sense: sense as CueSense,
      shape: 'verb',
      weak: entry.endsWith('?'),
    } as const;
    addForm(dual, verb, false, true);
  }
}
for (const [sense, shape, words] of NOUNS) {
  for (const word of words.split(' ')) addForm(word, { lemma: word, sense, shape, weak: shape === 'noun' });
}
// «بين» between, «عبر» by way of, «عند»: prepositions far more often than verbs; only their other forms stay
for (const preposition of [
  'بين',
  'بينه',
  'بينها',
  'بينهم',
  'بينهما',
  'بيننا',
  'وجد',
  'عد',
  'عده',
  'عدها',
  'دون',
  'عرف',
  'مدينه',
])
  FORMS.delete(preposition);

const PREFIXES = /^[وف](?=..)/;

/** What a folded word is as a reporting word, without its «و» or «ف»; `prefix` tells how many letters those are. */
export function cueForm(folded: string): { readonly form: CueForm; readonly prefix: number } | undefined {
  const whole = FORMS.get(folded);
  if (whole) return { form: whole, prefix: 0 };
  const behind = PREFIXES.test(folded) ? FORMS.get(folded.slice(1)) : undefined;
  return behind && { form: behind, prefix: 1 };
}
