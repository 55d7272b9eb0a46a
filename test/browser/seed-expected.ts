/** What a careful reader finds in the seed article: each name with the number of times it is named. */
export const PEOPLE = ['أنتوني بلينكن', 'فؤاد حسين', 'جون كيربي'];

export const ORGANISATIONS = [
  'داعش',
  'الحكومة العراقية',
  'التحالف الدولي',
  'مجلس الأمن الدولي',
  'وول ستريت جورنال',
  'بوليتيكو',
  'وزارة الدفاع الأميركية',
];

export const PLACES = ['واشنطن', 'العراق', 'بغداد', 'مدينة الصدر', 'الولايات المتحدة', 'الشرق الأوسط'];

/** How often each form is marked in the page; the letters glued before a name («والعراق») stay outside. */
export const MARKED_FORMS: Readonly<Record<'isnad-per' | 'isnad-org' | 'isnad-loc', Record<string, number>>> =
  {
    'isnad-per': { 'أنتوني بلينكن': 1, بلينكن: 1, 'حسين فؤاد': 1, 'فؤاد حسين': 1, حسين: 3, 'جون كيربي': 1 },
    'isnad-org': {
      داعش: 6,
      'الحكومة العراقية': 1,
      'التحالف الدولي': 1,
      'مجلس الأمن الدولي': 1,
      'وول ستريت جورنال': 1,
      بوليتيكو: 1,
      'وزارة الدفاع الأميركية': 1,
      البنتاغون: 1,
    },
    'isnad-loc': {
      واشنطن: 6,
      العراق: 13,
      'الولايات المتحدة': 5,
      بغداد: 1,
      'مدينة الصدر': 1,
      'الشرق الأوسط': 1,
    },
  };

/** The number of quotations in marks by who said them. */
export const QUOTATIONS = [
  ['أنتوني بلينكن', 3],
  ['فؤاد حسين', 10],
  ['مسؤولون أميركيون', 1],
] as const;

export const QUOTATION_COUNT = 14;
