/** Words inside of names that news style writes small after the first name: «Mohammed bin Salman», «van der Bellen». */
export const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['بن', 'bin'],
  ['ابن', 'bin'],
  ['إبن', 'bin'],
  ['بنت', 'bint'],
  ['أبو', 'abu'],
  ['ابو', 'abu'],
  ['أبي', 'abi'],
  ['أم', 'umm'],
  ['آل', 'Al'],
  ['ولد', 'ould'],
  ['دي', 'de'],
  ['دو', 'do'],
  ['دا', 'da'],
  ['دوس', 'dos'],
  ['فان', 'van'],
  ['فون', 'von'],
  ['دير', 'der'],
  ['ديل', 'del'],
]);

/** Behind the name of a king or a pope. */
export const ROMAN_NUMERALS: ReadonlyMap<string, string> = new Map([
  ['الأول', 'I'],
  ['الثاني', 'II'],
  ['الثالث', 'III'],
  ['الرابع', 'IV'],
  ['الخامس', 'V'],
  ['السادس', 'VI'],
  ['السابع', 'VII'],
  ['الثامن', 'VIII'],
]);
