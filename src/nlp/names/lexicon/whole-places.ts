/**
 * Towns and quarters whose name does not work without «مدينة», mostly because the rest is a person's name or another
 * word: folded, without «مدينة». With all others («مدينة الموصل») the generic word stays outside.
 */
const BEHIND_CITY =
  'الصدر نصر زايد عيسي حمد السادات العبور خليفه الثوره الرحاب الشروق المستقبل السلام الشعله الحريه';

export const WHOLE_CITIES: ReadonlySet<string> = new Set(BEHIND_CITY.split(' '));

/** «مدينة», folded. */
export const CITY = 'مدينه';
