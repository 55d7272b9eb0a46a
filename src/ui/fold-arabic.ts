/** Marks that readers leave out when they type: tatweel, vowel signs and hamza above or below a bare letter. */
const LEFT_OUT = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters that readers type for one another. */
const ONE_FOR_ANOTHER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
};
const INTERCHANGED = new RegExp(`[${Object.keys(ONE_FOR_ANOTHER).join('')}]`, 'g');

/** The same for all spellings that a reader may mean: «اميركا» finds «أميركا», «مصطفي» finds «مصطفى». */
export function foldArabic(text: string): string {
  return text
    .normalize('NFKC')
    .replace(LEFT_OUT, '')
    .replace(INTERCHANGED, (letter) => ONE_FOR_ANOTHER[letter]!)
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
