/** What a body or a person speaks in, by families that take each other up: «بلاغ» above is «البيان» below. */
const FAMILIES = [
  'بيان بلاغ اعلان',
  'تقرير دراسه وثيقه',
  'رساله مذكره خطاب',
  'تغريده منشور تدوينه',
  'مقال مقاله افتتاحيه',
];

export const FAMILY_COUNT = FAMILIES.length;

const FAMILY_OF: ReadonlyMap<string, number> = new Map(
  FAMILIES.flatMap((family, index) => family.split(' ').map((noun) => [noun, index] as const)),
);

/** What may be glued before a document; «ب» and «ل» also begin words. */
const PARTICLES = ['', 'و', 'ف', 'ال', 'وال', 'فال', 'ب', 'بال', 'ل', 'لل', 'وب', 'وبال', 'ول'];

/** The family of document that a folded word tells of, behind its particles and before its pronoun («ببيانها»); -1 for none. */
export function documentFamily(word: string): number {
  for (const particle of PARTICLES) {
    if (!word.startsWith(particle)) continue;
    const noun = word.slice(particle.length);
    const family =
      FAMILY_OF.get(noun) ??
      FAMILY_OF.get(noun.replace(/(?:ا|ها|هم|ه)$/, '')) ??
      FAMILY_OF.get(noun.replace(/ت(?:ها|هم|ه)$/, 'ه'));
    if (family !== undefined) return family;
  }
  return -1;
}
